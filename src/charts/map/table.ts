import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import { namesOf } from './spoken.ts';
import type { MapText } from './text.ts';
import type { MapView, Somewhere } from './view.ts';

type Row = TableTwin['rows'][number];

/** The same figures as a table: most projects first, then the whole country and those that state no place. */
export function table(view: MapView, say: Say, text: MapText): TableTwin {
  const { columns } = text;
  const places = view.form === 'places';
  const countyNames = new Map(view.counties.map(({ id, name }) => [id, text.countyInFull(name)]));
  const row = (place: Somewhere, ...where: readonly string[]): Row => ({
    key: place.id === '' ? 'not-stated' : place.id,
    outside: !place.lit,
    cells: [...where, namesOf(place.projects, say, text), say.number(place.count)],
  });
  const blank = places ? ['–'] : [];
  const elsewhere = [
    { place: view.wholeCountry, name: text.wholeCountry },
    { place: view.notStated, name: text.notStated },
  ].filter(({ place }) => place.projects.length > 0);
  const order = (a: Somewhere, b: Somewhere) => b.count - a.count || say.compare(a.name, b.name);
  return {
    columns: [
      ...(places ? [{ id: 'place', label: columns.place, numeric: false }] : []),
      { id: 'county', label: columns.county, numeric: false },
      { id: 'projects', label: columns.projects, numeric: false },
      { id: 'count', label: columns.count, numeric: true },
    ],
    rows: [
      ...(places
        ? view.places
            .toSorted(order)
            .map((place) => row(place, place.name, countyNames.get(place.county ?? '') ?? '–'))
        : view.counties
            .filter(({ projects }) => projects.length > 0)
            .toSorted(order)
            .map((county) => row(county, text.countyInFull(county.name)))),
      ...elsewhere.map(({ place, name }) => row(place, name, ...blank)),
    ],
  };
}
