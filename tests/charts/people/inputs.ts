// The people view of the ten projects, or of any others, under some filters.

import { body } from '../../../src/charts/people/chart.ts';
import { people } from '../../../src/charts/people/index.ts';
import { layout } from '../../../src/charts/people/layout.ts';
import { text } from '../../../src/charts/people/text.ts';
import { view } from '../../../src/charts/people/view.ts';
import type { Room } from '../../../src/charts/kit/define.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { crossfilterOf } from '../../../src/engine/portfolio.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio, Project } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';

export const tenProjects: Portfolio = shipped;

/** The ten projects with one of them changed. */
export const withProject = (id: string, changes: Partial<Project>): Portfolio => ({
  ...tenProjects,
  projects: tenProjects.projects.map((each) => (each.id === id ? { ...each, ...changes } : each)),
});

/** A category filter. */
export const only = (...include: string[]) =>
  ({ kind: 'categories', mode: 'any', include, exclude: [] }) as const;

const nothing = { type: 'FeatureCollection', features: [] } as const;

export interface Asked {
  readonly filters?: Filters;
  readonly language?: Language;
  readonly portfolio?: Portfolio;
  /** What the view is given in place of the portfolio that the engine counts. */
  readonly seenPortfolio?: Portfolio;
  readonly form?: 'count' | 'perPerson';
  readonly aggregated?: boolean;
  readonly assumptions?: Partial<Assumptions>;
}

/** What the view sees, and the ways to lay it out. */
export function seen({
  filters = {},
  language = 'en',
  portfolio = tenProjects,
  seenPortfolio = portfolio,
  form = 'count',
  aggregated = false,
  assumptions: changed = {},
}: Asked = {}) {
  const assumptions = { ...DEFAULT_ASSUMPTIONS, ...changed };
  const crossfilter = crossfilterOf(portfolio, assumptions, people.queries);
  const { baseline } = crossfilter;
  const now = crossfilter.apply(filters);
  const say = createSay(language);
  const own = Object.entries(filters).filter(([dimension]) => people.brushes.includes(dimension));
  const inputs = {
    portfolio: seenPortfolio,
    map: { counties: { ...nothing, features: [] }, neighbours: { ...nothing, features: [] } },
    answer: (query: string) => now.answers.get(query) as Answer,
    baseline: (query: string) => baseline.answers.get(query) as Answer,
    filters: Object.fromEntries(own),
    form,
    aggregated,
    assumptions,
    say,
  };
  const words = text[language];
  const what = view(inputs, words);
  return {
    ...body.see(inputs),
    view: what,
    scene: (width: number, narrow = width < 600, room: Omit<Partial<Room>, 'width' | 'narrow'> = {}) =>
      layout(what, { ...room, width, narrow }, say, words),
  };
}
