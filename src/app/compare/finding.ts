import { compareMembers, type Member, sumOfMembers } from '../../model/members.ts';
import { type Places, ranksBy } from '../../model/rank.ts';
import type { Sum } from '../../model/sum.ts';

/** What may be said of a row of figures: of two which is larger, of more in which places they may stand. */
export type Finding =
  | {
      readonly kind: 'larger';
      readonly winner: number;
      /** By how much, where both are exact. */
      readonly by?: number;
    }
  | { readonly kind: 'equal' | 'overlap' | 'unknown' }
  | { readonly kind: 'order'; readonly places: readonly (Places | undefined)[] };

const isExact = ({ low, high, known, unknown, about, open }: Sum): boolean =>
  known > 0 && unknown + about + open === 0 && low === high;

function ofTwo(a: readonly Member[], b: readonly Member[]): Finding {
  const verdict = compareMembers(a, b);
  if (verdict !== 'larger' && verdict !== 'smaller') return { kind: verdict };
  const winner = verdict === 'larger' ? 0 : 1;
  const [first, second] = [sumOfMembers(a), sumOfMembers(b)];
  if (!isExact(first) || !isExact(second)) return { kind: 'larger', winner };
  return { kind: 'larger', winner, by: Math.abs(first.low - second.low) };
}

/** Finds what may be said of what is compared, each given as the figures that it sums up. */
export function findingOf(compared: readonly (readonly Member[])[]): Finding {
  const [a, b, ...more] = compared;
  if (a === undefined || b === undefined) return { kind: 'unknown' };
  if (more.length === 0) return ofTwo(a, b);
  const stated = compared.map((members) => members.some(({ reading }) => reading !== undefined));
  if (stated.filter(Boolean).length < 2) return { kind: 'unknown' };
  const places = ranksBy(
    compared.length,
    (i, j) => compareMembers(compared[i] ?? [], compared[j] ?? []),
    (i) => stated[i] === true,
  );
  return { kind: 'order', places };
}
