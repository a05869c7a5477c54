import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import { namesOf } from './tell.ts';
import type { MapText } from './text.ts';
import { byValue, type MapView, type Region, type Somewhere } from './view.ts';

type Row = TableTwin['rows'][number];

/** The same figures as a table: the most first, then the whole country and those that state no place. */
export function table(view: MapView, say: Say, text: MapText): TableTwin {
  const { columns } = text;
  const { tell } = view;
  const places = view.places.length > 0;
  const named = [...view.counties, view.wholeCountry, view.notStated].some(
    ({ projects }) => projects.length > 0,
  );
  const countyNames = new Map(view.counties.map(({ id, name }) => [id, text.countyInFull(name)]));
  const row = (place: Somewhere, where: readonly string[], figures: readonly string[]): Row => ({
    key: place.id === '' ? 'not-stated' : place.id,
    outside: !place.lit,
    cells: [
      ...where,
      ...(named ? [namesOf(place.projects, say, text)] : []),
      ...figures,
      say.number(place.count),
    ],
  });
  const regionRow = (region: Region, ...where: readonly string[]) => row(region, where, tell.cells(region));
  const elsewhere = [
    { region: view.wholeCountry, name: text.wholeCountry },
    { region: view.notStated, name: tell.notStated },
  ].filter(({ region }) => region.ever > 0);
  const byCount = (a: Somewhere, b: Somewhere) => b.count - a.count || say.compare(a.name, b.name);
  const column = (id: 'place' | 'county' | 'projects') => ({ id, label: columns[id], numeric: false });
  return {
    columns: [
      ...(places ? [column('place')] : []),
      column('county'),
      ...(named ? [column('projects')] : []),
      ...tell.columns,
      { id: 'count', label: columns.count, numeric: true },
    ],
    rows: [
      ...(places
        ? view.places
            .toSorted(byCount)
            .map((place) => row(place, [place.name, countyNames.get(place.county ?? '') ?? '–'], []))
        : view.counties
            .filter(({ ever }) => ever > 0)
            .toSorted((a, b) => byValue(a, b) || byCount(a, b))
            .map((county) => regionRow(county, text.countyInFull(county.name)))),
      ...elsewhere.map(({ region, name }) => regionRow(region, name, ...(places ? ['–'] : []))),
    ],
  };
}
