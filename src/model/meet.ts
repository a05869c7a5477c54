import type { Sum } from './sum.ts';
import { bounds, type Reading } from './reading.ts';

/**
 * Holds a stated total against the sum of its parts: two accounts of one thing, never added.
 * Where parts are not stated the total may exceed those that are, but not fall below them.
 * @returns the ends both accounts allow, or undefined where they contradict each other.
 */
export function meet(total: Reading, parts: Sum): { low: number; high: number } | undefined {
  const [totalLow, totalHigh] = bounds(total);
  const [partsLow, partsHigh] = bounds({
    low: parts.low,
    high: parts.high,
    about: parts.about > 0,
    open: parts.open > 0 || parts.unknown > 0,
  });
  const low = Math.max(totalLow, partsLow);
  const high = Math.min(totalHigh, partsHigh);
  return low <= high ? { low, high } : undefined;
}
