import type { SlidePoint } from '../../formats/slide/slide.ts';
import type { Say } from '../../i18n/say.ts';
import { answerOf } from '../context.ts';
import type { AppModel } from '../model.ts';
import { sumsOf } from './totals/sums.ts';

/** So many sums of money stand beside a view, so that the number of projects has room, too. */
const MONEY_AT_MOST = 2;

/** The large numbers of a view that is not as saved: how many projects, and what they come to. */
export function livePoints(model: AppModel, say: Say): SlidePoint[] {
  const { kept, of } = answerOf(model.results.getState().snapshot.answers, 'totals');
  const { totals: t } = say.t;
  const { funders } = sumsOf(model, say);
  return [
    {
      figure: kept === of ? say.number(kept) : `${say.number(kept)} ${t.of(say.number(of))}`,
      text: t.projects.toLocaleLowerCase(say.language),
    },
    ...funders
      .slice(0, MONEY_AT_MOST)
      .map(({ name, amount, coverage }) => ({ figure: amount, text: `${name}, ${coverage}` })),
  ];
}
