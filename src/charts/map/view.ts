import { NOT_STATED } from '../../engine/columns.ts';
import { WHOLE_COUNTRY } from '../../engine/dimensions.ts';
import type { Filter } from '../../engine/filters.ts';
import type { Place } from '../../model/schema.ts';
import type { Inputs } from '../kit/define.ts';
import type { CountyMap } from '../kit/geography.ts';
import { limitsOf, type Shade, shadeOf } from './classes.ts';
import {
  type MapProject,
  NOWHERE,
  PLACE_ROLES,
  type PlaceLink,
  type PlaceRole,
  type Whereabouts,
  whereaboutsOf,
} from './projects.ts';
import { countTelling, type Telling } from './tell.ts';
import type { MapText } from './text.ts';

/** Somewhere that can be chosen, with the projects it ever had and how many of them pass the other filters. */
export interface Somewhere {
  readonly id: string;
  readonly name: string;
  /** None where the projects are too many to be told one by one. */
  readonly projects: readonly MapProject[];
  readonly count: number;
  /** Some project here passes every filter, this view's own among them. */
  readonly lit: boolean;
  readonly chosen: boolean;
}

/** A county, the whole country or "not stated". */
export interface Region extends Somewhere {
  /** How many projects it has without any filter. */
  readonly ever: number;
  /** What shades it: projects, or what is known of their money; undefined where nothing is known. */
  readonly value: number | undefined;
  readonly shade: Shade;
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

export interface MapView<T extends Telling = Telling> {
  readonly map: CountyMap;
  /** All counties of the map. */
  readonly counties: readonly Region[];
  /** None where the counties stand for them. */
  readonly places: readonly PlaceState[];
  readonly links: readonly PlaceLink[];
  readonly wholeCountry: Region;
  readonly notStated: Region;
  /** How many counties have a project that passes the other filters. */
  readonly peopled: number;
  /** Where the second and third class of the counties begin. */
  readonly limits: readonly number[];
  /** This view's own filter is on. */
  readonly narrowed: boolean;
  readonly tell: T;
}

const included = (filter: Filter | undefined): readonly string[] =>
  filter?.kind === 'categories' ? filter.include : [];
const excluded = (filter: Filter | undefined): readonly string[] =>
  filter?.kind === 'categories' ? filter.exclude : [];

function placeState(place: Place, inputs: Inputs, { byPlace }: Whereabouts): PlaceState[] {
  const here = byPlace.get(place.id);
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
      chosen: included(inputs.filters['place']).includes(place.id),
      at: place.at,
      county: place.county,
      role: PLACE_ROLES.find((role) => telling.some((each) => each.role === role)) ?? 'area',
      by: { base: of('base'), partner: of('partner'), area: of('area') },
    },
  ];
}

/** Whether a region is in this view's own filter, by the filter alone: for what is not told project by project. */
function inOwnFilter({ filters, portfolio }: Inputs): (id: string) => boolean {
  const places = included(filters['place']);
  const around = portfolio.places.filter(({ id }) => places.includes(id)).map(({ county }) => county);
  const chosen = new Set([...included(filters['county']), ...around]);
  const left = excluded(filters['county']);
  return (id) => (chosen.size === 0 || chosen.has(id)) && !left.includes(id);
}

/** Counties and what has none, as a form tells them, under every filter but the map's own. */
export function viewBy<T extends Telling>(inputs: Inputs, tell: T): MapView<T> {
  const { portfolio, map, aggregated, assumptions, filters } = inputs;
  const places = new Map(portfolio.places.map((place) => [place.id, place]));
  const where = aggregated ? NOWHERE : whereaboutsOf(inputs, { portfolio, places, assumptions });
  const { groups } = inputs.answer('map');
  const ever = inputs.baseline('map').groups;
  // The classes are of all projects, so that a filter changes shades and not what they mean.
  const limits = limitsOf(
    map.counties.features.flatMap(({ id }) => {
      const value = tell.value(ever, String(id));
      return value === undefined || value === 0 ? [] : [value];
    }),
  );
  const chosen = included(filters['county']);
  const inFilter = inOwnFilter(inputs);
  const region = (id: string, name: string): Region => {
    const projects = where.byCounty.get(id) ?? [];
    const { count } = groups.of(id);
    const value = tell.value(groups, id);
    return {
      id,
      name,
      projects,
      count,
      ever: ever.of(id).count,
      value,
      lit: aggregated ? count > 0 && inFilter(id) : projects.some((project) => project.lit),
      chosen: chosen.includes(id),
      shade: count === 0 ? 0 : value === undefined ? 'unknown' : shadeOf(value, limits),
    };
  };
  const counties = map.counties.features.map(({ id, properties }) => region(String(id), properties.name));
  return {
    map,
    counties,
    places: aggregated ? [] : portfolio.places.flatMap((place) => placeState(place, inputs, where)),
    links: where.links,
    wholeCountry: region(WHOLE_COUNTRY, ''),
    notStated: region(NOT_STATED, ''),
    peopled: counties.filter(({ count }) => count > 0).length,
    limits,
    narrowed: ['county', 'place'].some((own) => filters[own] !== undefined),
    tell,
  };
}

/** The region with the most first; what is not known comes last. */
export const byValue = (a: Region, b: Region): number => (b.value ?? -1) - (a.value ?? -1);

/** The map of places, on counties shaded by the number of their projects. */
export const view = (inputs: Inputs, text: MapText): MapView =>
  viewBy(inputs, countTelling(inputs.say, text));
