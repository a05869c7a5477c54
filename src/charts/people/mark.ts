import type { Reading } from '../../model/reading.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { Look } from '../kit/look.ts';
import { textWidth } from '../kit/text.ts';
import type { Lane } from './lane.ts';
import { BOX, type FigureBox, guidesOf, type Piece, SMALL, slotAt, toneOf, BODY } from './piece.ts';

/** A figure that stands in a lane, or a slot in its place. */
export interface LaneFigure {
  readonly id: string;
  readonly lit: boolean;
  readonly reading: Reading | undefined;
  readonly look: Look | undefined;
  /** The words of the slot where nothing is stated. */
  readonly slot: string;
}

/** The px that a mark or a slot takes in its lane. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The line, and the dot or the slot on it. */
export function markIn(
  { id, lit, reading, look, slot }: LaneFigure,
  lane: Lane,
  middle: number,
  radius: number,
  ticked: boolean,
): Omit<Piece, 'labels' | 'figures'> & Extent {
  const paths = guidesOf(lane, middle, ticked, `${id} guide`);
  if (reading === undefined || look === undefined) {
    const { mark, width } = slotAt(lane.left, middle, slot, lit, `${id} slot`);
    return { paths, dots: [], slots: [mark], from: lane.left, to: lane.left + width };
  }
  const [low, high] = [lane.x(reading.low), lane.x(reading.high)];
  const dot = { id, low, high, y: middle, radius, look, outside: !lit };
  return { paths, dots: [dot], slots: [], from: low, to: Math.max(low, high) };
}

/** The value of a row, strong, at the side of its lane. */
export function valueLabel(
  text: string,
  lit: boolean,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  id: string,
): LabelMark {
  return { id, x, y, text, size: BODY, anchor, ...toneOf(lit) };
}

/** The box of a label, large enough to be hit, as the place of a figure that can be asked. */
export function boxOf(
  { x, y, text, size = SMALL, weight = 400, anchor = 'start' }: LabelMark,
  asks: Pick<FigureBox, 'key' | 'figure' | 'label'>,
): FigureBox {
  const own = textWidth(text, size, weight);
  const width = Math.max(BOX, own + 8);
  const middle = anchor === 'end' ? x - own / 2 : x + own / 2;
  return { ...asks, x: middle - width / 2, y: y - BOX / 2, width, height: BOX };
}
