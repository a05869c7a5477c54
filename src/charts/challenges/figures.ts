import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Sum } from '../../model/sum.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow } from './view.ts';

/** How many projects: "2 of 3" under other filters, else just "3". */
export function countOf(row: ChallengeRow, filtered: boolean, say: Say, text: ChallengesText): string {
  return filtered ? text.of(say.number(row.count), say.number(row.all)) : say.number(row.count);
}

/** How many of a challenge's projects state a funder's part: "3 of 4". */
export function statedBy(sum: Sum, say: Say, text: ChallengesText): string {
  return text.of(say.number(sum.known), say.number(sum.known + sum.unknown));
}

/** The row's name: an excluded challenge says "not". */
export function nameOf(row: ChallengeRow, say: Say): string {
  return row.state === 'exclude' ? say.t.filters.excluded(row.label) : row.label;
}

/** A key for the row; no id of a vocabulary begins with a hyphen. */
export const keyOf = ({ id }: ChallengeRow): string => (id === NOT_STATED ? '-not-stated' : id);
