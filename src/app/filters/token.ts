import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import type { Filter } from '../../engine/filters.ts';
import { filterWords, type Vocabulary } from './words.ts';

/** So many values of a filter are named where room is short. */
const NAMED = 3;

/** The name of a dimension. */
export const dimensionName = (dimension: string, { say }: Vocabulary): string =>
  say.t.dimension[dimension as ProjectDimensionId];

/** A filter with the name of its dimension: "People: 40–60". */
export function tokenWords(dimension: string, filter: Filter | undefined, vocabulary: Vocabulary): string {
  const { filters: t } = vocabulary.say.t;
  const name = dimensionName(dimension, vocabulary);
  if (filter === undefined) return name;
  const words = filterWords(dimension, filter, vocabulary);
  return t.token(name, words === '' ? t[filter.kind === 'categories' ? filter.mode : 'any'] : words);
}

/** The same, of many values the first few: "Challenge: Ageing, Health, Youth +4". */
export function shortTokenWords(dimension: string, filter: Filter, vocabulary: Vocabulary): string {
  if (filter.kind !== 'categories') return tokenWords(dimension, filter, vocabulary);
  const include = filter.include.slice(0, NAMED);
  const exclude = filter.exclude.slice(0, NAMED - include.length);
  const more = filter.include.length + filter.exclude.length - include.length - exclude.length;
  const words = tokenWords(dimension, { ...filter, include, exclude }, vocabulary);
  return more > 0 ? `${words} +${vocabulary.say.number(more)}` : words;
}
