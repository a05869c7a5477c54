import type { Context } from '../../engine/dimensions.ts';
import type { Filters } from '../../engine/filters.ts';
import type { PassingRows } from '../../engine/rows.ts';
import type { Project } from '../../model/schema.ts';
import { doubtsOf, type Doubt, type Ground, groundOf, reasonsOf } from './reasons.ts';

/** The projects that something is held against. */
export interface Held<What> {
  readonly dimension: string;
  readonly what: What;
  /** Their rows, in order. */
  readonly rows: readonly number[];
  /** How many of them nothing else is held against: so many come back, or go, where this changes. */
  readonly alone: number;
}

/** Filters that together keep some projects out. */
export interface Together {
  readonly dimensions: readonly string[];
  /** How many projects just these keep out. */
  readonly count: number;
}

/** What keeps projects out of view, and what is in view in doubt. */
export interface Survey {
  readonly out: readonly number[];
  readonly doubtful: readonly number[];
  /** The grounds on which projects are out, in the order of the filters. */
  readonly grounds: readonly Held<Ground>[];
  readonly doubts: readonly Held<Doubt['kind']>[];
  readonly together: readonly Together[];
}

/** What a survey is made of. */
export interface Surveyed {
  readonly projects: readonly Project[];
  readonly rows: PassingRows;
  readonly filters: Filters;
  readonly context: Context;
}

interface Collected<What> {
  readonly dimension: string;
  readonly what: What;
  readonly rows: number[];
  alone: number;
}

/** Collects rows by what is held against them. */
class Collection<What extends string> {
  readonly #held = new Map<string, Collected<What>>();

  add(row: number, list: readonly { readonly dimension: string; readonly what: What }[]): void {
    for (const { dimension, what } of list) {
      const key = `${dimension} ${what}`;
      const held = this.#held.get(key) ?? { dimension, what, rows: [], alone: 0 };
      this.#held.set(key, held);
      // Two values of a category are one ground.
      if (held.rows.at(-1) !== row) held.rows.push(row);
      if (list.every((each) => each.dimension === dimension && each.what === what)) held.alone++;
    }
  }

  inOrderOf(filters: Filters): readonly Held<What>[] {
    const order = Object.keys(filters);
    return [...this.#held.values()].toSorted(
      (a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension) || b.rows.length - a.rows.length,
    );
  }
}

/**
 * Goes through the projects and finds what keeps each out. It stops after every so many, so that a page of a hundred
 * thousand can draw meanwhile.
 */
export function* surveying(
  { projects, rows, filters, context }: Surveyed,
  step = 1000,
): Generator<undefined, Survey> {
  const out: number[] = [];
  const doubtful: number[] = [];
  const grounds = new Collection<Ground>();
  const doubts = new Collection<Doubt['kind']>();
  const together = new Map<string, { readonly dimensions: readonly string[]; count: number }>();
  for (const [row, project] of projects.entries()) {
    if (row > 0 && row % step === 0) yield undefined;
    if (rows.passes(row)) {
      const found = doubtsOf(project, filters, context);
      if (found.length > 0) doubtful.push(row);
      doubts.add(
        row,
        found.map(({ dimension, kind }) => ({ dimension, what: kind })),
      );
      continue;
    }
    out.push(row);
    const dimensions = rows.failedBy(row);
    const key = dimensions.join(' ');
    const set = together.get(key) ?? { dimensions, count: 0 };
    set.count++;
    together.set(key, set);
    grounds.add(
      row,
      dimensions.flatMap((dimension) => groundsIn(project, dimension, filters, context)),
    );
  }
  return {
    out,
    doubtful,
    grounds: grounds.inOrderOf(filters),
    doubts: doubts.inOrderOf(filters),
    together: [...together.values()],
  };
}

function groundsIn(project: Project, dimension: string, filters: Filters, context: Context) {
  const filter = filters[dimension];
  if (filter === undefined) return [];
  // What a text lacks is looked up only where it is to be said.
  if (filter.kind === 'text') return [{ dimension, what: 'words' as const }];
  const whats = new Set(reasonsOf(project, dimension, filter, context).map(groundOf));
  return [...whats].map((what) => ({ dimension, what }));
}

/** The same at once. */
export function survey(surveyed: Surveyed): Survey {
  const steps = surveying(surveyed);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The fewest filters that bring something back when they are dropped together, those first that bring back most. */
export function wayBack({ together }: Pick<Survey, 'together'>): Together | undefined {
  return together.toSorted((a, b) => a.dimensions.length - b.dimensions.length || b.count - a.count)[0];
}
