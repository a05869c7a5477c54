import type { Part } from '../layout/picture.tsx';
import type { PlaceCard, View } from './cards.ts';

/** Between columns, and between cards below each other (px). */
const GAP = { beside: 32, below: 28 };
/** Columns that differ by less than this (px) are as good as even. */
const EVEN = 24;
/** More air than this (px) is not put between two cards for the sake of a straight foot. */
const AIR = 72;
/** Half of the page's columns, and the width (px) from which on views that take more or less have their whole share. */
const HALF = 6;
const ROOMY = 1232;

/** Columns of cards beside each other: their widths in parts, and the cards that are shared among them. */
interface Band {
  readonly parts: readonly number[];
  readonly views: readonly View[];
}

/** Bands below each other. */
export type Arrangement = readonly Band[];

/** A column with its cards, and how high each is and all are (px). */
interface Column {
  readonly x: number;
  readonly width: number;
  readonly cards: readonly View[];
  readonly heights: readonly number[];
  readonly height: number;
}

/** All cards in so many columns of one width. */
export const inColumns = (views: readonly View[], columns: number): Arrangement => [
  { parts: Array.from({ length: columns }, () => 1), views },
];

/** As on a wide page: those of unequal width side by side, and what takes half of it in two columns. */
export function asOnPage(views: readonly View[], width: number): Arrangement {
  const half = views.filter(({ span }) => span === HALF);
  const others = views.filter(({ span }) => span !== HALF);
  // As the page does: where there is less room, the lesser of two has a little more of it.
  const closer = width < ROOMY ? 1 : 0;
  return [
    { parts: others.map(({ span }) => span + Math.sign(HALF - span) * closer), views: others },
    { parts: [1, 1], views: half },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/**
 * Every way to share cards among columns of one width so that none is empty: the column of each card. Columns stand in
 * the order of their first cards.
 */
function* sharings(
  cards: number,
  columns: number,
  before: readonly number[] = [],
): Generator<readonly number[]> {
  const used = Math.max(-1, ...before) + 1;
  if (before.length === cards) {
    if (used === columns) yield before;
    return;
  }
  for (let column = 0; column < Math.min(used + 1, columns); column++)
    yield* sharings(cards, columns, [...before, column]);
}

/** Shares cards among columns so that the longest is as short as can be, and else as one reads. */
function shared({ parts, views }: Band, heights: readonly number[]): readonly number[] {
  const columns = parts.length;
  const inOrder = views.map((_, i) => i % columns);
  if (new Set(parts).size > 1) return inOrder;
  let best: readonly number[] = inOrder;
  let least: readonly [height: number, disorder: number] = [Infinity, Infinity];
  for (const sharing of sharings(views.length, columns)) {
    const lengths = parts.map((_, column) =>
      sum(heights.map((height, i) => (sharing[i] === column ? height + GAP.below : 0))),
    );
    const height = Math.ceil(Math.max(...lengths) / EVEN);
    const disorder = sum(sharing.map((column, i) => Math.abs(column - (i % columns))));
    if (height < least[0] || (height === least[0] && disorder < least[1])) {
      best = sharing;
      least = [height, disorder];
    }
  }
  return best;
}

/** The columns of a band with their cards. */
function columnsOf(band: Band, width: number, place: PlaceCard): Column[] {
  const { parts, views } = band;
  const room = width - (parts.length - 1) * GAP.beside;
  const widths = parts.map((part) => Math.floor((room * part) / sum(parts)));
  const widthAt = (column: number) => widths[column] ?? 0;
  const sharing = shared(
    band,
    views.map((view, i) => place(view, widthAt(new Set(parts).size > 1 ? i : 0)).height),
  );
  return widths.map((own, column) => {
    const cards = views.filter((_, i) => sharing[i] === column);
    const heights = cards.map((view) => place(view, own).height);
    return {
      x: sum(widths.slice(0, column)) + column * GAP.beside,
      width: own,
      cards,
      heights,
      height: sum(heights) + (cards.length - 1) * GAP.below,
    };
  });
}

/** Sets the cards of a column so that it reaches down to a length: views that can grow do, the rest is air between. */
function setColumn(
  { x, width, cards, heights, height }: Column,
  length: number,
  y: number,
  place: PlaceCard,
): Part[] {
  let left = length - height;
  const grown = cards.map((view, i) => {
    const own = heights[i] ?? 0;
    const natural = place(view, width);
    if (left < 1) return natural;
    const taller = place(view, width, own + left);
    if (taller.height <= own || taller.height > own + left + 1) return natural;
    left -= taller.height - own;
    return taller;
  });
  const air = cards.length > 1 ? Math.min(AIR, Math.max(0, left) / (cards.length - 1)) : 0;
  let top = y;
  return grown.map((of) => {
    const part = { x, y: top, of };
    top += of.height + GAP.below + air;
    return part;
  });
}

/** An arrangement in a width (px): its columns with their cards, and how high it is. */
export interface Measured {
  readonly bands: readonly (readonly Column[])[];
  readonly height: number;
  /** How much of it nothing stands in, as columns end before the longest does. */
  readonly empty: number;
}

const lengthOf = (columns: readonly Column[]): number => Math.max(...columns.map(({ height }) => height));

/** Shares the cards of an arrangement among its columns, so that these are as even as they can be. */
export function measure(arrangement: Arrangement, width: number, place: PlaceCard): Measured {
  const bands = arrangement.map((band) => columnsOf(band, width, place));
  const height = sum(bands.map(lengthOf)) + (bands.length - 1) * GAP.below;
  const ends = bands.map((columns) =>
    sum(columns.map((column) => (lengthOf(columns) - column.height) * (column.width / width))),
  );
  return { bands, height, empty: sum(ends) / height };
}

/** Sets the cards of an arrangement, its columns with a straight foot, over a length that is given (px) or its own. */
export function arrange({ bands, height }: Measured, length: number, place: PlaceCard): Part[] {
  const more = (length - height) / bands.length;
  let y = 0;
  return bands.flatMap((columns) => {
    const own = lengthOf(columns) + more;
    const parts = columns.flatMap((column) => setColumn(column, own, y, place));
    y += own + GAP.below;
    return parts;
  });
}
