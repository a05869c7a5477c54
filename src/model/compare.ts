import type { Assumptions } from './figures.ts';
import { bounds, type Reading } from './reading.ts';

/** What may be said of two figures: in every case, not at all, or not by what the source states. */
export type Verdict = 'larger' | 'smaller' | 'equal' | 'overlap' | 'unknown';

/** Compares what two readings may stand for. Only what holds in every case is called larger or smaller. */
export function compare(a: Reading | undefined, b: Reading | undefined): Verdict {
  if (a === undefined || b === undefined) return 'unknown';
  const [aLow, aHigh] = bounds(a);
  const [bLow, bHigh] = bounds(b);
  if (aLow === aHigh && bLow === bHigh && aLow === bLow) return 'equal';
  if (aLow > bHigh) return 'larger';
  if (aHigh < bLow) return 'smaller';
  return 'overlap';
}

export type Direction = 'ascending' | 'descending';

/** Orders two readings by the chosen end for sorting; what is not stated comes last in either direction. */
export function orderReadings(
  a: Reading | undefined,
  b: Reading | undefined,
  direction: Direction,
  end: Assumptions['end'],
): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return direction === 'ascending' ? a[end] - b[end] : b[end] - a[end];
}
