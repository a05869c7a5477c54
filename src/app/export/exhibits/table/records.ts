import { TYPE } from '../../../../charts/kit/theme.ts';
import { BAR_HEIGHT } from '../../../table/Cells.tsx';
import { joined, type Marks } from '../layout/picture.tsx';
import { longestWord, setText, type Style, widthOf } from '../layout/words.ts';
import type { Cell, Column } from './content.ts';
import type { Piece } from './grid.ts';

/** Above and below a record, between figures side by side, between lines of them, and between a name and its words (px). */
const PAD = 10;
const GAP = { beside: 16, below: 6, words: 8 };
/** How far a bar stands below its number (px). */
const BELOW = 2;

const NAME: Style = { type: TYPE.body, weight: 600 };
const SMALL: Style = { type: TYPE.small, tone: 'ink2' };
const styleOf = ({ tone, weight }: Cell): Style => ({ type: TYPE.body, tone, weight });

interface Named {
  readonly column: Column;
  readonly cell: Cell;
}

/** A figure under the name of its column. */
function setFigure({ column, cell }: Named, x: number, y: number, width: number): Piece {
  const name = setText(column.name, SMALL, { x, y, width });
  const words = setText(cell.text, styleOf(cell), { x, y: y + name.height, width });
  const coverage = setText(cell.below ?? '', SMALL, { x, y: y + name.height + words.height, width });
  const height = name.height + words.height + coverage.height;
  const { bar } = cell;
  const labels = [...name.labels, ...words.labels, ...coverage.labels];
  if (bar === undefined) return { marks: { labels }, height };
  const mark = { x, y: y + height + BELOW, height: BAR_HEIGHT, outside: false, ...bar };
  return { marks: { labels, bars: [mark] }, height: height + BELOW + BAR_HEIGHT };
}

/** How many figures stand side by side: as many as there is room for in the widest of them. */
export function figuresBeside(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): number {
  const widest = columns.flatMap((column, i) => {
    if (!column.numeric) return [];
    const cells = rows.flatMap((row) => row[i] ?? []);
    const needed = cells.map((cell) =>
      cell.number ? widthOf(cell.text, styleOf(cell)) : longestWord(cell.text, styleOf(cell)),
    );
    return [Math.max(longestWord(column.name, SMALL), column.bars, ...needed)];
  });
  if (widest.length === 0) return 1;
  const most = Math.floor((width + GAP.beside) / (Math.max(...widest) + GAP.beside));
  return Math.max(1, Math.min(widest.length, most));
}

/** A row as a record: its name, its figures side by side, and its words below each other, each with its column's name. */
export function setRecord(
  cells: readonly Cell[],
  columns: readonly Column[],
  beside: number,
  width: number,
  top: number,
): Piece {
  const named = columns.flatMap((column, i): Named[] => {
    const cell = cells[i];
    return cell && column.id !== 'project' && cell.text !== '' ? [{ column, cell }] : [];
  });
  const marks: Marks[] = [];
  const name = setText(cells[0]?.text ?? '', NAME, { x: 0, y: top + PAD, width });
  marks.push({ labels: name.labels });
  let y = top + PAD + name.height;

  const figures = named.filter(({ column }) => column.numeric);
  const own = (width - (beside - 1) * GAP.beside) / beside;
  for (let from = 0; from < figures.length; from += beside) {
    y += GAP.below;
    const row = figures
      .slice(from, from + beside)
      .map((each, i) => setFigure(each, i * (own + GAP.beside), y, own));
    marks.push(...row.map((each) => each.marks));
    y += Math.max(...row.map(({ height }) => height));
  }

  const words = named.filter(({ column }) => !column.numeric);
  const indent = Math.max(0, ...words.map(({ column }) => widthOf(column.name, SMALL) + GAP.words));
  if (words.length > 0) y += GAP.below;
  for (const { column, cell } of words) {
    const label = setText(column.name, SMALL, { x: 0, y, width: indent });
    const said = setText(cell.text, { ...SMALL, tone: cell.tone }, { x: indent, y, width: width - indent });
    marks.push({ labels: [...label.labels, ...said.labels] });
    y += Math.max(label.height, said.height);
  }
  return { marks: joined(marks), height: y + PAD - top };
}
