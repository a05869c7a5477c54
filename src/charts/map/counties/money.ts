import type { Aggregate } from '../../../engine/answer.ts';
import { compare } from '../../../model/compare.ts';
import { add, NOTHING, type Sum } from '../../../model/sum.ts';
import { FUNDER_ROLES, type FunderRole } from '../../kit/theme.ts';

/** What is known of the money of some projects: the part of each side, and all of it together (SEK). */
export interface Money {
  readonly parts: Readonly<Record<FunderRole, Sum>>;
  /** Its `known` counts parts and not projects: coverage is said by the parts. */
  readonly together: Sum;
}

/** The money of a group of projects. What is not split belongs to no side and is counted beside them. */
export function moneyOf(group: Aggregate): Money {
  const parts = {
    agency: group.sum('agency'),
    actors: group.sum('actors'),
    eu: group.sum('eu'),
    notSplit: group.sum('notSplit'),
  };
  return { parts, together: FUNDER_ROLES.reduce((sum, role) => add(sum, parts[role]), NOTHING) };
}

const asReading = ({ about, open, ...ends }: Sum) => ({ ...ends, about: about > 0, open: open > 0 });

/** Whether one sum is larger than another in every case, by what is known of both. */
export const exceeds = (a: Sum, b: Sum): boolean =>
  b.known === 0 || compare(asReading(a), asReading(b)) === 'larger';
