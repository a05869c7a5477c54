import type { Portfolio } from '../../model/schema.ts';
import type { Sort } from '../../store/state.ts';
import { rank, type Ranks, sortByRank } from './rank.ts';
import { type Reader, valuesOf } from './values.ts';

/** What projects are put in order with. */
interface Ordering extends Reader {
  /** The first counts most. */
  readonly sort: readonly Sort[];
}

/** How many ranked columns of a portfolio are kept, and how many orders. */
const KEPT = 8;

/** What was made lately for a portfolio: sorting all rows anew costs more than a filter step may. */
class Shelf<T> {
  readonly #kept = new WeakMap<Portfolio, Map<string, T>>();

  get(portfolio: Portfolio, name: string, make: () => T): T {
    const all = this.#kept.get(portfolio) ?? new Map<string, T>();
    this.#kept.set(portfolio, all);
    const found = all.get(name) ?? make();
    all.delete(name);
    all.set(name, found);
    for (const oldest of all.keys()) {
      if (all.size <= KEPT) break;
      all.delete(oldest);
    }
    return found;
  }
}

const columns = new Shelf<Ranks>();
const orders = new Shelf<Uint32Array>();

const nameOf = (what: unknown, { assumptions: { end, inKind }, say }: Reader): string =>
  JSON.stringify([what, end, inKind, say.language]);

/** The rows of all projects in the order in which the table shows them; what states nothing comes last. */
export function tableOrder({ sort, ...reader }: Ordering): Uint32Array {
  const { portfolio, say } = reader;
  const ranksOf = (column: string): Ranks =>
    columns.get(portfolio, nameOf(column, reader), () =>
      rank(portfolio.projects.map(valuesOf(column, reader)), say.compare),
    );
  return orders.get(portfolio, nameOf(sort, reader), () => {
    let rows: Uint32Array = Uint32Array.from(portfolio.projects.keys());
    // From the one that counts least: each leaves those of one rank as they were.
    for (const { column, descending } of sort.toReversed())
      rows = sortByRank(rows, ranksOf(column), descending);
    return rows;
  });
}

/** The rows of an order that pass. */
export function passing(order: Uint32Array, passes: (row: number) => boolean): Uint32Array {
  return order.filter((row) => passes(row));
}
