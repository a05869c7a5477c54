import type { Reading } from '../model/reading.ts';
import { ABOUT, type IntervalColumn, KNOWN, OPEN } from './columns.ts';

/** Amounts are kept as whole multiples of one part of so many. */
const PARTS = 64;

/**
 * The nearest whole multiple of 1/64. Such numbers add and subtract without rounding up to 2^47 (140 million
 * millions), so that a sum that rows entered and left a thousand times is the sum of the rows that are in it.
 * Whole kronor, halves and quarters are not changed by it.
 */
export function snapped(amount: number): number {
  return Math.round(amount * PARTS) / PARTS;
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
  }
  return { kind: 'interval', rows: rows.length, low, high, flags, bits: 32 - Math.clz32(seen) };
}
