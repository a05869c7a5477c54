// The partners view of the ten projects, or of any others, under some filters.

import type { Room } from '../../../src/charts/kit/define.ts';
import { body } from '../../../src/charts/partners/chart.ts';
import { partners } from '../../../src/charts/partners/index.ts';
import { layout } from '../../../src/charts/partners/layout.ts';
import { text } from '../../../src/charts/partners/text.ts';
import { view } from '../../../src/charts/partners/view.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { crossfilterOf } from '../../../src/engine/portfolio.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio, Project, Quantity } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';

/** A category filter. */
export const only = (...include: string[]) =>
  ({ kind: 'categories', mode: 'any', include, exclude: [] }) as const;

const nothing = { type: 'FeatureCollection', features: [] } as const;

export interface Asked {
  readonly filters?: Filters;
  readonly language?: Language;
  readonly portfolio?: Portfolio;
  readonly form?: 'sectors' | 'projects';
  readonly aggregated?: boolean;
}

/** The ten projects with other partners in one of them. */
export const partnersIn = (id: string, change: (project: Project) => Project['partners']): Portfolio => ({
  ...shipped,
  projects: shipped.projects.map((project) =>
    project.id === id ? { ...project, partners: change(project) } : project,
  ),
});

/** The ten projects with another number of companies in Stad möter landsbygd. */
export const companies = (count: Quantity): Portfolio =>
  partnersIn('stad-landsbygd', ({ partners: { named, counted } }) => ({
    named,
    counted: counted.map((each) => ({ ...each, count })),
  }));

/** What the view sees, and the ways to lay it out. */
export function seen(asked: Asked = {}) {
  const { filters = {}, language = 'en', portfolio = shipped, form = 'sectors', aggregated = false } = asked;
  const crossfilter = crossfilterOf(portfolio, DEFAULT_ASSUMPTIONS, partners.queries);
  const { baseline } = crossfilter;
  const now = crossfilter.apply(filters);
  const say = createSay(language);
  const inputs = {
    portfolio,
    map: { counties: { ...nothing, features: [] }, neighbours: { ...nothing, features: [] } },
    answer: (query: string) => now.answers.get(query) as Answer,
    baseline: (query: string) => baseline.answers.get(query) as Answer,
    filters,
    form,
    aggregated,
    assumptions: DEFAULT_ASSUMPTIONS,
    say,
  };
  const words = text[language];
  const what = view(inputs, words);
  return {
    ...body.see(inputs),
    inputs,
    view: what,
    row: (id: string) => what.rows.find((row) => row.id === id),
    scene: (width = 672, narrow = false, more: Partial<Room> = {}) =>
      layout(what, { width, narrow, ...more }, say, words),
  };
}
