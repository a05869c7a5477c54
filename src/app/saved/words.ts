import type { Say } from '../../i18n/say.ts';
import { readAddress } from '../../store/permalink.ts';
import { sentence, sentenceText } from '../filters/sentence.ts';
import type { AppModel } from '../model.ts';

/** What a saved address filters, in words. How many pass is not said: it is counted when the view is opened. */
export function addressWords(address: string, { grammar, portfolio, map }: AppModel, say: Say): string {
  const { filters } = readAddress(address, grammar, say.language).state;
  const of = portfolio.projects.length;
  const phrases = sentence(filters, { kept: of, of }, { portfolio, map, say });
  const count = phrases.findIndex((phrase) => phrase.count);
  // Before the count stands a colon.
  return count < 0 ? sentenceText(phrases) : `${sentenceText(phrases.slice(0, count - 1))}.`;
}
