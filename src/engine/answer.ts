import { NOTHING, type Sum } from '../model/sum.ts';
import type { CategoryColumn } from './columns.ts';
import type { PassingRows } from './rows.ts';
import { setsWith, setsWithBoth, sizeOf } from './sets.ts';
import { byValue, countOf, ofSets, sumAt, type Tally } from './tally.ts';

/** Some rows: how many, and what they state together of each measure the query asked for. */
export interface Aggregate {
  /** In equal parts it need not be whole. */
  readonly count: number;
  /** @throws when the query does not ask for the measure. */
  sum(measure: string): Sum;
}

/** The rows that have a value, and those that have two. A value the category does not know has none. */
export interface ByValue {
  readonly of: (value: string) => Aggregate;
  /** The rows that have both of two different values. */
  readonly pair: (a: string, b: string) => Aggregate;
}

/** Aggregates by the values of a category. A row is in the group of each value it has, so groups may overlap. */
export interface Groups extends ByValue {
  /** All values of the category, whether or not a row passes; the first is `NOT_STATED`. */
  readonly values: readonly string[];
  /**
   * The same in equal parts, which add up: a row with three values counts a third in each of them, and a third in
   * each of its three pairs, with as much of its amounts. How many rows state an amount is still told in rows.
   */
  readonly shared: ByValue;
}

/** The answer to a query: a value that later steps do not change. */
export interface Answer {
  /** How many rows pass the filters that are not the query's own. */
  readonly kept: number;
  readonly of: number;
  /** All rows that pass, together: never the sum of the groups. */
  readonly total: Aggregate;
  /** Without a `by` there are no values. */
  readonly groups: Groups;
  /** Only when the query asks for rows. */
  readonly rows?: PassingRows | undefined;
}

/** The aggregate of one group of tallies, one tally for each measure. */
export function aggregate(
  count: number,
  measures: readonly string[],
  tallies: readonly Tally[],
  group = 0,
): Aggregate {
  return {
    count,
    sum(measure) {
      const tally = tallyOf(measure, measures, tallies);
      return count === 0 ? NOTHING : sumAt(tally, group);
    },
  };
}

function tallyOf(measure: string, measures: readonly string[], tallies: readonly Tally[]): Tally {
  const tally = tallies[measures.indexOf(measure)];
  if (tally === undefined) throw new Error(`the query does not ask for ${measure}`);
  return tally;
}

/** The aggregates by group, one tally for each measure; the first also tells how many rows a group has. */
export function groups(
  by: CategoryColumn | undefined,
  measures: readonly string[],
  talliesBySet: readonly Tally[],
): Groups {
  const tallies = by === undefined ? [] : talliesBySet.map((tally) => byValue(tally, by));
  const [first] = tallies;
  const none = aggregate(0, measures, tallies);
  return {
    values: by?.values ?? [],
    of(value) {
      const group = by?.codeOf.get(value);
      if (first === undefined || group === undefined) return none;
      return aggregate(countOf(first, group), measures, tallies, group);
    },
    pair: (a, b) => together(setsOf(a, b), () => 1),
    shared: {
      of: (value) => together(setsOf(value), (size) => 1 / size),
      pair: (a, b) => together(setsOf(a, b), (size) => 2 / (size * (size - 1))),
    },
  };

  function setsOf(value: string, other?: string): Uint32Array {
    const [a, b] = [by?.codeOf.get(value), by?.codeOf.get(other ?? value)];
    if (by === undefined || a === undefined || b === undefined) return new Uint32Array();
    if (other === undefined) return setsWith(by, a);
    return a === b ? new Uint32Array() : setsWithBoth(by, a, b);
  }

  /** Some sets as one group, each in a part that follows from how many values it holds; added up when asked for. */
  function together(sets: Uint32Array, partOf: (size: number) => number): Aggregate {
    const [rows] = talliesBySet;
    if (by === undefined || rows === undefined) return none;
    const part = (set: number) => partOf(sizeOf(by, set));
    const count = sets.reduce((sum, set) => sum + countOf(rows, set) * part(set), 0);
    if (count === 0) return none;
    return {
      count,
      sum: (measure) => sumAt(ofSets(tallyOf(measure, measures, talliesBySet), sets, part), 0),
    };
  }
}
