// Any view of any portfolio as the page has it: by its own queries, in a form, under filters.

import { AGGREGATED_FROM, type Chart, type Seen } from '../../src/charts/kit/define.ts';
import type { Answer } from '../../src/engine/answer.ts';
import type { Filters } from '../../src/engine/filters.ts';
import { crossfilterOf } from '../../src/engine/portfolio.ts';
import { createSay } from '../../src/i18n/say.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import type { Language } from '../../src/model/language.ts';
import type { Portfolio } from '../../src/model/schema.ts';
import { shipped } from '../fixtures/shipped.ts';

export interface Asked {
  readonly form?: string | undefined;
  readonly filters?: Filters;
  readonly language?: Language;
  readonly portfolio?: Portfolio;
}

/** What a view shows. */
export async function look(chart: Chart, asked: Asked = {}): Promise<Seen> {
  const { form = chart.forms[0], filters = {}, language = 'en', portfolio = shipped } = asked;
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const body = await (chart.apart?.(form, aggregated) ?? chart.load());
  const crossfilter = crossfilterOf(portfolio, DEFAULT_ASSUMPTIONS, chart.queries);
  const { baseline } = crossfilter;
  const now = crossfilter.apply(filters);
  return body.see({
    portfolio,
    map: {
      counties: { type: 'FeatureCollection', features: [] },
      neighbours: { type: 'FeatureCollection', features: [] },
    },
    answer: (query) => now.answers.get(query) as Answer,
    baseline: (query) => baseline.answers.get(query) as Answer,
    filters: Object.fromEntries(Object.entries(filters).filter(([id]) => chart.brushes.includes(id))),
    form,
    aggregated,
    assumptions: DEFAULT_ASSUMPTIONS,
    say: createSay(language),
  });
}
