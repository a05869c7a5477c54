import { NOT_STATED } from '../../engine/columns.ts';
import { type Context, PROJECT_DIMENSIONS } from '../../engine/dimensions.ts';
import type { Filter } from '../../engine/filters.ts';
import type { Project } from '../../model/schema.ts';
import type { Inputs } from '../kit/define.ts';

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

/** A project's base and one of its partner places. */
export interface PlaceLink {
  readonly from: string;
  readonly to: string;
  readonly lit: boolean;
}

/** The projects by where they are, and the lines between their places. */
export interface Whereabouts {
  readonly byCounty: ReadonlyMap<string, readonly MapProject[]>;
  readonly byPlace: ReadonlyMap<string, readonly { project: MapProject; role: PlaceRole }[]>;
  readonly links: readonly PlaceLink[];
}

export const NOWHERE: Whereabouts = { byCounty: new Map(), byPlace: new Map(), links: [] };

/** Whether a project with these values passes a filter of categories. */
function meets(values: readonly string[], filter: Filter | undefined): boolean {
  if (filter?.kind !== 'categories') return true;
  const { include, exclude, mode } = filter;
  const has = (value: string): boolean =>
    values.includes(value) || (value === NOT_STATED && values.length === 0);
  const included = include.length === 0 || (mode === 'all' ? include.every(has) : include.some(has));
  return included && !exclude.some(has);
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** From a project's base to its partner places; among several bases none is the centre, so the first stands for them. */
function linksOf({ places }: Project, lit: boolean): PlaceLink[] {
  const base = places.find(({ role }) => role === 'base');
  if (base === undefined) return [];
  return places
    .filter(({ role, place }) => role === 'partner' && place !== base.place)
    .map(({ place }) => ({ from: base.place, to: place, lit }));
}

/** Puts the projects where they are, in one pass over all of them: for a portfolio that is drawn mark by mark. */
export function whereaboutsOf(inputs: Inputs, context: Context): Whereabouts {
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
