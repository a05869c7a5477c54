import { type Period, type PeriodEnd, parsePeriod } from '../../../model/period.ts';
import type { Portfolio } from '../../../model/schema.ts';

/** A period on a line of years (px): its bar, how its ends are known, and the years below. */
export interface Timeline {
  readonly start: number;
  readonly end: number;
  /** The end is open, not stated or approximate, so it fades. */
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  readonly ticks: readonly { readonly x: number; readonly year: number; readonly labelled: boolean }[];
}

/** How far a bar reaches beyond the end that is known, in years, where the other is not. */
const BEYOND = 2;
/** The least room for the number of a year (px). */
const TICK = 44;

const spans = new WeakMap<Portfolio, readonly [number, number] | undefined>();

/** The first and last year that any period of the portfolio touches, so that all timelines have one scale. */
function spanOf(portfolio: Portfolio): readonly [number, number] | undefined {
  const known = spans.get(portfolio);
  if (known !== undefined) return known;
  let [first, last] = [Infinity, -Infinity];
  const take = (end: PeriodEnd | string) => {
    if (typeof end === 'string') return;
    first = Math.min(first, Math.floor(end.from));
    last = Math.max(last, Math.ceil(end.to));
  };
  for (const { period } of portfolio.projects) {
    const parsed = period === undefined ? undefined : parsePeriod(period);
    if (parsed === undefined) continue;
    take(parsed.start);
    take(parsed.end);
  }
  const span = first < last ? ([first, last] as const) : undefined;
  spans.set(portfolio, span);
  return span;
}

/** Lays a period out on a line as wide as this (px). @returns undefined where neither end is stated. */
export function timelineOf(period: Period, portfolio: Portfolio, width: number): Timeline | undefined {
  const span = spanOf(portfolio);
  const { start, end } = period;
  if (span === undefined || (typeof start === 'string' && typeof end === 'string')) return undefined;
  const [first, last] = span;
  const x = (year: number) => ((Math.min(Math.max(year, first), last) - first) / (last - first)) * width;
  const from = typeof start === 'string' ? undefined : start.from;
  const to = typeof end === 'string' ? undefined : end.to;
  const open = end === 'open';
  const known = (from ?? to) as number;
  const startAt = from ?? known - BEYOND;
  const endAt = to ?? (open ? last : Math.min(last, known + BEYOND));
  const step = Math.max(1, Math.ceil((TICK * (last - first)) / width));
  return {
    start: x(startAt),
    end: Math.max(x(endAt), x(startAt) + 2),
    fadeStart: typeof start === 'string' || start.about,
    fadeEnd: typeof end === 'string' || end.about,
    ticks: Array.from({ length: last - first + 1 }, (_, i) => ({
      x: x(first + i),
      year: first + i,
      labelled: i % step === 0,
    })),
  };
}
