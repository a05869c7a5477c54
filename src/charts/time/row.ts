import type { Say } from '../../i18n/say.ts';
import type { Scene } from '../kit/scene.ts';
import { thickness } from '../kit/stretch.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { type Columns, LINES, linesOf, wordsOf } from './columns.ts';
import { piecesOf } from './pieces.ts';
import type { Rect, SpanMark } from './scene.ts';
import type { TimeRow } from './view.ts';
import type { YearScale } from './years.ts';

/** A row with all its marks in their places. */
export interface RowPlace {
  readonly row: TimeRow;
  readonly y: number;
  readonly height: number;
  /** Top and bottom of the room of its bar. */
  readonly bar: { readonly top: number; readonly bottom: number };
  /** The box of the name. */
  readonly name: Rect;
  readonly spans: readonly SpanMark[];
  readonly slots: Scene['slots'];
  readonly labels: Scene['labels'];
}

const BODY = TYPE.body.size;
const SMALL = TYPE.small.size;
const LINE = SMALL + 2;
/** A slot is so high at least (px), which its words need. */
const SLOT = 18;

/** So high (px) is a row at least in which a period may stand in two lines, apart from that of the next. */
const LEAST = LINES * LINE + 2;

/** Heights (px) of a row and its bar as usual, and where the middle of the bar lies in it. */
function usual({ within, span }: TimeRow, stacked: boolean) {
  // A slot takes the place of the words above a bar.
  if (stacked && span === undefined) return { height: 48, bar: 18, middle: 30 };
  if (stacked) return within ? { height: 62, bar: 12, middle: 46 } : { height: 56, bar: 9, middle: 43 };
  return within ? { height: 32, bar: 14, middle: 16 } : { height: 22, bar: 10, middle: 11 };
}

/** The same in a row so many times as high as usual, and what it is higher (px). */
function sizes(row: TimeRow, stacked: boolean, stretch: number) {
  const { height, bar, middle } = usual(row, stacked);
  // Words above a bar stay closer to it than to the bar above them: such rows are not drawn together.
  const least = stacked ? height : Math.min(height, LEAST);
  const stretched = Math.max(least, height * stretch);
  const more = stretched - height;
  return { height: stretched, bar: thickness(bar, stretch), middle: middle + more / 2, more };
}

/** The period in words: beside the bar in up to two lines where the row is high enough, or above it in one. */
function whenLabels(row: TimeRow, { when, stacked }: Columns, y: number, height: number): RowPlace['labels'] {
  const words = wordsOf(row);
  const lines =
    stacked || height < LEAST
      ? [ellipsize(words, when.width, SMALL)]
      : linesOf(words, when.width).slice(0, LINES);
  const tone = row.lit ? 'ink2' : 'ink3';
  return lines.flatMap((line, i) =>
    line === ''
      ? []
      : [
          {
            id: `${row.project.id} when ${i}`,
            x: when.x,
            y: y + (i - (lines.length - 1) / 2) * LINE,
            text: line,
            tone,
          },
        ],
  );
}

/**
 * Places one row: its name, its bar or a slot at the axis, and its period and status in words.
 * @param stretch the row is so many times as high as usual.
 */
export function placeRow(
  row: TimeRow,
  y: number,
  columns: Columns,
  scale: YearScale,
  stretch: number,
  say: Say,
): RowPlace {
  const { stacked, status } = columns;
  const { height, bar, middle, more } = sizes(row, stacked, stretch);
  const { id, name } = row.project;
  const barY = y + middle;
  const above = y + more / 4;
  const nameY = stacked ? above + 11 : barY;
  const outside = !row.lit;
  const weight = outside ? 400 : 600;
  const words = ellipsize(name, columns.name, BODY, weight);
  const slotHeight = Math.max(SLOT, bar);
  const slot = {
    x: scale.left,
    y: barY - slotHeight / 2,
    height: slotHeight,
    words: say.t.figure.notStated,
    outside,
  };
  return {
    row,
    y,
    height,
    bar: { top: barY - bar / 2, bottom: barY + bar / 2 },
    name: { x: 0, y: nameY - 10, width: textWidth(words, BODY, weight), height: 20 },
    spans: row.span
      ? [
          {
            id,
            y: barY,
            height: bar,
            ...piecesOf(row.span, scale.x, scale.left, scale.right),
            outside,
          },
        ]
      : [],
    slots: row.span ? [] : [{ id: `${id} when`, ...slot }],
    labels: [
      { id: `${id} name`, x: 0, y: nameY, text: words, size: BODY, weight, tone: outside ? 'ink3' : 'ink' },
      ...whenLabels(row, columns, stacked ? above + 28 : barY, height),
      ...(status === undefined
        ? []
        : [
            {
              id: `${id} status`,
              x: status,
              y: barY,
              text: say.t.status[row.project.status],
              tone: row.lit ? ('ink2' as const) : ('ink3' as const),
            },
          ]),
    ],
  };
}
