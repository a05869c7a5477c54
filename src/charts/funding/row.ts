import type { Box } from '../kit/arrange.ts';
import type { Scene } from '../kit/scene.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { thickness } from '../kit/stretch.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import type { RowOptions } from './columns.ts';
import { keyOfPart } from './figures.ts';
import { fadeRoom, fitsInside, openRoom } from './measure.ts';
import {
  after,
  boxAround,
  type Figure,
  type FigurePlace,
  type Label,
  nameLabel,
  noteWidth,
  spelledOut,
  totalLabel,
} from './numbers.ts';
import type { FundingRow } from './view.ts';

/** A row with all its marks in their places. */
export interface RowPlace {
  readonly row: FundingRow;
  readonly y: number;
  readonly height: number;
  readonly bars: Scene['bars'];
  readonly slots: Scene['slots'];
  readonly labels: readonly Label[];
  readonly figures: readonly FigurePlace[];
  /** Where the project's name stands. */
  readonly name: Box;
}

const GAP = 1.5;

/** Where the marks of a row stand (px), and what they share. */
interface RowSpace {
  readonly y: number;
  readonly height: number;
  readonly barY: number;
  readonly bar: number;
  readonly middle: number;
  readonly tone: 'ink' | 'ink3';
}

function spaceOf(row: FundingRow, y: number, { dense, stretch, room }: RowOptions): RowSpace {
  const sizes = (usual: number, usualBar: number, above?: number, least = usual / 2): RowSpace => {
    const [height, bar] = [Math.max(usual * stretch, least), thickness(usualBar, stretch)];
    const barY = y + (above ?? (height - bar) / 2);
    return { y, height, barY, bar, middle: barY + bar / 2, tone: row.lit ? 'ink' : 'ink3' };
  };
  // With words above and below the bar a row may not be so low that they are taken for those of the next.
  if (room.narrow) return row.within ? sizes(66, 14, 22, 62) : sizes(44, 8, 20, 40);
  if (!row.within) return sizes(22, 14);
  return dense ? sizes(32, 20) : sizes(40, 22);
}

/** Collects the marks of a row as they are placed. */
function collector({ project }: FundingRow, { say, text }: RowOptions) {
  const labels: Label[] = [];
  const figures: FigurePlace[] = [];
  const ask = (id: string, key: string, name: string, x: number, middle: number, width: number) =>
    figures.push({ id, key, name, box: boxAround(x, middle, width) });
  const total = (label: Label) => {
    const width = textWidth(label.text, label.size ?? 12, label.weight);
    labels.push(label);
    ask('total', 'total', text.total, label.x - width, label.y, width);
  };
  const part = ({ segment: { role } }: Figure, label: Label, width: number) => {
    labels.push({ ...label, id: `${project.id} ${role}` });
    ask(role, keyOfPart(role), say.t.role[role], label.x, label.y, width);
  };
  /** What is missing can be asked as well, as far as the source mentions it. */
  const missing = (asks: string | undefined, x: number, middle: number, width: number) => {
    if (asks === undefined) return;
    const [role] = asks.split('.');
    const name = role === 'agency' || role === 'actors' ? say.t.role[role] : text.total;
    ask('slot', asks, name, x, middle, width);
  };
  return { labels, figures, total, part, missing };
}

/** The number inside its segment: in the colour that stands on it, or on a plate where it is hatched. */
function inside(
  figure: Figure,
  x: number,
  low: number,
  spelled: string,
  space: RowSpace,
  lit: boolean,
): Label {
  const { segment, text } = figure;
  const whole = text + spelled;
  const words = textWidth(whole, 14, 600) + 16 < low ? whole : text;
  const { middle, tone } = space;
  const label = { x: x + 8, y: middle, text: words, size: 14, weight: 600 as const };
  const noted = segment.note ? { ...label, note: segment.note } : label;
  if (segment.look.inKind)
    return { ...noted, tone, plate: textWidth(text, 14, 600) + (segment.note ? 6 : 0) };
  return lit ? { ...noted, on: segment.role } : { ...noted, tone };
}

/** Places one row: its name and total, its segments end to end, and the words behind them. */
export function placeRow(row: FundingRow, y: number, options: RowOptions): RowPlace {
  const { columns, pxPerUnit, measure, room } = options;
  const { project, lit } = row;
  const space = spaceOf(row, y, options);
  const { barY, bar, middle, tone } = space;
  const marks = collector(row, options);
  const name = nameLabel(row, room.narrow ? y + 11 : middle, columns);
  marks.labels.push(name.label);
  marks.total(totalLabel(row, name.label.y, options));

  const bars: RowPlace['bars'][number][] = [];
  const outer: Figure[] = [];
  const segments = measure.segments(row);
  let x = columns.zero;
  for (const segment of segments) {
    const { role, look } = segment;
    const low = measure.length(row, segment, 'low') * pxPerUnit;
    const high = measure.length(row, segment, 'high') * pxPerUnit;
    const ends = { low: Math.max(low - GAP, 1), high: Math.max(high - GAP, 1) };
    bars.push({ id: `${project.id} ${role}`, x, y: barY, height: bar, ...ends, look, role, outside: !lit });
    const figure: Figure = { segment, text: measure.written(row, segment) };
    if (!room.narrow && row.within && fitsInside(row, segment, measure, pxPerUnit)) {
      const label = inside(figure, x, low, measure.spelled(segment), space, lit);
      marks.part(figure, label, textWidth(label.text, 14, 600) + noteWidth(segment));
    } else {
      outer.push(figure);
    }
    x += high + openRoom(look);
  }
  x += fadeRoom(segments.at(-1));

  const slots: RowPlace['slots'][number][] = [];
  const slot = measure.slot(row);
  if (room.narrow && row.within) {
    const lineY = barY + bar + 11;
    const end = spelledOut(outer, lineY, options, marks.part);
    if (slot) {
      const words = ellipsize(end === 0 ? slot.words : `· ${slot.words}`, room.width - end, 12);
      marks.labels.push({ id: `${project.id} slot`, x: end, y: lineY, text: words, tone: 'ink2' });
      marks.missing(row.asks, end, lineY, textWidth(words, 12));
    }
  } else if (!room.narrow && row.within) {
    const end = after(outer, x + 6, middle, tone, marks.part);
    if (slot) {
      const slotX = outer.length > 0 ? end + 4 : x + (segments.length > 0 ? 8 : 0);
      const role = slot.given ? { role: 'actors' as const } : {};
      const box = { x: slotX, y: middle - 10, height: 20 };
      slots.push({ id: project.id, ...box, words: slot.words, outside: !lit, ...role });
      marks.missing(row.asks, slotX, middle, slotWidth(slot.words));
    }
  } else if (!room.narrow && slot && segments.length === 0) {
    marks.labels.push({ id: `${project.id} slot`, x: x + 8, y: middle, text: slot.words, tone: 'ink3' });
  }
  const { labels, figures } = marks;
  return { row, y, height: space.height, bars, slots, labels, figures, name: name.box };
}
