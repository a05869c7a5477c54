import type { Filter, IntervalFilter } from '../../engine/filters.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import { WHOLE_COUNTRY } from '../../engine/dimensions.ts';
import type { CountyMap } from '../../charts/kit/geography.ts';
import { countyNames } from '../../charts/map/names.ts';
import type { Say } from '../../i18n/say.ts';
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

function intervalWords(dimension: string, filter: IntervalFilter, say: Say): string {
  const { interval } = say.t;
  const { low, high } = filter;
  if (filter.unknown === 'only') return interval.onlyUnknown;
  const exactly = (value: number) => ({ low: value, middle: value, high: value, about: false, open: false });
  const write = (value: number) => {
    if (dimension === 'years') return String(value);
    return say.reading(exactly(value), MONEY.has(dimension) ? 'SEK' : 'count');
  };
  const words = () => {
    if (low !== undefined && high !== undefined) {
      if (dimension === 'years') return low === high ? write(low) : interval.between(write(low), write(high));
      const reading = { low, middle: low, high, about: false, open: false };
      return say.reading(reading, MONEY.has(dimension) ? 'SEK' : 'count');
    }
    if (low !== undefined) return interval.from(write(low));
    return high === undefined ? '' : interval.to(write(high));
  };
  return filter.unknown === 'keep' ? interval.orUnknown(words()) : words();
}

/** A filter in words, without the name of its dimension. */
export function filterWords(dimension: string, filter: Filter, vocabulary: Vocabulary): string {
  const { say } = vocabulary;
  switch (filter.kind) {
    case 'categories': {
      const name = (value: string) => valueName(dimension, value, vocabulary);
      const included = say.list(filter.include.map(name), filter.mode === 'all' ? 'and' : 'or');
      const excluded = filter.exclude.map((value) => say.t.filters.excluded(name(value)));
      return [...(included === '' ? [] : [included]), ...excluded].join(', ');
    }
    case 'interval':
      return intervalWords(dimension, filter, say);
    case 'text':
      return say.t.sentence.quote(filter.words.join(' '));
  }
}
