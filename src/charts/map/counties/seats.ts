import { arrange, type Box, overlaps } from '../../kit/arrange.ts';
import { TYPE } from '../../kit/theme.ts';
import type { Atlas } from '../atlas.ts';
import type { Point } from '../rings.ts';

/** Something that wants its words by its county: where it is, how much room lies around, and how wide the words are. */
export interface Wanted {
  readonly seat: Point;
  /** How far the seat is from the county's border (px). */
  readonly depth: number;
  /** In one line, and with the number below the name (px). */
  readonly widths: readonly [one: number, two: number];
}

/** Where words stand, in how many lines. */
export interface Seat {
  readonly box: Box;
  readonly lines: 1 | 2;
}

/** The rows that are tried, best first: as high as a finger needs, else as the letters, else in two lines (px). */
const ROWS = [
  { lines: 1, height: 24, cost: 0 },
  { lines: 1, height: 16, cost: 2 },
  { lines: 2, height: 32, cost: 4 },
] as const;
/** Between the coast and words out at sea, at the least (px). */
const OFF = 10;
/** How far up or down from its county words out at sea may stand, and in which steps (px). */
const REACH = { most: 96, step: 6 };
/** What it costs, beside each step up or down: the farther side of the land, crossed lines, and no room at all. */
const COST = { farther: 20, crossing: 15, lost: 200 };

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/** The westernmost and easternmost land beside words of a height. */
function shoresAt(atlas: Atlas, middle: number, height: number): { west: number; east: number } {
  const reach = Math.max(9, height / 2);
  const [from, to] = [Math.max(0, Math.floor(middle - reach)), Math.ceil(middle + reach)];
  return {
    west: Math.min(...atlas.west.slice(from, to)),
    east: Math.max(...atlas.east.slice(from, to)),
  };
}

/** Within the county if the words fit there, else out at sea, as level with it as can be, on the nearer side first. */
function candidates(
  { seat: [x, y], depth }: Wanted,
  width: number,
  height: number,
  atlas: Atlas,
): Candidate[] {
  const box = (left: number, middle: number): Box => ({ x: left, y: middle - height / 2, width, height });
  const steps = Math.floor((2 * REACH.most) / REACH.step) + 1;
  const out = Array.from({ length: steps }, (_, i): readonly [Candidate, Candidate] => {
    const step = Math.ceil(i / 2);
    const middle = y + step * REACH.step * (i % 2 === 0 ? 1 : -1);
    const { west, east } = shoresAt(atlas, middle, height - 8);
    const sides = [box(west - OFF - width, middle), box(east + OFF, middle)] as const;
    const [near, far] = x - west < east - x ? sides : ([sides[1], sides[0]] as const);
    return [
      { box: near, cost: step },
      { box: far, cost: step + COST.farther },
    ];
  });
  const inside =
    depth * 2 > Math.hypot(width, TYPE.small.size) ? [{ box: box(x - width / 2, y), cost: 0 }] : [];
  return [...inside, ...out.map(([near]) => near), ...out.map(([, far]) => far)];
}

/** The end of the line that leads from words to their county; undefined where they stand upon it. */
export function leaderFrom({ x, y, width, height }: Box, [seatX]: Point): Point | undefined {
  const middle = y + height / 2;
  if (seatX < x) return [x - 3, middle];
  return seatX > x + width ? [x + width + 3, middle] : undefined;
}

type Line = readonly [Point, Point];

/** Whether two lines cross: the ends of each lie on both sides of the other. */
function cross([a, b]: Line, [c, d]: Line): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

interface Trial {
  readonly seats: readonly (Seat | undefined)[];
  readonly cost: number;
}

/** All words in rows of one kind, in some order. What would lie on something else, or out of bounds, is left out. */
function attempt(
  wanted: readonly Wanted[],
  order: readonly number[],
  row: (typeof ROWS)[number],
  atlas: Atlas,
  obstacles: readonly Box[],
  bounds: Box,
): Trial {
  const places = wanted.map((each) =>
    candidates(each, each.widths[row.lines === 1 ? 0 : 1], row.height, atlas),
  );
  const chosen = arrange(
    order.map((i) => (places[i] ?? []).map(({ box }) => box)),
    obstacles,
    bounds,
  );
  const taken = [...obstacles];
  const lines: Line[] = [];
  const seats: (Seat | undefined)[] = wanted.map(() => undefined);
  let cost = row.cost * wanted.length;
  for (const [turn, i] of order.entries()) {
    const found = places[i]?.[chosen[turn] ?? -1];
    const seat = wanted[i]?.seat;
    if (found === undefined || seat === undefined || !isFree(found.box, taken, bounds)) {
      cost += COST.lost;
      continue;
    }
    taken.push(found.box);
    seats[i] = { box: found.box, lines: row.lines };
    const end = leaderFrom(found.box, seat);
    const line: Line[] = end ? [[end, seat]] : [];
    cost +=
      found.cost + COST.crossing * lines.filter((other) => line.some((own) => cross(own, other))).length;
    lines.push(...line);
  }
  return { seats, cost };
}

function isFree(box: Box, taken: readonly Box[], bounds: Box): boolean {
  const { x, y, width, height } = box;
  const within =
    x >= bounds.x &&
    y >= bounds.y &&
    x + width <= bounds.x + bounds.width &&
    y + height <= bounds.y + bounds.height;
  return within && !taken.some((other) => overlaps(box, other));
}

const remembered = new WeakMap<Atlas, { readonly key: string; readonly trial: Trial }>();

/**
 * Where the words of counties stand, none on another; undefined for those that find no room. Remembered with the
 * map, since it follows from where the counties are and how wide their words may be.
 */
export function seatAll(
  wanted: readonly Wanted[],
  atlas: Atlas,
  obstacles: readonly Box[],
  bounds: Box,
): readonly (Seat | undefined)[] {
  const key = JSON.stringify([wanted.map(({ seat, widths }) => [seat, widths]), obstacles, bounds]);
  const known = remembered.get(atlas);
  if (known?.key === key) return known.trial.seats;
  const southwards = wanted
    .map((_, i) => i)
    .toSorted((a, b) => Number(wanted[a]?.seat[1]) - Number(wanted[b]?.seat[1]));
  const orders = [southwards, southwards.toReversed()];
  const trial = ROWS.flatMap((row) =>
    orders.map((order) => attempt(wanted, order, row, atlas, obstacles, bounds)),
  ).reduce((a, b) => (b.cost < a.cost ? b : a));
  remembered.set(atlas, { key, trial });
  return trial.seats;
}
