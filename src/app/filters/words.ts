import type { Filter, IntervalFilter } from '../../engine/filters.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import { WHOLE_COUNTRY } from '../../engine/dimensions.ts';
import type { CountyMap } from '../../charts/kit/geography.ts';
import { countyNames } from '../../charts/map/names.ts';
import type { Say } from '../../i18n/say.ts';
import { reading } from '../../model/reading.ts';
import type { Portfolio } from '../../model/schema.ts';

const MONEY = new Set(['agency', 'actors', 'total']);

/** What filters are put into words with. */
export interface Vocabulary {
  readonly portfolio: Portfolio;
  readonly map: CountyMap;
  readonly say: Say;
}

/** A county by the name it has on the map, in the chosen language. */
function countyName(id: string, { counties }: CountyMap, say: Say): string {
  const county = counties.features.find((each) => each.id === id);
  return county ? countyNames[say.language].countyInFull(county.properties.name) : id;
}

/** The name of a value of a dimension, in the chosen language. */
export function valueName(dimension: string, value: string, { portfolio, map, say }: Vocabulary): string {
  if (value === NOT_STATED) return say.t.figure.notStated;
  const find = <T extends { id: string }>(list: readonly T[]) => list.find(({ id }) => id === value);
  const named = (entry: { label: { sv: string; en: string } } | undefined) =>
    entry ? say.text(entry.label) : value;
  switch (dimension) {
    case 'challenge':
      return named(find(portfolio.challenges));
    case 'sector':
      return named(find(portfolio.sectors));
    case 'place': {
      const place = find(portfolio.places);
      return place ? say.text(place.name) : value;
    }
    case 'project':
      return find(portfolio.projects)?.name ?? value;
    case 'status':
      return value === 'underway' || value === 'finished' ? say.t.status[value].toLowerCase() : value;
    case 'county':
      return value === WHOLE_COUNTRY ? say.t.sentence.wholeCountry : countyName(value, map, say);
    default:
      return value;
  }
}

/** A value of a scale as it is written: SEK 9.5 M, 40%, 2012, 50. */
function valueWords(dimension: string, value: number, say: Say): string {
  if (dimension === 'years') return String(value);
  if (dimension === 'share') return say.t.interval.percent(say.number(value));
  return say.reading(reading(value, value, false, false), MONEY.has(dimension) ? 'SEK' : 'count');
}

/** What lies between two ends of a scale; a single value where they are the same. */
function betweenWords(dimension: string, low: number, high: number, say: Say): string {
  const { interval } = say.t;
  if (low === high) return valueWords(dimension, low, say);
  if (dimension === 'years') return interval.between(String(low), String(high));
  if (dimension === 'share') return interval.percent(interval.between(say.number(low), say.number(high)));
  return say.reading(reading(low, high, false, false), MONEY.has(dimension) ? 'SEK' : 'count');
}

/** How a scale with one open end is put into words. */
interface OneEnd {
  readonly from: (x: string) => string;
  readonly to: (x: string) => string;
}

/** The ends of an interval in words; undefined where it has none. */
export function endsWords(
  dimension: string,
  { low, high }: IntervalFilter,
  say: Say,
  words: OneEnd,
): string | undefined {
  const { later: from, earlier: to } = say.t.interval;
  const end = dimension === 'years' ? { from, to } : words;
  if (low !== undefined && high !== undefined) return betweenWords(dimension, low, high, say);
  if (low !== undefined) return end.from(valueWords(dimension, low, say));
  return high === undefined ? undefined : end.to(valueWords(dimension, high, say));
}

function intervalWords(dimension: string, filter: IntervalFilter, say: Say): string {
  const { interval } = say.t;
  if (filter.unknown === 'only') return interval.onlyUnknown;
  const ends = endsWords(dimension, filter, say, interval);
  if (ends === undefined) return interval.stated;
  const words = filter.sure ? interval.sure(ends) : ends;
  return filter.unknown === 'keep' ? interval.orUnknown(words) : words;
}

/** A filter in words, without the name of its dimension. */
export function filterWords(dimension: string, filter: Filter, vocabulary: Vocabulary): string {
  const { say } = vocabulary;
  switch (filter.kind) {
    case 'categories': {
      const name = (value: string) => valueName(dimension, value, vocabulary);
      const included = say.list(filter.include.map(name), filter.mode === 'all' ? 'and' : 'or');
      const { excluded: not, stated } = say.t.filters;
      const excluded = filter.exclude.map((value) => (value === NOT_STATED ? stated : not(name(value))));
      return [...(included === '' ? [] : [included]), ...excluded].join(', ');
    }
    case 'interval':
      return intervalWords(dimension, filter, say);
    case 'text':
      return say.t.sentence.quote(filter.words.join(' '));
  }
}
