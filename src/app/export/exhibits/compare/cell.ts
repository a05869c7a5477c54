import { slotWidth } from '../../../../charts/kit/Slot.tsx';
import { TYPE } from '../../../../charts/kit/theme.ts';
import type { Item } from '../../../compare/items.ts';
import { joined, type Marks } from '../layout/picture.tsx';
import { setText, type Style, widthOf } from '../layout/words.ts';
import type { Content, Drawing, Row } from './content.ts';
import { isDrawn, setLengths, SIZE } from './lengths.ts';

/** Marks, and how far they reach down (px). */
export interface Piece {
  readonly marks: Marks;
  readonly height: number;
}

/** Between items of a cell, and between a number and what is drawn beside it (px). */
const GAP = { items: 6, beside: 12 };
const SLOT = 20;

const NOTE: Style = { type: TYPE.small, tone: 'ink2' };
const styleOf = ({ plain }: Item): Style => ({ type: TYPE.body, weight: plain ? 400 : 600 });

/** A width (px) that all numbers of a comparison fit, so that their marks can begin at one place beside them. */
export function numbersWidth({ groups }: Content): number {
  const drawn = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells, drawing }) =>
      drawing ? cells.flat().filter(({ lengths }) => isDrawn(lengths, drawing)) : [],
    ),
  );
  return Math.max(0, ...drawn.map((item) => widthOf(item.text, styleOf(item)))) + GAP.beside;
}

function setWords(item: Item, x: number, y: number, width: number): Piece {
  if (item.missing && slotWidth(item.text) <= width) {
    const slot = { x, y, height: SLOT, words: item.text, outside: false };
    return { marks: { slots: [slot] }, height: SLOT };
  }
  const { labels, height } = setText(item.text, styleOf(item), { x, y, width });
  return { marks: { labels }, height };
}

/** A figure with its mark beside or below it, and how it is known. */
function setItem(
  item: Item,
  drawing: Drawing | undefined,
  { x, y, width, beside }: { x: number; y: number; width: number; beside: number | undefined },
): Piece {
  const drawn = drawing !== undefined && isDrawn(item.lengths, drawing);
  const words = setWords(item, x, y, width);
  const aside = drawn && beside !== undefined;
  const sizes = !drawn
    ? {}
    : aside
      ? setLengths(item.lengths, drawing, x + beside, y + 2, width - beside)
      : setLengths(item.lengths, drawing, x, y + words.height, width);
  let height = words.height + (drawn && !aside ? SIZE : 0);
  const notes = item.notes.map((note) => {
    const lines = setText(note, NOTE, { x, y: y + height, width });
    height += lines.height;
    return { labels: lines.labels };
  });
  return { marks: joined([words.marks, sizes, ...notes]), height };
}

/** What stands in a cell of a row: its items below each other. Marks begin `beside` the numbers where that is given. */
export function setCell(
  items: readonly Item[],
  { drawing }: Row,
  seat: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly beside: number | undefined;
  },
): Piece {
  let height = 0;
  const marks = items.map((item, i) => {
    height += i > 0 ? GAP.items : 0;
    const set = setItem(item, drawing, { ...seat, y: seat.y + height });
    height += set.height;
    return set.marks;
  });
  return { marks: joined(marks), height };
}
