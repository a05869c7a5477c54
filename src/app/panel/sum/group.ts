import { BINNINGS, binsOf } from '../../../engine/bins.ts';
import { NOT_STATED } from '../../../engine/columns.ts';
import { type Context, type DimensionEntry, PROJECT_DIMENSIONS } from '../../../engine/dimensions.ts';
import type { PassingRows } from '../../../engine/rows.ts';
import type { Project } from '../../../model/schema.ts';

/** A group of projects: those that have one value of a dimension. */
export interface Group {
  readonly dimension: string;
  readonly value: string;
}

const ENTRIES: Readonly<Record<string, DimensionEntry<Project>>> = PROJECT_DIMENSIONS;

/** The values that a project has of a dimension that can be grouped by; undefined for any other. */
export function valuesOf(
  project: Project,
  dimension: string,
  context: Context,
): readonly string[] | undefined {
  const binning = BINNINGS[dimension];
  const entry = ENTRIES[binning?.of ?? dimension];
  const listed = (): string | readonly string[] | undefined => {
    if (binning !== undefined) {
      return entry?.kind === 'interval' ? binsOf(entry.of(project, context), binning.bins) : undefined;
    }
    return entry?.kind === 'category' ? (entry.of(project, context) ?? []) : undefined;
  };
  const found = listed();
  if (found === undefined) return undefined;
  const values = typeof found === 'string' ? [found] : found;
  return values.length === 0 ? [NOT_STATED] : values;
}

/**
 * The dimensions whose filters are set aside for a group: a view ignores its own filter, so the figure of a group
 * in it is what passes all others. Places lie in counties, and one view filters both.
 */
export function setAside(group: Group | undefined): readonly string[] {
  if (group === undefined) return [];
  if (group.dimension === 'county' || group.dimension === 'place') return ['county', 'place'];
  return [BINNINGS[group.dimension]?.of ?? group.dimension];
}

/** The projects that a sum is over, and how many pass the filters that count for it. */
export interface Members {
  readonly projects: readonly Project[];
  readonly among: number;
}

/**
 * The projects that are shown, or those of a group among them.
 * @returns undefined where nothing can be grouped so.
 */
export function projectsIn(
  group: Group | undefined,
  rows: PassingRows,
  context: Context,
): Members | undefined {
  const { projects } = context.portfolio;
  const own = setAside(group);
  const shown = projects.filter(
    (_, row) =>
      rows.passes(row) || (own.length > 0 && rows.failedBy(row).every((each) => own.includes(each))),
  );
  if (group === undefined) return { projects: shown, among: shown.length };
  const { dimension, value } = group;
  const [first] = projects;
  if (first !== undefined && valuesOf(first, dimension, context) === undefined) return undefined;
  const has = (project: Project) => valuesOf(project, dimension, context)?.includes(value) === true;
  return { projects: shown.filter(has), among: shown.length };
}
