import { allBits, type Bits, countBits, dropBits, meetBits } from '../lib/bits.ts';
import { Recent } from '../lib/recent.ts';
import type { Active } from './active.ts';
import { contributionsOf, type Link, projectsWith, type TableId } from './link.ts';
import type { Tally } from './tally.ts';

/** Rows of one table, and what has been counted of them so far. */
export interface Selection {
  readonly bits: Bits;
  readonly count: number;
  readonly tallies: Map<string, Tally>;
}

/** The rows that pass given filters, each set made once and kept while it is in use. */
export class Selections {
  /** All rows of each table: what passes when no filter is on. */
  readonly whole: Readonly<Record<TableId, Selection>>;
  readonly #link: Link;
  readonly #selections = new Recent<Selection>();
  readonly #sets = new Recent<Bits>();

  constructor(link: Link) {
    this.#link = link;
    this.whole = {
      projects: selectionOf(allBits(link.rows.projects)),
      contributions: selectionOf(allBits(link.rows.contributions)),
    };
  }

  /** The rows of a table that pass; the same object as last time while the filters are. */
  passing(table: TableId, filters: readonly Active[]): Selection {
    if (filters.length === 0) return this.whole[table];
    return this.#selections.get(key(table, filters), () => {
      const projectFilters = filters.filter((each) => each.table === 'projects');
      const contributionFilters = filters.filter((each) => each.table === 'contributions');
      const own = table === 'projects' ? projectFilters : contributionFilters;
      if (own.length === filters.length) return selectionOf(this.#passingAll(table, own));
      const linked =
        table === 'projects'
          ? this.#linked(table, contributionFilters, projectsWith)
          : this.#linked(table, projectFilters, contributionsOf);
      return selectionOf(meetBits(this.#passingAll(table, own), linked));
    });
  }

  /** Ends a step: rows that were not asked for are forgotten. */
  turn(): void {
    this.#selections.turn();
    this.#sets.turn();
  }

  /** What passes the filters of the other table, carried over to this one. */
  #linked(table: TableId, filters: readonly Active[], carry: (link: Link, bits: Bits) => Bits): Bits {
    const other = table === 'projects' ? 'contributions' : 'projects';
    return this.#sets.get(key(`to ${table}`, filters), () =>
      carry(this.#link, this.#passingAll(other, filters)),
    );
  }

  #passingAll(table: TableId, filters: readonly Active[]): Bits {
    if (filters.length === 0) return this.whole[table].bits;
    return this.#sets.get(key(table, filters), () => {
      const bits = this.whole[table].bits.slice();
      for (const each of filters) dropBits(bits, each.failing);
      return bits;
    });
  }
}

function selectionOf(bits: Bits): Selection {
  return { bits, count: countBits(bits), tallies: new Map() };
}

function key(kind: string, filters: readonly Active[]): string {
  return `${kind} ${filters.map((each) => each.serial).join(' ')}`;
}
