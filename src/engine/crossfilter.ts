import { groupBy } from '../lib/group.ts';
import { type Active, ActiveFilters } from './active.ts';
import { type Answer, aggregate, groups } from './answer.ts';
import { Counting } from './counting.ts';
import type { Filters } from './filters.ts';
import { type Declarations, type Dimension, type Plan, planQueries, type Query } from './query.ts';
import { passingRows } from './rows.ts';
import { type Selection, Selections } from './selection.ts';
import { type Counted, together } from './tally.ts';

/** The answers to all queries under some filters: a value that later steps do not change. */
export interface Snapshot {
  /** Counts the steps; the baseline is 0. */
  readonly version: number;
  readonly filters: Filters;
  /** How many projects pass every filter. */
  readonly kept: number;
  readonly of: number;
  /**
   * Where nothing passes: how many projects would if one filter were dropped, by its dimension. Empty where something
   * passes, so that no step pays for it.
   */
  readonly relief: ReadonlyMap<string, number>;
  /** By query. An answer that a step does not touch is the same object as before it. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Linked views over two tables: each query sees what passes all filters but its own. */
export interface Crossfilter {
  /** The answers without any filter. */
  readonly baseline: Snapshot;
  /**
   * The answers under these filters. Only what differs from the last call is computed.
   * @throws when a filter is on an unknown dimension, or not of the kind of its column; then nothing is changed.
   */
  readonly apply: (filters: Filters) => Snapshot;
  /**
   * Asks more queries from now on, as when a part of the page comes up late. What is counted already stays.
   * @returns the answers to all queries, the new ones too, under the filters of the last step.
   */
  readonly ask: (queries: readonly Query[], dimensions?: readonly Dimension[]) => Snapshot;
}

/** What a query is to look at in this step. */
interface Asked {
  readonly plan: Plan;
  readonly filters: readonly Active[];
  readonly selection: Selection;
}

/** What a query looked at, and what it answered. */
interface Given {
  readonly selection: Selection;
  readonly answer: Answer;
}

/**
 * Makes the queries ready for filtering and answers them once. There may be any number of dimensions.
 * @throws when a declaration names what does not exist or does not fit.
 */
export function createCrossfilter(declared: Declarations): Crossfilter {
  const { link } = declared;
  let asking: Declarations = declared;
  let plans = planQueries(asking);
  const filtering = new ActiveFilters(declared.dimensions);
  const selections = new Selections(link);
  const counting = new Counting(link);

  let given: ReadonlyMap<string, Given> = new Map();
  let unfiltered = given;
  let baseline = begin();
  let last = baseline;

  return {
    get baseline() {
      return baseline;
    },
    apply(filters) {
      if (filters !== last.filters) last = step(last.version + 1, filters);
      return last;
    },
    ask(queries, dimensions = []) {
      const more = {
        ...asking,
        queries: [...asking.queries, ...queries],
        dimensions: [...asking.dimensions, ...dimensions],
      };
      plans = planQueries(more);
      asking = more;
      baseline = begin();
      last = step(last.version + 1, last.filters);
      return last;
    },
  };

  /** The answers without any filter, which are remembered. The filters that are on stay, and so do their answers. */
  function begin(): Snapshot {
    const present = given;
    const snapshot = look(0, {}, []);
    unfiltered = given;
    given = present;
    return snapshot;
  }

  function step(version: number, filters: Filters): Snapshot {
    const snapshot = look(version, filters, filtering.put(filters));
    selections.turn();
    return snapshot;
  }

  function look(version: number, filters: Filters, active: readonly Active[]): Snapshot {
    const asked = plans.map((plan): Asked => {
      const others = active.filter((each) => !plan.own.has(each.dimension));
      return { plan, filters: others, selection: selections.passing(plan.query.table, others) };
    });
    for (const [selection, list] of groupBy(asked, (each) => each.selection)) count(selection, list);
    given = new Map(asked.map((each) => [each.plan.query.id, give(each)]));
    const kept = selections.passing('projects', active).count;
    const relief = new Map(kept > 0 ? [] : active.map((each) => [each.dimension, keptWithout(each, active)]));
    const answers = new Map(Array.from(given, ([id, { answer }]) => [id, answer]));
    return { version, filters, kept, of: link.rows.projects, relief, answers };
  }

  function keptWithout(dropped: Active, active: readonly Active[]): number {
    return selections.passing(
      'projects',
      active.filter((each) => each !== dropped),
    ).count;
  }

  /** Queries that look at the same rows are counted together, from where any of them was before, or from all rows. */
  function count(selection: Selection, list: readonly Asked[]): void {
    const counted = list.flatMap(({ plan }) => [...plan.groups, ...plan.totals]);
    const before = list.flatMap(({ plan }) => given.get(plan.query.id)?.selection ?? []);
    counting.count(selection, counted, [
      ...before,
      ...list.map(({ plan }) => selections.whole[plan.query.table]),
    ]);
  }

  function give({ plan, filters, selection }: Asked): Given {
    const { id, table, measures, rows } = plan.query;
    const known = [given.get(id), unfiltered.get(id)].find((each) => each?.selection === selection);
    if (known !== undefined) return known;
    const tallies = (list: readonly Counted[]) => list.flatMap(({ key }) => selection.tallies.get(key) ?? []);
    const answer: Answer = {
      kept: selection.count,
      of: link.rows[table],
      total: aggregate(selection.count, measures, tallies(plan.totals).map(together)),
      groups: groups(plan.by, measures, tallies(plan.groups)),
      rows: rows === true ? passingRows(table, selection, filters, link) : undefined,
    };
    return { selection, answer };
  }
}
