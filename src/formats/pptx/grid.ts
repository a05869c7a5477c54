import type { Language } from '../../model/language.ts';
import { lineXml } from './colour.ts';
import type { Colour, Grid } from './deck.ts';
import { LEADING, lineCount } from './place.ts';
import { paragraphXml, type RunStyle, runXml } from './runs.ts';
import { emu } from './shapes.ts';

/** Around the words of a cell (points). */
const PAD = { side: 5, above: 2.5 };

const widthsOf = ({ widths }: Grid, width: number): number[] => {
  const sum = widths.reduce((all, each) => all + each, 0);
  return widths.map((each) => (width * each) / sum);
};

const heightOf = (
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  bold: boolean,
): number => {
  const lines = cells.map((cell, i) =>
    cell
      .split('\n')
      .reduce(
        (sum, line) =>
          sum + Math.max(1, lineCount(line, (widths[i] ?? 0) - 2 * PAD.side, size, bold ? 600 : 400)),
        0,
      ),
  );
  return Math.max(1, ...lines) * size * LEADING + 2 * PAD.above;
};

/** The rows of a table with its head as the first; a heading takes the whole width. */
const rowsOf = ({ head, rows }: Grid) => [{ cells: head, heads: false }, ...rows];

const rowHeight = (
  { cells, heads = false }: Grid['rows'][number],
  isHead: boolean,
  widths: readonly number[],
  size: number,
): number =>
  heads
    ? heightOf(cells, [widths.reduce((all, each) => all + each, 0)], size, true)
    : heightOf(cells, widths, size, isHead);

/** How high a table comes out in a width (points). */
export function gridHeight(grid: Grid, width: number): number {
  const widths = widthsOf(grid, width);
  return rowsOf(grid).reduce((sum, row, i) => sum + rowHeight(row, i === 0, widths, grid.size), 0);
}

/** The borders of a cell: a line below it and none beside it. */
const borders = (below: Colour, width: number): string => {
  const none = (side: string) => `<a:ln${side}><a:noFill/></a:ln${side}>`;
  const line = lineXml(below, width).replaceAll('a:ln', 'a:lnB');
  return `${none('L')}${none('R')}${none('T')}${line}<a:noFill/>`;
};

const AROUND = `marL="${emu(PAD.side)}" marR="${emu(PAD.side)}" marT="${emu(PAD.above)}" marB="${emu(PAD.above)}"`;
const HEAD = borders('ink', 1);
const PLAIN = borders('line', 0.75);

/** A table in a width (points). */
export function gridXml(grid: Grid, width: number, language: Language): string {
  const widths = widthsOf(grid, width);
  const { size } = grid;
  const cellXml = (words: string, style: RunStyle, border: string, attributes = ''): string =>
    `<a:tc${attributes}><a:txBody><a:bodyPr/><a:lstStyle/>${words
      .split('\n')
      .map((line) => paragraphXml(runXml(line, language, { size, ...style }), language, '', { size }))
      .join('')}</a:txBody><a:tcPr ${AROUND}>${border}</a:tcPr></a:tc>`;
  const strong: RunStyle = { bold: true, colour: 'ink' };
  const cellsXml = ({ cells, heads = false }: Grid['rows'][number], isHead: boolean): string => {
    if (heads) {
      const rest = widths.slice(1).map(() => cellXml('', {}, PLAIN, ' hMerge="1"'));
      return cellXml(cells[0] ?? '', strong, PLAIN, ` gridSpan="${widths.length}"`) + rest.join('');
    }
    const plain = (i: number): RunStyle => ({ colour: i === 0 ? 'ink2' : 'ink' });
    return widths
      .map((_, i) => cellXml(cells[i] ?? '', isHead ? strong : plain(i), isHead ? HEAD : PLAIN))
      .join('');
  };
  const rows = rowsOf(grid).map(
    (row, i) => `<a:tr h="${emu(rowHeight(row, i === 0, widths, size))}">${cellsXml(row, i === 0)}</a:tr>`,
  );
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.map((each) => `<a:gridCol w="${emu(each)}"/>`).join('')}</a:tblGrid>${rows.join('')}</a:tbl>`;
}
