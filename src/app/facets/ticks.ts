import type { Say } from '../../i18n/say.ts';
import { kindOf } from './ends.ts';
import type { ScaleId } from './queries.ts';

/** A number of a scale as short as it can be: SEK 2 M, 40, 2014. */
export function writtenStop(dimension: ScaleId, value: number | undefined, say: Say): string {
  if (value === undefined) return '';
  const kind = kindOf(dimension);
  if (kind === 'years') return String(value);
  if (kind === 'share') return say.percent(value / 100);
  const exactly = { low: value, middle: value, high: value, about: false, open: false };
  return say.reading(exactly, kind === 'money' ? 'SEK' : 'count');
}
