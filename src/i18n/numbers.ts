import type { Language } from '../model/language.ts';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** The Intl locale of a language. */
export const localeOf = (language: Language): string => LOCALES[language];

/** The size in which money is written: the unit's value in kronor. */
export type MoneyScale = 1 | 1e3 | 1e6 | 1e9;

/** The scale in which an amount (SEK) reads best: 9 500 000 in millions, 450 000 still in millions on an axis. */
export function moneyScale(largest: number): MoneyScale {
  if (largest >= 1e9) return 1e9;
  if (largest >= 1e5) return 1e6;
  return largest >= 1e3 ? 1e3 : 1;
}

/** Decimals that keep three figures of a number visible, and never more than three. */
function decimals(value: number): number {
  if (value >= 100) return Number.isInteger(value) ? 0 : 1;
  if (value >= 10) return 1;
  return value >= 1 ? 2 : 3;
}

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf(language), options);
  formats.set(key, made);
  return made;
}

/** A count or any plain number: 100 000 / 100,000. */
export function formatNumber(language: Language, value: number, maximumFractionDigits = 1): string {
  return format(language, { maximumFractionDigits }).format(value);
}

/** An amount in a scale, without its unit: 9 500 000 in millions is 9,5 / 9.5. */
export function formatScaled(language: Language, value: number, scale: MoneyScale): string {
  const scaled = value / scale;
  return format(language, { maximumFractionDigits: decimals(scaled) }).format(scaled);
}

/** A whole percentage: 45 % / 45%. */
export function formatPercent(language: Language, share: number): string {
  return format(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
