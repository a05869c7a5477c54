import { NOTHING, type Sum } from '../model/sum.ts';
import type { CategoryColumn } from './columns.ts';
import type { PassingRows } from './rows.ts';
import { byValue, countOf, sumAt, type Tally } from './tally.ts';

/** Some rows: how many, and what they state together of each measure the query asked for. */
export interface Aggregate {
  readonly count: number;
  /** @throws when the query does not ask for the measure. */
  sum(measure: string): Sum;
}

/** Aggregates by the values of a category. A row is in the group of each value it has, so groups may overlap. */
export interface Groups {
  /** All values of the category, whether or not a row passes; the first is `NOT_STATED`. */
  readonly values: readonly string[];
  /** The rows that have the value; none for a value the category does not know. */
  of(value: string): Aggregate;
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
      const tally = tallies[measures.indexOf(measure)];
      if (tally === undefined) throw new Error(`the query does not ask for ${measure}`);
      return count === 0 ? NOTHING : sumAt(tally, group);
    },
  };
}

/** The aggregates by group, one tally for each measure; the first also tells how many rows a group has. */
export function groups(
  by: CategoryColumn | undefined,
  measures: readonly string[],
  talliesBySet: readonly Tally[],
): Groups {
  const tallies = by === undefined ? [] : talliesBySet.map((tally) => byValue(tally, by));
  const [first] = tallies;
  return {
    values: by?.values ?? [],
    of(value) {
      const group = by?.codeOf.get(value);
      if (first === undefined || group === undefined) return aggregate(0, measures, tallies);
      return aggregate(countOf(first, group), measures, tallies, group);
    },
  };
}
