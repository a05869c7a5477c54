import { max } from 'd3';
import type { Say } from '../../i18n/say.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { GhostMark } from './bars.ts';
import { keyOf, projectsOf } from './figures.ts';
import { type Grid, type GridName, linesOf } from './grid.ts';
import { type Pair, pairKey } from './pairs.ts';
import type { SquareMark } from './scene.ts';
import type { ChallengesView } from './view.ts';

/** A pair in its cell (px). */
export interface PairPlace {
  readonly pair: Pair;
  /** The middle of the cell, and the steps of its row and column. */
  readonly x: number;
  readonly y: number;
  /** The middle of the square's height: of the cell's, unless its number stands below. */
  readonly square: number;
  readonly row: number;
  readonly column: number;
  readonly side: number;
  /** The side it would have without any filter. */
  readonly whole: number;
}

const NUMBER = TYPE.small.size;
/** The height of a number below its square (px). */
const LINE = 12;
/** The least that is still seen of a square (px). */
const LEAST = 2;
/** Half a line of the challenge's own number (px): so far its guides keep away. */
const AWAY = 11;
/** The height of the box of a chosen challenge's number (px). */
const BOX = 20;

interface NamePlace {
  readonly labels: Scene['labels'];
  readonly squares: readonly SquareMark[];
}

/** A number of projects as short as a cell wants it: parts have decimals only below ten. */
const short = (count: number, say: Say): string => projectsOf(count < 10 ? count : Math.round(count), say);

/** How the areas of squares follow from numbers of projects, so that twice the area is twice as many. */
function sides(view: ChallengesView, { cell, rowHeight, numbers }: Grid): (count: number) => number {
  const most = max(view.pairs, ({ all }) => all) ?? 1;
  const largest = Math.min(cell, rowHeight - (numbers === 'below' ? LINE + 2 : 0)) - 4;
  return (count) => (count > 0 ? Math.max(LEAST, largest * Math.sqrt(count / most)) : 0);
}

/** The squares in their cells. */
export function placePairs(view: ChallengesView, grid: Grid): PairPlace[] {
  const sideOf = sides(view, grid);
  const index = new Map(grid.names.map(({ row }, i) => [row.id, i]));
  const raised = grid.numbers === 'below' ? LINE / 2 : 0;
  return view.pairs.flatMap((pair): PairPlace[] => {
    const [i, j] = [index.get(pair.a.id), index.get(pair.b.id)];
    const [own, other] = [grid.names[i ?? -1], grid.names[j ?? -1]];
    if (i === undefined || j === undefined || own === undefined || other === undefined) return [];
    const [side, whole] = [sideOf(pair.count), sideOf(pair.all)];
    return [{ pair, x: other.x, y: own.y, square: own.y - raised, row: i, column: j, side, whole }];
  });
}

/** Where a number goes by a square of this size, in a cell of this width. */
function numberPlace(number: string, side: number, cell: number): SquareMark['place'] | 'nowhere' {
  const width = textWidth(number, NUMBER, 600);
  if (width + 3 <= side && side >= NUMBER - 2) return 'on';
  return side / 2 + 2 + width <= cell / 2 ? 'beside' : 'nowhere';
}

/** Whether every number has room on its square or beside it, whatever the filters leave. */
export function numbersFit(view: ChallengesView, grid: Grid, say: Say): boolean {
  const sideOf = sides(view, grid);
  return view.pairs.every(({ all }) => numberPlace(short(all, say), sideOf(all), grid.cell) !== 'nowhere');
}

/** The squares with their numbers. Below squares either all numbers have room, or none is written. */
export function squaresOf(places: readonly PairPlace[], { cell, numbers }: Grid, say: Say): SquareMark[] {
  const roomBelow = places.every(({ pair }) => textWidth(short(pair.all, say), NUMBER, 600) <= cell - 1);
  return places
    .filter(({ side }) => side > 0)
    .map(({ pair, x, square, side }) => {
      const number = short(pair.count, say);
      const below = roomBelow ? 'below' : 'nowhere';
      const place = numbers === 'below' ? below : numberPlace(number, side, cell);
      const mark = { id: pairKey(pair), x, y: square, side, outside: !pair.lit };
      return place === 'nowhere' ? { ...mark, place: 'on' } : { ...mark, place, number };
    });
}

export function squareGhosts(places: readonly PairPlace[]): GhostMark[] {
  return places
    .filter(({ side, whole }) => whole > side)
    .map(({ pair, x, square, whole }) => {
      const id = `${pairKey(pair)} ghost`;
      return { id, x: x - whole / 2, y: square - whole / 2, width: whole, height: whole };
    });
}

/** Lines that lead from a challenge's own cell along its row and up its column, to the last pair there. */
export function guidesOf(places: readonly PairPlace[], { names }: Grid): PathMark[] {
  return names.flatMap(({ row, x, y }, i): PathMark[] => {
    const line = { tone: 'line', width: 1 } as const;
    const along = max(places, (place) => (place.row === i ? place.x : undefined));
    const up = places.find((place) => place.column === i)?.y;
    return [
      ...(along === undefined ? [] : [{ id: `${row.id} along`, d: `M${x + AWAY} ${y}H${along}`, ...line }]),
      ...(up === undefined ? [] : [{ id: `${row.id} up`, d: `M${x} ${y - AWAY}V${up}`, ...line }]),
    ];
  });
}

/** A challenge's name and its own number of projects, on ink where it is chosen. */
export function placeName(name: GridName, { size }: Grid, say: Say): NamePlace {
  const { row, x, y, right } = name;
  const key = keyOf(row);
  const chosen = row.state === 'include';
  const tone = row.lit ? 'ink' : 'ink3';
  const words = linesOf(name).map((line, i) => ({
    ...line,
    id: i === 0 ? `${key} name` : `${key} name ${i}`,
    x: right,
    size,
    tone,
    weight: chosen ? 600 : 400,
    anchor: 'end',
  })) satisfies NamePlace['labels'];
  const number = short(row.count, say);
  if (chosen) {
    const box = Math.max(BOX, textWidth(number, NUMBER, 600) + 8);
    const mark = { id: `${key} chosen`, x, y, side: BOX, box, number, place: 'on', outside: false } as const;
    return { labels: words, squares: [mark] };
  }
  const value = { id: `${key} value`, x, y, text: number, size, tone, anchor: 'middle' } as const;
  return { labels: [...words, { ...value, weight: row.lit ? 600 : 400 }], squares: [] };
}
