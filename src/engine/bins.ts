import type { Reading } from '../model/reading.ts';
import { reach } from './interval.ts';

/** A stretch of a scale, both ends included. Its name is its range as an address writes it. */
export interface Bin {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** How a dimension of readings is cut into bins, so that it can be grouped by. */
export interface Binning {
  /** The dimension that a chosen bin filters. */
  readonly of: string;
  readonly bins: readonly Bin[];
}

const bin = (low: number, high: number): Bin => ({ id: `${low}..${high}`, low, high });

/**
 * Bins from 1, 2, 5, 10 … up to a limit, and one for 0. Amounts are whole units, so a bin ends one short of the
 * next: a figure of exactly 2 million lies in one bin, and a filter on a bin keeps just what the bin counts.
 */
export function logBins(limit: number): readonly Bin[] {
  const edges = [0, 1];
  for (let power = 1; power < limit; power *= 10) edges.push(power * 2, power * 5, power * 10);
  return edges.slice(0, -1).map((low, i) => bin(low, (edges[i + 1] ?? low) - 1));
}

/** A bin a year. */
export const yearBins = (first: number, last: number): readonly Bin[] =>
  Array.from({ length: last - first + 1 }, (_, i) => bin(first + i, first + i));

/** The bins that a reading meets, with "about" widened and open ends unbounded: just as a filter would see it. */
export function binsOf(reading: Reading | undefined, bins: readonly Bin[]): string[] {
  if (reading === undefined) return [];
  const [low, high] = reach(reading);
  const met: string[] = [];
  for (let i = firstEndingAt(bins, low); i < bins.length; i++) {
    const { id, low: start } = bins[i] as Bin;
    if (start > high) break;
    met.push(id);
  }
  if (met.length > 0) return met;
  // A fraction between two bins lies in the lower one: it is stated, and must not look as if it were not.
  const below = bins[firstEndingAt(bins, Math.floor(low))] ?? bins.at(-1);
  return below === undefined ? [] : [below.id];
}

/** The first bin that ends at a number or above it. */
function firstEndingAt(bins: readonly Bin[], number: number): number {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle] as Bin).high < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bins of ten per cent; the last takes in the whole. */
const shareBins = (): readonly Bin[] =>
  Array.from({ length: 10 }, (_, i) => bin(i * 10, i === 9 ? 100 : i * 10 + 9));

const MONEY = logBins(1e12);

/** Every way to group by a dimension of readings; the key is what a query names in `by`. */
export const BINNINGS: Readonly<Record<string, Binning>> = {
  'agency.bins': { of: 'agency', bins: MONEY },
  'actors.bins': { of: 'actors', bins: MONEY },
  'total.bins': { of: 'total', bins: MONEY },
  'share.bins': { of: 'share', bins: shareBins() },
  'people.bins': { of: 'people', bins: logBins(1e9) },
  'years.bins': { of: 'years', bins: yearBins(1950, 2060) },
};

/** Which of the two sides a project states: both, or one of them alone. */
export const SIDES = 'sides';

/** The value of {@link SIDES}; undefined where neither is stated. */
export function sideOf(agency: Reading | undefined, actors: Reading | undefined): string | undefined {
  if (agency === undefined) return actors === undefined ? undefined : 'actors';
  return actors === undefined ? 'agency' : 'both';
}

/** Money of two sides at once: the pairs of bins that a project lies in, as `agency|actors`. */
export const MATCH_BINS = 'match.bins';

/** The pairs of bins that two readings meet together; none where either is not stated. */
export function pairsOf(agency: Reading | undefined, actors: Reading | undefined): string[] {
  const across = binsOf(actors, MONEY);
  return binsOf(agency, MONEY).flatMap((a) => across.map((b) => `${a}|${b}`));
}
