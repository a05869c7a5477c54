import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { Stop } from '../kit/define.ts';
import type { Elsewhere } from './elsewhere.ts';
import { spokenPlace, spokenSomewhere } from './spoken.ts';
import type { MapText } from './text.ts';
import type { MapView } from './view.ts';

/** A stop before its position among the others is known. */
type Draft = Omit<Stop, 'row' | 'column'>;

/** What can be pressed on the map: its places, or its counties. */
function onMap(
  view: MapView,
  targets: ReadonlyMap<string, Box>,
  outlineOf: (county: string) => string | undefined,
  say: Say,
  text: MapText,
): Draft[] {
  const draft = (dimension: string, id: string, label: string, pressed: boolean): Draft[] => {
    const box = targets.get(id);
    if (box === undefined) return [];
    const { x, y, width, height } = box;
    return [{ key: id, label, x, y, width, height, act: { dimension, value: id }, pressed }];
  };
  if (view.form === 'places') {
    return view.places.flatMap((place) =>
      draft('place', place.id, spokenPlace(place, say, text), place.chosen),
    );
  }
  return view.counties.flatMap((county) => {
    const label = spokenSomewhere(text.countyInFull(county.name), county, say, text);
    const outline = outlineOf(county.id);
    return draft('county', county.id, label, county.chosen).map((stop) =>
      outline === undefined ? stop : { ...stop, outline },
    );
  });
}

/** The lists beside the map first, then what is on it from north to south. */
export function stopsOf(
  view: MapView,
  lists: readonly Elsewhere[],
  targets: ReadonlyMap<string, Box>,
  outlineOf: (county: string) => string | undefined,
  say: Say,
  text: MapText,
): Stop[] {
  const beside = lists.map(
    ({ place, name, box }): Draft => ({
      key: place.id === '' ? 'not-stated' : place.id,
      label: spokenSomewhere(name, place, say, text),
      ...box,
      act: { dimension: 'county', value: place.id },
      pressed: place.chosen,
    }),
  );
  const middle = ({ y, height }: Draft) => y + height / 2;
  const all = [
    ...beside,
    ...onMap(view, targets, outlineOf, say, text).toSorted((a, b) => middle(a) - middle(b)),
  ];
  return all.map((stop, i) => ({
    ...stop,
    label: `${stop.label}. ${say.t.spoken.position(i + 1, all.length)}`,
    row: i,
    column: 0,
  }));
}
