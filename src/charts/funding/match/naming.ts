import { type Box, overlaps } from '../../kit/arrange.ts';

/** A place in a picture (px). */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line between two places (px). */
export type Line = readonly [from: Place, to: Place];

/** A dot that wants a name, and the boxes the name may take, best first. */
export interface Wish {
  readonly dot: Place;
  readonly boxes: readonly Box[];
  /** What the box itself costs, whatever else is in the picture: Infinity where it cannot be. */
  readonly cost: (box: Box) => number;
}

/** Room (px) around a dot that names keep clear of. */
const DOT = 7;
/** Px between the edge of a dot and its leader, and between leader and name. */
const CLEAR = 3;
/** A name so near (px) to its dot needs no line to it. */
const NEAR = 9;
const ROUNDS = 4;
/** So many boxes of all names together are tried against each other, the best of each; and at least so many of each. */
const TRIED = { together: 2000, each: 40 };

const COST = { overlap: 900, onDot: 500, throughName: 400, crossing: 300, throughDot: 450, length: 1 };

/** The line from a dot to its name; undefined where the name stands close by. */
export function leaderOf(dot: Place, box: Box): Line | undefined {
  const right = box.x + box.width;
  const over = dot.x >= box.x && dot.x <= right;
  const end = over
    ? { x: dot.x, y: box.y > dot.y ? box.y : box.y + box.height }
    : { x: box.x > dot.x ? box.x - CLEAR : right + CLEAR, y: box.y + box.height / 2 };
  const length = Math.hypot(end.x - dot.x, end.y - dot.y);
  if (length < NEAR + CLEAR) return undefined;
  const from = (DOT - 1) / length;
  return [{ x: dot.x + (end.x - dot.x) * from, y: dot.y + (end.y - dot.y) * from }, end];
}

const side = (a: Place, b: Place, c: Place): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

function cross([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Whether a line enters a box. */
export function enters([a, b]: Line, { x, y, width, height }: Box): boolean {
  const inside = ({ x: px, y: py }: Place) => px > x && px < x + width && py > y && py < y + height;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return (
    inside(a) ||
    inside(b) ||
    corners.some((corner, i) => cross([a, b], [corner, corners[(i + 1) % 4] ?? corner]))
  );
}

const around = ({ x, y }: Place): Box => ({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT });

interface Candidate {
  readonly box: Box;
  readonly leader: Line | undefined;
  readonly cost: number;
  /** It would hide a dot. */
  readonly hides: boolean;
}

/** The boxes of a wish with what they cost by themselves and against the dots, the best of them first. */
function candidatesOf(wish: Wish, dots: readonly Place[]): Candidate[] {
  return wish.boxes
    .map((box, rank): Candidate => {
      const leader = leaderOf(wish.dot, box);
      const length = leader ? Math.hypot(leader[1].x - leader[0].x, leader[1].y - leader[0].y) : 0;
      const hidden = dots.filter((dot) => overlaps(box, around(dot))).length;
      const passed = dots.filter((dot) => dot !== wish.dot && leader && enters(leader, around(dot))).length;
      const onDots = hidden * COST.onDot + passed * COST.throughDot;
      const cost = wish.cost(box) + onDots + length * COST.length + rank * 0.01;
      return { box, leader, cost, hides: hidden > 0 };
    })
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, Math.max(TRIED.each, TRIED.together / dots.length));
}

function conflict(a: Candidate, b: Candidate): number {
  return (
    (overlaps(a.box, b.box) ? COST.overlap : 0) +
    (a.leader && enters(a.leader, b.box) ? COST.throughName : 0) +
    (b.leader && enters(b.leader, a.box) ? COST.throughName : 0) +
    (a.leader && b.leader && cross(a.leader, b.leader) ? COST.crossing : 0)
  );
}

/** Names placed one after the other in an order, then each anew with all the others in place; and what it costs. */
function placed(options: readonly Candidate[][], order: readonly number[]) {
  const chosen: (Candidate | undefined)[] = options.map(() => undefined);
  let total = 0;
  for (let round = 0; round < ROUNDS; round++) {
    total = 0;
    for (const i of order) {
      const others = chosen.flatMap((each, j) => (each && j !== i ? [each] : []));
      let [best, least] = [chosen[i], Number.POSITIVE_INFINITY];
      for (const candidate of options[i] ?? []) {
        let { cost } = candidate;
        for (const other of others) {
          if (cost >= least) break;
          cost += conflict(candidate, other);
        }
        if (cost < least) [best, least] = [candidate, cost];
      }
      chosen[i] = best;
      total += Math.min(least, COST.overlap);
    }
  }
  return { chosen, total };
}

/**
 * Gives each name a box so that names keep clear of each other, of dots and of each other's lines. A name that finds
 * no room has none; of two that want the same room the first has it.
 */
export function settle(wishes: readonly Wish[]): (Box | undefined)[] {
  const dots = wishes.map(({ dot }) => dot);
  const options = wishes.map((wish) => candidatesOf(wish, dots));
  const given = wishes.map((_, i) => i);
  const across = given.toSorted((a, b) => (dots[a]?.x ?? Number.NaN) - (dots[b]?.x ?? Number.NaN));
  const { chosen } = [given, given.toReversed(), across, across.toReversed()]
    .map((order) => placed(options, order))
    .reduce((best, each) => (each.total < best.total ? each : best));
  const kept: Candidate[] = [];
  return chosen.map((candidate) => {
    if (candidate === undefined || candidate.hides) return undefined;
    const clashes = kept.some((other) => conflict(candidate, other) >= COST.throughName);
    if (clashes) return undefined;
    kept.push(candidate);
    return candidate.box;
  });
}
