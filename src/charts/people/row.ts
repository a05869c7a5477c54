import type { Say } from '../../i18n/say.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark, Scene } from '../kit/scene.ts';
import { ellipsize } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { type Columns, packed } from './columns.ts';
import type { PeopleRow } from './view.ts';

/** A row with all its marks in their places. */
export interface RowPlace {
  readonly row: PeopleRow;
  readonly y: number;
  readonly height: number;
  /** The line that the dot stands on; on narrow screens with a tick at each step of the axis. */
  readonly guides: readonly PathMark[];
  readonly dots: Scene['dots'];
  readonly slots: Scene['slots'];
  readonly labels: readonly LabelMark[];
}

const SMALL = TYPE.small;
const BODY = TYPE.body.size;

/** The height of a row and where the middle of its dot lies in it. */
function sizes(row: PeopleRow, stacked: boolean): { height: number; dot: number } {
  if (stacked) return row.within ? { height: 48, dot: 34 } : { height: 42, dot: 31 };
  return row.within ? { height: 30, dot: 15 } : { height: 22, dot: 11 };
}

function besideLabels(row: PeopleRow, columns: Columns, y: number): LabelMark[] {
  const { beside } = columns;
  if (beside === undefined) return [];
  const parts = row.beside.map((each) => each.short);
  const lines = packed(parts, beside.width, SMALL.size, row.within ? 2 : 1);
  const line = SMALL.size + 2;
  return lines.map((words, i) => ({
    x: beside.x,
    y: y + (i - (lines.length - 1) / 2) * line,
    text: ellipsize(words, beside.width, SMALL.size),
    tone: row.lit ? 'ink2' : 'ink3',
  }));
}

/** A line through the row, and its own ticks where the axis cannot run through the names above the dots. */
function guidesOf({ zero, axis, stacked }: Columns, middle: number, ticks: readonly number[]): PathMark[] {
  const line: PathMark = { d: `M${zero} ${middle}h${axis}`, tone: 'line', width: 1 };
  if (!stacked) return [line];
  const own = ticks.map((at): PathMark => {
    const first = at === zero;
    const reach = first ? 9 : 4;
    return { d: `M${at} ${middle - reach}v${2 * reach}`, tone: first ? 'edge' : 'line', width: 1 };
  });
  return [line, ...own];
}

/** Places one row: its name, its dot on a guide line or a slot at the axis, its value and those beside. */
export function placeRow(
  row: PeopleRow,
  y: number,
  columns: Columns,
  x: (people: number) => number,
  ticks: readonly number[],
  say: Say,
): RowPlace {
  const { height, dot } = sizes(row, columns.stacked);
  const { reading, look } = row;
  const middle = y + dot;
  const nameY = columns.stacked ? y + 11 : middle;
  const outside = !row.lit;
  const weight = outside ? 400 : 600;
  const tone = outside ? 'ink3' : 'ink';
  const name = ellipsize(row.project.name, columns.name, BODY, weight);
  const labels: LabelMark[] = [{ x: 0, y: nameY, text: name, size: BODY, weight, tone }];
  if (reading) {
    const anchor = columns.stacked ? 'end' : 'start';
    const words = say.quantity(row.quantity, 'count');
    labels.push({ x: columns.value, y: nameY, text: words, size: BODY, weight, tone, anchor });
  }
  const slotHeight = row.within && !columns.stacked ? 20 : 18;
  const missing = { x: columns.zero, y: middle - slotHeight / 2, height: slotHeight };
  return {
    row,
    y,
    height,
    guides: guidesOf(columns, middle, ticks),
    dots:
      reading && look
        ? [
            {
              low: x(reading.low),
              high: x(reading.high),
              y: middle,
              radius: row.within ? 5 : 4.5,
              look,
              outside,
            },
          ]
        : [],
    slots: reading ? [] : [{ ...missing, words: say.t.figure.notStated, outside }],
    labels: [...labels, ...besideLabels(row, columns, columns.stacked ? y + height / 2 : middle)],
  };
}
