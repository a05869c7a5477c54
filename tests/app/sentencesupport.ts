// What the page says of the shipped projects, opened with an address.

import { answerOf } from '../../src/app/context.ts';
import type { Counts } from '../../src/app/filters/sentence.ts';
import type { Vocabulary } from '../../src/app/filters/words.ts';
import { createAppModel } from '../../src/app/model.ts';
import { silentCounts, silentQueries } from '../../src/app/sentence/silent.ts';
import type { Filters } from '../../src/engine/filters.ts';
import { createSay } from '../../src/i18n/say.ts';
import type { Language } from '../../src/model/language.ts';
import { counties } from '../charts/map/shipped.ts';
import { shipped } from '../fixtures/shipped.ts';

/** The filters of an address, how many pass them, and the words to say it in. */
export function opened(language: Language, search: string): readonly [Filters, Counts, Vocabulary] {
  const model = createAppModel(shipped, counties, `?${search}`, language);
  const { filters } = model.view.getState();
  model.results.ask(silentQueries(filters));
  const { answers } = model.results.getState().snapshot;
  const { kept, of } = answerOf(answers, 'totals');
  const counts = { kept, of, silent: silentCounts(filters, answers) };
  return [filters, counts, { portfolio: shipped, map: counties, say: createSay(language) }];
}
