import type { Say } from '../../i18n/say.ts';
import type { MapText } from './text.ts';
import { type MapProject, type MapView, PLACE_ROLES, type PlaceState, type Somewhere } from './view.ts';

/** So many names are said or written; the rest are counted. */
export const NAMES = 5;

/** The names of those within the filter, or of all where none is. */
export function namesOf(projects: readonly MapProject[], say: Say, text: MapText): string {
  const within = projects.filter((each) => each.within);
  const told = within.length > 0 ? within : projects;
  const names = told.slice(0, NAMES).map(({ name }) => name);
  const rest = told.length - names.length;
  return say.list(rest > 0 ? [...names, text.more(say.number(rest))] : names);
}

const outside = (lit: boolean, say: Say): string => (lit ? '' : `; ${say.t.spoken.outside}`);

/** A county, the whole country or "not stated" as read aloud: how many projects, and which. */
export function spokenSomewhere(name: string, place: Somewhere, say: Say, text: MapText): string {
  const count = text.projects(place.count, say.number(place.count));
  return `${name}: ${count}, ${namesOf(place.projects, say, text)}${outside(place.lit, say)}`;
}

/** A place as read aloud: whose base it is, whose partner place, and who works there. */
export function spokenPlace(place: PlaceState, say: Say, text: MapText): string {
  const { count, by } = place;
  const parts = PLACE_ROLES.flatMap((role) => {
    // Where some project is within the filter, the others are passed over.
    const told = count > 0 ? by[role].filter(({ within }) => within) : by[role];
    return told.length === 0 ? [] : [text.by[role](namesOf(told, say, text), told.length)];
  });
  return `${place.name}, ${parts.join('; ')}${outside(place.lit, say)}`;
}

/** The finding: in how many of the counties there are projects. */
export function title(view: MapView, say: Say, text: MapText): string {
  const all = view.counties.length;
  return view.peopled === 0 ? text.titleNone(all) : text.title(say.numberWord(view.peopled), all);
}

/** The same figures as the picture's in one paragraph. */
export function describe(view: MapView, say: Say, text: MapText): string {
  const counties = view.counties
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${text.county(name)} ${say.number(count)}`);
  const told = ({ count }: Somewhere) => text.projects(count, say.number(count));
  return text.summary(
    title(view, say, text),
    counties.length === 0 ? '' : say.list(counties),
    told(view.wholeCountry),
    told(view.notStated),
  );
}
