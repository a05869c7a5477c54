import { fold } from '../lib/fold.ts';
import type { Assumptions } from '../model/figures.ts';
import type { Contribution, Portfolio, Project } from '../model/schema.ts';
import { BINNINGS, binsOf, MATCH_BINS, pairsOf, SIDES, sideOf } from './bins.ts';
import { categoryColumn } from './category.ts';
import { type CategoryColumn, type Column, textColumn } from './columns.ts';
import { type Companions, companionsIn } from './companions.ts';
import { type Crossfilter, createCrossfilter, type Snapshot } from './crossfilter.ts';
import {
  CONTRIBUTION_DIMENSIONS,
  type Context,
  type DimensionEntry,
  PROJECT_DIMENSIONS,
} from './dimensions.ts';
import type { Filters } from './filters.ts';
import { intervalColumn } from './interval.ts';
import { linkTables, type TableId } from './link.ts';
import { CONTRIBUTION_MEASURES, type MeasureEntry, PROJECT_MEASURES } from './measures.ts';
import type { Dimension, Measure, Query } from './query.ts';

function columnOf<Row>(rows: readonly Row[], entry: DimensionEntry<Row>, context: Context): Column {
  switch (entry.kind) {
    case 'category':
      return categoryColumn(rows, (row) => entry.of(row, context));
    case 'interval':
      return intervalColumn(rows, (row) => entry.of(row, context));
    case 'text':
      return textColumn(rows, (row) => entry.of(row, context));
  }
}

function dimensionsOf<Row>(
  table: TableId,
  rows: readonly Row[],
  entries: Readonly<Record<string, DimensionEntry<Row>>>,
  context: Context,
): Dimension[] {
  return Object.entries(entries).map(([id, entry]) => ({
    id,
    table,
    column: columnOf(rows, entry, context),
  }));
}

function measuresOf<Row>(
  table: TableId,
  rows: readonly Row[],
  entries: Readonly<Record<string, MeasureEntry<Row>>>,
  context: Context,
): Measure[] {
  return Object.entries(entries).map(([id, of]) => ({
    id,
    table,
    column: intervalColumn(rows, (row) => of(row, context)),
  }));
}

/** The dimensions that are cut into bins, as far as a query groups by them. */
function binnedDimensions(
  projects: readonly Project[],
  queries: readonly Query[],
  context: Context,
): Dimension[] {
  const wanted = new Set(queries.flatMap(({ by }) => (by === undefined ? [] : [by])));
  const readers: Readonly<Record<string, (project: Project) => string | string[] | undefined>> = {
    ...Object.fromEntries(
      Object.entries(BINNINGS).map(([id, { of, bins }]) => {
        const entry: DimensionEntry<Project> | undefined = Object.entries(PROJECT_DIMENSIONS).find(
          ([name]) => name === of,
        )?.[1];
        if (entry?.kind !== 'interval') throw new Error(`${of} has no readings to be cut into bins`);
        return [id, (project: Project) => binsOf(entry.of(project, context), bins)];
      }),
    ),
    [MATCH_BINS]: (project) =>
      pairsOf(PROJECT_DIMENSIONS.agency.of(project, context), PROJECT_DIMENSIONS.actors.of(project, context)),
    [SIDES]: (project) =>
      sideOf(PROJECT_DIMENSIONS.agency.of(project, context), PROJECT_DIMENSIONS.actors.of(project, context)),
  };
  return Object.entries(readers)
    .filter(([id]) => wanted.has(id))
    .map(([id, get]) => ({ id, table: 'projects', column: categoryColumn(projects, get) }));
}

/** The crossfilter of a portfolio, and what goes together with what in it. */
export interface PortfolioCrossfilter extends Omit<Crossfilter, 'ask'> {
  /** Asks more queries from now on; one that is asked already is not asked again. */
  readonly ask: (queries: readonly Query[]) => Snapshot;
  readonly companions: (dimension: string, value: string, other?: string) => Companions;
}

/** The filters with words to search for folded as the searched texts are; the same filters where there are none. */
function foldTexts(filters: Filters): Filters {
  const texts = Object.entries(filters).flatMap(([id, filter]) =>
    filter.kind === 'text' ? [[id, { ...filter, words: filter.words.map(fold) }] as const] : [],
  );
  return texts.length === 0 ? filters : { ...filters, ...Object.fromEntries(texts) };
}

/** Lays a portfolio out as two linked tables and makes the queries of all views ready. */
export function crossfilterOf(
  portfolio: Portfolio,
  assumptions: Assumptions,
  queries: readonly Query[],
): PortfolioCrossfilter {
  const places = new Map(portfolio.places.map((place) => [place.id, place]));
  const context: Context = { portfolio, places, assumptions };
  const { projects, contributions, link } = linkTables<Project, Contribution>(
    portfolio.projects,
    (project) => project.contributions,
  );
  const ofProjects = [
    ...dimensionsOf('projects', projects, PROJECT_DIMENSIONS, context),
    ...binnedDimensions(projects, queries, context),
  ];
  const categories = new Map<string, CategoryColumn>();
  for (const { id, column } of ofProjects) if (column.kind === 'category') categories.set(id, column);
  const crossfilter = createCrossfilter({
    link,
    dimensions: [
      ...ofProjects,
      ...dimensionsOf('contributions', contributions, CONTRIBUTION_DIMENSIONS, context),
    ],
    measures: [
      ...measuresOf('projects', projects, PROJECT_MEASURES, context),
      ...measuresOf('contributions', contributions, CONTRIBUTION_MEASURES, context),
    ],
    queries,
  });
  const asked = new Set(queries.map(({ id }) => id));
  const known = new Set(ofProjects.map(({ id }) => id));
  return {
    get baseline() {
      return crossfilter.baseline;
    },
    apply: (filters) => crossfilter.apply(foldTexts(filters)),
    ask(more) {
      const fresh = more.filter(({ id }) => !asked.has(id));
      const binned = binnedDimensions(projects, fresh, context).filter(({ id }) => !known.has(id));
      const snapshot = crossfilter.ask(fresh, binned);
      for (const { id } of fresh) asked.add(id);
      for (const { id, column } of binned) {
        known.add(id);
        if (column.kind === 'category') categories.set(id, column);
      }
      return snapshot;
    },
    companions: companionsIn(categories),
  };
}
