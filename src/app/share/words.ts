import type { Say } from '../../i18n/say.ts';
import { answerOf } from '../context.ts';
import { linkText } from '../filters/sentence.ts';
import type { AppModel } from '../model.ts';

/** What a link to what is shown is called. */
export function linkWords({ view, results, portfolio, map }: AppModel, say: Say): string {
  const { kept, of } = answerOf(results.getState().snapshot.answers, 'totals');
  return linkText(view.getState().filters, { kept, of }, { portfolio, map, say });
}
