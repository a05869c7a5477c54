import type { Say } from '../../i18n/say.ts';
import type { MoneyScale } from '../../i18n/numbers.ts';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { Scene } from '../kit/scene.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import { fitsInside, type Measure } from './measure.ts';
import type { FundingText } from './text.ts';
import type { FundingRow, FundingView, Segment } from './view.ts';

/** Where the columns of names, totals and bars begin (px). */
export interface Columns {
  readonly name: number;
  readonly zero: number;
}

/** A row with all its marks in their places. */
export interface RowPlace {
  readonly row: FundingRow;
  readonly y: number;
  readonly height: number;
  readonly bars: Scene['bars'];
  readonly slots: Scene['slots'];
  readonly labels: readonly LabelMark[];
}

/** What all rows of a picture share. */
interface RowOptions {
  readonly columns: Columns;
  readonly pxPerUnit: number;
  readonly measure: Measure;
  /** Rows stand closer, because others lie outside the filter. */
  readonly dense: boolean;
  /** The scale of the totals beside the names. */
  readonly scale: MoneyScale;
  readonly room: Room;
  readonly say: Say;
  readonly text: FundingText;
}

const NAME_MAX = 230;
const GAP = 1.5;

/** Columns as wide as their longest text; on narrow screens there are none, and labels stand above the bars. */
export function columnsFor(view: FundingView, room: Room, say: Say, text: FundingText): Columns {
  if (room.narrow) return { name: room.width, zero: 0 };
  const names = view.rows.map((row) => textWidth(row.project.name, 14, 600));
  const name = Math.min(Math.max(80, ...names), NAME_MAX, room.width * 0.34);
  const totals = view.rows.map((row) => textWidth(say.bare(row.total, view.scale), row.total ? 14 : 12, 600));
  return { name, zero: Math.ceil(name + 20 + Math.max(textWidth(text.total, 12), ...totals) + 12) };
}

/** Numbers that found no room inside their segments, after the bar and joined by a plus. */
function after(
  numbers: readonly { text: string; note?: string }[],
  x: number,
  y: number,
  tone: 'ink' | 'ink3',
) {
  let at = x;
  const labels = numbers.flatMap(({ text, note }, i): LabelMark[] => {
    const joined = i === 0 ? text : `+ ${text}`;
    const label: LabelMark = { x: at, y, text: joined, size: 14, tone, ...(note ? { note } : {}) };
    at += textWidth(joined, 14) + (note ? 7 : 0) + 4;
    return [label];
  });
  return { labels, end: at };
}

function sizes(
  row: FundingRow,
  dense: boolean,
  narrow: boolean,
): { height: number; bar: number; above: number } {
  if (narrow) return row.within ? { height: 66, bar: 14, above: 22 } : { height: 44, bar: 8, above: 20 };
  if (!row.within) return { height: 22, bar: 14, above: 4 };
  return dense ? { height: 32, bar: 20, above: 6 } : { height: 40, bar: 22, above: 9 };
}

/** Places one row: its name and total, its segments end to end, and the words behind them. */
export function placeRow(row: FundingRow, y: number, options: RowOptions): RowPlace {
  const { columns, pxPerUnit, measure, dense, scale, room, say, text } = options;
  const { height, bar, above } = sizes(row, dense, room.narrow);
  const barY = y + above;
  const middle = barY + bar / 2;
  const outside = !row.lit;
  const tone = outside ? 'ink3' : 'ink';
  const weight = outside ? 400 : 600;
  const nameY = room.narrow ? y + 11 : middle;

  const segments = measure.segments(row);
  const bars: RowPlace['bars'][number][] = [];
  const labels: LabelMark[] = [
    { x: 0, y: nameY, text: ellipsize(row.project.name, columns.name, 14, weight), size: 14, weight, tone },
  ];
  const outer: { text: string; note?: string }[] = [];
  let x = columns.zero;
  for (const segment of segments) {
    const low = measure.length(row, segment, 'low') * pxPerUnit;
    const high = measure.length(row, segment, 'high') * pxPerUnit;
    bars.push({
      x,
      y: barY,
      height: bar,
      low: Math.max(low - GAP, 1),
      high: Math.max(high - GAP, 1),
      look: segment.look,
      role: segment.role,
      outside,
    });
    const words = measure.written(row, segment);
    const spelled = words + measure.spelled(segment);
    const number = { text: words, ...(segment.note ? { note: segment.note } : {}) };
    if (!room.narrow && row.within && fitsInside(row, segment, measure, pxPerUnit)) {
      const plain = !segment.look.inKind;
      labels.push({
        x: x + 8,
        y: middle,
        ...number,
        text: textWidth(spelled, 14, 600) + 16 < low ? spelled : words,
        size: 14,
        weight: 600,
        ...(plain && !outside ? { on: segment.role } : { tone }),
        ...(segment.look.inKind ? { plate: textWidth(words, 14, 600) + (segment.note ? 6 : 0) } : {}),
      });
    } else {
      outer.push(number);
    }
    x += high;
  }
  const slots: RowPlace['slots'][number][] = [];
  const slot = measure.slot(row);
  if (room.narrow) {
    if (row.within)
      labels.push(...spelledOut(row, segments, measure, slot, barY + bar + 11, say, room.width));
  } else {
    const shownOuter = row.within ? outer : [];
    const placed = after(shownOuter, x + 6, middle, tone);
    labels.push(...placed.labels);
    if (slot && !row.within && segments.length === 0) {
      labels.push({ x: x + 8, y: middle, text: slot.words, tone: 'ink3' });
    }
    if (slot && row.within) {
      const slotX = shownOuter.length > 0 ? placed.end + 4 : x + (segments.length > 0 ? 8 : 0);
      const role = slot.given ? { role: 'actors' as const } : {};
      slots.push({ x: slotX, y: middle - 10, height: 20, words: slot.words, outside, ...role });
    }
  }
  labels.push(totalLabel(row, { nameY, columns, scale, room, say, text, outside }));
  return { row, y, height, bars, slots, labels };
}

function totalLabel(
  row: FundingRow,
  {
    nameY,
    columns,
    scale,
    room,
    say,
    text,
    outside,
  }: {
    nameY: number;
    columns: Columns;
    scale: MoneyScale;
    room: Room;
    say: Say;
    text: FundingText;
    outside: boolean;
  },
): LabelMark {
  const x = room.narrow ? room.width : columns.zero - 12;
  if (row.total === undefined) {
    const words = room.narrow
      ? `${text.total.toLowerCase()} ${say.t.figure.notStated}`
      : say.t.figure.notStated;
    return { x, y: nameY, text: words, anchor: 'end', tone: 'ink3' };
  }
  const words = say.bare(row.total, scale);
  return {
    x,
    y: nameY,
    text: words,
    size: 14,
    weight: outside ? 400 : 600,
    anchor: 'end',
    tone: outside ? 'ink3' : 'ink',
  };
}

/** On narrow screens the figures stand in words below the bar: VINNOVA 10 · Actors 10¹ · EU 2. */
function spelledOut(
  row: FundingRow,
  segments: readonly Segment[],
  measure: Measure,
  slot: { words: string } | undefined,
  y: number,
  say: Say,
  width: number,
): LabelMark[] {
  let x = 0;
  const labels: LabelMark[] = [];
  const put = (words: string, note?: string) => {
    const lead = labels.length === 0 ? words : `· ${words}`;
    const fitted = ellipsize(lead, width - x, 12);
    labels.push({ x, y, text: fitted, tone: 'ink2', ...(note ? { note } : {}) });
    x += textWidth(fitted, 12) + (note ? 7 : 0) + 4;
  };
  for (const each of segments) put(`${say.t.role[each.role]} ${measure.written(row, each)}`, each.note);
  if (slot) put(slot.words);
  return labels;
}
