import { type Box, overlaps } from '../kit/arrange.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { Point } from './rings.ts';

/** The height of a name, and how far it stands from its dot (px). */
export const NAME_HEIGHT = 14;
const OFF = 7;
/** The air at both sides of a name, so that two in a row do not run together. */
export const PAD = 2;

/** Something that wants its name beside it. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly at: Point;
  readonly outside: boolean;
  /** It stands on shaded land, where pale text would be hard to read. */
  readonly onLand: boolean;
  /** Names stand to the left of what lies on a western coast. */
  readonly left: boolean;
}

/** What is there before any name is. */
export interface Surroundings {
  /** What no name may touch. */
  readonly obstacles: readonly Box[];
  /** What a name had better not cover. */
  readonly lines: readonly Box[];
  readonly bounds: Box;
}

/** A line from a dot to its name. */
export type Leader = readonly [x: number, y: number, toX: number, toY: number];

/** A box that a name may take, and what it costs: less is better. */
export interface Candidate extends Box {
  readonly cost: number;
  readonly leader: Leader | undefined;
}

/**
 * What costs, in steps from the best place: a leader, each px of it, one through another dot, a name over a line,
 * and a name so close to another dot that it could be read as that one's.
 */
const COST = { leader: 8, length: 0.6, crossing: 60, covering: 6, mistaken: 30 };
/** How close that is (px), at the height of the name's middle. */
const CLOSE = { across: 12, down: 2 };

/** So many of the boxes are tried: what lies further off is no help to a reader. */
const TRIED = 40;

/** Whether a leader runs through a box, tried at some points along it; its own ends do not count. */
export const crosses = ([x, y, toX, toY]: Leader, box: Box): boolean =>
  [0.2, 0.35, 0.5, 0.65, 0.8].some((t) => {
    const [px, py] = [x + (toX - x) * t, y + (toY - y) * t];
    return px > box.x && px < box.x + box.width && py > box.y && py < box.y + box.height;
  });

const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/** The box around a dot that no name may touch. */
export const dotBox = ([x, y]: Point): Box => ({ x: x - 6, y: y - 6, width: 12, height: 12 });

/** All the boxes a name might take: beside its dot, above, below, then further off, in rings. */
function boxesAround({ at: [x, y], left, name }: Named): Box[] {
  // The width within the filter, so that a filter moves nothing.
  const width = textWidth(name, TYPE.small.size, 600) + 2 * PAD;
  const box = (from: number, top: number): Box => ({ x: from, y: top, width, height: NAME_HEIGHT });
  const [right, leftwards] = [x + OFF, x - OFF - width];
  const sides = left ? [leftwards, right] : [right, leftwards];
  const near = [0, -5, 5, -8, 8].flatMap((dy) => sides.map((at) => box(at, y - NAME_HEIGHT / 2 + dy)));
  const level = (top: number): Box[] => [0.5, 0.25, 0.75, 0, 1].map((part) => box(x - width * part, top));
  const rings = [0, 1, 2].flatMap((ring) => {
    const off = OFF + ring * 10;
    return [
      ...level(y - off - NAME_HEIGHT + 1),
      ...level(y + off - 1),
      ...[-1, 1].flatMap((side) =>
        sides.map((at) => box(at + (at < x ? -ring : ring) * 8, y - NAME_HEIGHT / 2 + side * off)),
      ),
    ];
  });
  return [...near, ...rings];
}

/** From the dot to the near end of a name that stands apart from it. */
function leaderTo([x, y]: Point, box: Box): Leader | undefined {
  const toX = Math.max(box.x + PAD, Math.min(box.x + box.width - PAD, x));
  const toY = Math.max(box.y + 2, Math.min(box.y + NAME_HEIGHT - 2, y));
  return Math.hypot(toX - x, toY - y) < OFF + 5 ? undefined : [x, y, toX, toY];
}

/** The boxes that a name may take among what is there already, best first. */
export function candidatesFor(named: Named, dots: readonly Box[], around: Surroundings): Candidate[] {
  const hard = [...around.obstacles, ...dots];
  const own = dotBox(named.at);
  const others = dots.filter(({ x, y }) => x !== own.x || y !== own.y);
  return boxesAround(named)
    .map((box, step) => ({ box, step }))
    .filter(({ box }) => inside(box, around.bounds) && !hard.some((other) => overlaps(box, other)))
    .map(({ box, step }): Candidate => {
      const leader = leaderTo(named.at, box);
      const covered = around.lines.filter((line) => overlaps(box, line)).length;
      const crossed = leader ? dots.filter((dot) => crosses(leader, dot)).length : 0;
      const length = leader ? Math.hypot(leader[2] - leader[0], leader[3] - leader[1]) : 0;
      const beside = {
        x: box.x - CLOSE.across,
        width: box.width + 2 * CLOSE.across,
        y: box.y + NAME_HEIGHT / 2 - CLOSE.down,
        height: 2 * CLOSE.down,
      };
      const mistaken = COST.mistaken * others.filter((dot) => overlaps(dot, beside)).length;
      const led = leader ? COST.leader + COST.length * length : 0;
      return {
        ...box,
        leader,
        cost: step + led + mistaken + COST.covering * covered + COST.crossing * crossed,
      };
    })
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, TRIED);
}
