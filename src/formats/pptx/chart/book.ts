import type { Cell, Column, Holds, Row, Table } from '../../figures/table.ts';
import { letters } from '../../xlsx/sheet.ts';
import { escapedCell } from '../../xlsx/xml.ts';
import type { Bars, Dots } from '../deck.ts';

/** The workbook behind a chart: what it draws are cells of this, and nothing else. */
export interface Book {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly heads: readonly string[];
  readonly holds: Holds;
}

function bookOf(name: string, heads: readonly string[], rows: readonly Row[], holds: Holds): Book {
  const columns = heads.map(
    (label, at): Column => ({
      id: `c${at}`,
      label,
      about: '',
      holds: at === 0 ? 'words' : holds,
      width: at === 0 ? 44 : Math.min(40, Math.max(12, label.length + 2)),
    }),
  );
  return {
    table: {
      id: 'data',
      name,
      columns,
      parts: rows.length,
      count: () => rows.length,
      rowsOf: (part) => rows.slice(part, part + 1),
    },
    rows,
    heads,
    holds,
  };
}

/** The workbook of bars: names, and a column a series. */
export const bookOfBars = ({ head, categories, series, holds }: Bars, sheet: string): Book =>
  bookOf(
    sheet,
    [head, ...series.map(({ name }) => name)],
    categories.map((category, i) => [category, ...series.map(({ values }) => values[i])]),
    holds,
  );

/** The workbook of dots: a row a project, and at last the two ends of the line on which both measures are equal. */
export const bookOfDots = ({ head, x, y, ends, equal, points }: Dots, sheet: string): Book =>
  bookOf(
    sheet,
    [head, x.name, y.name],
    [
      ...points.map((point): Row => [point.name, point.x, point.y]),
      ...ends.map((end): Row => [equal, end, end]),
    ],
    'number',
  );

/** Cells of a column: its number, and the first and the last of its rows, counted from 0 without the head. */
interface Cells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const address = ({ column, from, to }: Cells, { table }: Book, head = false): string => {
  const letter = letters(column);
  const cell = (row: number) => `$${letter}$${row + (head ? 1 : 2)}`;
  // A quote within the name of a sheet is written twice.
  const sheet = `'${table.name.replaceAll("'", "''")}'`;
  return escapedCell(`${sheet}!${cell(from)}${from === to ? '' : `:${cell(to)}`}`);
};

const stringsXml = (at: string, words: readonly string[]): string =>
  `<c:strRef><c:f>${at}</c:f><c:strCache><c:ptCount val="${words.length}"/>${words
    .map((each, i) => `<c:pt idx="${i}"><c:v>${escapedCell(each)}</c:v></c:pt>`)
    .join('')}</c:strCache></c:strRef>`;

/** The head of a column as the name of a series. */
export const headXml = (column: number, book: Book): string =>
  stringsXml(address({ column, from: 0, to: 0 }, book, true), [book.heads[column] ?? '']);

/** Cells that hold words. */
export const wordsXml = (cells: Cells, book: Book): string =>
  stringsXml(
    address(cells, book),
    book.rows.slice(cells.from, cells.to + 1).map((row) => String(row[cells.column] ?? '')),
  );

/** The number of a cell as the sheet holds it. */
const numberOf = (cell: Cell, holds: Holds): number | undefined => {
  if (typeof cell !== 'number') return undefined;
  return holds === 'percent' ? cell / 100 : cell;
};

/** Cells that hold numbers. An empty cell is no point. */
export function numbersXml(cells: Cells, book: Book): string {
  const numbers = book.rows
    .slice(cells.from, cells.to + 1)
    .map((row) => numberOf(row[cells.column], book.holds));
  const points = numbers
    .map((each, i) => (each === undefined ? '' : `<c:pt idx="${i}"><c:v>${each}</c:v></c:pt>`))
    .join('');
  return `<c:numRef><c:f>${address(cells, book)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${numbers.length}"/>${points}</c:numCache></c:numRef>`;
}
