import { type Box, overlaps } from '../kit/arrange.ts';
import type { Point } from './rings.ts';

/** A target is at least so large (px), unless its neighbours leave less. */
export const TARGET = 24;
const CORE = 12;
const HUB = 4;
/** How much a part of a target grows at a time (px), each side in turn, so that neighbours share what is free. */
const STEP = 0.25;

/** What one points at: the middle of a mark, the size it would have, and the box of its name. */
export interface Aim {
  readonly key: string;
  readonly at: Point;
  readonly size: number;
  readonly name: Box | undefined;
}

/** Where a mark can be pressed: one box, or its mark and its name apart. */
export interface Target {
  readonly box: Box;
  readonly parts: readonly Box[];
}

/** A box as a path, for a target that is more than one. */
export const boxPath = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`;

const square = ([x, y]: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/** The smallest box around two. */
function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/**
 * The middle of what is made of several boxes, as a small one more: there software presses that works by voice or by
 * script, whatever the shape.
 */
export const hubOf = (boxes: readonly Box[]): Box => {
  const { x, y, width, height } = boxes.reduce(union);
  return square([x + width / 2, y + height / 2], HUB);
};

/** The core of a target: so large that a hair is left between it and any other's. */
function coreAt({ at: [x, y], key }: Aim, aims: readonly Aim[]): number {
  const apart = ({ at }: Aim) => Math.max(Math.abs(at[0] - x), Math.abs(at[1] - y));
  return Math.min(CORE, ...aims.filter((other) => other.key !== key).map((other) => apart(other) - 0.25));
}

/** A box that grows until it is large enough, or stands against another. */
interface Growing {
  readonly owner: number;
  readonly size: number;
  box: Box;
}

const towards: readonly ((box: Box) => Box)[] = [
  (box) => ({ ...box, x: box.x - STEP, width: box.width + STEP }),
  (box) => ({ ...box, width: box.width + STEP }),
  (box) => ({ ...box, y: box.y - STEP, height: box.height + STEP }),
  (box) => ({ ...box, height: box.height + STEP }),
];

/** Lets all boxes grow side by side, within some bounds, until none can or needs to. */
function growAll(boxes: readonly Growing[], bounds: Box): void {
  const inside = (box: Box) =>
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height;
  for (let moved = true; moved; ) {
    moved = false;
    for (const each of boxes) {
      for (const [side, grow] of towards.entries()) {
        const wanting = (side < 2 ? each.box.width : each.box.height) < each.size;
        const grown = grow(each.box);
        const free = () => !boxes.some((other) => other.owner !== each.owner && overlaps(other.box, grown));
        if (!wanting || !inside(grown) || !free()) continue;
        each.box = grown;
        moved = true;
      }
    }
  }
}

/** Where each mark can be pressed: on itself and on its name, with as much air as its neighbours leave. */
export function targetsAt(aims: readonly Aim[], bounds: Box): ReadonlyMap<string, Target> {
  const cores = aims.map((aim) => square(aim.at, coreAt(aim, aims)));
  const parts = aims.map(({ name }, i) => [cores[i], name].filter((box) => box !== undefined));
  const boxes = aims.flatMap(({ size }, owner): Growing[] => {
    const [core, name] = parts[owner] ?? [];
    if (core === undefined || name === undefined) return core ? [{ owner, size, box: core }] : [];
    const whole = union(core, name);
    const free = parts.every((other, i) => i === owner || other.every((box) => !overlaps(box, whole)));
    return (free ? [whole] : [core, name]).map((box) => ({ owner, size, box }));
  });
  growAll(boxes, bounds);
  return new Map(
    aims.map(({ key }, i): [string, Target] => {
      const own = boxes.filter(({ owner }) => owner === i).map(({ box }) => box);
      const [first = cores[i] ?? bounds] = own;
      if (own.length < 2) return [key, { box: first, parts: own }];
      const hub = hubOf(own);
      // Where its middle is another's, the name is not part of it.
      const free = boxes.every(({ owner, box }) => owner === i || !overlaps(box, hub));
      return [key, { box: first, parts: free ? [...own, hub] : [first] }];
    }),
  );
}
