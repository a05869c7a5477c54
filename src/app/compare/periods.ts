import { parsePeriod, type Period, type PeriodEnd } from '../../model/period.ts';
import type { Project } from '../../model/schema.ts';

/** When a project ran, where the source says so. */
export const periodOf = ({ period }: Project): Period | undefined =>
  period === undefined ? undefined : parsePeriod(period);

const isDate = (end: Period['end']): end is PeriodEnd => typeof end !== 'string';

function furthest(
  ends: readonly Period['end'][],
  later: (a: PeriodEnd, b: PeriodEnd) => boolean,
): Period['end'] {
  const dates = ends.filter(isDate);
  return dates.reduce<Period['end']>((found, each) => {
    if (!isDate(found)) return each;
    return later(each, found) ? each : found;
  }, 'unknown');
}

/** From the first start to the last end that any of them states; open where one still goes on. */
export function spanOf(periods: readonly Period[]): Period {
  const ends = periods.map(({ end }) => end);
  return {
    start: furthest(
      periods.map(({ start }) => start),
      (a, b) => a.from < b.from,
    ),
    end: ends.includes('open') ? 'open' : furthest(ends, (a, b) => a.to > b.to),
  };
}

/** The ends of a period between which it surely ran, and surely did not outside of; approximate dates are not sure. */
function sure({ start, end }: Period) {
  const startKnown = isDate(start) && !start.about;
  const endKnown = isDate(end) && !end.about;
  return {
    begunBy: startKnown ? start.to : Number.POSITIVE_INFINITY,
    notBefore: startKnown ? start.from : Number.NEGATIVE_INFINITY,
    stillAt: end === 'open' ? Number.POSITIVE_INFINITY : endKnown ? end.from : Number.NEGATIVE_INFINITY,
    overBy: endKnown ? end.to : Number.POSITIVE_INFINITY,
  };
}

/**
 * Whether some projects ran at the same time. They surely did if all had begun before any had ended, and surely did
 * not if one was over before another began.
 */
export function periodVerdict(periods: readonly (Period | undefined)[]): 'together' | 'apart' | 'unsure' {
  const known = periods.flatMap((each) => (each ? [sure(each)] : []));
  if (known.length < 2) return 'unsure';
  const lastStart = Math.max(...known.map(({ notBefore }) => notBefore));
  const firstEnd = Math.min(...known.map(({ overBy }) => overBy));
  if (firstEnd <= lastStart) return 'apart';
  if (known.length < periods.length) return 'unsure';
  const allBegun = Math.max(...known.map(({ begunBy }) => begunBy));
  const firstOver = Math.min(...known.map(({ stillAt }) => stillAt));
  return allBegun <= firstOver ? 'together' : 'unsure';
}
