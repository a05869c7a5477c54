import type { IntervalFilter } from '../../engine/filters.ts';
import { readNumber, writeNumber } from '../../i18n/readnumber.ts';
import type { Say } from '../../i18n/say.ts';
import type { Language } from '../../model/language.ts';
import type { ScaleId } from './queries.ts';
import { text } from './text.ts';

/** What is typed into the two fields: undefined where nothing was typed since the filter last changed. */
export interface Drafts {
  readonly low?: string | undefined;
  readonly high?: string | undefined;
}

export type End = keyof Drafts;
export type Bounds = Pick<IntervalFilter, 'low' | 'high'>;

/** What a scale counts. */
export type Kind = 'money' | 'share' | 'people' | 'years';

export const kindOf = (dimension: ScaleId): Kind =>
  dimension === 'share' || dimension === 'people' || dimension === 'years' ? dimension : 'money';

/** An end as it stands in its field; the same typed back is the same end. */
export function writtenEnd(dimension: ScaleId, value: number | undefined, language: Language): string {
  if (value === undefined) return '';
  return dimension === 'years' ? String(value) : writeNumber(value, language);
}

/** A typed end; undefined where it is none. */
function readEnd(dimension: ScaleId, typed: string, language: Language): number | undefined {
  const value = readNumber(typed, language);
  const kind = kindOf(dimension);
  if (value === undefined || (kind === 'share' && value > 100)) return undefined;
  return kind === 'years' && !/^\s*\d{4}\s*$/.test(typed) ? undefined : value;
}

/** What came of what is typed: the ends that it asks for, or in words why it cannot be. */
export interface Typed {
  readonly ends?: Bounds;
  readonly errors: Readonly<Partial<Record<End, string>>>;
}

/** Reads what is typed into the fields; an empty field has no end. `last` is the field that was typed in last. */
export function readDrafts(dimension: ScaleId, now: Bounds, drafts: Drafts, last: End, say: Say): Typed {
  const t = text[say.language].scale;
  const errors: Partial<Record<End, string>> = {};
  const read = (end: End): number | undefined => {
    const draft = drafts[end];
    if (draft === undefined) return now[end];
    if (draft.trim() === '') return undefined;
    const value = readEnd(dimension, draft, say.language);
    if (value === undefined) errors[end] = t.bad[kindOf(dimension)](draft.trim());
    return value;
  };
  const ends = { low: read('low'), high: read('high') };
  if (Object.keys(errors).length > 0) return { errors };
  const { low, high } = ends;
  if (low === undefined || high === undefined || low <= high) return { ends, errors };
  const words = (value: number) => writtenEnd(dimension, value, say.language);
  return { errors: { [last]: last === 'low' ? t.above(words(high)) : t.below(words(low)) } };
}
