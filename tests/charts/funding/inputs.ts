// The funding view of the ten projects, or of any others, in a form, a language and under some filters.

import { body } from '../../../src/charts/funding/chart.ts';
import { funding } from '../../../src/charts/funding/index.ts';
import { layout } from '../../../src/charts/funding/layout.ts';
import { text } from '../../../src/charts/funding/text.ts';
import { view } from '../../../src/charts/funding/view.ts';
import type { Box } from '../../../src/charts/kit/arrange.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { slotWidth } from '../../../src/charts/kit/Slot.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { TYPE } from '../../../src/charts/kit/theme.ts';
import { answerOf } from '../../../src/app/context.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { crossfilterOf } from '../../../src/engine/portfolio.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';

/** A category filter. */
export const only = (...include: string[]) =>
  ({ kind: 'categories', mode: 'any', include, exclude: [] }) as const;

interface Asked {
  readonly form?: string;
  readonly filters?: Filters;
  readonly language?: Language;
  readonly assumptions?: Assumptions;
  readonly portfolio?: Portfolio;
}

export function seen({
  form = 'amount',
  filters = {},
  language = 'en',
  assumptions = DEFAULT_ASSUMPTIONS,
  portfolio = shipped,
}: Asked = {}) {
  const crossfilter = crossfilterOf(portfolio, assumptions, funding.queries);
  const now = crossfilter.apply(filters);
  const say = createSay(language);
  const inputs = {
    portfolio,
    map: {
      counties: { type: 'FeatureCollection' as const, features: [] },
      neighbours: { type: 'FeatureCollection' as const, features: [] },
    },
    answer: (query: string) => answerOf(now.answers, query),
    baseline: (query: string) => answerOf(crossfilter.baseline.answers, query),
    filters,
    form,
    aggregated: false,
    assumptions,
    say,
  };
  const what = view(inputs, text[language]);
  return {
    ...body.see(inputs),
    view: what,
    scene: (width: number): Scene => layout(what, { width, narrow: width < 520 }, say, text[language]),
  };
}

/** A piece of text in a picture with the box it takes. */
export interface Words extends Box {
  readonly text: string;
}

function boxOf(
  x: number,
  middle: number,
  text: string,
  {
    size = TYPE.small.size,
    weight = 400,
    anchor = 'start',
    more = 0,
  }: {
    size?: number | undefined;
    weight?: 400 | 600 | undefined;
    anchor?: 'start' | 'middle' | 'end' | undefined;
    more?: number;
  },
): Words {
  const width = textWidth(text, size, weight) + more;
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  // From the height of capitals to the foot of descenders.
  return { text, x: start, y: middle - size * 0.4, width, height: size * 0.85 };
}

/** All words of a picture with their boxes, by the kit's own widths. */
export function wordsOf({ labels, slots, axes, legend }: Scene): Words[] {
  return [
    ...labels.map(({ x, y, text, note, size, weight, anchor }) => {
      const more = note === undefined ? 0 : textWidth(note, (size ?? TYPE.small.size) * 0.75, 600);
      return boxOf(x, y, text, { size, weight, anchor, more });
    }),
    ...slots.map(({ x, y, height, words }) => ({ text: words, x, y, width: slotWidth(words), height })),
    ...axes.flatMap(({ ticks, y }) => ticks.map(({ x, text, anchor }) => boxOf(x, y, text, { anchor }))),
    ...legend.entries.map(({ x, y, text, symbolWidth }) => boxOf(x + symbolWidth + 6, y, text, {})),
    ...legend.lines.map(({ x, y, text, note }) =>
      boxOf(x, y, text, { more: note === undefined ? 0 : textWidth(note, 9, 600) + 3 }),
    ),
  ].filter(({ text }) => text !== '');
}
