import { textWidth } from '../../../charts/kit/text.ts';
import type { MoneyScale } from '../../../i18n/numbers.ts';
import type { Say } from '../../../i18n/say.ts';
import { reading } from '../../../model/reading.ts';
import { chartSize, SPARE } from '../place.ts';

/** Words within a number format. */
const quoted = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', "'")}"`);

/** The format that writes a number with as many decimals as it is written with. */
function digits(written: string, language: Say['language']): string {
  const [, decimals = ''] = written.split(language === 'sv' ? ',' : '.');
  return decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`;
}

/**
 * A number format that writes a number as it is said: "ca 50", "40–50", "minst 90,7 mnkr". It holds the words, and the
 * number itself comes from the workbook.
 * @param said the figure in words.
 * @param number the number within them.
 */
export function formatOf(said: string, number: string, { language }: Say): string {
  const at = said.indexOf(number);
  if (number === '' || at < 0) return quoted(said);
  return `${quoted(said.slice(0, at))}${digits(number, language)}${quoted(said.slice(at + number.length))}`;
}

/** An amount (SEK) as a number in a scale, without a word about how it is known. */
export const plainMoney = (value: number, scale: MoneyScale, say: Say): string =>
  say.bare(reading(value, value, false, false), scale);

/** An amount (SEK) in a scale, as the workbook holds it. */
export const inScale = (value: number, scale: MoneyScale): number => value / scale;

/** Whether a label has room in a bar so long (points), in a chart of so many rows. */
export const fitsIn = (words: string, length: number, rows: number): boolean =>
  textWidth(words, chartSize(rows), 600) * SPARE + 8 <= length;

/** Between notes on one line. */
export const BETWEEN = '\u2002';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number of a footnote, raised. */
export const raised = (note: string | undefined): string =>
  note === undefined ? '' : note.replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

/** Notes with their raised numbers. */
export const notedWords = (notes: readonly { readonly note: string; readonly text: string }[]): string[] =>
  notes.map(({ note, text }) => (note === '' ? text : `${raised(note)} ${text}`));

/** Numbers notes in the order they are met; the same words share one number. */
export function numbered() {
  const numbers = new Map<string, string>();
  return {
    number: (words: string): string => {
      const known = numbers.get(words) ?? String(numbers.size + 1);
      numbers.set(words, known);
      return raised(known);
    },
    all: (): string[] => [...numbers].map(([words, note]) => `${raised(note)} ${words}`),
  };
}
