import type { PathMark } from '../../../../charts/kit/scene.ts';
import { TYPE } from '../../../../charts/kit/theme.ts';
import { BAR_HEIGHT, BEYOND } from '../../../table/Cells.tsx';
import { joined, type Marks } from '../layout/picture.tsx';
import { setText, widthOf } from '../layout/words.ts';
import type { Cell, Column } from './content.ts';
import { type Columns, GAP, headStyle, styleOf } from './widths.ts';

/** Above and below the words of a cell (px). */
const PAD = 7;
/** How far a bar stands below its number (px). */
const BELOW = 2;
/** Half the width of the arrow of a sort (px). */
const ARROW = 5;
const SMALL = { type: TYPE.small, tone: 'ink2' } as const;

/** Marks, and how far they reach down (px). */
export interface Piece {
  readonly marks: Marks;
  readonly height: number;
}

/** The arrow at the head of a column that the rows are sorted by; `y` is its middle. */
function sortArrow(sorted: 'up' | 'down', x: number, y: number): PathMark {
  const down = sorted === 'down' ? 1 : -1;
  const d = `M${x} ${y - 5 * down}v${10 * down}m-4 ${-4 * down}l4 ${4 * down}l4 ${-4 * down}`;
  return { d, tone: 'ink', width: 1.5 };
}

function setCell(
  cell: Cell,
  column: Column,
  place: Columns['places'][number],
  { setting }: Columns,
  y: number,
): Piece {
  const style = styleOf(cell, setting);
  const seat = { ...place, y, end: column.numeric };
  const words = setText(cell.text, style, seat);
  const below = setText(cell.below ?? '', SMALL, { ...seat, y: y + words.height });
  const high = words.height + below.height;
  const { bar } = cell;
  const labels = [...words.labels, ...below.labels];
  if (bar === undefined) return { marks: { labels }, height: high };
  const under = setting.bars === 'below';
  const top = under ? y + high + BELOW : y + (setting.type.line - BAR_HEIGHT) / 2;
  const mark = { x: place.x, y: top, height: BAR_HEIGHT, outside: false, ...bar };
  const whole = {
    d: `M${place.x} ${top + BAR_HEIGHT}h${column.bars - BEYOND}`,
    tone: 'edge' as const,
    width: 1,
  };
  return {
    marks: { labels, bars: [mark], paths: column.id === 'share' ? [whole] : [] },
    height: under ? high + BELOW + BAR_HEIGHT : high,
  };
}

/** A row of cells from a height downwards (px). */
export function setRow(cells: readonly Cell[], columns: readonly Column[], laid: Columns, y: number): Piece {
  const pieces = columns.flatMap((column, i): Piece[] => {
    const [cell, place] = [cells[i], laid.places[i]];
    return cell && place ? [setCell(cell, column, place, laid, y + PAD)] : [];
  });
  return {
    marks: joined(pieces.map(({ marks }) => marks)),
    height: Math.max(0, ...pieces.map(({ height }) => height)) + 2 * PAD,
  };
}

/** The names of the columns, on one foot, with an arrow where the rows are sorted by one. */
export function setHead(columns: readonly Column[], laid: Columns): Piece {
  const style = headStyle(laid.setting);
  const { line } = style.type;
  const names = columns.flatMap(({ name, numeric, sorted }, i) => {
    const place = laid.places[i];
    if (place === undefined) return [];
    const width = place.width - (sorted ? GAP.sort : 0);
    const lines = setText(name, style, { x: place.x, y: 0, width, end: numeric });
    const last = lines.labels.at(-1)?.text ?? '';
    const arrow = numeric ? place.x + place.width - ARROW : place.x + widthOf(last, style) + GAP.sort - ARROW;
    return [{ lines, sorted, arrow }];
  });
  const height = Math.max(line, ...names.map(({ lines }) => lines.height));
  return {
    marks: {
      labels: names.flatMap(({ lines }) =>
        lines.labels.map((each) => ({ ...each, y: each.y + height - lines.height })),
      ),
      paths: names.flatMap(({ sorted, arrow }) =>
        sorted ? [sortArrow(sorted, arrow, height - line / 2)] : [],
      ),
    },
    height: height + PAD,
  };
}
