import { type GeoContext, type GeoPermissibleObjects, geoPath, type GeoProjection } from 'd3';

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

const round = (value: number): number => Math.round(value * 10) / 10;

/** The outlines of a shape on the picture (px), to a tenth; what falls together there is one point. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Point[][] = [];
  const add = (x: number, y: number): void => {
    const ring = rings.at(-1);
    const point: Point = [round(x), round(y)];
    const last = ring?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  const context: GeoContext = {
    beginPath: () => {},
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => {},
    arc: () => {},
  };
  geoPath(projection, context)(shape);
  return rings.filter(({ length }) => length > 2);
}

/** The outlines as a path to draw. */
export const pathOf = (rings: readonly Ring[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('');

/** How far a point is from an outline (px). */
export function distanceTo(ring: Ring, [px, py]: Point): number {
  let nearest = Infinity;
  let [ax, ay] = ring.at(-1) ?? [Infinity, Infinity];
  for (const [bx, by] of ring) {
    const [dx, dy] = [bx - ax, by - ay];
    const along = dx === 0 && dy === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(ax + t * dx - px, ay + t * dy - py));
    [ax, ay] = [bx, by];
  }
  return nearest;
}
