import { guard } from '../../formats/csv/guard.ts';
import { fold } from '../../lib/fold.ts';
import type { Say } from '../../i18n/say.ts';
import type { Language } from '../../model/language.ts';
import type { Portfolio } from '../../model/schema.ts';
import type { Unknowns } from '../../model/unknowns.ts';
import { linesOf } from './lines.ts';
import type { UnknownsText } from './text.ts';

/** What parts the cells of a file, and the decimals of its numbers, as spreadsheets of a language expect them. */
const MARKS: Readonly<Record<Language, { between: string; decimal: string }>> = {
  en: { between: ',', decimal: '.' },
  sv: { between: ';', decimal: ',' },
};

/** A number without the traces of binary arithmetic, as spreadsheets of a language read it. */
export const plainNumber = (value: number, language: Language): string =>
  String(Math.round(value * 100) / 100).replace('.', MARKS[language].decimal);

/** The list as a table of plain cells, its heading first; an unknown that could move two totals has a row for each. */
export function cellsOf(unknowns: Unknowns, portfolio: Portfolio, say: Say, t: UnknownsText): string[][] {
  const lines = linesOf(unknowns, say, t);
  const number = (value: number | undefined) => {
    if (value === undefined) return '';
    return Number.isFinite(value) ? plainNumber(value, say.language) : t.noLimit;
  };
  const rows = unknowns.list.flatMap(({ moves, low, high, stated, places, among, quantity }, i) => {
    const line = lines[i];
    if (line === undefined) return [];
    const source = portfolio.sources.find(({ id }) => id === quantity?.source) ?? portfolio.sources[0];
    return moves.map(({ measure, most }) => [
      line.project,
      line.what,
      line.stated,
      line.how,
      number(low),
      number(high),
      measure === 'people' ? t.people : portfolio.currency,
      t.total[measure],
      number(unknowns.totals[measure].middle),
      number(most),
      number(stated?.[0]),
      number(stated?.[1]),
      number(places[0]),
      number(places[1]),
      number(among),
      quantity?.page === undefined ? '' : String(quantity.page),
      source?.title ?? '',
    ]);
  });
  return [Object.values(t.data), ...rows];
}

/** Separated values with a mark of their encoding, as spreadsheets of a language read them. */
export function toCsv(cells: readonly (readonly string[])[], language: Language): string {
  const { between } = MARKS[language];
  const breaks = (cell: string) => cell.includes(between) || /["\r\n]/.test(cell);
  const written = (cell: string) => (breaks(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = cells.map((row) => row.map((cell) => written(guard(cell))).join(between));
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

/** The same for the clipboard: a table to spreadsheets, and readable as it is. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map((cell) => guard(cell.replaceAll(/\s+/g, ' '))).join('\t')).join('\n');
}

/** The longest part of a file name that says what is shown. */
const LONGEST = 60;

/** A file name of the words that say what is shown, safe on every system. */
export function fileName(root: string, words: string): string {
  const slug = fold(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const cut = slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return `${root}-${cut}.csv`;
}
