import { NOT_STATED } from '../../engine/columns.ts';
import { WHOLE_COUNTRY, type ProjectDimensionId } from '../../engine/dimensions.ts';
import type { CategoriesFilter, IntervalFilter, TextFilter } from '../../engine/filters.ts';
import type { Messages } from '../../i18n/messages.ts';
import { endsWords, type Vocabulary } from '../filters/words.ts';
import { joined, namesWithin } from './names.ts';

/** The dimensions whose values are numbers. */
export type Scale = keyof Messages['sentence']['nothing'];

/** The dimensions whose values are names. */
type Category = keyof Messages['sentence']['not'];

/** What a filter says: how it joins what stands before it, and its own words. */
export interface Clause {
  readonly dimension: ProjectDimensionId;
  /** None where the words join by themselves. */
  readonly lead?: string | undefined;
  readonly words: string;
  /** Nothing but names that are asked for, so that what comes next can join without a comma. */
  readonly simple?: boolean;
}

/** The lead of what is ruled out, and its words, where nothing else of the dimension is asked for. */
function ruledOut(dimension: Category, names: readonly string[], vocabulary: Vocabulary): Clause {
  const { say } = vocabulary;
  const several = names.length > 1;
  // All but several things are those "except this and that"; all else is "neither this nor that".
  const words = say.list(names, dimension === 'project' ? 'and' : 'or');
  return { dimension, lead: say.t.sentence.not[dimension](several), words };
}

/** A filter by names as a clause. What follows from the rest of it is not said. */
export function categoriesClause(
  dimension: Category,
  { mode, include, exclude }: CategoriesFilter,
  vocabulary: Vocabulary,
): Clause {
  const { sentence: t } = vocabulary.say.t;
  const isName = (value: string) => value !== NOT_STATED;
  const chosen = include.filter(isName);
  const out = namesWithin(dimension, exclude.filter(isName), vocabulary);
  const silent = include.includes(NOT_STATED) ? t.silent[dimension] : undefined;
  if (chosen.length === 0) {
    // What states nothing has none of what is ruled out.
    if (silent !== undefined) return { dimension, words: silent };
    if (out.length === 0) return { dimension, words: t.stated[dimension] };
    const clause = ruledOut(dimension, out, vocabulary);
    if (!exclude.includes(NOT_STATED)) return clause;
    return { ...clause, words: t.andStated(clause.words, t.stated[dimension]) };
  }
  const names = joined(namesWithin(dimension, chosen, vocabulary), mode, vocabulary);
  const several = out.length > 1;
  const but = out.length === 0 ? '' : ` ${t.butNot(vocabulary.say.list(out, 'or'), several)}`;
  const lead = t.lead[dimension];
  const words = `${names}${but}`;
  if (silent === undefined) return { dimension, lead, words, simple: but === '' };
  if (mode === 'all') return { dimension, lead, words: t.andSilent(words, silent) };
  const apart = chosen.length > 1 || but !== '' ? t.orElseApart : t.orElse;
  return { dimension, lead, words: apart(words, silent) };
}

/** A filter by counties as a clause. What works in the whole country is said to, lest it be read as no filter at all. */
export function countyClause(filter: CategoriesFilter, vocabulary: Vocabulary): Clause {
  const { sentence: t } = vocabulary.say.t;
  const clause = categoriesClause('county', filter, vocabulary);
  const { include, exclude } = filter;
  if (clause.lead === undefined || ![...include, ...exclude].includes(WHOLE_COUNTRY)) return clause;
  const several = exclude.filter((value) => value !== NOT_STATED).length > 1;
  return { ...clause, lead: clause.lead === t.lead.county ? t.working : t.notWorking(several) };
}

/** What a number counts, where its dimension has a word for it. */
function counted(dimension: Scale, { low, high }: IntervalFilter, ends: string, { say }: Vocabulary): string {
  return dimension === 'people' ? say.t.sentence.people(ends, (high ?? low) === 1) : ends;
}

/** A filter on a scale as a clause. */
export function intervalClause(dimension: Scale, filter: IntervalFilter, vocabulary: Vocabulary): Clause {
  const { say } = vocabulary;
  const { sentence: t, spoken } = say.t;
  const silent = t.silent[dimension];
  if (filter.unknown === 'only') return { dimension, words: silent };
  const ends = endsWords(dimension, filter, say, { from: spoken.atLeast, to: spoken.atMost });
  if (ends === undefined) return { dimension, words: t.stated[dimension] };
  const asked = counted(dimension, filter, ends, vocabulary);
  const { lead, words } = filter.sure
    ? { lead: undefined, words: `${t.sure[dimension]} ${asked}` }
    : { lead: t.lead[dimension], words: asked };
  return { dimension, lead, words: filter.unknown === 'keep' ? t.orElseApart(words, silent) : words };
}

/** So many signs of a word that is searched for are shown. */
const LONGEST = 40;

/** A search as a clause: every word of it is wanted, wherever it stands. */
export function textClause({ words }: TextFilter, { say }: Vocabulary): Clause {
  const { sentence: t } = say.t;
  const short = (word: string) => {
    const signs = Array.from(word);
    return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : word;
  };
  const named = words.length > 4 ? words.slice(0, 3) : words;
  const more = words.length - named.length;
  const quoted = named.map((word) => t.quote(short(word)));
  const others = more === 0 ? [] : [t.otherWords(say.numberWord(more))];
  return { dimension: 'q', lead: t.lead.q, words: say.list([...quoted, ...others]) };
}
