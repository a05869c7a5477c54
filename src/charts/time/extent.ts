import { BINNINGS } from '../../engine/bins.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import type { Portfolio, Project } from '../../model/schema.ts';

/** The years the axis shows, and the moment up to which the source is known to tell. */
export interface Extent {
  /** The first year, and the year that the axis ends at the beginning of. */
  readonly first: number;
  readonly end: number;
  /** The latest start or end that had passed (years with a fraction); undefined where none is stated. */
  readonly told: number | undefined;
}

/** Years of room for an end that fades because no date is given. */
const FADE_YEARS = 2;

/** What one period needs of the axis. */
function needs({ start, end }: Period): { readonly first: number[]; readonly end: number[] } {
  const first = typeof start === 'string' ? undefined : start.year - (start.about ? 1 : 0);
  const last = typeof end === 'string' ? undefined : Math.ceil(end.to) + (end.about ? 1 : 0);
  if (first === undefined) {
    return last === undefined ? { first: [], end: [] } : { first: [last - 1 - FADE_YEARS], end: [last] };
  }
  return { first: [first], end: [last ?? first + (end === 'open' ? 1 : FADE_YEARS)] };
}

/** The moments of a project that had passed when the source was written: its start, and its end if it has finished. */
function passed({ start, end }: Period, status: Project['status']): number[] {
  if (status === 'notStated') return [];
  const ends = status === 'finished' ? [start, end] : [start];
  return ends.flatMap((each) => (typeof each === 'string' ? [] : [each.from - (each.about ? 1 : 0)]));
}

const largest = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((a, b) => Math.max(a, b));

function extentOfAll(projects: readonly Project[]): Extent | undefined {
  // Projects share few different periods, so that even a great many are soon read.
  const kinds = new Map<string, { text: string; status: Project['status'] }>();
  for (const { period, status } of projects) {
    if (period !== undefined) kinds.set(`${status} ${period}`, { text: period, status });
  }
  const read = Array.from(kinds.values(), ({ text, status }) => {
    const period = parsePeriod(text);
    return period === undefined ? undefined : { ...needs(period), passed: passed(period, status) };
  }).filter((each) => each !== undefined);
  const first = largest(read.flatMap((each) => each.first.map((year) => -year)));
  const end = largest(read.flatMap((each) => each.end));
  if (first === undefined || end === undefined) return undefined;
  const bins = BINNINGS['years.bins']?.bins;
  const [least = -first, most = end] = [bins?.[0]?.low, bins?.at(-1)?.high];
  return {
    first: Math.max(-first, least),
    end: Math.min(end, most + 1),
    told: largest(read.flatMap((each) => each.passed)),
  };
}

const known = new WeakMap<Portfolio, Extent | undefined>();

/** The years of a portfolio, found once; undefined where no project states any. */
export function extentOf(portfolio: Portfolio): Extent | undefined {
  if (!known.has(portfolio)) known.set(portfolio, extentOfAll(portfolio.projects));
  return known.get(portfolio);
}
