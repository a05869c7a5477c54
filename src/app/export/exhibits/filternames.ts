import { NOT_STATED } from '../../../engine/columns.ts';
import { PROJECT_DIMENSIONS } from '../../../engine/dimensions.ts';
import { type Filter, type Filters, type IntervalFilter, restricts } from '../../../engine/filters.ts';
import type { Say } from '../../../i18n/say.ts';
import { valueName, type Vocabulary } from '../../filters/words.ts';
import { text } from '../text.ts';

/** Names of filters that are longer together (signs) are counted instead: a file's name has little room. */
const ROOM = 56;

/** The dimensions that are written in thousands. */
const MONEY = new Set(['agency', 'actors', 'total']);

/** A scale by its name and its ends: in whole numbers, as a file's name has no decimal sign. */
function intervalName(dimension: string, { low, high, unknown }: IntervalFilter, say: Say): string[] {
  const t = text[say.language].inName;
  const names: Readonly<Record<string, string>> = t.scales;
  const name = names[dimension] ?? dimension;
  if (unknown === 'only') return [`${name} ${say.t.figure.notStated}`];
  if (low === undefined && high === undefined) return [`${name} ${say.t.interval.stated}`];
  const end = (value: number) => String(Math.round(MONEY.has(dimension) ? value / 1000 : value));
  const ends = () => {
    if (low === undefined) return t.to(end(high ?? Infinity));
    if (high === undefined) return t.from(end(low));
    return low === high ? end(low) : `${end(low)} ${end(high)}`;
  };
  return [name, MONEY.has(dimension) ? `${ends()} ${t.thousands}` : ends()];
}

function namesOf(dimension: string, filter: Filter, vocabulary: Vocabulary): string[] {
  const { say } = vocabulary;
  switch (filter.kind) {
    case 'categories': {
      const name = (value: string) => valueName(dimension, value, vocabulary);
      const { excluded, stated } = say.t.filters;
      return [
        ...filter.include.map(name),
        ...filter.exclude.map((value) => (value === NOT_STATED ? stated : excluded(name(value)))),
      ];
    }
    case 'interval':
      return intervalName(dimension, filter, say);
    case 'text':
      return [...filter.words];
  }
}

/**
 * The filters that are on as parts of a file's name, in an order that does not depend on which came first; where they
 * are many, how many they are.
 */
export function filterNames(filters: Filters, vocabulary: Vocabulary): string[] {
  const on = Object.keys(PROJECT_DIMENSIONS).flatMap((dimension) => {
    const filter = filters[dimension];
    return filter && restricts(filter) ? [[dimension, filter] as const] : [];
  });
  const names = on.flatMap(([dimension, filter]) => namesOf(dimension, filter, vocabulary));
  if (names.join(' ').length <= ROOM) return names;
  return [text[vocabulary.say.language].inName.filters(on.length)];
}
