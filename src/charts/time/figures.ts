import type { Say } from '../../i18n/say.ts';
import { reading } from '../../model/reading.ts';
import type { TimeText } from './text.ts';
import type { YearCount } from './view.ts';

/** The number that a count of a year takes its plural from. */
export const countIn = ({ most }: YearCount): number => most;

const between = ({ sure, most }: YearCount) => reading(sure ?? most, most, false, false);

/** How many ran in a year, from those that certainly did to those that may have: 5–7. */
export const writtenCount = (year: YearCount, say: Say): string => say.reading(between(year), 'count');

/** The same for the ear; in groups only the most is known. */
export function spokenCount(year: YearCount, say: Say, text: TimeText): string {
  if (year.most === 0) return text.nobody;
  if (year.sure === undefined) return say.t.spoken.atMost(say.number(year.most));
  return say.speak(between(year), 'count');
}
