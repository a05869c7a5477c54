import {
  intervalOf,
  type CategoriesFilter,
  type Filter,
  type Filters,
  type IntervalFilter,
} from '../engine/filters.ts';

/** Whether a value of a category is asked for, ruled out, or neither. */
export type ChipState = 'off' | 'include' | 'exclude';

const NONE: CategoriesFilter = { kind: 'categories', mode: 'any', include: [], exclude: [] };

/** The category filter of a dimension; one that asks for nothing where there is none. */
export function categoriesOf(filters: Filters, dimension: string): CategoriesFilter {
  const filter = filters[dimension];
  return filter?.kind === 'categories' ? filter : NONE;
}

export function stateOf(filters: Filters, dimension: string, value: string): ChipState {
  const { include, exclude } = categoriesOf(filters, dimension);
  if (include.includes(value)) return 'include';
  return exclude.includes(value) ? 'exclude' : 'off';
}

function isEmpty(filter: Filter): boolean {
  switch (filter.kind) {
    case 'categories':
      return filter.include.length + filter.exclude.length === 0 && filter.mode === 'any';
    case 'interval':
      // Without ends it asks for all that state something, unless those that do not are kept too.
      return filter.low === undefined && filter.high === undefined && filter.unknown === 'keep';
    case 'text':
      return filter.words.length === 0;
  }
}

const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

/** The words of a text, as an address can hold them: half a sign, as when typing is cut off, becomes a whole one. */
export const wordsOf = (text: string): string[] =>
  text
    .replaceAll(LONE_SURROGATES, '\uFFFD')
    .split(/\s+/)
    .filter((word) => word !== '');

/** An end as an address can hold it: at infinity there is none, and zero has no sign. */
const endOf = (end: number | undefined): number | undefined =>
  end === undefined || !Number.isFinite(end) ? undefined : end + 0;

function canonicalInterval(filter: IntervalFilter): IntervalFilter {
  if (filter.unknown === 'only') return { kind: 'interval', unknown: 'only' };
  const ends = [endOf(filter.low), endOf(filter.high)] as const;
  const [one, other] = ends;
  const [low, high] =
    one !== undefined && other !== undefined && one > other ? ([other, one] as const) : ends;
  const bounded = low !== undefined || high !== undefined;
  return {
    kind: 'interval',
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    // Without ends all that is stated lies between them.
    ...(filter.sure && bounded ? { sure: true } : {}),
    ...(filter.unknown === undefined ? {} : { unknown: filter.unknown }),
  };
}

/** A filter in the one form that it has among all that say the same, as an address writes it. */
function canonical(filter: Filter): Filter {
  switch (filter.kind) {
    case 'categories': {
      const excluded = new Set(filter.exclude);
      const include = [...new Set(filter.include)].filter((each) => !excluded.has(each));
      const [some, none] = [include.toSorted(), [...excluded].toSorted()];
      return { kind: 'categories', mode: filter.mode, include: some, exclude: none };
    }
    case 'interval':
      return canonicalInterval(filter);
    case 'text':
      return { kind: 'text', words: filter.words.flatMap(wordsOf) };
  }
}

/** The filters with that of one dimension replaced; an empty filter is taken out. */
export function withFilter(filters: Filters, dimension: string, filter: Filter | undefined): Filters {
  const { [dimension]: _before, ...rest } = filters;
  const next = filter === undefined ? undefined : canonical(filter);
  return next === undefined || isEmpty(next) ? rest : { ...rest, [dimension]: next };
}

/** All filters in their one form, without those that are empty. */
export const withAll = (filters: Filters): Filters =>
  Object.entries(filters).reduce<Filters>((all, [dimension, each]) => withFilter(all, dimension, each), {});

/** The filters with several values of a category let go, or made the only ones that are asked for. */
export function withValues(filters: Filters, dimension: string, values: readonly string[]): Filters {
  const { exclude, mode } = categoriesOf(filters, dimension);
  return withFilter(filters, dimension, {
    kind: 'categories',
    mode,
    include: values,
    exclude: exclude.filter((each) => !values.includes(each)),
  });
}

/** The filters with one value of a category asked for, ruled out, or let go. Values stay in the order of the code. */
export function withState(filters: Filters, dimension: string, value: string, state: ChipState): Filters {
  const before = categoriesOf(filters, dimension);
  const without = (list: readonly string[]) => list.filter((each) => each !== value);
  const include = without(before.include);
  const exclude = without(before.exclude);
  if (state === 'include') include.push(value);
  if (state === 'exclude') exclude.push(value);
  return withFilter(filters, dimension, {
    ...before,
    include,
    exclude,
  });
}

/** Takes a value into the filter, or out of it: what a click on a mark does. */
export function toggled(filters: Filters, dimension: string, value: string): Filters {
  const next = stateOf(filters, dimension, value) === 'include' ? 'off' : 'include';
  return withState(filters, dimension, value, next);
}

/** Asks for rows that have both of two values and for no others, or lets go of them where it is just those. */
export function toggledPair(filters: Filters, dimension: string, a: string, b: string): Filters {
  const { include, exclude, mode } = categoriesOf(filters, dimension);
  const pair = [a, b].toSorted();
  const same = mode === 'all' && include.length === 2 && pair.every((each) => include.includes(each));
  return withFilter(filters, dimension, {
    kind: 'categories',
    mode: same ? 'any' : 'all',
    include: same ? [] : pair,
    exclude: exclude.filter((each) => !pair.includes(each)),
  });
}

/** A stretch of a scale as a filter; one that has no upper end ends at infinity. */
export function rangeFilter(low: number, high: number): IntervalFilter {
  return { kind: 'interval', low, ...(Number.isFinite(high) ? { high } : {}) };
}

/** The filters with the ends of a scale moved; what is wanted of those that state nothing, or are unsure, stays. */
export function withRange(filters: Filters, dimension: string, low?: number, high?: number): Filters {
  const { sure, unknown } = intervalOf(filters, dimension) ?? {};
  const keep = unknown === 'keep' ? { unknown } : {};
  return withFilter(filters, dimension, { kind: 'interval', low, high, sure, ...keep });
}

/** Takes a stretch of a scale as the filter, or lets go of it where it is just that one. */
export function toggledRange(filters: Filters, dimension: string, low: number, high: number): Filters {
  const before = intervalOf(filters, dimension);
  const wanted = rangeFilter(low, high);
  const same = before?.low === low && before.high === wanted.high && before.unknown !== 'only';
  return withFilter(filters, dimension, same ? undefined : wanted);
}

/** The words that are searched for, as they are typed; none lets go of the filter. */
export const textFilter = (text: string): Filter => ({ kind: 'text', words: wordsOf(text) });

/** Asks for those only that state nothing, or lets go of that. */
export function toggledUnknown(filters: Filters, dimension: string): Filters {
  const only = intervalOf(filters, dimension)?.unknown === 'only';
  return withFilter(filters, dimension, only ? undefined : { kind: 'interval', unknown: 'only' });
}

/** Stretches an interval so that it takes in another; without one before, it is the other. */
export function extendedRange(filters: Filters, dimension: string, low: number, high: number): Filters {
  const before = intervalOf(filters, dimension);
  if (before === undefined || before.unknown === 'only') {
    return withFilter(filters, dimension, rangeFilter(low, high));
  }
  const from = Math.min(before.low ?? Number.NEGATIVE_INFINITY, low);
  const to = Math.max(before.high ?? Number.POSITIVE_INFINITY, high);
  return withFilter(filters, dimension, { ...before, low: from, high: to });
}

/** Rules a value out, or lets it go where it was ruled out. */
export function excluded(filters: Filters, dimension: string, value: string): Filters {
  const next = stateOf(filters, dimension, value) === 'exclude' ? 'off' : 'exclude';
  return withState(filters, dimension, value, next);
}

const NEXT: Readonly<Record<ChipState, ChipState>> = { off: 'include', include: 'exclude', exclude: 'off' };

/** Moves a value on: not chosen, chosen, excluded, and round again. */
export function cycled(filters: Filters, dimension: string, value: string): Filters {
  return withState(filters, dimension, value, NEXT[stateOf(filters, dimension, value)]);
}

/** The filters with several chosen values combined by any or by all. */
export function withMode(filters: Filters, dimension: string, mode: CategoriesFilter['mode']): Filters {
  return withFilter(filters, dimension, { ...categoriesOf(filters, dimension), mode });
}
