import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark } from '../kit/scene.ts';
import { TYPE } from '../kit/theme.ts';
import type { Atlas } from './atlas.ts';
import { crowdOf } from './crowd.ts';
import { frameOf } from './frame.ts';
import { type Inset, insetOf, plateHeight } from './inset.ts';
import type { LinkMark, PlaceMark } from './mapscene.ts';
import type { Named } from './candidates.ts';
import { placeNames } from './placenames.ts';
import type { Point } from './rings.ts';
import { apart, type PlacedPlace, placesOn } from './spots.ts';
import type { MapText } from './text.ts';
import type { MapView } from './view.ts';

const LINE = TYPE.small.line;

/** The places of the view with their names and lines, and the crowded ones on a plate. */
export interface PlacesPlaced {
  readonly marks: readonly PlaceMark[];
  readonly labels: readonly LabelMark[];
  readonly paths: readonly PathMark[];
  readonly links: readonly LinkMark[];
  readonly inset: Inset | undefined;
  /** Where the names stand, by place. */
  readonly names: ReadonlyMap<string, Box>;
}

/** The room that the places share: the map's, what stands there already, and where the plate may be. */
export interface PlacesRoom {
  readonly width: number;
  readonly height: number;
  readonly obstacles: readonly Box[];
  /** A column at the right of the map, or a strip below it. */
  readonly plate: { readonly beside: Pick<Box, 'x' | 'width'> } | { readonly below: Box };
}

const named = ({ place, at }: PlacedPlace, atlas: Atlas): Named => {
  const row = Math.round(at[1]);
  const west = atlas.west[row] ?? -Infinity;
  const east = atlas.east[row] ?? Infinity;
  const left = at[0] - west < east - at[0];
  return { key: place.id, name: place.name, at, outside: !place.lit, onLand: false, left };
};

const markOf = ({ place, at: [x, y] }: PlacedPlace): PlaceMark => ({
  key: place.id,
  x,
  y,
  role: place.role,
  square: place.at === undefined,
  outside: !place.lit,
  chosen: place.chosen,
});

/** A slightly bent line, so that two that share a direction part; and small boxes along it. */
function bent([x, y]: Point, [toX, toY]: Point): { d: string; along: Box[] } {
  const [dx, dy] = [toX - x, toY - y];
  const [midX, midY] = [x + dx / 2 + dy * 0.14, y + dy / 2 - dx * 0.14];
  const steps = Math.floor(Math.hypot(dx, dy) / 5);
  const along = Array.from({ length: steps }, (_, i): Box => {
    const t = (i + 0.5) / steps;
    const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: at(x, midX, toX) - 2, y: at(y, midY, toY) - 2, width: 4, height: 4 };
  });
  return { d: `M${x} ${y}Q${midX} ${midY} ${toX} ${toY}`, along };
}

const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + 3,
  y: y + 2,
  width: width - 6,
  height: height - 4,
});

function insetFor(view: MapView, atlas: Atlas, crowd: readonly PlacedPlace[], room: PlacesRoom): Inset {
  const points = crowd.map(({ at }) => at);
  if ('below' in room.plate) return insetOf(view.map, atlas, points, room.plate.below);
  const { x } = room.plate.beside;
  const width = room.plate.beside.width - 0.5;
  const height = Math.min(plateHeight(points, width), room.height - 2 * LINE);
  const middle = points.reduce((sum, [, y]) => sum + y / points.length, 0);
  const y = Math.max(2 * LINE + 4, Math.min(Math.round(middle - height * 0.45), room.height - height - 1));
  return insetOf(view.map, atlas, points, { x, y, width, height });
}

/** Puts the places of the view on the map, and those that crowd together on a plate beside it. */
export function layoutPlaces(
  view: MapView,
  atlas: Atlas,
  room: PlacesRoom,
  say: Say,
  text: MapText,
): PlacesPlaced {
  const all = placesOn(view, atlas);
  const crowd = crowdOf(all.filter(({ place }) => place.at !== undefined));
  const crowded = new Set(crowd?.map(({ place }) => place.id));
  const inset = crowd && insetFor(view, atlas, crowd, room);
  const main = apart(all.filter(({ place }) => !crowded.has(place.id)));
  const larger = apart(
    inset === undefined || crowd === undefined
      ? []
      : crowd.flatMap(({ place }) => {
          const at = place.at && inset.project(place.at);
          return at ? [{ place, at }] : [];
        }),
  );
  const county = view.counties.find(({ id }) => id === crowd?.[0]?.place.county);
  const heading = text.inset(text.countyInFull(county?.name ?? ''), say.number(inset?.times ?? 1));
  const frame = inset && frameOf(inset, heading, 'below' in room.plate);
  const head = LINE * (frame?.labels.length ?? 1) + 4;
  const plates = inset
    ? [{ ...inset.plate, y: inset.plate.y - head, height: inset.plate.height + head }, inset.view]
    : [];
  const where = new Map(main.map(({ place, at }) => [place.id, at]));
  const onPlate = new Map(larger.map(({ place, at }) => [place.id, at]));
  const crowdAt = new Map(crowd?.map(({ place, at }) => [place.id, at]));
  const links = view.links.flatMap(({ from, to, lit }): (LinkMark & { along: Box[] })[] => {
    const both = onPlate.has(from) && onPlate.has(to);
    const start = both ? onPlate.get(from) : (where.get(from) ?? crowdAt.get(from));
    const end = both ? onPlate.get(to) : (where.get(to) ?? crowdAt.get(to));
    const mark = { id: `${from} ${to}`, outside: !lit, chosen: lit && view.narrowed };
    return start && end ? [{ ...mark, ...bent(start, end) }] : [];
  });
  const names = [
    ...placeNames(
      main.map((each) => named(each, atlas)),
      {
        obstacles: [...room.obstacles, ...plates],
        lines: links.flatMap(({ along }) => along),
        bounds: { x: 0, y: 0, width: room.width, height: room.height },
      },
    ),
    ...(inset
      ? placeNames(
          larger.map((each) => ({ ...named(each, atlas), left: false, onLand: true })),
          { obstacles: [], lines: [], bounds: shrunk(inset.plate) },
        )
      : []),
  ];
  const leaders = names.flatMap(({ key, leader }): PathMark[] =>
    leader === undefined ? [] : [{ id: `${key} leader`, d: leader, tone: 'edge', width: 1 }],
  );
  return {
    marks: [...main, ...larger].map(markOf),
    labels: [...(frame?.labels ?? []), ...names.map(({ label }) => label)],
    paths: [...(frame?.paths ?? []), ...leaders],
    links,
    inset,
    names: new Map(names.map(({ key, box }) => [key, box])),
  };
}
