import type { Say } from '../../i18n/say.ts';
import type { AxisMark } from '../kit/Axis.tsx';
import type { Stop } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { ProjectState } from '../kit/projects.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { ellipsize, textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { Lane } from './lane.ts';

/** The place of a number or a slot (px), what it asks, and how it is read aloud. */
export interface FigureBox {
  readonly key: string;
  readonly figure: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks in their places, and the numbers among them that can be asked. */
export interface Piece {
  readonly paths: readonly PathMark[];
  readonly dots: Scene['dots'];
  readonly slots: Scene['slots'];
  readonly labels: readonly LabelMark[];
  readonly figures: readonly FigureBox[];
}

/** A row with its marks and its place (px). */
export interface RowPlace<Row> extends Piece {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
  /** How much of the height is words that rows drawn apart have no more of. */
  readonly fixed?: number;
  /** The box of its name, which opens the project. */
  readonly name: NonNullable<Stop['opens']>;
}

/** Several pieces as one. */
export function joined(pieces: readonly Piece[]): Piece {
  return {
    paths: pieces.flatMap((each) => each.paths),
    dots: pieces.flatMap((each) => each.dots),
    slots: pieces.flatMap((each) => each.slots),
    labels: pieces.flatMap((each) => each.labels),
    figures: pieces.flatMap((each) => each.figures),
  };
}

export const BODY = TYPE.body.size;
export const SMALL = TYPE.small.size;

/** The height (px) of a box around a number, which makes it easy to hit. */
export const BOX = 24;

/** How words look: strong within the filter, plain and pale outside. */
export const toneOf = (lit: boolean) => ({ weight: lit ? 600 : 400, tone: lit ? 'ink' : 'ink3' }) as const;

/** Small words over lines, on a plate of ground that keeps the lines off them. */
export function plated(
  id: string,
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  lit: boolean,
) {
  const plate = textWidth(text, SMALL);
  const left = anchor === 'end' ? x - plate : x;
  return { id, x: left, y, text, plate, tone: lit ? 'ink2' : 'ink3' } as const satisfies LabelMark;
}

/** A name with its box. */
export function nameOf(
  { project, lit }: Pick<ProjectState, 'project' | 'lit'>,
  y: number,
  width: number,
  id: string,
): { label: LabelMark; box: NonNullable<Stop['opens']> } {
  const { weight, tone } = toneOf(lit);
  const text = ellipsize(project.name, width, BODY, weight);
  return {
    label: { id, x: 0, y, text, size: BODY, weight, tone },
    box: { x: 0, y: y - BODY / 2 - 3, width: textWidth(text, BODY, weight), height: BODY + 6 },
  };
}

/** A line through a lane, with a tick at each step of its axis where the axis does not run through the row. */
export function guidesOf(lane: Lane, middle: number, ticked: boolean, id: string): PathMark[] {
  const { left, right, ticks, fromZero } = lane;
  const line: PathMark = { id, d: `M${left} ${middle}H${right}`, tone: 'line', width: 1 };
  if (!ticked) return [line];
  const own = ticks.map(({ x }, i): PathMark => {
    const zero = fromZero && i === 0;
    const reach = zero ? 9 : 4;
    const d = `M${x} ${middle - reach}v${2 * reach}`;
    return { id: `${id} ${i}`, d, tone: zero ? 'edge' : 'line', width: 1 };
  });
  return [line, ...own];
}

/** The axis of a lane: its ticks above it, its lines down to the foot. */
export const axisOf = (
  lane: Lane,
  id: string,
  y: number,
  top: number,
  bottom: number,
): AxisMark & { id: string } => ({
  id,
  ticks: lane.ticks,
  y,
  top,
  bottom,
  ...(lane.fromZero ? { zero: lane.left } : {}),
});

/** An empty place at the beginning of a lane, with words. */
export const slotAt = (left: number, middle: number, words: string, lit: boolean, id: string) => ({
  mark: { id, x: left, y: middle - 10, height: 20, words, outside: !lit },
  width: slotWidth(words),
});

/** From the marks to the legend (px). */
export const ABOVE_LEGEND = 16;

/** How much of the height of rows grows with them (px). */
export const flexibleOf = (places: readonly { readonly height: number; readonly fixed?: number }[]): number =>
  places.reduce((sum, { height, fixed = 0 }) => sum + height - fixed, 0);

/** The height of a picture whose marks end at `bottom` (px): a legend without anything takes no room. */
export const withLegend = (bottom: number, { height }: Scene['legend']): number =>
  height > 0 ? bottom + ABOVE_LEGEND + height : bottom;

const HEADING = 28;

/** Places rows below each other from a height on, those outside the filter below a heading. */
export function inOrder<Row extends ProjectState>(
  rows: readonly Row[],
  top: number,
  say: Say,
  id: string,
  place: (row: Row, y: number) => RowPlace<Row>,
): { places: readonly RowPlace<Row>[]; headings: readonly LabelMark[]; bottom: number } {
  const outsideFrom = rows.findIndex((row) => !row.within);
  const headings: LabelMark[] = [];
  let y = top;
  const places = rows.map((row, i) => {
    if (i === outsideFrom) {
      const text = say.t.card.outside(rows.length - outsideFrom);
      headings.push({ id, x: 0, y: y + HEADING / 2 + 2, text, weight: 600, tone: 'ink3' });
      y += HEADING;
    }
    const placed = place(row, y);
    y += placed.height;
    return placed;
  });
  return { places, headings, bottom: y };
}
