import { runs } from '../csv/guard.ts';
import type { Cell, Column, Row, Table } from '../figures/table.ts';
import { inPieces, type Work } from '../figures/work.ts';
import { DECLARATION } from '../opc.ts';
import { numberStyle, STYLE } from './styles.ts';
import { escapedCell } from './xml.ts';

/** What a sheet and a cell can hold; a spreadsheet calls a file with more of it damaged. */
const ROWS_AT_MOST = 1_048_576;
const SIGNS_AT_MOST = 32_767;

/** More rows than a sheet can hold. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

/** The letters of a column: A, B, … Z, AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const short = (words: string): string =>
  words.length > SIGNS_AT_MOST ? `${words.slice(0, SIGNS_AT_MOST - 1)}…` : words;

/** Words stand in the cell itself, as words: whatever they begin with, they are no formula. */
const wordsCell = (words: string, at: string, style: number): string =>
  `<c r="${at}"${style === 0 ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escapedCell(short(words))}</t></is></c>`;

/** A cell; none where there is nothing in it. */
function cellOf(cell: Cell, column: Column, at: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string')
    return wordsCell(
      cell,
      at,
      runs(cell) ? STYLE.quoted : column.holds === 'long' ? STYLE.long : STYLE.plain,
    );
  const value = column.holds === 'percent' ? cell / 100 : cell;
  return `<c r="${at}" s="${numberStyle(cell, column.holds)}"><v>${value}</v></c>`;
}

/**
 * The XML of a sheet, in pieces: a frozen head and as many columns to the left as are told, then the rows.
 * @param onRows told how many rows there are, once they are all made.
 * @throws TooManyRows, or the reason of the signal, once it is aborted.
 */
export async function* sheetXml(
  table: Table,
  {
    first,
    frozen,
    filtered,
  }: { readonly first: boolean; readonly frozen: number; readonly filtered: boolean },
  work: Work,
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  const { columns, parts, rowsOf } = table;
  const names = columns.map((_, at) => letters(at));
  let rows = 0;
  const rowXml = (row: Row): string => {
    rows += 1;
    if (rows >= ROWS_AT_MOST) throw new TooManyRows(`${table.name} has more than ${ROWS_AT_MOST - 1} rows`);
    const number = rows + 1;
    const cells = columns.map((column, at) => cellOf(row[at], column, `${names[at]}${number}`));
    return `<row r="${number}">${cells.join('')}</row>`;
  };
  const pane = `<pane${frozen > 0 ? ` xSplit="${frozen}"` : ''} ySplit="1" topLeftCell="${letters(frozen)}2" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ label }, at) => wordsCell(label, `${names[at]}1`, STYLE.header));
  yield `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>`;
  yield* inPieces(parts, (part) => rowsOf(part).map(rowXml).join(''), work);
  const all = `A1:${names.at(-1) ?? 'A'}${rows + 1}`;
  onRows(rows);
  yield `</sheetData>${filtered && rows > 0 ? `<autoFilter ref="${all}"/>` : ''}</worksheet>`;
}
