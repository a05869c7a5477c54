import { NOT_STATED } from '../../engine/columns.ts';
import { type Context, type DimensionEntry, PROJECT_DIMENSIONS } from '../../engine/dimensions.ts';
import type { CategoriesFilter, Filter, Filters, IntervalFilter, TextFilter } from '../../engine/filters.ts';
import { PART, snapped } from '../../engine/interval.ts';
import { fold } from '../../lib/fold.ts';
import { bounds, type Reading } from '../../model/reading.ts';
import type { Project } from '../../model/schema.ts';

/** Something that a filter holds against a project. */
export type Reason =
  /** It has none of the values that are asked for, or, where all are asked for, lacks these of them. */
  | { readonly kind: 'lacks'; readonly dimension: string; readonly values: readonly string[] }
  /** It has values that are ruled out. */
  | { readonly kind: 'ruledOut'; readonly dimension: string; readonly values: readonly string[] }
  /** It states nothing there. */
  | { readonly kind: 'notStated'; readonly dimension: string }
  /** It states something, and only those are asked for that do not. */
  | { readonly kind: 'stated'; readonly dimension: string; readonly reading: Reading }
  /** What it states lies wholly outside. */
  | {
      readonly kind: 'outside';
      readonly dimension: string;
      readonly reading: Reading;
      readonly filter: IntervalFilter;
    }
  /** It may lie within, and only what does so in every case is asked for. */
  | {
      readonly kind: 'unsure';
      readonly dimension: string;
      readonly reading: Reading;
      readonly filter: IntervalFilter;
    }
  /** Its texts do not have these words. */
  | { readonly kind: 'words'; readonly dimension: string; readonly words: readonly string[] };

/** Why a project is shown although it might as well not be. */
export type Doubt =
  /** What it states reaches into the interval, and may lie outside. */
  | { readonly kind: 'touches'; readonly dimension: string; readonly reading: Reading }
  /** It states nothing, and those that do not are kept. */
  | { readonly kind: 'kept'; readonly dimension: string };

const ENTRIES: Readonly<Record<string, DimensionEntry<Project>>> = PROJECT_DIMENSIONS;

/** What a project states on a scale; undefined where it states nothing. */
export function readingIn(project: Project, dimension: string, context: Context): Reading | undefined {
  const entry = ENTRIES[dimension];
  return entry?.kind === 'interval' ? entry.of(project, context) : undefined;
}

/** The values a project has of a category; one that states none has that as its value. */
function valuesIn(project: Project, dimension: string, context: Context): readonly string[] {
  const entry = ENTRIES[dimension];
  const stated = entry?.kind === 'category' ? (entry.of(project, context) ?? []) : [];
  const values = typeof stated === 'string' ? [stated] : [...new Set(stated)];
  return values.length === 0 ? [NOT_STATED] : values;
}

/** The ends of what a reading may stand for, as the filters hold it against theirs: in whole steps, 55 for about 50. */
export function endsOf(reading: Reading): readonly [low: number, high: number] {
  const [low, high] = bounds(reading);
  return [
    snapped(low) + (reading.strict === 'low' ? PART : 0),
    snapped(high) - (reading.strict === 'high' ? PART : 0),
  ];
}

const meets = (reading: Reading, { low, high }: IntervalFilter): boolean => {
  const [from, to] = endsOf(reading);
  return from <= snapped(high ?? Number.POSITIVE_INFINITY) && to >= snapped(low ?? Number.NEGATIVE_INFINITY);
};

const liesIn = (reading: Reading, { low, high }: IntervalFilter): boolean => {
  const [from, to] = endsOf(reading);
  return from >= snapped(low ?? Number.NEGATIVE_INFINITY) && to <= snapped(high ?? Number.POSITIVE_INFINITY);
};

function ofCategories(values: readonly string[], dimension: string, filter: CategoriesFilter): Reason[] {
  const lacking = filter.include.filter((each) => !values.includes(each));
  const lacks =
    filter.mode === 'all'
      ? lacking.length > 0
      : filter.include.length > 0 && lacking.length === filter.include.length;
  const ruledOut = values.filter((each) => filter.exclude.includes(each));
  const silent = values.includes(NOT_STATED);
  return [
    ...(lacks && silent ? [{ kind: 'notStated', dimension } as const] : []),
    ...(lacks && !silent ? [{ kind: 'lacks', dimension, values: lacking } as const] : []),
    ...(ruledOut.length > 0 ? [{ kind: 'ruledOut', dimension, values: ruledOut } as const] : []),
  ];
}

function ofInterval(reading: Reading | undefined, dimension: string, filter: IntervalFilter): Reason {
  if (reading === undefined) return { kind: 'notStated', dimension };
  if (filter.unknown === 'only') return { kind: 'stated', dimension, reading };
  const kind = filter.sure && meets(reading, filter) ? 'unsure' : 'outside';
  return { kind, dimension, reading, filter };
}

function ofText(text: string, dimension: string, { words }: TextFilter): Reason {
  return { kind: 'words', dimension, words: words.filter((word) => !text.includes(fold(word))) };
}

/** What a filter that keeps a project out holds against it. */
export function reasonsOf(project: Project, dimension: string, filter: Filter, context: Context): Reason[] {
  switch (filter.kind) {
    case 'categories':
      return ofCategories(valuesIn(project, dimension, context), dimension, filter);
    case 'interval':
      return [ofInterval(readingIn(project, dimension, context), dimension, filter)];
    case 'text': {
      const entry = ENTRIES[dimension];
      return [ofText(entry?.kind === 'text' ? entry.of(project, context) : '', dimension, filter)];
    }
  }
}

/** What a project that passes is shown for although it might as well not be; nothing for what passes in every case. */
export function doubtsOf(project: Project, filters: Filters, context: Context): Doubt[] {
  return Object.entries(filters).flatMap(([dimension, filter]): Doubt[] => {
    if (filter.kind !== 'interval' || filter.unknown === 'only') return [];
    const reading = readingIn(project, dimension, context);
    if (reading === undefined) return filter.unknown === 'keep' ? [{ kind: 'kept', dimension }] : [];
    return liesIn(reading, filter) ? [] : [{ kind: 'touches', dimension, reading }];
  });
}

/** The reasons that are counted together: of what kind, in which dimension. */
export type Ground = 'value' | 'notStated' | 'stated' | 'outside' | 'unsure' | 'words';

/** Under which ground a reason is counted. */
export function groundOf({ kind }: Reason): Ground {
  return kind === 'lacks' || kind === 'ruledOut' ? 'value' : kind;
}
