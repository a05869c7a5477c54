import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { type LegendKey, layoutLegend, type Note } from '../kit/legend.ts';
import { atlasOf } from './atlas.ts';
import { nameCounties } from './countynames.ts';
import { elsewhereOf, reservedFor } from './elsewhere.ts';
import type { CountyMark, MapScene } from './mapscene.ts';
import { layoutPlaces } from './places.ts';
import { stopsOf } from './stops.ts';
import { countySquares, TARGET, targetsAt } from './targets.ts';
import type { MapText } from './text.ts';
import { type MapView, PLACE_ROLES, type Somewhere } from './view.ts';

const HEIGHT = 424;
const GAP_LEGEND = 16;
/** The plate of the crowded part takes this share of the width, at the right; */
const PLATE = 0.46;
/** unless that is less than this (px): then it lies below, this high, under its heading. */
const LEAST_BESIDE = 190;
const STRIP = { height: 232, head: 28 };
/** Room for the names west of the coast (px): of places, and of counties. */
const WEST = { places: 62, counties: 112 };
/** The column of the lists beside the map (px). */
const BESIDE = 116;
/** Sweden is so wide for its height. */
const ASPECT = 0.418;

const stepOf = (count: number): CountyMark['step'] => (count < 1 ? 0 : count < 2 ? 1 : count < 3 ? 2 : 3);

function countyMarks(counties: readonly Somewhere[], path: (id: string) => string | undefined): CountyMark[] {
  return counties.flatMap(({ id, count, chosen }) => {
    const d = path(id);
    return d === undefined ? [] : [{ id, d, step: stepOf(count), chosen }];
  });
}

function legendKeys(view: MapView, text: MapText): LegendKey[] {
  const roles = PLACE_ROLES.filter((role) => view.places.some((place) => place.role === role));
  return [
    ...(view.form === 'places'
      ? roles.map((role): LegendKey => ({ symbol: { kind: 'place', role }, text: text.role[role] }))
      : []),
    { symbol: { kind: 'steps' }, text: text.steps },
  ];
}

function notesOf(view: MapView, text: MapText): Note[] {
  const squares = view.form === 'places' && view.places.some(({ at }) => at === undefined);
  return [...(squares ? [{ note: '', text: text.square }] : []), { note: '', text: text.sources }];
}

/** What is left to show where the outlines are missing: the lists beside the map, and a word about it. */
function withoutOutlines(view: MapView, { width }: Room, say: Say, text: MapText): MapScene {
  const lists = elsewhereOf(view, width, say, text);
  const bottom = Math.max(0, ...lists.map(({ box }) => box.y + box.height)) + GAP_LEGEND;
  const legend = layoutLegend([], [{ note: '', text: text.noOutlines }], width, bottom);
  return {
    width,
    height: bottom + legend.height,
    counties: [],
    inset: undefined,
    links: [],
    places: [],
    axes: [],
    bars: [],
    dots: [],
    slots: [],
    paths: lists.flatMap(({ paths }) => paths),
    labels: lists.flatMap(({ labels }) => labels),
    legend,
    stops: stopsOf(view, lists, new Map(), () => undefined, say, text),
  };
}

/** Places the map in its room: with places or with the names of counties. */
export function layout(view: MapView, room: Room, say: Say, text: MapText): MapScene {
  if (view.map.counties.features.length === 0) return withoutOutlines(view, room, say, text);
  const { width } = room;
  const keys = legendKeys(view, text);
  const notes = notesOf(view, text);
  const below = GAP_LEGEND + layoutLegend(keys, notes, width, 0).height;
  const withPlaces = view.form === 'places';
  const beside = width * PLATE >= LEAST_BESIDE;
  const strip = withPlaces && !beside ? STRIP.height + STRIP.head : 0;
  const height = room.height === undefined ? HEIGHT : Math.max(160, room.height - below - strip);
  const plateX = Math.round(width * (1 - PLATE));
  const spare = (withPlaces && beside ? plateX : width) - height * ASPECT;
  const left = Math.round(Math.max(withPlaces ? WEST.places : WEST.counties, spare / 2));
  const atlas = atlasOf(view.map, left, height);
  const lists = elsewhereOf(view, BESIDE, say, text);
  const obstacles = [reservedFor(view, BESIDE)];
  const plate = beside
    ? { beside: plateX }
    : { below: { x: 0.5, y: height + STRIP.head, width: width - 1, height: STRIP.height } };
  const places = withPlaces
    ? layoutPlaces(view, atlas, { width, height, obstacles, plate }, say, text)
    : undefined;
  const peopled = view.counties.filter(({ projects }) => projects.length > 0);
  const bounds = { x: 0, y: 0, width, height };
  const names = places ? [] : nameCounties(peopled, atlas, obstacles, bounds, say, text);
  const marks = places?.marks ?? [];
  const inset = places?.inset;
  const targets = places
    ? targetsAt(
        places.marks.map(({ key, x, y }) => ({ key, at: [x, y], size: TARGET, name: places.names.get(key) })),
      )
    : targetsAt(countySquares(peopled, atlas, names));
  const bottom = height + (inset ? strip : 0);
  return {
    width,
    height: bottom + below,
    counties: countyMarks(view.counties, (id) => atlas.counties.get(id)?.d),
    inset: inset && {
      box: inset.plate,
      counties: countyMarks(view.counties, (id) => inset.outlines.get(id)),
    },
    links: places?.links ?? [],
    places: marks,
    axes: [],
    bars: [],
    dots: [],
    slots: [],
    paths: [
      ...(places?.paths ?? []),
      ...names.flatMap(({ paths }) => paths),
      ...lists.flatMap(({ paths }) => paths),
    ],
    labels: [
      ...lists.flatMap(({ labels }) => labels),
      ...(places?.labels ?? []),
      ...names.map(({ label }) => label),
    ],
    legend: layoutLegend(keys, notes, width, bottom + GAP_LEGEND),
    stops: stopsOf(view, lists, targets, (id) => atlas.counties.get(id)?.d, say, text),
  };
}
