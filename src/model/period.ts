/** How precisely a date is stated. */
export type DatePrecision = 'year' | 'season' | 'month' | 'day';

/** One end of a period. `from` and `to` bound the instant, as years with a fraction (2014.5 = mid 2014). */
export interface PeriodEnd {
  readonly precision: DatePrecision;
  readonly year: number;
  /** Month 1–12, or season 21–24 (spring, summer, autumn, winter), where stated. */
  readonly part?: number;
  readonly about: boolean;
  readonly from: number;
  readonly to: number;
}

/** A period: an end is a date, open (still going on), or unknown (the source is silent). */
export interface Period {
  readonly start: PeriodEnd | 'open' | 'unknown';
  readonly end: PeriodEnd | 'open' | 'unknown';
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/** Seasons as months on the northern half of the globe: first month (0 = January) and length. */
const SEASONS: Readonly<Record<number, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

/** How many days a month (1–12) has. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parseEnd(text: string): PeriodEnd | 'open' | 'unknown' | undefined {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  const match = DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const part = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  const about = match[4] !== undefined;
  if (part === undefined) return { precision: 'year', year, about, from: year, to: year + 1 };
  const season = SEASONS[part];
  if (season !== undefined) {
    if (day !== undefined) return undefined;
    return { precision: 'season', year, part, about, from: year + season / 12, to: year + (season + 3) / 12 };
  }
  if (part < 1 || part > 12) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year, part))) return undefined;
  const month = { year, part, about, from: year + (part - 1) / 12, to: year + part / 12 };
  return { ...month, precision: day === undefined ? 'month' : 'day' };
}

/**
 * Reads a period in EDTF (ISO 8601-2), level 1: a date or an interval of years, months, days or seasons, with
 * `~` for "about", `..` for an open and nothing for an unknown end.
 * @returns undefined where the text is no such period, or ends before it starts.
 */
export function parsePeriod(text: string): Period | undefined {
  const [first, second, ...more] = text.split('/');
  if (first === undefined || more.length > 0) return undefined;
  const start = parseEnd(first);
  const end = second === undefined ? start : parseEnd(second);
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'string' || typeof end === 'string')
    return second === undefined ? undefined : { start, end };
  return start.from < end.to ? { start, end } : undefined;
}
