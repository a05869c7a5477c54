// The shipped ten projects as the map sees them, under some filters.

import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Inputs, Room } from '../../../src/charts/kit/define.ts';
import type { CountyMap, CountyProperties } from '../../../src/charts/kit/geography.ts';
import { map as chart } from '../../../src/charts/map/index.ts';
import { layout } from '../../../src/charts/map/layout.ts';
import { text } from '../../../src/charts/map/text.ts';
import { view } from '../../../src/charts/map/view.ts';
import type { CategoriesFilter, Filters } from '../../../src/engine/filters.ts';
import { crossfilterOf } from '../../../src/engine/portfolio.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import { parsePortfolioText } from '../../../src/model/parse.ts';

const topology = JSON.parse(readFileSync('data/sweden-counties.topo.json', 'utf8')) as Topology<{
  counties: GeometryCollection<CountyProperties>;
  neighbours: GeometryCollection;
}>;

export const counties: CountyMap = {
  counties: feature(topology, topology.objects.counties) as CountyMap['counties'],
  neighbours: feature(topology, topology.objects.neighbours) as FeatureCollection<Polygon | MultiPolygon>,
};

const { portfolio } = parsePortfolioText(readFileSync('data/social-innovation.json', 'utf8'));
if (portfolio === undefined) throw new Error('the shipped data cannot be read');
const crossfilter = crossfilterOf(portfolio, DEFAULT_ASSUMPTIONS, chart.queries);

export const any = (include: readonly string[], exclude: readonly string[] = []): CategoriesFilter => ({
  kind: 'categories',
  mode: 'any',
  include,
  exclude,
});
export const all = (include: readonly string[]): CategoriesFilter => ({ ...any(include), mode: 'all' });

export function inputsFor(filters: Filters = {}, form = 'places', language: Language = 'en'): Inputs {
  const { answers } = crossfilter.apply(filters);
  const answered = (from: typeof answers) => (query: string) => {
    const answer = from.get(query);
    if (answer === undefined) throw new Error(`no answer to ${query}`);
    return answer;
  };
  return {
    portfolio: portfolio!,
    map: counties,
    answer: answered(answers),
    baseline: answered(crossfilter.baseline.answers),
    filters,
    form,
    aggregated: false,
    assumptions: DEFAULT_ASSUMPTIONS,
    say: createSay(language),
  };
}

export const seen = (filters?: Filters, form?: string, language?: Language) =>
  view(inputsFor(filters, form, language));

export function placed(room: Room, filters: Filters = {}, form = 'places', language: Language = 'en') {
  return layout(seen(filters, form, language), room, createSay(language), text[language]);
}
