import type { Verdict } from './compare.ts';
import { bounds, type Reading } from './reading.ts';

/**
 * The places a figure may have among others, the largest first; equal figures share a place. The two are the same
 * where the place is certain.
 */
export type Places = readonly [best: number, worst: number];

/** How many of the numbers, in ascending order, are above another. */
export function countAbove(ascending: Float64Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? Number.NaN) > value) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}

/**
 * The places of readings among each other, for every choice of values they may stand for. Both ends are reached:
 * the best where a figure is as high as it may be and all others as low as they may, the worst the other way round.
 * @returns undefined for what is not stated, which has no place.
 */
export function ranks(readings: readonly (Reading | undefined)[]): (Places | undefined)[] {
  const ends = readings.map((each) => each && bounds(each));
  const stated = ends.flatMap((each) => (each ? [each] : []));
  const lows = Float64Array.from(stated, ([low]) => low).toSorted();
  const highs = Float64Array.from(stated, ([, high]) => high).toSorted();
  return ends.map((each): Places | undefined => {
    if (each === undefined) return undefined;
    const [low, high] = each;
    // A figure that may be higher than its own low end is counted among the higher ends, but not before itself.
    const itself = high > low ? 1 : 0;
    return [1 + countAbove(lows, high), 1 + countAbove(highs, low) - itself];
  });
}

/**
 * The places of a few things by what may be said of each pair of them: for sums that have parts in common, which
 * {@link ranks} would take for independent of each other.
 * @param verdict what may be said of two of them, by their numbers.
 * @param ranked whether one has a place at all.
 */
export function ranksBy(
  count: number,
  verdict: (a: number, b: number) => Verdict,
  ranked: (index: number) => boolean,
): (Places | undefined)[] {
  const all = Array.from({ length: count }, (_, i) => i).filter(ranked);
  return Array.from({ length: count }, (_, i): Places | undefined => {
    if (!ranked(i)) return undefined;
    const others = all.filter((each) => each !== i).map((each) => verdict(each, i));
    const above = others.filter((each) => each === 'larger').length;
    const below = others.filter((each) => each === 'smaller' || each === 'equal').length;
    return [1 + above, 1 + others.length - below];
  });
}
