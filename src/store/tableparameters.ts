import type { Grammar } from './permalink.ts';
import { COLUMN_WIDTHS, type Columns, DEFAULT_SORT, type Sort, SORTS_AT_MOST } from './state.ts';

type ColumnGrammar = Pick<Grammar, 'columns' | 'defaultColumns'>;

const words = (text: string): string[] => [...new Set(text.split(','))].filter((word) => word !== '');

/** Reads what the table is sorted by: `-agency,people`, a minus for the largest first. */
export function readSort(
  text: string,
  { columns }: ColumnGrammar,
): { readonly sort: readonly Sort[]; readonly unknown: readonly string[]; readonly over: readonly string[] } {
  const columnOf = (word: string) => word.replace(/^-/, '');
  const isKnown = (word: string) => columns.includes(columnOf(word));
  const known = words(text).filter(isKnown);
  const once = known.filter((word, i) => known.findIndex((each) => columnOf(each) === columnOf(word)) === i);
  const sort = once
    .slice(0, SORTS_AT_MOST)
    .map((word) => ({ column: columnOf(word), descending: word.startsWith('-') }));
  return {
    sort: sort.length === 0 ? DEFAULT_SORT : sort,
    unknown: words(text).filter((word) => !isKnown(word)),
    over: [...once.slice(SORTS_AT_MOST), ...known.filter((word) => !once.includes(word))],
  };
}

const sortWords = (sort: readonly Sort[]): string =>
  sort.map(({ column, descending }) => (descending ? `-${column}` : column)).join(',');

/** Writes what the table is sorted by, unless it is what it is sorted by at first. */
export function writeSort(sort: readonly Sort[]): [string, string][] {
  const written = sortWords(sort);
  return written === sortWords(DEFAULT_SORT) ? [] : [['sort', written]];
}

/** How an address says that the table shows no column beside the names. */
const NONE = 'none';

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Reads one of the parameters that lay out the columns: `columns=agency,people`, `pinned=agency`, `widths=agency.180`. */
export function readColumns(
  before: Columns,
  name: 'columns' | 'pinned' | 'widths',
  text: string,
  { columns, defaultColumns }: ColumnGrammar,
): { readonly columns: Columns; readonly unknown: readonly string[] } {
  const [names] = columns;
  const isBeside = (word: string) => columns.includes(word) && word !== names;
  if (name === 'widths') return readWidths(before, text, columns);
  const known = words(text).filter(isBeside);
  const unknown = words(text).filter((word) => !isBeside(word) && !(name === 'columns' && word === NONE));
  if (name === 'pinned') return { columns: { ...before, pinned: known }, unknown };
  const none = known.length === 0 && words(text).includes(NONE);
  const shown = (known.length === 0 && !none) || sameList(known, defaultColumns) ? undefined : known;
  return { columns: { ...before, shown }, unknown };
}

function readWidths(before: Columns, text: string, known: readonly string[]) {
  const widths: Record<string, number> = {};
  const unknown: string[] = [];
  for (const word of words(text)) {
    const [column = '', width = ''] = word.split('.');
    const pixels = /^\d{1,4}$/.test(width) ? Number(width) : Number.NaN;
    const good = pixels >= COLUMN_WIDTHS.least && pixels <= COLUMN_WIDTHS.most;
    if (known.includes(column) && good && word === `${column}.${width}`) widths[column] = pixels;
    else unknown.push(word);
  }
  return { columns: { ...before, widths }, unknown };
}

/** Writes how the columns are laid out, as far as it is not how they are by themselves. */
export function writeColumns(
  { shown, pinned, widths }: Columns,
  { columns, defaultColumns }: ColumnGrammar,
): [string, string][] {
  const parts: [string, string][] = [];
  if (shown !== undefined && !sameList(shown, defaultColumns))
    parts.push(['columns', shown.length === 0 ? NONE : shown.join(',')]);
  if (pinned.length > 0) parts.push(['pinned', pinned.join(',')]);
  const wide = columns.flatMap((column) => {
    const width = widths[column];
    return width === undefined ? [] : [`${column}.${Math.round(width)}`];
  });
  if (wide.length > 0) parts.push(['widths', wide.join(',')]);
  return parts;
}
