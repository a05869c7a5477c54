import type { Say } from '../../i18n/say.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { Portfolio, Project } from '../../model/schema.ts';
import { type ProjectRow, rowMaker } from './rows.ts';

/** How many rows are kept: all that come and go with a filter, and not all of a large portfolio. */
const KEPT = 2000;

/** Rows that have been made once, so that a project keeps its row object, and its row on the page, as it comes and goes. */
export class RowCache {
  readonly #made = new Map<number, ProjectRow>();
  readonly #projects: readonly Project[];
  readonly #make: (project: Project) => ProjectRow;

  constructor(portfolio: Portfolio, assumptions: Assumptions, say: Say) {
    this.#projects = portfolio.projects;
    this.#make = rowMaker(portfolio, assumptions, say);
  }

  /** The row of a project, by its number in the portfolio. */
  row(number: number): ProjectRow | undefined {
    const known = this.#made.get(number);
    if (known !== undefined) return known;
    const project = this.#projects[number];
    if (project === undefined) return undefined;
    if (this.#made.size >= KEPT) this.#made.clear();
    const made = this.#make(project);
    this.#made.set(number, made);
    return made;
  }
}
