import { type Filters, intervalOf } from '../../engine/filters.ts';
import { lowered } from '../../lib/lower.ts';
import { categoriesOf } from '../../store/filters.ts';
import { filterWords, type Vocabulary } from './words.ts';

/** A piece of the sentence; what a filter says is strong. */
export interface Phrase {
  readonly words: string;
  readonly strong: boolean;
}

/** How many projects the sentence speaks of. */
export interface Counts {
  readonly kept: number;
  readonly of: number;
  /** How many of the kept state no number of people. */
  readonly peopleUnknown: number;
}

const plain = (words: string): Phrase => ({ words, strong: false });
const strong = (words: string): Phrase => ({ words, strong: true });

/** The lead-ins of the dimensions, in the order in which the sentence names them. */
const LEADS = [
  ['project', 'named'],
  ['status', 'status'],
  ['county', 'in'],
  ['place', 'in'],
  ['sector', 'sector'],
] as const;

function challengePhrases(filters: Filters, vocabulary: Vocabulary): Phrase[] {
  const { include, exclude, mode } = categoriesOf(filters, 'challenge');
  const { sentence } = vocabulary.say.t;
  const words = (list: readonly string[], mode: 'any' | 'all') =>
    lowered(filterWords('challenge', { kind: 'categories', mode, include: list, exclude: [] }, vocabulary));
  return [
    ...(include.length > 0 ? [plain(` ${sentence.about} `), strong(words(include, mode))] : []),
    ...(exclude.length > 0 ? [plain(` ${sentence.notAbout} `), strong(words(exclude, 'any'))] : []),
  ];
}

/** A filter on a scale: what it asks for, and those that state nothing where they are kept, or all that is wanted. */
function intervalPhrases(
  dimension: 'people' | 'agency' | 'actors' | 'total' | 'years',
  filters: Filters,
  vocabulary: Vocabulary,
): Phrase[] {
  const { sentence: t } = vocabulary.say.t;
  const filter = intervalOf(filters, dimension);
  if (filter === undefined) return [];
  const { unknown, ...stated } = filter;
  const silent = t.unknown[dimension];
  if (unknown === 'only') return [plain(` ${silent.lead} `), strong(silent.strong)];
  const words = t[dimension](filterWords(dimension, stated, vocabulary));
  const asked = [plain(` ${words.lead} `), strong(words.strong)];
  if (unknown === undefined) return asked;
  return [...asked, plain(` ${t.or} ${silent.lead} `), strong(silent.strong)];
}

/** What is shown, in words: the filters as phrases, and how many projects pass them. */
export function sentence(filters: Filters, counts: Counts, vocabulary: Vocabulary): Phrase[] {
  const { say } = vocabulary;
  const { sentence: t } = say.t;
  if (Object.keys(filters).length === 0) {
    const all = t.everything(say.numberWord(counts.of));
    return [plain(all.lead), strong(all.strong), plain(all.tail)];
  }
  const phrases: Phrase[] = [plain(t.projects), ...challengePhrases(filters, vocabulary)];
  for (const [dimension, lead] of LEADS) {
    const filter = filters[dimension];
    if (filter === undefined) continue;
    const words = filterWords(dimension, filter, vocabulary);
    phrases.push(plain(` ${t[lead]} `), strong(dimension === 'sector' ? lowered(words) : words));
  }
  for (const dimension of ['people', 'agency', 'actors', 'total', 'years'] as const) {
    phrases.push(...intervalPhrases(dimension, filters, vocabulary));
  }
  const text = filters['q'];
  if (text !== undefined)
    phrases.push(plain(` ${t.mentioning} `), strong(filterWords('q', text, vocabulary)));
  phrases.push(plain(': '), strong(t.count(say.number(counts.kept), say.number(counts.of))));
  const asked = intervalOf(filters, 'people')?.unknown === 'only';
  if (counts.peopleUnknown > 0 && counts.kept > 0 && !asked)
    phrases.push(plain(t.peopleUnknown(counts.peopleUnknown, counts.kept)));
  return [...phrases, plain('.')];
}

/** The sentence as one string, for announcements and titles. */
export const sentenceText = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words }) => words).join('');
