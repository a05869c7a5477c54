import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Say } from '../../../i18n/say.ts';
import { writeAddress } from '../../../store/permalink.ts';
import type { ViewState } from '../../../store/state.ts';
import { assumptionWords } from '../../assumptions/words.ts';
import { answerOf } from '../../context.ts';
import { sentence, sentenceText } from '../../filters/sentence.ts';
import type { AppModel } from '../../model.ts';
import { silentCounts, silentQueries } from '../../sentence/silent.ts';
import { text } from '../text.ts';
import { filterNames } from './filternames.ts';

/**
 * What is the same for every picture of the page as it is now: the filters in words and in a file's name, the source, the day, the address.
 * @param show what lies over the views in the view that the address brings back.
 */
export function around(
  { portfolio, map, view, results, grammar }: AppModel,
  say: Say,
  { show }: Pick<ViewState, 'show'> = { show: undefined },
): Pick<
  Exhibit,
  'language' | 'slug' | 'filters' | 'counting' | 'source' | 'date' | 'made' | 'day' | 'address'
> {
  const state = view.getState();
  results.ask(silentQueries(state.filters));
  const { answers } = results.getState().snapshot;
  const { kept, of } = answerOf(answers, 'totals');
  const counts = { kept, of, silent: silentCounts(state.filters, answers) };
  const t = text[say.language];
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const date = new Intl.DateTimeFormat(say.language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
  }).format(now);
  const sources = portfolio.sources.map(({ publisher, title, dated }) =>
    [`${publisher}: ${title}`, ...(dated === undefined ? [] : [say.text(dated)])].join(', '),
  );
  return {
    language: say.language,
    slug: filterNames(state.filters, { portfolio, map, say }),
    filters: sentenceText(sentence(state.filters, counts, { portfolio, map, say })),
    counting: assumptionWords(state.assumptions, say),
    source: t.source(sources.join('; ')),
    date,
    made: t.made(date),
    day,
    address: writeAddress({ ...state, language: say.language, enlarge: undefined, show }, grammar),
  };
}
