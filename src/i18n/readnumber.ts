import type { Language } from '../model/language.ts';
import { formatNumber } from './numbers.ts';

const powers = (power: number, words: string) =>
  words.split(' ').map((word): readonly [string, number] => [word, power]);

/** Words after a number that make it larger, in every language: the power of ten. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ...powers(3, 'k t tkr ksek tusen thousand thousands'),
  ...powers(6, 'm mn mkr mnkr msek milj mill miljon miljoner million millions'),
  ...powers(9, 'md mdr mdkr mdsek bn miljard miljarder billion billions'),
]);

/** Words that say what is counted, and change nothing. */
const UNITS = new Set(
  'sek kr krona kronor % procent percent per cent person personer persons people människa människor'.split(
    ' ',
  ),
);

/** What parts thousands in a language; the other of comma and point begins its decimals. */
const GROUPING: Readonly<Record<Language, string>> = { en: ',', sv: '.' };

const GROUPED_BY_SPACE = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;
const GROUPED_TWICE = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const GROUPED_WITH_DECIMALS = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+)$/;
const ONE_SEPARATOR = /^(\d+)([.,])(\d+)$/;

/** Digits as a plain decimal: 450 000, 450,000, 2,5 and 2.5. "2,500" is read as the language would. */
function decimalOf(digits: string, language: Language): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  if (GROUPED_BY_SPACE.test(digits)) return digits.replaceAll(/[\s'’]/g, '').replace(',', '.');
  if (GROUPED_TWICE.test(digits)) return digits.replaceAll(/[.,]/g, '');
  if (GROUPED_WITH_DECIMALS.test(digits)) {
    const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
    return `${digits.slice(0, last).replaceAll(/[.,]/g, '')}.${digits.slice(last + 1)}`;
  }
  const [, whole, separator, rest] = ONE_SEPARATOR.exec(digits) ?? [];
  if (whole === undefined || rest === undefined) return undefined;
  const grouped = separator === GROUPING[language] && /^[1-9]\d{0,2}$/.test(whole) && rest.length === 3;
  return grouped ? `${whole}${rest}` : `${whole}.${rest}`;
}

const PARTS = /^(?<before>[^\d]*)(?<digits>\d(?:[\d\s.,'’]*\d)?)(?:e\+?(?<power>\d{1,2}))?(?<after>[^\d]*)$/;

/**
 * A number as a person types it, in either language: 40, 450 000, 2,5 milj, 2.5 million, 40 %.
 * @returns undefined where it is none, or less than none.
 */
export function readNumber(text: string, language: Language): number | undefined {
  const {
    before = '',
    digits,
    power = '0',
    after = '',
  } = PARTS.exec(text.normalize('NFKC').toLowerCase())?.groups ?? {};
  const decimal = digits === undefined ? undefined : decimalOf(digits, language);
  if (decimal === undefined) return undefined;
  const words = `${before} ${after}`.split(/[\s.]+/).filter((word) => word !== '');
  const [scale = 0, ...more] = words.flatMap((word) => POWERS.get(word) ?? []);
  const known = words.every((word) => POWERS.has(word) || UNITS.has(word));
  if (!known || more.length > 0) return undefined;
  // Written as a power, so that 2.3 million is 2 300 000 and not a hair less.
  const value = Number(`${decimal}e${Number(power) + scale}`);
  return Number.isFinite(value) ? value : undefined;
}

const MILLIONS: Readonly<Record<Language, readonly [one: string, many: string]>> = {
  en: ['million', 'million'],
  sv: ['miljon', 'miljoner'],
};

/** So many decimals are written out at most. */
const DECIMALS = 6;

/** A number so that {@link readNumber} reads the same again, as short as it can be: 450 000, 2.5 million. */
export function writeNumber(value: number, language: Language): string {
  const [one, many] = MILLIONS[language];
  // Up to two decimals of a million are shorter than all its digits.
  if (value < 1e6 || !Number.isInteger(value / 1e4)) return formatNumber(language, value, DECIMALS);
  return `${formatNumber(language, value / 1e6, 2)} ${value === 1e6 ? one : many}`;
}
