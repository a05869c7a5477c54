import type { Say } from '../../i18n/say.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { slotWidth } from '../kit/Slot.tsx';
import type { Beside } from './beside.ts';
import type { PeopleRow } from './countview.ts';
import type { Lane } from './lane.ts';
import { markIn } from './mark.ts';
import { BOX, joined, type Piece, plated } from './piece.ts';
import { growth, heightOf, type RowLayout } from './rowlayout.ts';
import { figureLabel } from './spoken.ts';
import type { PeopleText } from './text.ts';
import { reachOf, type Words, wordsBeside } from './words.ts';

/** The usual height (px) of the line of a count, and what a second line of words adds. */
const LINE = BOX;
const SECOND = 14;
const RADIUS = 4;

/** How high the line of a count is (px) in rows that are so many times as high as usual. */
export const lineOf = (stretch: number): number => heightOf(LINE, stretch);

/** The words beside the mark of a count, within its lane and what is free to its right. */
export function wordsOf(beside: Beside, lane: Lane, right: number, slot: number, stretch: number): Words {
  const { reading, look, short } = beside;
  if (reading === undefined || look === undefined)
    return wordsBeside(short, lane.left, lane.left + slot, lane.left, right);
  const reach = reachOf(look, RADIUS * growth(stretch));
  const [low, high] = [lane.x(reading.low), lane.x(reading.high)];
  return wordsBeside(short, low - reach.left, high + reach.right, lane.left, right);
}

/** Counts in their lines: how high they are (px), and how much of that is second lines of words. */
interface Lines extends Piece {
  readonly height: number;
  readonly fixed: number;
}

/** A count as a mark of its own line, with its words. */
function placeCount(
  row: PeopleRow,
  beside: Beside,
  y: number,
  lane: Lane,
  right: number,
  { stacked, stretch }: Pick<RowLayout, 'stacked' | 'stretch'>,
  say: Say,
): Lines {
  const id = `${row.project.id} ${beside.key}`;
  const slot = say.t.figure.notStated;
  const words = wordsOf(beside, lane, right, slotWidth(slot), stretch);
  const more = words.lines.length - 1;
  const line = lineOf(stretch);
  const height = line + more * SECOND;
  const middle = y + line / 2;
  const figure = { id, lit: row.lit, reading: beside.reading, look: beside.look, slot };
  const { from, to, ...marks } = markIn(figure, lane, middle, RADIUS * growth(stretch), stacked);
  const labels = words.lines.map((text, i): LabelMark & { plate: number } => {
    const name = i === 0 ? `${id} words` : `${id} words ${i}`;
    return plated(name, text, words.x, middle + i * SECOND, words.anchor, row.lit);
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
  return { ...marks, labels, figures: [box], height, fixed: more * SECOND };
}

/** All counts of a row beside those involved, a line each. */
export function placeReached(
  row: PeopleRow,
  top: number,
  lane: Lane,
  right: number,
  size: Pick<RowLayout, 'stacked' | 'stretch'>,
  say: Say,
): Lines {
  let y = top;
  const lines = row.beside.map((beside) => {
    const line = placeCount(row, beside, y, lane, right, size, say);
    y += line.height;
    return line;
  });
  const fixed = lines.reduce((sum, line) => sum + line.fixed, 0);
  return { ...joined(lines), height: y - top, fixed };
}

/** What the lane is of: those reached, employed, in the core team. */
export const reachedHead = (
  roles: readonly PeopleRow['beside'][number]['role'][],
  text: PeopleText,
): string => {
  const words = roles.map((role) => text.heads[role]).join(', ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
};
