import { PROJECT_DIMENSIONS, type ProjectDimensionId } from '../../engine/dimensions.ts';
import type { Query } from '../../engine/query.ts';

/** A dimension of values that one chooses among. */
export type CategoryId = 'challenge' | 'county' | 'place' | 'project' | 'sector' | 'status';

/** A dimension of numbers. */
export type ScaleId = 'agency' | 'actors' | 'total' | 'share' | 'people' | 'years';

export const isCategory = (dimension: ProjectDimensionId): dimension is CategoryId =>
  PROJECT_DIMENSIONS[dimension].kind === 'category';

export const isScale = (dimension: ProjectDimensionId): dimension is ScaleId =>
  PROJECT_DIMENSIONS[dimension].kind === 'interval';

const query = (dimension: string, rest: Pick<Query, 'by' | 'rows'>): Query => ({
  id: `facet.${dimension}`,
  table: 'projects',
  own: [dimension],
  measures: [],
  ...rest,
});

const byValue = (dimension: CategoryId): Query => query(dimension, { by: dimension });
const byBin = (dimension: ScaleId): Query => query(dimension, { by: `${dimension}.bins`, rows: true });

/**
 * What each facet asks: what would pass without its own filter, by value or row by row. Projects are too many to be
 * counted one by one.
 */
export const FACET_QUERIES: Readonly<Record<CategoryId | ScaleId, Query>> = {
  challenge: byValue('challenge'),
  county: byValue('county'),
  place: byValue('place'),
  project: query('project', { rows: true }),
  sector: byValue('sector'),
  status: byValue('status'),
  agency: byBin('agency'),
  actors: byBin('actors'),
  total: byBin('total'),
  share: byBin('share'),
  people: byBin('people'),
  years: byBin('years'),
};
