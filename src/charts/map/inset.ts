import type { Box } from '../kit/arrange.ts';
import type { CountyMap } from '../kit/geography.ts';
import { type Atlas, swedish } from './atlas.ts';
import { boxAround } from './crowd.ts';
import { pathOf, type Point, ringsOf } from './rings.ts';

/** A crowded part of the map drawn larger: the part that is looked at, and the plate it is drawn on. */
export interface Inset {
  readonly plate: Box;
  readonly view: Box;
  /** How many times larger than the map: a whole number. */
  readonly times: number;
  readonly outlines: ReadonlyMap<string, string>;
  project(at: readonly [number, number]): Point | undefined;
}

/** Room for the names at the sides of the plate, and above and below its dots (px); most names stand to the right. */
const MARGIN = { left: 24, right: 44, y: 26 };

const insets = new WeakMap<Atlas, { readonly key: string; readonly inset: Inset }>();

/** How tall a plate of a width must be to hold what is crowded. */
export function plateHeight(crowd: readonly Point[], width: number): number {
  const held = boxAround(crowd);
  const scale = (width - MARGIN.left - MARGIN.right) / Math.max(held.width, 1);
  return Math.round(Math.min(Math.max(held.height * scale + 2 * MARGIN.y, width * 0.8), width * 1.25));
}

function makeInset(map: CountyMap, atlas: Atlas, crowd: readonly Point[], plate: Box): Inset {
  const held = boxAround(crowd);
  const fit = Math.min(
    (plate.width - MARGIN.left - MARGIN.right) / Math.max(held.width, 1),
    (plate.height - 2 * MARGIN.y) / Math.max(held.height, 1),
  );
  const times = Math.max(2, Math.floor(fit));
  const centre: Point = [held.x + held.width / 2, held.y + held.height / 2];
  const middle: Point = [
    plate.x + (plate.width + MARGIN.left - MARGIN.right) / 2,
    plate.y + plate.height / 2,
  ];
  const [tx, ty] = atlas.projection.translate();
  const projection = swedish()
    .scale(atlas.projection.scale() * times)
    .translate([middle[0] + times * (tx - centre[0]), middle[1] + times * (ty - centre[1])])
    .clipExtent([
      [plate.x, plate.y],
      [plate.x + plate.width, plate.y + plate.height],
    ]);
  const outlines = map.counties.features
    .map((county): [string, string] => [String(county.id), pathOf(ringsOf(county, projection))])
    .filter(([, d]) => d !== '');
  const [width, height] = [plate.width / times, plate.height / times];
  return {
    plate,
    view: {
      x: centre[0] - (middle[0] - plate.x) / times,
      y: centre[1] - height / 2,
      width,
      height,
    },
    times,
    outlines: new Map(outlines),
    project: ([lon, lat]) => projection([lon, lat]) ?? undefined,
  };
}

/** The crowd on its plate; remembered with the map it belongs to, since no filter changes it. */
export function insetOf(map: CountyMap, atlas: Atlas, crowd: readonly Point[], plate: Box): Inset {
  const key = JSON.stringify([crowd, plate]);
  const known = insets.get(atlas);
  if (known?.key === key) return known.inset;
  const inset = makeInset(map, atlas, crowd, plate);
  insets.set(atlas, { key, inset });
  return inset;
}
