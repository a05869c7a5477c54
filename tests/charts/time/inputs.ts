// The timeline of the ten projects, or of any others, under some filters.

import { body } from '../../../src/charts/time/chart.ts';
import { time } from '../../../src/charts/time/index.ts';
import { layout } from '../../../src/charts/time/layout.ts';
import { text } from '../../../src/charts/time/text.ts';
import { view } from '../../../src/charts/time/view.ts';
import type { Room } from '../../../src/charts/kit/define.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { crossfilterOf } from '../../../src/engine/portfolio.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio, Project } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';

/** A category filter. */
export const only = (...include: string[]) =>
  ({ kind: 'categories', mode: 'any', include, exclude: [] }) as const;

/** A filter on years. */
export const between = (low: number, high: number) => ({ kind: 'interval', low, high }) as const;

/** Made-up projects of which only the period and the status matter. */
export function withPeriods(...periods: (string | undefined)[]): Portfolio {
  const [model] = shipped.projects;
  if (model === undefined) throw new Error('there is no project to copy');
  const { period: _period, periodNote: _note, ...rest } = model;
  const projects = periods.map(
    (period, i): Project => ({
      ...rest,
      id: `p${i}`,
      name: `P${i}`,
      status: period?.endsWith('..') ? 'underway' : 'finished',
      ...(period === undefined ? {} : { period }),
    }),
  );
  return { ...shipped, projects };
}

const nothing = { type: 'FeatureCollection', features: [] } as const;

interface Asked {
  readonly filters?: Filters;
  readonly language?: Language;
  readonly portfolio?: Portfolio;
  readonly aggregated?: boolean;
}

/** What the view sees, and the ways to lay it out. */
export function seen({ filters = {}, language = 'en', portfolio = shipped, aggregated = false }: Asked = {}) {
  const crossfilter = crossfilterOf(portfolio, DEFAULT_ASSUMPTIONS, time.queries);
  const { baseline } = crossfilter;
  const now = crossfilter.apply(filters);
  const say = createSay(language);
  const inputs = {
    portfolio,
    map: { counties: { ...nothing, features: [] }, neighbours: { ...nothing, features: [] } },
    answer: (query: string) => now.answers.get(query) as Answer,
    baseline: (query: string) => baseline.answers.get(query) as Answer,
    filters,
    form: 'years',
    aggregated,
    assumptions: DEFAULT_ASSUMPTIONS,
    say,
  };
  const words = text[language];
  const what = view(inputs, words);
  return {
    ...body.see(inputs),
    view: what,
    /** The view of the same answers once more, as after a step of a filter. */
    again: () => view(inputs, words),
    scene: (width: number, narrow: boolean, room: Omit<Partial<Room>, 'width' | 'narrow'> = {}) =>
      layout(what, { ...room, width, narrow }, say, words),
  };
}
