import { fold } from '../lib/fold.ts';
import type { Assumptions } from '../model/figures.ts';
import type { Contribution, Portfolio, Project } from '../model/schema.ts';
import { categoryColumn } from './category.ts';
import { type Column, textColumn } from './columns.ts';
import { type Crossfilter, createCrossfilter } from './crossfilter.ts';
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
): Crossfilter {
  const places = new Map(portfolio.places.map((place) => [place.id, place]));
  const context: Context = { portfolio, places, assumptions };
  const { projects, contributions, link } = linkTables<Project, Contribution>(
    portfolio.projects,
    (project) => project.contributions,
  );
  const crossfilter = createCrossfilter({
    link,
    dimensions: [
      ...dimensionsOf('projects', projects, PROJECT_DIMENSIONS, context),
      ...dimensionsOf('contributions', contributions, CONTRIBUTION_DIMENSIONS, context),
    ],
    measures: [
      ...measuresOf('projects', projects, PROJECT_MEASURES, context),
      ...measuresOf('contributions', contributions, CONTRIBUTION_MEASURES, context),
    ],
    queries,
  });
  return { ...crossfilter, apply: (filters) => crossfilter.apply(foldTexts(filters)) };
}
