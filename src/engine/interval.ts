import { bounds, type Reading } from '../model/reading.ts';
import { ABOUT, ABOVE, BELOW, type IntervalColumn, KNOWN, OPEN } from './columns.ts';

/** Amounts are kept as whole multiples of one part of so many. */
const PARTS = 64;

/** The least by which two amounts differ. */
export const PART = 1 / PARTS;

/**
 * The nearest whole multiple of 1/64. Such numbers add and subtract without rounding up to 2^47 (140 million
 * millions), so that a sum that rows entered and left a thousand times is the sum of the rows that are in it.
 * Whole kronor, halves and quarters are not changed by it.
 */
export function snapped(amount: number): number {
  return Math.round(amount * PARTS) / PARTS;
}

/**
 * The amounts that a reading may stand for, as a filter sees them: about 50 reaches to 55 and no hair further, more than
 * 20 begins at the next amount there is.
 */
export function reach(reading: Reading): readonly [low: number, high: number] {
  const [low, high] = bounds(reading).map(snapped) as [number, number];
  if (reading.strict === undefined) return [low, high];
  return reading.strict === 'low' ? [low + PART, high] : [low, Math.max(0, high - PART)];
}

/** A column of readings, their ends {@link snapped}. The middle is not kept: it follows from the ends. */
export function intervalColumn<Row>(
  rows: readonly Row[],
  get: (row: Row) => Reading | undefined,
): IntervalColumn {
  const low = new Float64Array(rows.length);
  const flags = new Uint8Array(rows.length);
  let high = low;
  let seen = KNOWN;
  let strict: Uint8Array | undefined;
  for (let row = 0; row < rows.length; row++) {
    const reading = get(rows[row] as Row);
    if (reading === undefined) continue;
    const from = snapped(reading.low);
    const to = snapped(reading.high);
    if (from !== to && high === low) high = low.slice();
    low[row] = from;
    high[row] = to;
    flags[row] = KNOWN | (reading.about ? ABOUT : 0) | (reading.open ? OPEN : 0);
    seen |= flags[row]!;
    if (reading.strict === undefined) continue;
    strict ??= new Uint8Array(rows.length);
    strict[row] = reading.strict === 'low' ? ABOVE : BELOW;
  }
  return { kind: 'interval', rows: rows.length, low, high, flags, bits: 32 - Math.clz32(seen), strict };
}
