import type { Box } from '../kit/arrange.ts';
import type { Point } from './rings.ts';

/** Places closer than this to one another (px) cannot all be named where they lie. */
const REACH = 12;
/** Fewer than so many close places find room for their names on the map. */
const CROWD = 4;

/** The largest crowd of places that lie within reach of one of them; undefined where none is a crowd. */
export function crowdOf<P extends { readonly at: Point }>(places: readonly P[]): readonly P[] | undefined {
  let most: readonly P[] = [];
  let least = Infinity;
  for (const { at } of places) {
    const away = (other: P) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]);
    const near = places.filter((other) => away(other) <= REACH);
    const spread = near.reduce((sum, other) => sum + away(other), 0);
    if (near.length > most.length || (near.length === most.length && spread < least)) {
      [most, least] = [near, spread];
    }
  }
  return most.length >= CROWD ? most : undefined;
}

/** The smallest box around some points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
