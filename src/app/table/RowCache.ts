import type { Say } from '../../i18n/say.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { Portfolio } from '../../model/schema.ts';
import { type ProjectRow, rowsOf } from './rows.ts';

/** Rows that have been made once, so that a project keeps its row object, and its row on the page, as it comes and goes. */
export class RowCache {
  readonly #made = new Map<number, ProjectRow>();
  readonly #make: (row: number) => ProjectRow[];

  constructor(portfolio: Portfolio, assumptions: Assumptions, say: Say) {
    this.#make = (row) => {
      const project = portfolio.projects[row];
      return project === undefined ? [] : rowsOf([project], portfolio, assumptions, say);
    };
  }

  /** The rows of these numbers, in their order. */
  rows(numbers: readonly number[]): ProjectRow[] {
    return numbers.flatMap((number) => {
      const known = this.#made.get(number);
      if (known !== undefined) return [known];
      const [made] = this.#make(number);
      if (made === undefined) return [];
      this.#made.set(number, made);
      return [made];
    });
  }
}
