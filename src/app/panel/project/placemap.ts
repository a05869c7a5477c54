import { geoPath, type GeoProjection, geoTransverseMercator } from 'd3';
import { arrange, type Box } from '../../../charts/kit/arrange.ts';
import type { CountyMap } from '../../../charts/kit/geography.ts';
import { textWidth } from '../../../charts/kit/text.ts';
import { TYPE } from '../../../charts/kit/theme.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Place, Project } from '../../../model/schema.ts';

export type PlaceRole = Project['places'][number]['role'];

/** A place on the map (px); a square stands for a whole county. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly role: PlaceRole;
  readonly square: boolean;
  readonly x: number;
  readonly y: number;
}

export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** The counties of the country with a box around what the larger map shows; absent where that is all of it. */
  readonly locator:
    | { readonly width: number; readonly counties: readonly Outline[]; readonly box: Box }
    | undefined;
  /** The part with the project's places, from this x on. */
  readonly left: number;
  readonly counties: readonly Outline[];
  readonly lines: readonly string[];
  readonly spots: readonly Spot[];
  readonly names: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

interface Outline {
  readonly id: string;
  readonly d: string;
  /** The project works here. */
  readonly within: boolean;
}

const HEIGHT = 240;
const GAP = 24;
/** Sweden is so wide for its height. */
const ASPECT = 0.42;
/** Room around the places, for their names (px). */
const MARGIN = { x: 84, y: 28 };
/** The least that the larger map shows from side to side, in degrees of arc: about 90 km. */
const LEAST = 0.8;
/** From this width (px) on there is room for a small map beside the larger. */
const LEAST_BESIDE = 420;
/** From this share of the country's height on, the larger map is a map of the country. */
const NEARLY_ALL = 0.6;
const { size: SIZE } = TYPE.small;

/** Sweden along a meridian through its middle. */
const swedish = (): GeoProjection => geoTransverseMercator().rotate([-15, 0]);

function outlines(map: CountyMap, projection: GeoProjection, within: ReadonlySet<string>): Outline[] {
  const path = geoPath(projection).digits(1);
  return map.counties.features.flatMap((county): Outline[] => {
    const d = path(county);
    return d === null || d === ''
      ? []
      : [{ id: String(county.id), d, within: within.has(String(county.id)) }];
  });
}

/** Where names may stand beside a spot, best first. */
function seats({ x, y }: Spot, width: number): Box[] {
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height: 14 });
  return [
    box(x + 9, y - 7),
    box(x - 9 - width, y - 7),
    box(x - width / 2, y - 22),
    box(x - width / 2, y + 8),
    box(x + 7, y - 19),
    box(x + 7, y + 5),
    box(x - 7 - width, y - 19),
    box(x - 7 - width, y + 5),
  ];
}

/** The box between two corners, as far as it lies on the small map. */
function boxWithin(a: readonly number[], b: readonly number[], side: number): Box {
  const clamp = (value = 0, high: number) => Math.min(Math.max(value, 0.5), high - 0.5);
  const [x, y] = [clamp(a[0], side), clamp(a[1], HEIGHT)];
  return { x, y, width: clamp(b[0], side) - x, height: clamp(b[1], HEIGHT) - y };
}

/** The larger map from an x on, and what of the small one it shows. */
function frame(
  points: ReturnType<typeof held>,
  left: number,
  width: number,
  whole: GeoProjection,
  side: number,
): { projection: GeoProjection; box: Box | undefined } {
  const margin = Math.min(MARGIN.x, (width - left) * 0.2);
  const projection = swedish().fitExtent(
    [
      [left + margin, MARGIN.y],
      [width - margin, HEIGHT - MARGIN.y],
    ],
    points,
  );
  const corner = (x: number, y: number) => {
    const degrees = projection.invert?.([x, y]);
    return degrees && whole(degrees);
  };
  const [a, b] = [corner(left, 0), corner(width, HEIGHT)];
  return { projection, box: a && b ? boxWithin(a, b, side) : undefined };
}

/** What the larger map must hold: the points, with at least so much around a single one. */
function held(points: readonly (readonly [number, number])[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const around = (low: number, high: number, least: number): [number, number] => {
    const short = Math.max(0, least - (high - low)) / 2;
    return [low - short, high + short];
  };
  const [west, east] = around(Math.min(...xs), Math.max(...xs), LEAST * 2);
  const [south, north] = around(Math.min(...ys), Math.max(...ys), LEAST);
  return {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
      [west, north],
      [east, south],
    ],
  };
}

/** A project's places that can be drawn, each once, with the point where it stands. */
function located(project: Project, places: ReadonlyMap<string, Place>, map: CountyMap, say: Say) {
  const path = geoPath();
  return project.places.flatMap(({ place: id, role }) => {
    const place = places.get(id);
    if (place === undefined || place.level === 'country') return [];
    const county = map.counties.features.find((each) => String(each.id) === place.county);
    const at: readonly [number, number] | undefined = place.at ?? (county && path.centroid(county));
    if (at === undefined) return [];
    return [{ place, name: say.text(place.name), role, at, square: place.at === undefined }];
  });
}

/**
 * Lays out where a project is: its places on a map of their surroundings, and those on the whole country.
 * @returns undefined where no place can be drawn, or the outlines are missing.
 */
export function placeMap(
  project: Project,
  places: ReadonlyMap<string, Place>,
  map: CountyMap,
  width: number,
  say: Say,
): PlaceMap | undefined {
  const found = located(project, places, map, say);
  if (found.length === 0 || map.counties.features.length === 0) return undefined;
  const within = new Set(found.flatMap(({ place }) => (place.county === undefined ? [] : [place.county])));
  const side = Math.round(HEIGHT * ASPECT);
  const points = held(found.map(({ at }) => at));
  const whole = swedish().fitSize([side, HEIGHT], map.counties);
  const beside = frame(points, side + GAP, width, whole, side);
  // Where the places lie all over the country, the larger map shows all of it, and a small one is not needed; and
  // in a narrow panel there is no room for it.
  const alone = width < LEAST_BESIDE || beside.box === undefined || beside.box.height > HEIGHT * NEARLY_ALL;
  const left = alone ? 0 : side + GAP;
  const { projection, box } = alone ? frame(points, 0, width, whole, side) : beside;
  const spots = found.flatMap(({ place, name, role, at, square }): Spot[] => {
    const point = projection([at[0], at[1]]);
    return point ? [{ id: place.id, name, role, square, x: point[0], y: point[1] }] : [];
  });
  const base = spots.find(({ role }) => role === 'base');
  const lines = base
    ? spots.filter(({ role }) => role === 'partner').map(({ x, y }) => `M${base.x} ${base.y}L${x} ${y}`)
    : [];
  const boxes = spots.map((spot) => seats(spot, textWidth(spot.name, SIZE)));
  const dots = spots.map(({ x, y }): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const chosen = arrange(boxes, dots, { x: left + 2, y: 2, width: width - left - 4, height: HEIGHT - 4 });
  projection.clipExtent([
    [left, 0],
    [width, HEIGHT],
  ]);
  return {
    width,
    height: HEIGHT,
    locator: alone || !box ? undefined : { width: side, counties: outlines(map, whole, within), box },
    left,
    counties: outlines(map, projection, within),
    lines,
    spots,
    names: spots.flatMap(({ name }, i) => {
      const seat = boxes[i]?.[chosen[i] ?? -1];
      return seat ? [{ text: name, x: seat.x, y: seat.y + 7 }] : [];
    }),
  };
}
