import type { Aggregate } from '../../engine/answer.ts';
import type { Reading } from '../../model/reading.ts';
import { add, NOTHING, type Sum } from '../../model/sum.ts';
import { FUNDER_ROLES, type FunderRole } from '../kit/theme.ts';

/** Some projects: what is left of them under the other filters, and how many they are without any. */
export interface Group {
  /** In equal parts, counts need not be whole. */
  readonly count: number;
  readonly all: number;
  readonly sums: Readonly<Record<FunderRole, Sum>>;
  /** Of a funder's sum, what is in kind. */
  readonly inKind: Readonly<Partial<Record<FunderRole, Sum>>>;
  /** All known money together (SEK); its `known` counts parts and not projects. */
  readonly money: Sum;
}

function sumsOf(group: Aggregate): Group['sums'] {
  return {
    agency: group.sum('agency'),
    actors: group.sum('actors'),
    eu: group.sum('eu'),
    notSplit: group.sum('notSplit'),
  };
}

const together = (sums: Group['sums']): Sum =>
  FUNDER_ROLES.reduce((sum, role) => add(sum, sums[role]), NOTHING);

/** A group from its aggregates under the other filters and without any. */
export function groupOf(now: Aggregate, whole: Aggregate): Group {
  const sums = sumsOf(now);
  return {
    count: now.count,
    all: whole.count,
    sums,
    inKind: { agency: now.sum('agencyInKind'), actors: now.sum('actorsInKind') },
    money: together(sums),
  };
}

/** All known money of some projects (SEK), at its high end; undefined where none is known. */
export function knownMoney(group: Aggregate): number | undefined {
  const { known, high } = together(sumsOf(group));
  return known === 0 ? undefined : high;
}

/** A sum as one figure, to be compared; undefined where nothing of it is known. */
export const readingOf = ({ low, middle, high, about, open, known }: Sum): Reading | undefined =>
  known === 0 ? undefined : { low, middle, high, about: about > 0, open: open > 0 };
