import { type Bits, sameBits } from '../lib/bits.ts';
import { type Failing, failingOf } from './failing.ts';
import { type Filter, type Filters, restricts, sameFilter } from './filters.ts';
import type { TableId } from './link.ts';
import type { Dimension } from './query.ts';

/** A filter that is on, and the rows of its table that fail it. */
export interface Active {
  readonly dimension: string;
  readonly table: TableId;
  readonly filter: Filter;
  readonly failing: Bits;
  /** Changes when the failing rows do, so that equal serials mean equal rows. */
  readonly serial: number;
}

/** The filters that are on now. */
export class ActiveFilters {
  readonly #dimensions: readonly Dimension[];
  readonly #failing: ReadonlyMap<string, Failing>;
  #active: ReadonlyMap<string, Active> = new Map();
  #serial = 0;

  constructor(dimensions: readonly Dimension[]) {
    this.#dimensions = dimensions;
    this.#failing = new Map(dimensions.map(({ id, column }) => [id, failingOf(column)]));
  }

  /** Puts these filters in place of those before, in the order of the dimensions; only what is new is computed. */
  put(filters: Filters): readonly Active[] {
    for (const id of Object.keys(filters)) this.#failingOf(id);
    const active = new Map<string, Active>();
    for (const dimension of this.#dimensions) {
      const filter = filters[dimension.id];
      if (filter !== undefined && restricts(filter))
        active.set(dimension.id, this.#activate(dimension, filter));
    }
    this.#active = active;
    return [...active.values()];
  }

  #activate({ id, table }: Dimension, filter: Filter): Active {
    const before = this.#active.get(id);
    if (before !== undefined && sameFilter(before.filter, filter)) return before;
    const rows = this.#failingOf(id)(filter);
    // A brush that moves over a gap leaves out the same rows as before: then nothing has changed.
    if (before !== undefined && sameBits(before.failing, rows)) return { ...before, filter };
    return { dimension: id, table, filter, failing: rows, serial: ++this.#serial };
  }

  #failingOf(id: string): Failing {
    const failing = this.#failing.get(id);
    if (failing === undefined) throw new Error(`there is no dimension ${id} to filter by`);
    return failing;
  }
}
