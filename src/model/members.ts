import type { Verdict } from './compare.ts';
import { bounds, type Reading, reading } from './reading.ts';
import { add, NOTHING, type Sum, sumOf } from './sum.ts';

/** A figure as it counts in a group: in full, or in part where its project is shared among several groups. */
export interface Member {
  /** Tells whether two groups count the same figure. */
  readonly id: string;
  readonly reading: Reading | undefined;
  /** How much of it counts: more than 0, at most 1. */
  readonly weight: number;
}

/** A part of a figure. */
function weighted({ reading: of, weight }: Member): Reading | undefined {
  if (of === undefined || weight === 1) return of;
  return reading(of.low * weight, of.high * weight, of.about, of.open);
}

/** What the figures of a group come to. */
export function sumOfMembers(members: Iterable<Member>): Sum {
  let sum = NOTHING;
  for (const each of members) sum = add(sum, sumOf(weighted(each)));
  return sum;
}

/** What is left of a difference by the rounding of fractions is none. */
const ROUNDING = 1e-9;

/** The figures of both groups with how much more of each counts in the first; those that count alike are left out. */
function* differing(a: readonly Member[], b: readonly Member[]): Generator<Member> {
  const rest = new Map(b.map((member) => [member.id, member]));
  for (const member of a) {
    const other = rest.get(member.id);
    rest.delete(member.id);
    const weight = other === undefined ? member.weight : member.weight - other.weight;
    if (weight !== 0) yield { ...member, weight };
  }
  for (const member of rest.values()) yield { ...member, weight: -member.weight };
}

/**
 * Compares the sums of two groups by all that they may stand for. What counts alike in both cannot make one larger,
 * however uncertain it is; a figure that is not stated may be any number from 0 on.
 */
export function compareMembers(a: readonly Member[], b: readonly Member[]): Verdict {
  const stated = ({ reading: of }: Member) => of !== undefined;
  if (!a.some(stated) || !b.some(stated)) return 'unknown';
  let [low, high, size, unknown] = [0, 0, 0, false];
  for (const { reading: of, weight } of differing(a, b)) {
    const [from, to] = of === undefined ? [0, Number.POSITIVE_INFINITY] : bounds(of);
    unknown ||= of === undefined;
    low += weight > 0 ? weight * from : weight * to;
    high += weight > 0 ? weight * to : weight * from;
    if (of !== undefined) size += Math.abs(weight) * of.high;
  }
  const isNone = (value: number) => Math.abs(value) <= size * ROUNDING;
  if (isNone(low) && isNone(high)) return 'equal';
  if (low > 0 && !isNone(low)) return 'larger';
  if (high < 0 && !isNone(high)) return 'smaller';
  return unknown ? 'unknown' : 'overlap';
}
