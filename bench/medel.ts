import type { Aggregate, Answer } from '../src/engine/answer.ts';
import { categoryColumn } from '../src/engine/category.ts';
import { createCrossfilter } from '../src/engine/crossfilter.ts';
import type { Filter } from '../src/engine/filters.ts';
import { intervalColumn } from '../src/engine/interval.ts';
import { linkTables } from '../src/engine/link.ts';
import type { Declarations, Dimension, Measure, Query } from '../src/engine/query.ts';
import type { Contender, Prepare, See } from './contender.ts';
import { type Grant, logBin } from './grants.ts';
import type { State } from './steps.ts';

/** Our engine, on grants alone. */
export const medel: Prepare = (grants) => prepare(declare(grants));

/** Our engine, with each grant's contributions as a linked table and two more views on it. */
export const medelLinked: Prepare = (grants) => prepare(declareLinked(grants));

/** The columns of the grants, their views, and no contributions. */
export function declare(grants: readonly Grant[]): Declarations {
  const { projects, link } = linkTables(grants, () => []);
  const category = (id: string, get: (grant: Grant) => string | readonly string[] | undefined): Dimension => {
    return { id, table: 'projects', column: categoryColumn(projects, get) };
  };
  const measures = (['agency', 'actors', 'people'] as const).map((id): Measure => {
    return { id, table: 'projects', column: intervalColumn(projects, (grant) => grant[id]) };
  });
  const dimensions = [
    category('challenge', (grant) => grant.challenges),
    category('county', (grant) => grant.county),
    category('sector', (grant) => grant.sector),
    category('status', (grant) => grant.status),
    category('year', (grant) => grant.year),
    category('bin', (grant) => logBin(grant.agency)),
    ...measures,
  ];
  const grouped = (by: string, sums: readonly string[], own = by): Query => {
    return { id: by, table: 'projects', own: [own], by, measures: sums };
  };
  const queries: Query[] = [
    { id: 'total', table: 'projects', own: [], measures: ['agency', 'actors', 'people'] },
    grouped('challenge', ['agency', 'actors']),
    ...['county', 'sector', 'status', 'year'].map((by) => grouped(by, [])),
    grouped('bin', [], 'agency'),
  ];
  return { link, dimensions, measures, queries };
}

function declareLinked(grants: readonly Grant[]): Declarations {
  const plain = declare(grants);
  const { contributions, link } = linkTables(grants, (grant) => grant.contributions);
  const table = 'contributions';
  const amount = {
    id: 'amount',
    table,
    column: intervalColumn(contributions, (each) => each.amount),
  } as const;
  return {
    link,
    dimensions: [
      ...plain.dimensions,
      amount,
      { id: 'funder', table, column: categoryColumn(contributions, (each) => each.funders) },
      { id: 'role', table, column: categoryColumn(contributions, (each) => each.role) },
    ],
    measures: [...plain.measures, amount],
    queries: [
      ...plain.queries,
      ...['funder', 'role'].map((by) => ({ id: by, table, own: [by], by, measures: ['amount'] }) as const),
    ],
  };
}

function prepare(declared: Declarations): Contender {
  const crossfilter = createCrossfilter(declared);
  return {
    go(state, see) {
      const { answers } = crossfilter.apply(filters(state));
      for (const { id, measures } of declared.queries) {
        const { total, groups } = answers.get(id) as Answer;
        if (groups.values.length === 0) show(id, '', total, measures, see);
        for (const value of groups.values) show(id, value, groups.of(value), measures, see);
      }
    },
  };
}

function show(view: string, group: string, rows: Aggregate, measures: readonly string[], see: See): void {
  see(view, group, rows.count, ...measures.map((measure) => rows.sum(measure).low));
}

function filters({ agency, challenges, county, status, funders }: State): Record<string, Filter> {
  const any = (include: readonly string[]): Filter => ({
    kind: 'categories',
    mode: 'any',
    include,
    exclude: [],
  });
  const list: [string, Filter | undefined][] = [
    ['agency', agency && { kind: 'interval', low: agency[0], high: agency[1] }],
    ['challenge', challenges && any(challenges)],
    ['county', county && any(county)],
    ['status', status && any(status)],
    ['funder', funders && any(funders)],
  ];
  return Object.fromEntries(list.filter((each): each is [string, Filter] => each[1] !== undefined));
}
