import type { Cell, Row, Table } from '../figures/table.ts';
import { inPieces, type Work } from '../figures/work.ts';
import type { Dialect } from './dialect.ts';
import { guard } from './guard.ts';

const MARK = '\uFEFF';
const LINE = '\r\n';

/**
 * Whatever might end a cell, in any dialect, so that a reader can tell which it is from the first line; space at an
 * end, which some programs drop; and a mark of its own, which would be taken for that of the file.
 */
const NEEDS_QUOTES = /[",;\t\r\n\uFEFF]|^\s|\s$/;

/** A cell as it is written. Numbers stay numbers, words can be no formulas, what is not known is empty. */
export function field(cell: Cell, { decimal }: Dialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = guard(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(row: Row, dialect: Dialect): string {
  const written = row.map((cell) => field(cell, dialect)).join(dialect.delimiter);
  // A line with nothing in it would be no row.
  return `${written === '' ? '""' : written}${LINE}`;
}

/** Rows as text by RFC 4180, for a few of them. */
export const linesOf = (rows: readonly Row[], dialect: Dialect): string =>
  `${dialect.mark ? MARK : ''}${rows.map((row) => line(row, dialect)).join('')}`;

/** A file of the rows of a table, and how many they are. @throws the reason of the signal, once it is aborted. */
export async function writeCsv(
  table: Table,
  dialect: Dialect,
  work: Work,
): Promise<{ readonly blob: Blob; readonly rows: number }> {
  const head = linesOf([table.columns.map(({ label }) => label)], dialect);
  // Each piece a file from the start: very much text would hold the page up when it is made one at the end.
  const pieces = [new Blob([head])];
  let count = 0;
  const textOf = (part: number) => {
    const rows = table.rowsOf(part);
    count += rows.length;
    return rows.map((row) => line(row, dialect)).join('');
  };
  for await (const piece of inPieces(table.parts, textOf, work)) pieces.push(new Blob([piece]));
  return { blob: new Blob(pieces, { type: 'text/csv;charset=utf-8' }), rows: count };
}
