import type { Picture, Room } from '../../../../charts/kit/define.ts';
import { keysInView, layoutLegend } from '../../../../charts/kit/legend.ts';
import type { PathMark } from '../../../../charts/kit/scene.ts';
import { TYPE } from '../../../../charts/kit/theme.ts';
import type { Say } from '../../../../i18n/say.ts';
import { joined, type Marks, pictureOf } from '../layout/picture.tsx';
import { setText } from '../layout/words.ts';
import { text } from '../text.ts';
import type { Cell, Content } from './content.ts';
import { type Piece, setHead, setRow } from './grid.ts';
import { figuresBeside, setRecord } from './records.ts';
import { columnsIn } from './widths.ts';

/** So many rows are in a picture of a given height, however small they become. */
const LEAST = { rows: 12, records: 5 };
/** Above what explains the table (px). */
const ABOVE_LEGEND = 16;
const BELOW_TABLE = 8;
/** What stands in a cell where the source does not speak of its figure. */
const UNMENTIONED = '–';

/** How the rows are set: as a table, or where there is no room for one, each as a record of its own. */
interface Form {
  readonly head: Piece;
  readonly row: (cells: readonly Cell[], y: number) => Piece;
  readonly least: number;
}

function formIn(content: Content, width: number): Form {
  const { columns, rows, foot } = content;
  const laid = columnsIn(content, width);
  if (laid)
    return {
      head: setHead(columns, laid),
      row: (cells, y) => setRow(cells, columns, laid, y),
      least: LEAST.rows,
    };
  const beside = figuresBeside(columns, [...rows, ...foot], width);
  return {
    head: { marks: {}, height: 0 },
    row: (cells, y) => setRecord(cells, columns, beside, width, y),
    least: LEAST.records,
  };
}

/** Rows from a height downwards (px), each with a rule below it. */
function setRows(rows: readonly (readonly Cell[])[], form: Form, width: number, top: number): Piece {
  let y = top;
  const marks = rows.map((cells): Marks => {
    const set = form.row(cells, y);
    y += set.height;
    return joined([set.marks, { paths: [rule(width, y, 'line')] }]);
  });
  return { marks: joined(marks), height: y - top };
}

const rule = (length: number, y: number, tone: PathMark['tone'], width = 1): PathMark => ({
  id: `${tone} ${y}`,
  d: `M0 ${y}h${length}`,
  tone,
  width,
});

/** What explains the table: the marks of its bars, and the dash. */
function legendOf(rows: Content['rows'], { width, without }: Room, y: number, say: Say) {
  const cells = rows.flat();
  const looks = cells.flatMap(({ bar }) => (bar ? [bar.look] : []));
  const keys = without?.legend ? [] : keysInView(new Set(), looks, false, 'bar', say);
  const dashed = cells.some((cell) => cell.text === UNMENTIONED);
  const notes =
    dashed && !without?.notes ? [{ note: '', text: `${UNMENTIONED} ${say.t.figure.notMentioned}` }] : [];
  return layoutLegend(keys, notes, width, y + ABOVE_LEGEND);
}

/** Which rows are in the picture, where not all are. */
export function cutWords(shown: number, all: number, say: Say): string {
  if (shown >= all) return '';
  return text[say.language].table.cut(say.number(Math.min(1, shown)), say.number(shown), say.number(all));
}

function placeFirst(content: Content, count: number, form: Form, room: Room, say: Say): Picture {
  const { width } = room;
  const { rows, all, foot } = content;
  const { head } = form;
  const shown = rows.slice(0, count);
  const body = setRows(shown, form, width, head.height);
  let y = head.height + body.height;
  const seat = { x: 0, y: y + BELOW_TABLE, width };
  const said = rows.length === 0 ? say.t.table.empty : cutWords(shown.length, all, say);
  const words = setText(said, { type: TYPE.body, tone: 'ink2' }, seat);
  if (words.height > 0) y += BELOW_TABLE + words.height + BELOW_TABLE;
  const sums = setRows(foot, form, width, y);
  const end = y + sums.height;
  const legend = legendOf([...shown, ...foot], room, end, say);
  const rules = [rule(width, head.height, 'ink'), rule(width, y, 'ink'), rule(width, end, 'ink', 2)];
  const marks = joined([head.marks, body.marks, { labels: words.labels }, sums.marks, { paths: rules }]);
  return pictureOf(width, legend.height > 0 ? end + ABOVE_LEGEND + legend.height : end + 1, {
    ...marks,
    legend,
  });
}

/**
 * The table in a room. Where its height is given, it has as many rows as fit into it, but no fewer than can be read at
 * a glance: then it comes out higher.
 */
export function placeTable(content: Content, room: Room, say: Say): Picture {
  const form = formIn(content, room.width);
  const { height } = room;
  const most = content.rows.length;
  const all = placeFirst(content, most, form, room, say);
  const least = Math.min(most, form.least);
  if (height === undefined || all.height <= height || least === most) return all;
  let [low, high] = [least, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (placeFirst(content, middle, form, room, say).height <= height) low = middle;
    else high = middle;
  }
  return placeFirst(content, low, form, room, say);
}
