// The funding view of the ten projects, or of any others, in a form, a language and under some filters.

import { body } from '../../../src/charts/funding/chart.ts';
import { funding } from '../../../src/charts/funding/index.ts';
import { layout } from '../../../src/charts/funding/layout.ts';
import { body as groupedBody } from '../../../src/charts/funding/aggregated/chart.ts';
import { layout as layoutGrouped } from '../../../src/charts/funding/aggregated/layout.ts';
import { type GroupedText, text as groupedText } from '../../../src/charts/funding/aggregated/text.ts';
import { view as viewGrouped } from '../../../src/charts/funding/aggregated/view.ts';
import { body as matchBody } from '../../../src/charts/funding/match/chart.ts';
import { layout as layoutMatch } from '../../../src/charts/funding/match/layout.ts';
import { text as matchText } from '../../../src/charts/funding/match/text.ts';
import { text } from '../../../src/charts/funding/text.ts';
import { view } from '../../../src/charts/funding/view.ts';
import type { Box } from '../../../src/charts/kit/arrange.ts';
import { AGGREGATED_FROM, type Inputs, type Room } from '../../../src/charts/kit/define.ts';
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

/** The inputs of the chart under some filters. */
function inputsOf({
  form = 'amount',
  filters = {},
  language = 'en',
  assumptions = DEFAULT_ASSUMPTIONS,
  portfolio = shipped,
}: Asked): Inputs {
  const crossfilter = crossfilterOf(portfolio, assumptions, funding.queries);
  const now = crossfilter.apply(filters);
  const say = createSay(language);
  return {
    portfolio,
    map: {
      counties: { type: 'FeatureCollection' as const, features: [] },
      neighbours: { type: 'FeatureCollection' as const, features: [] },
    },
    answer: (query: string) => answerOf(now.answers, query),
    baseline: (query: string) => answerOf(crossfilter.baseline.answers, query),
    filters,
    form,
    aggregated: portfolio.projects.length >= AGGREGATED_FROM,
    assumptions,
    say,
  };
}

/** A mark a project. */
export function seen(asked: Asked = {}) {
  const inputs = inputsOf(asked);
  const { say, form } = inputs;
  const { language } = say;
  const what = view(inputs, text[language]);
  return {
    ...(form === 'match' ? matchBody : body).see(inputs),
    view: what,
    scene: (width: number, more: Partial<Room> = {}): Scene => {
      const room = { width, narrow: width < 520, ...more };
      return form === 'match'
        ? layoutMatch(what, room, say, matchText[language])
        : layout(what, room, say, text[language]);
    },
  };
}

/** Groups of projects. */
export function grouped(asked: Asked = {}) {
  const inputs = inputsOf(asked);
  const { say } = inputs;
  const words: GroupedText = groupedText[say.language];
  const what = viewGrouped(inputs, words);
  return {
    ...groupedBody.see(inputs),
    view: what,
    scene: (width: number, more: Partial<Room> = {}): Scene =>
      layoutGrouped(what, { width, narrow: width < 520, ...more }, say, words),
  };
}

/** A piece of text in a picture with the box it takes. */
export interface Words extends Box {
  readonly text: string;
  readonly turned?: boolean;
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

/** A turned line of text as boxes along it. */
function turnedWords({ x, y, text, turn, anchor = 'start' }: Scene['labels'][number]): Words[] {
  if (turn === undefined) return [];
  const width = textWidth(text, TYPE.small.size);
  const from = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
  const [dx, dy] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return Array.from({ length: Math.ceil(width / 4) }, (_, i) => {
    const along = from + i * 4 + 2;
    return { text, turned: true, x: x + dx * along - 4, y: y + dy * along - 4, width: 8, height: 8 };
  });
}

/** All words of a picture with their boxes, by the kit's own widths; those that are turned as a row of small boxes. */
export function wordsOf({ labels, slots, axes, legend }: Scene): Words[] {
  return [
    ...labels.flatMap(turnedWords),
    ...labels
      .filter(({ turn }) => turn === undefined)
      .map(({ x, y, text, note, size, weight, anchor }) => {
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
