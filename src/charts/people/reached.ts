import type { Say } from '../../i18n/say.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { slotWidth } from '../kit/Slot.tsx';
import type { Beside } from './beside.ts';
import type { PeopleRow } from './countview.ts';
import type { Lane } from './lane.ts';
import { markIn } from './mark.ts';
import { BOX, joined, type Piece, plated } from './piece.ts';
import { figureLabel } from './spoken.ts';
import type { PeopleText } from './text.ts';
import { reachOf, type Words, wordsBeside } from './words.ts';

/** The height (px) of the line of a count, and what a second line of words adds. */
export const LINE = BOX;
const SECOND = 14;
const RADIUS = 4;

/** The words beside the mark of a count, within its lane and what is free to its right. */
export function wordsOf(beside: Beside, lane: Lane, right: number, slot: number): Words {
  const { reading, look, short } = beside;
  if (reading === undefined || look === undefined)
    return wordsBeside(short, lane.left, lane.left + slot, lane.left, right);
  const reach = reachOf(look, RADIUS);
  const [low, high] = [lane.x(reading.low), lane.x(reading.high)];
  return wordsBeside(short, low - reach.left, high + reach.right, lane.left, right);
}

/** A count as a mark of its own line, with its words. */
function placeCount(
  row: PeopleRow,
  beside: Beside,
  y: number,
  lane: Lane,
  right: number,
  ticked: boolean,
  say: Say,
): Piece & { height: number } {
  const id = `${row.project.id} ${beside.key}`;
  const slot = say.t.figure.notStated;
  const words = wordsOf(beside, lane, right, slotWidth(slot));
  const more = words.lines.length - 1;
  const height = LINE + more * SECOND;
  const middle = y + LINE / 2;
  const figure = { id, lit: row.lit, reading: beside.reading, look: beside.look, slot };
  const { from, to, ...marks } = markIn(figure, lane, middle, RADIUS, ticked);
  const labels = words.lines.map((text, i): LabelMark & { plate: number } => {
    const line = i === 0 ? `${id} words` : `${id} words ${i}`;
    return plated(line, text, words.x, middle + i * SECOND, words.anchor, row.lit);
  });
  const start = Math.min(from, ...labels.map(({ x }) => x));
  const end = Math.max(to, ...labels.map(({ x, plate }) => x + plate));
  const box = {
    key: id,
    figure: statedFigure(row.project.id, beside.key),
    label: figureLabel(row, beside.what, beside.quantity, say),
    x: start - 4,
    y,
    width: end - start + 8,
    height,
  };
  return { ...marks, labels, figures: [box], height };
}

/** All counts of a row beside those involved, a line each. */
export function placeReached(
  row: PeopleRow,
  top: number,
  lane: Lane,
  right: number,
  ticked: boolean,
  say: Say,
): Piece & { height: number } {
  let y = top;
  const lines = row.beside.map((beside) => {
    const line = placeCount(row, beside, y, lane, right, ticked, say);
    y += line.height;
    return line;
  });
  return { ...joined(lines), height: y - top };
}

/** What the lane is of: those reached, employed, in the core team. */
export const reachedHead = (
  roles: readonly PeopleRow['beside'][number]['role'][],
  text: PeopleText,
): string => {
  const words = roles.map((role) => text.heads[role]).join(', ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
};
