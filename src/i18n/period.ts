import type { Language } from '../model/language.ts';
import type { Period, PeriodEnd } from '../model/period.ts';
import type { Messages } from './messages.ts';
import { localeOf } from './numbers.ts';

function formatEnd(end: PeriodEnd, t: Messages, language: Language): string {
  const year = String(end.year);
  const written = () => {
    if (end.part === undefined) return year;
    const season = t.period.season[end.part - 21];
    if (end.precision === 'season' && season !== undefined) return t.period.seasonYear(season, year);
    const month = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' });
    return t.period.monthYear(month.format(Date.UTC(end.year, end.part - 1)), year);
  };
  return end.about ? t.period.about(written()) : written();
}

/** A period in words: May 2014 – Aug 2016, since 2006, until 2014. Empty where neither end is stated. */
export function formatPeriod(period: Period, t: Messages, language: Language): string {
  const { start, end } = period;
  const startText = typeof start === 'string' ? undefined : formatEnd(start, t, language);
  const endText = typeof end === 'string' ? undefined : formatEnd(end, t, language);
  if (startText === undefined) return endText === undefined ? '' : t.period.until(endText);
  if (end === 'open') return t.period.since(startText);
  if (endText === undefined) return t.period.sinceUnknownEnd(startText);
  return startText === endText ? startText : t.period.between(startText, endText);
}
