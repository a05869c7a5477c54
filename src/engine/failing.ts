import { allBits, type Bits, noBits } from '../lib/bits.ts';
import { bounds } from '../model/reading.ts';
import {
  ABOUT,
  ABOVE,
  BELOW,
  type CategoryColumn,
  type Column,
  type IntervalColumn,
  KNOWN,
  OPEN,
  type TextColumn,
} from './columns.ts';
import type { CategoriesFilter, Filter, IntervalFilter, TextFilter } from './filters.ts';
import { PART, snapped } from './interval.ts';
import { keyOf, NO_KEY, type Order, orderRows, RowsBelow } from './order.ts';

/** Tells the rows of its column that a filter leaves out. It may remember what it told last, to be quicker. */
export type Failing = (filter: Filter) => Bits;

/** Makes a column ready for filtering. */
export function failingOf(column: Column): Failing {
  switch (column.kind) {
    case 'category':
      return only('categories', (filter) => failingCategories(column, filter));
    case 'interval':
      return only('interval', failingInterval(column));
    case 'text':
      return only('text', (filter) => failingText(column, filter));
  }
}

function only<Kind extends Filter['kind']>(
  kind: Kind,
  failing: (filter: Extract<Filter, { kind: Kind }>) => Bits,
): Failing {
  const fits = (filter: Filter): filter is Extract<Filter, { kind: Kind }> => filter.kind === kind;
  return (filter) => {
    if (!fits(filter)) throw new TypeError(`a filter of kind ${filter.kind} on a column that takes ${kind}`);
    return failing(filter);
  };
}

function failingCategories(column: CategoryColumn, filter: CategoriesFilter): Bits {
  const { rows, codes } = column;
  const fails = failingSets(column, filter);
  const failing = noBits(rows);
  for (let row = 0, w = 0; row < rows; w++) {
    let word = 0;
    // No branch on what a row has: a processor cannot foresee it.
    for (const end = Math.min(row + 32, rows); row < end; row++) word |= fails[codes[row]!]! << (row & 31);
    failing[w] = word;
  }
  return failing;
}

/** Which sets of values fail, as 0 or 1. */
function failingSets(column: CategoryColumn, { include, exclude, mode }: CategoriesFilter): Uint8Array {
  const wanted = new Set(include);
  const unwanted = new Set(exclude);
  const enough = mode === 'all' ? wanted.size : Math.min(wanted.size, 1);
  return Uint8Array.from({ length: column.first.length - 1 }, (_, set) => {
    const members = column.members.subarray(column.first[set], column.first[set + 1]);
    const values = Array.from(members, (member) => column.values[member] as string);
    const found = values.filter((value) => wanted.has(value)).length;
    return Number(found < enough || values.some((value) => unwanted.has(value)));
  });
}

/**
 * A reading misses an interval by lying wholly below it or wholly above it. So the column is ordered by either end of
 * its readings, and a brush that is drawn on looks only at the rows that it passes.
 */
function failingInterval(column: IntervalColumn): (filter: IntervalFilter) => Bits {
  const { rows, low, high, flags } = column;
  const known = noBits(rows);
  for (let row = 0; row < rows; row++) known[row >>> 5]! |= (flags[row]! & KNOWN) << (row & 31);
  const byLow = orderByEnd(column, 'low');
  const byHigh = low === high && column.bits === 1 ? byLow : orderByEnd(column, 'high');
  const begun = new RowsBelow(byLow, rows);
  const ended = new RowsBelow(byHigh, rows);
  // The same from inside, for what lies in the interval whole.
  const early = new RowsBelow(byLow, rows);
  const over = new RowsBelow(byHigh, rows);
  // Without a brush every reading has begun: the first step of a brush has no longer way to go than the others.
  begun.move(Number.POSITIVE_INFINITY, true);

  return ({ low: from, high: to, sure, unknown }) => {
    // Snapped as the column is, so that a brush that ends on a stated number holds it.
    const last = snapped(to ?? Number.POSITIVE_INFINITY);
    const first = snapped(from ?? Number.NEGATIVE_INFINITY);
    const begins = sure ? over.move(last, true) : begun.move(last, true);
    const ends = sure ? early.move(first, false) : ended.move(first, false);
    const failing = allBits(rows);
    for (let w = 0; w < failing.length; w++) {
      const meets = unknown === 'only' ? 0 : begins[w]! & ~ends[w]!;
      const kept = unknown === undefined ? 0 : ~known[w]!;
      failing[w]! &= ~(meets | kept);
    }
    return failing;
  };
}

/**
 * Orders the stated rows by one end of what their readings may stand for. A widened end is snapped, too: about 50
 * reaches to 55 and no hair further. More than 20 begins at the next amount there is.
 */
function orderByEnd({ rows, low, high, flags, strict }: IntervalColumn, end: 'low' | 'high'): Order {
  const amounts = end === 'low' ? low : high;
  const [within, step] = end === 'low' ? [ABOVE, PART] : [BELOW, -PART];
  const factors = Float64Array.from({ length: 2 * OPEN }, (_, flag) => {
    const one = bounds({ low: 1, high: 1, about: (flag & ABOUT) !== 0, open: (flag & OPEN) !== 0 });
    return one[end === 'low' ? 0 : 1];
  });
  const of = (row: number) => {
    const factor = factors[flags[row]!]!;
    if (factor === Number.POSITIVE_INFINITY) return factor;
    const amount = snapped(amounts[row]! * factor);
    return strict !== undefined && strict[row] === within ? Math.max(0, amount + step) : amount;
  };
  const keys = new Int32Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = flags[row] === 0 ? NO_KEY : keyOf(of(row));
  return orderRows(keys, of);
}

function failingText({ texts }: TextColumn, { words }: TextFilter): Bits {
  const failing = noBits(texts.length);
  texts.forEach((text, row) => {
    if (!words.every((word) => text.includes(word))) failing[row >>> 5]! |= 1 << (row & 31);
  });
  return failing;
}
