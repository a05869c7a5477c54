import type { ByValue } from '../../engine/answer.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import type { CategoriesFilter } from '../../engine/filters.ts';
import { type Group, groupOf } from './group.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** Two challenges and the projects that meet both. */
export interface Pair extends Group {
  /** The one whose row is higher. */
  readonly a: ChallengeRow;
  readonly b: ChallengeRow;
  /** This view's own filter asks for just these two. */
  readonly chosen: boolean;
  /** Drawn in full: not left out by this view's own filter. */
  readonly lit: boolean;
}

/** The pairs of challenges that any project meets, in the order of the rows. */
export function pairsOf(
  rows: readonly ChallengeRow[],
  now: ByValue,
  whole: ByValue,
  own: CategoriesFilter | undefined,
): Pair[] {
  const all = own?.mode === 'all';
  const named = rows.filter(({ id }) => id !== NOT_STATED);
  return named.flatMap((a, i) =>
    named.slice(i + 1).flatMap((b): Pair[] => {
      const unfiltered = whole.pair(a.id, b.id);
      if (unfiltered.count === 0) return [];
      const group = groupOf(now.pair(a.id, b.id), unfiltered);
      const included = [a, b].filter(({ state }) => state === 'include').length;
      const asked = own === undefined ? 0 : own.include.length;
      const left = a.state === 'exclude' || b.state === 'exclude';
      const lit = !left && (asked === 0 || (all ? included === Math.min(asked, 2) : included > 0));
      return [{ ...group, a, b, chosen: all && asked === 2 && included === 2, lit }];
    }),
  );
}

/** A key for the pair, the same whichever of its challenges is higher. */
export const pairKey = ({ a, b }: Pair): string => [a.id, b.id].toSorted().join(' ');

/** The challenge of which partners are asked, where just one is chosen. */
export function chosenOne({
  rows,
  narrowed,
}: Pick<ChallengesView, 'rows' | 'narrowed'>): ChallengeRow | undefined {
  const [first, ...more] = narrowed ? rows.filter(({ state }) => state !== 'off') : [];
  return first?.state === 'include' && first.id !== NOT_STATED && more.length === 0 ? first : undefined;
}

/** The pairs that are left, by projects and then by money, the most first; of a chosen challenge just its own. */
export function rankedPairs({ pairs, end }: Pick<ChallengesView, 'pairs' | 'end'>): Pair[] {
  return pairs
    .filter(({ count, lit }) => lit && count > 0)
    .toSorted((a, b) => b.count - a.count || b.money[end] - a.money[end]);
}
