import { NOT_STATED } from '../../engine/columns.ts';
import { type Context, PROJECT_DIMENSIONS, WHOLE_COUNTRY } from '../../engine/dimensions.ts';
import type { Filter } from '../../engine/filters.ts';
import type { Place, Project } from '../../model/schema.ts';
import type { Inputs } from '../kit/define.ts';
import type { CountyMap } from '../kit/geography.ts';

/** What a place is to a project; the first says most. */
export const PLACE_ROLES = ['base', 'partner', 'area'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** A project on the map: does it pass the other views' filters, and this view's own as well? */
export interface MapProject {
  readonly id: string;
  readonly name: string;
  readonly within: boolean;
  readonly lit: boolean;
}

/** Somewhere that can be chosen, with the projects it ever had and how many of them pass the other filters. */
export interface Somewhere {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly MapProject[];
  readonly count: number;
  /** Some project here passes every filter, this view's own among them. */
  readonly lit: boolean;
  readonly chosen: boolean;
}

/** A place and what it is to its projects. */
export interface PlaceState extends Somewhere {
  /** Longitude and latitude; a county has none and stands for the whole of its area. */
  readonly at: readonly [number, number] | undefined;
  readonly county: string | undefined;
  /** The role that says most, of the projects shown in full where there are any. */
  readonly role: PlaceRole;
  readonly by: Readonly<Record<PlaceRole, readonly MapProject[]>>;
}

/** A project's base and one of its partner places. */
export interface PlaceLink {
  readonly from: string;
  readonly to: string;
  readonly lit: boolean;
}

export interface MapView {
  readonly form: string;
  readonly map: CountyMap;
  /** All counties of the map. */
  readonly counties: readonly Somewhere[];
  readonly places: readonly PlaceState[];
  readonly links: readonly PlaceLink[];
  readonly wholeCountry: Somewhere;
  readonly notStated: Somewhere;
  /** How many counties have a project that passes the other filters. */
  readonly peopled: number;
}

/** Whether a project with these values passes a filter of categories. */
function meets(values: readonly string[], filter: Filter | undefined): boolean {
  if (filter?.kind !== 'categories') return true;
  const { include, exclude, mode } = filter;
  const has = (value: string): boolean =>
    values.includes(value) || (value === NOT_STATED && values.length === 0);
  const included = include.length === 0 || (mode === 'all' ? include.every(has) : include.some(has));
  return included && !exclude.some(has);
}

const isChosen = (filter: Filter | undefined, value: string): boolean =>
  filter?.kind === 'categories' && filter.include.includes(value);

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

interface Sorted {
  readonly byCounty: ReadonlyMap<string, readonly MapProject[]>;
  readonly byPlace: ReadonlyMap<string, readonly { project: MapProject; role: PlaceRole }[]>;
  readonly links: readonly PlaceLink[];
}

/** Puts the projects where they are, in one pass. */
function sortProjects(inputs: Inputs, context: Context): Sorted {
  const { rows } = inputs.answer('map');
  const { county, place } = inputs.filters;
  const byCounty = new Map<string, MapProject[]>();
  const byPlace = new Map<string, { project: MapProject; role: PlaceRole }[]>();
  const links = new Map<string, PlaceLink>();
  inputs.portfolio.projects.forEach((each, row) => {
    const counties = [...new Set(PROJECT_DIMENSIONS.county.of(each, context))];
    const within = rows?.passes(row) ?? true;
    const own = meets(counties, county) && meets(PROJECT_DIMENSIONS.place.of(each), place);
    const project: MapProject = { id: each.id, name: each.name, within, lit: within && own };
    for (const id of counties.length === 0 ? [NOT_STATED] : counties) append(byCounty, id, project);
    for (const { place: id, role } of each.places) append(byPlace, id, { project, role });
    for (const link of linksOf(each, project.lit)) {
      const key = `${link.from} ${link.to}`;
      links.set(key, { ...link, lit: link.lit || links.get(key)?.lit === true });
    }
  });
  return { byCounty, byPlace, links: [...links.values()] };
}

/** From a project's base to its partner places; among several bases none is the centre, so the first stands for them. */
function linksOf({ places }: Project, lit: boolean): PlaceLink[] {
  const base = places.find(({ role }) => role === 'base');
  if (base === undefined) return [];
  return places
    .filter(({ role }) => role === 'partner')
    .map(({ place }) => ({ from: base.place, to: place, lit }));
}

function placeState(place: Place, inputs: Inputs, sorted: Sorted): PlaceState[] {
  const here = sorted.byPlace.get(place.id);
  if (here === undefined || place.level === 'country') return [];
  const projects = [...new Set(here.map(({ project }) => project))];
  const lit = here.filter(({ project }) => project.lit);
  const telling = lit.length > 0 ? lit : here;
  const of = (role: PlaceRole) => here.filter((each) => each.role === role).map(({ project }) => project);
  return [
    {
      id: place.id,
      name: inputs.say.text(place.name),
      projects,
      count: projects.filter(({ within }) => within).length,
      lit: lit.length > 0,
      chosen: isChosen(inputs.filters['place'], place.id),
      at: place.at,
      county: place.county,
      role: PLACE_ROLES.find((role) => telling.some((each) => each.role === role)) ?? 'area',
      by: { base: of('base'), partner: of('partner'), area: of('area') },
    },
  ];
}

/** Counties, places, and the projects that have neither, under every filter but the map's own. */
export function view(inputs: Inputs): MapView {
  const { portfolio, map, form, assumptions } = inputs;
  const places = new Map(portfolio.places.map((place) => [place.id, place]));
  const sorted = sortProjects(inputs, { portfolio, places, assumptions });
  const { groups } = inputs.answer('map');
  const somewhere = (id: string, name: string): Somewhere => {
    const projects = sorted.byCounty.get(id) ?? [];
    return {
      id,
      name,
      projects,
      count: groups.of(id).count,
      lit: projects.some((project) => project.lit),
      chosen: isChosen(inputs.filters['county'], id),
    };
  };
  const counties = map.counties.features.map(({ id, properties }) => somewhere(String(id), properties.name));
  return {
    form,
    map,
    counties,
    places: portfolio.places.flatMap((place) => placeState(place, inputs, sorted)),
    links: sorted.links,
    wholeCountry: somewhere(WHOLE_COUNTRY, ''),
    notStated: somewhere(NOT_STATED, ''),
    peopled: counties.filter(({ count }) => count > 0).length,
  };
}
