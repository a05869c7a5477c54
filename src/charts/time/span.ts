import type { Period, PeriodEnd } from '../../model/period.ts';

/** How an end of a bar is known: to the month, within a year or season, about, still going on, or not at all. */
export type Edge = 'sharp' | 'within' | 'about' | 'open' | 'unknown';

/** A period as a bar, in years with a fraction: what it may reach, and within that what is certain. */
export interface Span {
  readonly start: Edge;
  readonly end: Edge;
  readonly from: number;
  /** No longer than nothing where no moment is certain. */
  readonly sureFrom: number;
  readonly sureTo: number;
  /** Infinite where the project still goes on. */
  readonly to: number;
}

const isStated = (end: Period['start']): end is PeriodEnd => typeof end !== 'string';

/** A month is narrower than the eye can measure here, so a date to the month is drawn as exact. */
const isSharp = ({ precision }: PeriodEnd): boolean => precision === 'month' || precision === 'day';

function edgeOf(end: PeriodEnd | 'open' | 'unknown'): Edge {
  if (!isStated(end)) return end;
  if (end.about) return 'about';
  return isSharp(end) ? 'sharp' : 'within';
}

/** Whether a period states anything that could be drawn. */
export const isDated = ({ start, end }: Period): boolean => isStated(start) || isStated(end);

/** Two ends that overlap leave no certain moment: a sharp end keeps its place, else both meet halfway. */
function meet(start: Edge, end: Edge, from: number, to: number): [from: number, to: number] {
  if (from <= to) return [from, to];
  if (start === 'sharp') return [from, from];
  if (end === 'sharp') return [to, to];
  return [(from + to) / 2, (from + to) / 2];
}

/**
 * The bar of a period.
 * @param told the latest moment that had passed when the source was written, as far as it shows: a project that
 *   still goes on certainly ran until then.
 */
export function spanOf(period: Period, told: number | undefined): Span | undefined {
  const { start, end } = period;
  const first = isStated(start) ? (isSharp(start) && !start.about ? start.from : start.to) : undefined;
  const last = isStated(end) ? (isSharp(end) && !end.about ? end.to : end.from) : undefined;
  const begun = first ?? (isStated(end) ? end.to : undefined);
  if (begun === undefined) return undefined;
  const until = end === 'open' ? Math.max(begun, told ?? begun) : begun;
  const edges = { start: edgeOf(start === 'open' ? 'unknown' : start), end: edgeOf(end) };
  const [sureFrom, sureTo] = meet(edges.start, edges.end, first ?? last ?? begun, last ?? until);
  return {
    ...edges,
    from: isStated(start) ? start.from : sureFrom,
    sureFrom,
    sureTo,
    to: isStated(end) ? end.to : end === 'open' ? Number.POSITIVE_INFINITY : sureTo,
  };
}

/** "About 2014" leaves the year before and the year after possible. */
const ABOUT_YEARS = 1;

const slack = ({ about }: PeriodEnd): number => (about ? ABOUT_YEARS : 0);

/** The years in which a project certainly ran for some time, both included; none where no year is certain. */
export function certainYears(
  { start, end }: Period,
  told: number | undefined,
): readonly [first: number, last: number] | undefined {
  // It had begun by this moment, and had not ended before that one.
  const begun = isStated(start)
    ? start.to + slack(start)
    : isStated(end)
      ? end.to + slack(end)
      : Number.POSITIVE_INFINITY;
  const atStart = isStated(start) ? start.from - slack(start) : Number.NEGATIVE_INFINITY;
  const still = isStated(end)
    ? end.from - slack(end)
    : end === 'open'
      ? Math.max(atStart, told ?? atStart)
      : atStart;
  const [first, last] = [Math.ceil(begun - 1), Math.floor(still)];
  return first <= last ? [first, last] : undefined;
}
