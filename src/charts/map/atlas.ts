import { type GeoProjection, geoTransverseMercator, polygonArea, polygonContains } from 'd3';
import type { Box } from '../kit/arrange.ts';
import type { CountyMap } from '../kit/geography.ts';
import { boxAround } from './crowd.ts';
import { distanceTo, pathOf, type Point, type Ring, ringsOf } from './rings.ts';

/** A spot well within a county, and how far it is from the border (px). */
export interface Spot {
  readonly at: Point;
  readonly depth: number;
}

/** A county on the picture. */
export interface CountyShape {
  readonly d: string;
  /** The box around all of it. */
  readonly box: Box;
  /** Its largest piece of land. */
  readonly ring: Ring;
  /** Found when first asked for: most counties have nothing to place. */
  spots(): readonly Spot[];
}

/** The map projected to a size: it depends on the geometry and the room alone, never on a filter. */
export interface Atlas {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly counties: ReadonlyMap<string, CountyShape>;
  /** The westernmost and easternmost land at each px from the top. */
  readonly west: readonly number[];
  readonly east: readonly number[];
}

/** How many spots are tried across a county. */
const GRID = 12;

/** Sweden as its own surveyors draw it: along a meridian through its middle. */
export const swedish = (): GeoProjection => geoTransverseMercator().rotate([-15, 0]);

function spotsIn(ring: Ring): Spot[] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [(Math.max(...xs) - left) / GRID, (Math.max(...ys) - top) / GRID];
  const outline = corners(ring);
  return Array.from({ length: GRID * GRID }, (_, i): [number, number] => [
    left + ((i % GRID) + 0.5) * across,
    top + (Math.floor(i / GRID) + 0.5) * down,
  ])
    .filter((at) => polygonContains(outline, at))
    .map((at) => ({ at, depth: distanceTo(ring, at) }));
}

function shapeOf(rings: readonly Ring[]): CountyShape {
  const area = (ring: Ring) => Math.abs(polygonArea(corners(ring)));
  const [ring = []] = rings.toSorted((a, b) => area(b) - area(a));
  let spots: readonly Spot[] | undefined;
  return { d: pathOf(rings), box: boxAround(rings.flat()), ring, spots: () => (spots ??= spotsIn(ring)) };
}

/** The extent of the land at each px from the top, along its outlines. */
function shores(counties: readonly CountyShape[], height: number) {
  const west = Array.from({ length: Math.ceil(height) + 1 }, () => Infinity);
  const east = west.map(() => -Infinity);
  for (const { ring } of counties) {
    ring.forEach(([x, y], i) => {
      const [fromX, fromY] = ring.at(i - 1) ?? [x, y];
      for (let row = Math.ceil(Math.min(y, fromY)); row <= Math.max(y, fromY); row++) {
        const at = y === fromY ? x : fromX + ((x - fromX) * (row - fromY)) / (y - fromY);
        west[row] = Math.min(west[row] ?? at, at);
        east[row] = Math.max(east[row] ?? at, at);
      }
    });
  }
  return { west, east };
}

function makeAtlas(map: CountyMap, left: number, height: number): Atlas {
  // A height fitted first gives the width; the second fit moves the map to its place.
  const projection = swedish().fitHeight(height, map.counties);
  const [x, y] = projection.translate();
  projection.translate([x + left, y]);
  const counties = new Map(
    map.counties.features.map((county) => [String(county.id), shapeOf(ringsOf(county, projection))]),
  );
  const xs = [...counties.values()].flatMap(({ ring }) => ring.map(([each]) => each));
  const width = xs.length === 0 ? 0 : Math.max(...xs) - left;
  return { projection, width, counties, ...shores([...counties.values()], height) };
}

/** d3 wants points that may be written to; ours are not. */
const corners = (ring: Ring): [number, number][] => ring.map(([x, y]) => [x, y]);

const KEPT = 6;
const atlases = new WeakMap<CountyMap, Map<string, Atlas>>();

/** The map at a place and a height (px). The last few are remembered, so that a filter does not project anew. */
export function atlasOf(map: CountyMap, left: number, height: number): Atlas {
  const known = atlases.get(map) ?? new Map<string, Atlas>();
  atlases.set(map, known);
  const key = `${left} ${height}`;
  const atlas = known.get(key) ?? makeAtlas(map, left, height);
  known.delete(key);
  known.set(key, atlas);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return atlas;
}

/** The spot in a county that is far from its border and from the marks that stand there. */
export function seatOf(county: CountyShape, avoid: readonly Point[]): Point | undefined {
  let best: Point | undefined;
  let most = -Infinity;
  for (const { at, depth } of county.spots()) {
    const room = avoid.reduce(
      (least, [x, y]) => Math.min(least, Math.hypot(x - at[0], y - at[1])),
      3 * depth,
    );
    if (room > most) [best, most] = [at, room];
  }
  return best;
}
