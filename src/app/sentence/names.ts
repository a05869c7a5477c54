import type { CategoriesFilter } from '../../engine/filters.ts';
import { lowered } from '../../lib/lower.ts';
import { valueName, type Vocabulary } from '../filters/words.ts';

/** So many values are named in a phrase; where there are more, the others are only counted. */
const NAMED = 3;

/** The value of a category as it is written within a sentence. */
function nameWithin(dimension: string, value: string, vocabulary: Vocabulary): string {
  const { sectors, status } = vocabulary.say.t.sentence;
  const known: Readonly<Record<string, string>> = { sector: sectors, status }[dimension] ?? {};
  const name = known[value] ?? valueName(dimension, value, vocabulary);
  return dimension === 'challenge' || dimension === 'sector' ? lowered(name) : name;
}

/** The values of a category within a sentence: the first few by name. One that would be the only other is named too. */
export function namesWithin(
  dimension: string,
  values: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  const { say } = vocabulary;
  const named = values.length > NAMED + 1 ? values.slice(0, NAMED) : values;
  const names = named.map((value) => nameWithin(dimension, value, vocabulary));
  const more = values.length - named.length;
  return more === 0 ? names : [...names, say.t.sentence.others(say.numberWord(more))];
}

/** Names of which all are meant at once. One that has an "and" in itself needs another word between them. */
function allOf(names: readonly string[], { say }: Vocabulary): string {
  const { sentence: t } = say.t;
  const [first = '', second = ''] = names;
  if (names.length > 1 && names.some((name) => name.includes(` ${t.and} `))) {
    return t.asWellAs(names.slice(0, -1).join(', '), names.at(-1) ?? '');
  }
  return names.length === 2 ? t.both(first, second) : say.list(names, 'and');
}

/** Names joined by how their values are combined. */
export function joined(
  names: readonly string[],
  mode: CategoriesFilter['mode'],
  vocabulary: Vocabulary,
): string {
  return mode === 'all' ? allOf(names, vocabulary) : vocabulary.say.list(names, 'or');
}
