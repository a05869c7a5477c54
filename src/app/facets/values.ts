import type { Groups } from '../../engine/answer.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import { capital } from '../../lib/capital.ts';
import { fold } from '../../lib/fold.ts';
import type { AppModel } from '../model.ts';
import { valueName, type Vocabulary } from '../filters/words.ts';

/** A value that can be chosen. */
export interface Value {
  readonly id: string;
  readonly name: string;
  /** What tells it from another of the same name: the county of a place. */
  readonly beside?: string | undefined;
  /** How many projects it would bring. */
  readonly count: number;
}

/** More values than these are searched, and not only read. */
export const SEARCHED_FROM = 11;

/** So many values are shown at most. */
export const SHOWN = 100;

function countyOf(dimension: string, id: string, vocabulary: Vocabulary): string | undefined {
  if (dimension !== 'place') return undefined;
  const place = vocabulary.portfolio.places.find((each) => each.id === id);
  const county = place?.level === 'county' ? undefined : place?.county;
  return county === undefined ? undefined : valueName('county', county, vocabulary);
}

/** Every value of a dimension but that of stating none, those that bring most first. */
export function valuesOf(
  dimension: string,
  { of, values }: Groups,
  grammar: AppModel['grammar'],
  vocabulary: Vocabulary,
): readonly Value[] {
  const known = new Set([...(grammar.dimensions[dimension]?.values ?? []), ...values]);
  known.delete(NOT_STATED);
  const { compare } = vocabulary.say;
  return Array.from(known, (id) => ({
    id,
    name: capital(valueName(dimension, id, vocabulary)),
    beside: countyOf(dimension, id, vocabulary),
    count: of(id).count,
  })).toSorted((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** The values with these words in their name, or in what stands beside it. */
export function found(values: readonly Value[], query: string): readonly Value[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return values;
  return values.filter(({ name, beside = '' }) => {
    const text = fold(`${name} ${beside}`);
    return words.every((word) => text.includes(word));
  });
}

/** The first of many, and those after them that are chosen or ruled out: what is on is always in sight. */
export function firstOf(values: readonly Value[], isOn: (id: string) => boolean): readonly Value[] {
  if (values.length <= SHOWN) return values;
  return [...values.slice(0, SHOWN), ...values.slice(SHOWN).filter(({ id }) => isOn(id))];
}
