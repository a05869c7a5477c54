// The shipped ten projects as the map sees them, under some filters.

import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Inputs, Room, Seen } from '../../../src/charts/kit/define.ts';
import type { CountyMap, CountyProperties } from '../../../src/charts/kit/geography.ts';
import { body as places } from '../../../src/charts/map/chart.ts';
import { body as byCounty } from '../../../src/charts/map/counties/chart.ts';
import { layout as countiesLayout } from '../../../src/charts/map/counties/layout.ts';
import { text as countiesText } from '../../../src/charts/map/counties/text.ts';
import { view as countiesView } from '../../../src/charts/map/counties/view.ts';
import { map as chart } from '../../../src/charts/map/index.ts';
import { layout } from '../../../src/charts/map/layout.ts';
import type { MapScene } from '../../../src/charts/map/mapscene.ts';
import { text } from '../../../src/charts/map/text.ts';
import { type MapView, view } from '../../../src/charts/map/view.ts';
import type { CategoriesFilter, Filters } from '../../../src/engine/filters.ts';
import { crossfilterOf, type PortfolioCrossfilter } from '../../../src/engine/portfolio.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import { parsePortfolioText } from '../../../src/model/parse.ts';
import type { Portfolio } from '../../../src/model/schema.ts';

const topology = JSON.parse(readFileSync('data/sweden-counties.topo.json', 'utf8')) as Topology<{
  counties: GeometryCollection<CountyProperties>;
  neighbours: GeometryCollection;
}>;

export const counties: CountyMap = {
  counties: feature(topology, topology.objects.counties) as CountyMap['counties'],
  neighbours: feature(topology, topology.objects.neighbours) as FeatureCollection<Polygon | MultiPolygon>,
};

const { portfolio: parsed } = parsePortfolioText(readFileSync('data/social-innovation.json', 'utf8'));
if (parsed === undefined) throw new Error('the shipped data cannot be read');
export const portfolio: Portfolio = parsed;

/** What a test may set apart from filter, form and language. */
export interface Given {
  readonly portfolio?: Portfolio;
  readonly assumptions?: Assumptions;
  readonly aggregated?: boolean;
}

const crossfilters = new Map<Portfolio, Map<Assumptions, PortfolioCrossfilter>>();

function crossfilterFor(of: Portfolio, assumptions: Assumptions): PortfolioCrossfilter {
  const made = crossfilters.get(of) ?? new Map<Assumptions, PortfolioCrossfilter>();
  crossfilters.set(of, made);
  const known = made.get(assumptions) ?? crossfilterOf(of, assumptions, chart.queries);
  made.set(assumptions, known);
  return known;
}

export const any = (include: readonly string[], exclude: readonly string[] = []): CategoriesFilter => ({
  kind: 'categories',
  mode: 'any',
  include,
  exclude,
});
export const all = (include: readonly string[]): CategoriesFilter => ({ ...any(include), mode: 'all' });

export function inputsFor(
  filters: Filters = {},
  form = 'places',
  language: Language = 'en',
  given: Given = {},
): Inputs {
  const { portfolio: of = portfolio, assumptions = DEFAULT_ASSUMPTIONS, aggregated = false } = given;
  const crossfilter = crossfilterFor(of, assumptions);
  const { answers } = crossfilter.apply(filters);
  const answered = (from: typeof answers) => (query: string) => {
    const answer = from.get(query);
    if (answer === undefined) throw new Error(`no answer to ${query}`);
    return answer;
  };
  return {
    portfolio: of,
    map: counties,
    answer: answered(answers),
    baseline: answered(crossfilter.baseline.answers),
    filters,
    form,
    aggregated,
    assumptions,
    say: createSay(language),
  };
}

export const seen = (filters?: Filters, language: Language = 'en', given?: Given): MapView =>
  view(inputsFor(filters, 'places', language, given), text[language]);

/** What the page would see: of places, or of counties where the form or the number of projects asks for them. */
export function see(filters: Filters, form: string, language: Language, given: Given = {}): Seen {
  const body = form === 'places' && given.aggregated !== true ? places : byCounty;
  return body.see(inputsFor(filters, form, language, given));
}

export function placed(
  room: Room,
  filters: Filters = {},
  form = 'places',
  language: Language = 'en',
  given: Given = {},
): MapScene {
  const say = createSay(language);
  const inputs = inputsFor(filters, form, language, given);
  if (form === 'places' && given.aggregated !== true) {
    return layout(view(inputs, text[language]), room, say, text[language]);
  }
  const words = countiesText[language];
  return countiesLayout(countiesView(inputs, words), room, say, words);
}
