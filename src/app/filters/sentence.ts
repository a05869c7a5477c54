import { NOT_STATED } from '../../engine/columns.ts';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { type CategoriesFilter, type Filter, type Filters, restricts } from '../../engine/filters.ts';
import { capital } from '../../lib/capital.ts';
import {
  categoriesClause,
  type Clause,
  countyClause,
  intervalClause,
  type Scale,
  textClause,
} from '../sentence/clauses.ts';
import { joined, namesWithin } from '../sentence/names.ts';
import type { Vocabulary } from './words.ts';

/** A piece of the sentence. */
export interface Phrase {
  readonly words: string;
  /** The dimension that it speaks of, where it can be changed there. */
  readonly dimension?: ProjectDimensionId;
  /** How many are shown. */
  readonly count?: true;
}

/** How many projects the sentence speaks of. */
export interface Counts {
  readonly kept: number;
  readonly of: number;
  /** How many more would be kept by a filter on a scale, did they state something there. */
  readonly silent?: Readonly<Partial<Record<Scale, number>>> | undefined;
}

const CATEGORIES = ['project', 'challenge', 'county', 'place', 'sector', 'status'] as const;

/** The dimensions with numbers, in the order in which the sentence names them. */
export const SCALES = ['people', 'agency', 'actors', 'total', 'share', 'years'] as const;

const plain = (words: string): Phrase => ({ words });

function filterOf<K extends Filter['kind']>(filters: Filters, dimension: string, kind: K) {
  const filter = filters[dimension];
  const fits = filter !== undefined && filter.kind === kind && restricts(filter);
  return fits ? (filter as Extract<Filter, { kind: K }>) : undefined;
}

/** Whether a filter by status asks for nothing but some, so that they can stand before the word: "finished projects". */
const isPlain = ({ mode, include, exclude }: CategoriesFilter): boolean =>
  exclude.length === 0 && !include.includes(NOT_STATED) && (mode === 'any' || include.length === 1);

/** What is asked for by status as it stands before the projects; undefined where it does not. */
function adjective(filters: Filters, vocabulary: Vocabulary): string | undefined {
  const status = filterOf(filters, 'status', 'categories');
  if (status === undefined || !isPlain(status)) return undefined;
  return joined(namesWithin('status', status.include, vocabulary), status.mode, vocabulary);
}

function clausesOf(filters: Filters, vocabulary: Vocabulary): readonly Clause[] {
  const named = CATEGORIES.flatMap((dimension) => {
    const filter = filterOf(filters, dimension, 'categories');
    if (filter === undefined || (dimension === 'status' && isPlain(filter))) return [];
    if (dimension === 'county') return [countyClause(filter, vocabulary)];
    return [categoriesClause(dimension, filter, vocabulary)];
  });
  const numbers = SCALES.flatMap((dimension) => {
    const filter = filterOf(filters, dimension, 'interval');
    return filter === undefined ? [] : [intervalClause(dimension, filter, vocabulary)];
  });
  const text = filterOf(filters, 'q', 'text');
  return [...named, ...numbers, ...(text === undefined ? [] : [textClause(text, vocabulary)])];
}

/** The dimensions that a sentence without filters speaks of. */
function everything(of: number, { say }: Vocabulary): Phrase[] {
  const { sentence: t } = say.t;
  const all = t.all(of, say.numberWord(of));
  return [
    plain(all.lead),
    { words: all.projects, dimension: 'project' },
    plain(', '),
    { words: t.allChallenges, dimension: 'challenge' },
    plain(', '),
    { words: t.wholeCountry, dimension: 'county' },
    plain(', '),
    { words: t.allYears, dimension: 'years' },
  ];
}

/** Clauses part by commas; a place joins what the projects are about without one. */
function between(clause: Clause, before: Clause | undefined): string {
  if (before === undefined) return ' ';
  return before.simple && before.dimension === 'challenge' && clause.dimension === 'county' ? ' ' : ', ';
}

/** What is shown, without how many. */
function subject(filters: Filters, of: number, vocabulary: Vocabulary): Phrase[] {
  const { sentence: t } = vocabulary.say.t;
  const before = adjective(filters, vocabulary);
  const clauses = clausesOf(filters, vocabulary);
  if (before === undefined && clauses.length === 0) return everything(of, vocabulary);
  const head: Phrase[] =
    before === undefined
      ? [plain(capital(t.projects))]
      : [{ words: capital(before), dimension: 'status' }, plain(` ${t.projects}`)];
  const phrases = clauses.flatMap((clause, i): Phrase[] => {
    const { dimension, lead, words } = clause;
    const gap = between(clause, clauses[i - 1]);
    return [plain(lead === undefined ? gap : `${gap}${lead} `), { words, dimension }];
  });
  return [...head, ...phrases];
}

/** Whether any filter keeps something out, so that the sentence counts. */
const isFiltered = (filters: Filters): boolean => Object.values(filters).some(restricts);

function countWords({ kept, of }: Counts, { say }: Vocabulary): string {
  const { sentence: t } = say.t;
  return kept === 0 ? t.none(say.number(of)) : t.count(say.number(kept), say.number(of));
}

/** How many more would be in, did they state something: "; 1 more states no number of people". */
function silentWords({ kept, silent = {} }: Counts, { say }: Vocabulary): string {
  const { sentence: t } = say.t;
  const parts = SCALES.flatMap((dimension) => {
    const n = silent[dimension];
    return n === undefined || n === 0 ? [] : [t.more(n, say.number(n), t.nothing[dimension], kept > 0)];
  });
  return parts.length === 0 ? '' : `; ${say.list(parts)}`;
}

/** What is shown, in words: the filters as phrases, and how many projects pass them. */
export function sentence(filters: Filters, counts: Counts, vocabulary: Vocabulary): Phrase[] {
  const phrases = subject(filters, counts.of, vocabulary);
  if (!isFiltered(filters)) return [...phrases, plain('.')];
  const silent = silentWords(counts, vocabulary);
  return [
    ...phrases,
    plain(': '),
    { words: countWords(counts, vocabulary), count: true },
    plain(`${silent}.`),
  ];
}

/** The sentence as one string. */
export const sentenceText = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words }) => words).join('');

/** What a link to the view is called: what it shows and how many; the name of the dataset where all is shown. */
export function linkText(filters: Filters, counts: Counts, vocabulary: Vocabulary): string {
  const { portfolio, say } = vocabulary;
  if (!isFiltered(filters)) return say.text(portfolio.title);
  const words = sentenceText(subject(filters, counts.of, vocabulary));
  return `${words}: ${countWords(counts, vocabulary)}`;
}

/** The title of the page in the browser. */
export const titleOf = (filters: Filters, counts: Counts, vocabulary: Vocabulary): string =>
  `${linkText(filters, counts, vocabulary)} – Medel`;
