import { type Box, overlaps } from '../kit/arrange.ts';
import { type Atlas, seatOf } from './atlas.ts';
import type { CountyName } from './countynames.ts';
import type { Point } from './rings.ts';
import type { Somewhere } from './view.ts';

/** A target is at least so large (px), unless its neighbours leave less. */
export const TARGET = 24;
const CORE = 12;

/** What one points at: the middle of a mark, the size it would have, and the box of its name. */
export interface Aim {
  readonly key: string;
  readonly at: Point;
  readonly size: number;
  readonly name: Box | undefined;
}

const square = ([x, y]: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The core of a target: so large that a hair is left between it and any other's. */
function coreAt({ at: [x, y], key }: Aim, aims: readonly Aim[]): number {
  const apart = ({ at }: Aim) => Math.max(Math.abs(at[0] - x), Math.abs(at[1] - y));
  return Math.min(CORE, ...aims.filter((other) => other.key !== key).map((other) => apart(other) - 0.25));
}

/** The box of each mark to press: with its name where nothing else lies between, and as much air as there is. */
export function targetsAt(aims: readonly Aim[]): ReadonlyMap<string, Box> {
  const cores = aims.map((aim) => ({ aim, core: square(aim.at, coreAt(aim, aims)) }));
  const taken: Box[] = [];
  const targets = cores.map(({ aim, core }): [string, Box] => {
    const others = cores
      .filter((other) => other.aim !== aim)
      .flatMap((other) => (other.aim.name ? [other.core, other.aim.name] : [other.core]));
    const free = (box: Box) => ![...others, ...taken].some((other) => overlaps(box, other));
    const whole = aim.name && union(core, aim.name);
    const most = (aim.size - core.width) / 2;
    const shares = [1, 0.66, 0.33, 0].map((share) => share * most);
    const tries = [
      ...(whole ? shares.map((by) => union(grown(core, by), whole)) : []),
      ...shares.map((by) => grown(core, by)),
    ];
    const target = tries.find(free) ?? core;
    taken.push(target);
    return [aim.key, target];
  });
  return new Map(targets);
}

/** The largest square within each county, and the name that stands beside it. */
export function countySquares(
  counties: readonly Somewhere[],
  atlas: Atlas,
  names: readonly CountyName[],
): Aim[] {
  const boxes = new Map(names.map(({ id, box }) => [id, box]));
  return counties.flatMap(({ id }): Aim[] => {
    const shape = atlas.counties.get(id);
    const at = shape && seatOf(shape, []);
    if (shape === undefined || at === undefined) return [];
    const depth = Math.max(...shape.spots().map((spot) => spot.depth));
    return [{ key: id, at, size: Math.max(TARGET, depth * Math.SQRT2), name: boxes.get(id) }];
  });
}
