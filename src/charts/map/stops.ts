import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { Stop } from '../kit/define.ts';
import type { Elsewhere } from './elsewhere.ts';
import { namesOf } from './tell.ts';
import { spokenPlace, spokenRegion } from './spoken.ts';
import { boxPath, type Target } from './targets.ts';
import type { MapText } from './text.ts';
import type { MapView, Region } from './view.ts';

/** A stop before its place among the others is known. */
type Draft = Omit<Stop, 'row' | 'column'>;

/** What filters, and what stands for it beside: its figure, its list. */
interface Row {
  readonly stop: Draft;
  readonly beside: readonly Draft[];
}

/** Where the marks of the map can be pressed: their targets, and for counties their outlines and numbers. */
export interface Reach {
  readonly targets: ReadonlyMap<string, Target>;
  readonly outlineOf?: (county: string) => string;
  readonly numberOf?: (county: string) => Box | undefined;
  readonly listOf?: (county: string) => Box | undefined;
}

/** The number of a region as a figure that answers for itself. */
function figureOf(region: Region, name: string, box: Box | undefined, view: MapView): Draft[] {
  const asked = view.tell.asked(region, name);
  if (box === undefined || asked === undefined) return [];
  const act = { dimension: 'county', value: region.id };
  return [{ key: `${region.id} figure`, ...asked, ...box, act, pressed: false }];
}

function placeRows(view: MapView, { targets }: Reach, say: Say, text: MapText): Row[] {
  return view.places.flatMap((place): Row[] => {
    const target = targets.get(place.id);
    if (target === undefined) return [];
    const stop: Draft = {
      key: place.id,
      label: spokenPlace(place, say, text),
      ...target.box,
      act: { dimension: 'place', value: place.id },
      pressed: place.chosen,
      ...(target.parts.length > 1 ? { outline: target.parts.map(boxPath).join('') } : {}),
    };
    return [{ stop, beside: [] }];
  });
}

function countyRows(
  view: MapView,
  { targets, outlineOf, numberOf, listOf }: Reach,
  say: Say,
  text: MapText,
): Row[] {
  return view.counties.flatMap((county): Row[] => {
    const target = targets.get(county.id);
    if (target === undefined) return [];
    const name = text.countyInFull(county.name);
    const outline = outlineOf?.(county.id);
    const stop: Draft = {
      key: county.id,
      label: spokenRegion(name, county, view.tell, say),
      ...target.box,
      act: { dimension: 'county', value: county.id },
      pressed: county.chosen,
      ...(outline === undefined ? {} : { outline }),
    };
    const list = listOf?.(county.id);
    const label = text.list(namesOf(county.projects, say, text), name);
    const listed: Draft[] = list
      ? [{ ...list, key: `${county.id} list`, label, act: stop.act, pressed: stop.pressed }]
      : [];
    return [{ stop, beside: [...figureOf(county, name, numberOf?.(county.id), view), ...listed] }];
  });
}

function listRow({ place, name, box, number }: Elsewhere, view: MapView, say: Say): Row {
  const stop: Draft = {
    key: place.id === '' ? 'not-stated' : place.id,
    label: spokenRegion(name, place, view.tell, say),
    ...box,
    act: { dimension: 'county', value: place.id },
    pressed: place.chosen,
  };
  return { stop, beside: figureOf(place, name, number, view) };
}

/** The lists beside the map first, then what is on it from north to south; each with its figure in the same row. */
export function stopsOf(
  view: MapView,
  lists: readonly Elsewhere[],
  reach: Reach | undefined,
  say: Say,
  text: MapText,
): Stop[] {
  const middle = ({ stop: { y, height } }: Row) => y + height / 2;
  const rowsOn = view.places.length > 0 ? placeRows : countyRows;
  const onMap = reach === undefined ? [] : rowsOn(view, reach, say, text);
  const rows = [
    ...lists.map((list) => listRow(list, view, say)),
    ...onMap.toSorted((a, b) => middle(a) - middle(b)),
  ];
  return rows.flatMap(({ stop, beside }, row): Stop[] => {
    const label = `${stop.label}. ${say.t.spoken.position(row + 1, rows.length)}`;
    return [{ ...stop, label }, ...beside].map((each, column) => ({ ...each, row, column }));
  });
}
