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

/** How high a table comes out in a width (points). */
export function gridHeight(grid: Grid, width: number, size = grid.size): number {
  const widths = widthsOf(grid, width);
  const rows = [{ cells: grid.head, heads: true }, ...grid.rows];
  return rows.reduce((sum, { cells, heads = false }) => sum + heightOf(cells, widths, size, heads), 0);
}

/** The borders of a cell: a line below it and none beside it. */
const borders = (below: Colour, width: number): string => {
  const none = (side: string) => `<a:ln${side}><a:noFill/></a:ln${side}>`;
  const line = lineXml(below, width).replaceAll('a:ln', 'a:lnB');
  return `${none('L')}${none('R')}${none('T')}${line}<a:noFill/>`;
};

/** A table in a width (points). */
export function gridXml(grid: Grid, width: number, language: Language): string {
  const widths = widthsOf(grid, width);
  const { size } = grid;
  const cellXml = (words: string, style: RunStyle, below: string) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words
      .split('\n')
      .map((line) => paragraphXml(runXml(line, language, { size, ...style }), language))
      .join(
        '',
      )}</a:txBody><a:tcPr marL="${emu(PAD.side)}" marR="${emu(PAD.side)}" marT="${emu(PAD.above)}" marB="${emu(PAD.above)}">${below}</a:tcPr></a:tc>`;
  const rowXml = (cells: readonly string[], style: RunStyle, below: string) =>
    `<a:tr h="${emu(heightOf(cells, widths, size, style.bold === true))}">${widths
      .map((_, i) =>
        cellXml(cells[i] ?? '', i === 0 ? { ...style, colour: style.colour ?? 'ink2' } : style, below),
      )
      .join('')}</a:tr>`;
  const [head, plain] = [borders('ink', 1), borders('line', 0.75)];
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.map((each) => `<a:gridCol w="${emu(each)}"/>`).join('')}</a:tblGrid>${rowXml(grid.head, { bold: true, colour: 'ink' }, head)}${grid.rows
    .map(({ cells, heads = false }) => rowXml(cells, heads ? { bold: true, colour: 'ink' } : {}, plain))
    .join('')}</a:tbl>`;
}
