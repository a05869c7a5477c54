// The challenges view of the ten projects, or of any others, under some filters.

import { readFileSync } from 'node:fs';
import { body } from '../../../src/charts/challenges/chart.ts';
import { challenges } from '../../../src/charts/challenges/index.ts';
import { AGGREGATED_FROM, type Inputs, type Room } from '../../../src/charts/kit/define.ts';
import { layout } from '../../../src/charts/challenges/layout.ts';
import { text } from '../../../src/charts/challenges/text.ts';
import { view } from '../../../src/charts/challenges/view.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { crossfilterOf } from '../../../src/engine/portfolio.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import { parsePortfolioText } from '../../../src/model/parse.ts';
import type { Portfolio } from '../../../src/model/schema.ts';

const parsed = parsePortfolioText(readFileSync('data/social-innovation.json', 'utf8')).portfolio;
if (parsed === undefined) throw new Error('the ten projects cannot be read');
export const tenProjects: Portfolio = parsed;

/** Two values of a category, asked for together. */
export const both = (a: string, b: string) =>
  ({ kind: 'categories', mode: 'all', include: [a, b].toSorted(), exclude: [] }) as const;

/** A category filter. */
export const only = (...include: string[]) =>
  ({ kind: 'categories', mode: 'any', include, exclude: [] }) as const;

const nothing = { type: 'FeatureCollection', features: [] } as const;

interface Asked {
  readonly filters?: Filters;
  readonly language?: Language;
  readonly portfolio?: Portfolio;
  readonly form?: 'projects' | 'money' | 'overlap';
  readonly assume?: Partial<Assumptions>;
}

/** What the view sees, and the ways to lay it out. */
export function seen({
  filters = {},
  language = 'en',
  portfolio = tenProjects,
  form = 'projects',
  assume = {},
}: Asked = {}) {
  const assumptions = { ...DEFAULT_ASSUMPTIONS, ...assume };
  const crossfilter = crossfilterOf(portfolio, assumptions, challenges.queries);
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
    aggregated: portfolio.projects.length >= AGGREGATED_FROM,
    assumptions,
    say,
  };
  const words = text[language];
  const what = view(inputs, words);
  return {
    ...body.see(inputs),
    view: what,
    /** What it sees with some inputs replaced. */
    see: (changed: Partial<Inputs>) => body.see({ ...inputs, ...changed }),
    scene: (width: number, narrow: boolean, more: Partial<Room> = {}) =>
      layout(what, { width, narrow, ...more }, say, words),
  };
}
