import type { CategoryColumn, Column, IntervalColumn } from './columns.ts';
import type { Link, TableId } from './link.ts';
import type { Counted } from './tally.ts';

/** Something to filter and group by: a column of one of the tables. */
export interface Dimension {
  readonly id: string;
  readonly table: TableId;
  readonly column: Column;
}

/** Something to add up: a column of readings of one of the tables. */
export interface Measure {
  readonly id: string;
  readonly table: TableId;
  readonly column: IntervalColumn;
}

/** What one view asks, declared once. */
export interface Query {
  readonly id: string;
  readonly table: TableId;
  /** The dimensions this view filters itself; their filters are ignored in its answer. */
  readonly own: readonly string[];
  /** A category to group by: of the same table, or, for contributions, of their project. */
  readonly by?: string | undefined;
  readonly measures: readonly string[];
  /** Whether the answer also tells row by row what passes, and what fails why. */
  readonly rows?: boolean | undefined;
}

/** All a crossfilter is made from. */
export interface Declarations {
  readonly link: Link;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly queries: readonly Query[];
}

/** A query made ready: names looked up, and a list of what is counted for it. */
export interface Plan {
  readonly query: Query;
  readonly own: ReadonlySet<string>;
  readonly by: CategoryColumn | undefined;
  /** One for each measure; without any, one that counts the rows. Empty when the query does not group. */
  readonly groups: readonly Counted[];
  /** One for each measure. Any count by sets of a category gives the total, so one that is made anyhow is taken. */
  readonly totals: readonly Counted[];
}

/** Looks up what the queries name, and says so when something named does not exist or does not fit. */
export function planQueries(declared: Declarations): readonly Plan[] {
  const dimensions = byId(declared.dimensions, 'dimension');
  const measures = byId(declared.measures, 'measure');
  for (const { id, table, column } of [...declared.dimensions, ...declared.measures]) {
    if (column.rows !== declared.link.rows[table])
      throw new Error(`${id} has not one row for each of ${table}`);
  }
  const grouped = [...byId(declared.queries, 'query').values()].map((query) => {
    for (const id of query.own) lookUp(dimensions, id, `own dimension of query ${query.id}`);
    const asked = query.measures.map((id) => lookUp(measures, id, `measure of query ${query.id}`));
    const other = asked.find(({ table }) => table !== query.table);
    if (other !== undefined) throw new Error(`query ${query.id} cannot add up ${other.id} of ${other.table}`);
    const by = query.by === undefined ? undefined : lookUp(dimensions, query.by, `by of query ${query.id}`);
    if (by === undefined) return { query, asked, by: undefined, groups: [] };
    if (by.table !== query.table && by.table !== 'projects') {
      throw new Error(`query ${query.id} of projects cannot group by ${by.id} of contributions`);
    }
    const groups =
      asked.length === 0 ? [counted(query, undefined, by)] : asked.map((each) => counted(query, each, by));
    return { query, asked, by: category(by), groups };
  });
  const made = grouped.flatMap(({ groups }) => groups).toSorted((a, b) => sets(a) - sets(b));
  return grouped.map(({ query, asked, by, groups }) => {
    const totals = asked.map(
      (each) => made.find(({ measure }) => measure === each.column) ?? counted(query, each),
    );
    return { query, own: new Set(query.own), by, groups, totals };
  });
}

function counted({ table }: Query, measure: Measure | undefined, by?: Dimension): Counted {
  return {
    key: JSON.stringify([by?.id, measure?.id]),
    by: by === undefined ? undefined : category(by),
    ofProject: by !== undefined && by.table !== table,
    measure: measure?.column,
  };
}

function sets({ by }: Counted): number {
  return by === undefined ? 1 : by.first.length - 1;
}

function category({ id, column }: Dimension): CategoryColumn {
  if (column.kind !== 'category') throw new Error(`${id} is no category to group by`);
  return column;
}

function byId<Declared extends { readonly id: string }>(list: readonly Declared[], what: string) {
  const map = new Map<string, Declared>();
  for (const each of list) {
    if (map.has(each.id)) throw new Error(`two of the kind ${what} are called ${each.id}`);
    map.set(each.id, each);
  }
  return map;
}

function lookUp<Declared>(map: ReadonlyMap<string, Declared>, id: string, as: string): Declared {
  const found = map.get(id);
  if (found === undefined) throw new Error(`${as}: there is no ${id}`);
  return found;
}
