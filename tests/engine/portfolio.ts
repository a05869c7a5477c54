// Random portfolios, queries and filters for the engine's property test.

import * as fc from 'fast-check';
import { categoryColumn } from '../../src/engine/category.ts';
import { textColumn } from '../../src/engine/columns.ts';
import type { Filter, Filters } from '../../src/engine/filters.ts';
import { intervalColumn } from '../../src/engine/interval.ts';
import { linkTables } from '../../src/engine/link.ts';
import type { Declarations, Dimension, Measure, Query } from '../../src/engine/query.ts';
import { type Reading, reading } from '../../src/model/reading.ts';
import { type Contribution, FIELDS, type Field, fields, type Project } from './naive.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 3 });
const several = fc.array(fc.constantFrom(...letters), { maxLength: 4 });

/** Few enough numbers that brushes end on them; whole, halves, and fractions that must be rounded. */
const amount = fc.oneof(
  fc.nat({ max: 12 }),
  fc.nat({ max: 24 }).map((n) => n / 2),
  fc.nat({ max: 100 }).map((n) => n / 9),
  fc.nat({ max: 10 }).map((n) => n * 1e9 + 0.5),
);
const span = fc.tuple(amount, amount).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const stated: fc.Arbitrary<Reading> = fc.oneof(
  amount.map((value) => reading(value, value, false, false)),
  amount.map((value) => reading(value, value, true, false)),
  amount.map((value) => reading(value, value, false, true)),
  amount.map((value): Reading => ({ ...reading(value, value, false, true), strict: 'low' })),
  amount
    .filter((value) => value > 0)
    .map((value): Reading => ({ ...reading(0, value, false, false), strict: 'high' })),
  fc.tuple(span, fc.boolean()).map(([[low, high], about]) => reading(low, high, about, false)),
);

const contribution: fc.Arbitrary<Contribution> = fc.record({
  role: maybe(fc.constantFrom('x', 'y', 'z')),
  funders: several,
  amount: maybe(stated),
});

const project: fc.Arbitrary<Project> = fc.record({
  challenges: several,
  status: maybe(fc.constantFrom('a', 'b', 'c')),
  people: maybe(stated),
  // Exact throughout, so that the column shares its ends.
  total: maybe(amount.map((value) => reading(value, value, false, false))),
  text: fc
    .array(fc.constantFrom('river', 'liver', 'stone', ''), { maxLength: 3 })
    .map((words) => words.join(' ')),
  contributions: fc.array(contribution, { maxLength: 4 }),
});

export const portfolio = fc.array(project, { maxLength: 40 });

const tableFields = (table: string) => fields.filter((field) => FIELDS[field].table === table);
const ofKind = (list: Field[], kind: string) => list.filter((field) => FIELDS[field].kind === kind);

const query: fc.Arbitrary<Omit<Query, 'id'>> = fc.constantFrom('projects', 'contributions').chain((table) => {
  const groupable = ofKind(table === 'projects' ? tableFields(table) : fields, 'categories');
  return fc.record({
    table: fc.constant(table),
    own: fc.subarray(fields, { maxLength: 3 }),
    by: maybe(fc.constantFrom(...groupable)),
    measures: fc.subarray(ofKind(tableFields(table), 'interval')),
    rows: fc.boolean(),
  });
});

/** Several queries, now and then the same one twice. */
export const queries = fc
  .array(query, { minLength: 1, maxLength: 8 })
  .map((list): Query[] => [...list, ...list.slice(0, 1)].map((each, i) => ({ ...each, id: `q${i}` })));

const name = fc.constantFrom(...letters, 'x', 'y', '', 'unheard of');
const names = fc.uniqueArray(name, { maxLength: 3 });

/** Where a filter may end: also below all that there is. */
const end = fc.oneof({ weight: 9, arbitrary: amount }, { weight: 1, arbitrary: fc.constantFrom(-1, -1e9) });

const filterOf: Record<string, fc.Arbitrary<Filter>> = {
  categories: fc.record({
    kind: fc.constant('categories'),
    mode: fc.constantFrom('any', 'all'),
    include: names,
    exclude: fc.oneof(fc.constant([]), names),
  }),
  interval: fc.record({
    kind: fc.constant('interval'),
    low: maybe(end),
    high: maybe(end),
    sure: fc.constantFrom(undefined, undefined, true as const),
    unknown: fc.constantFrom(undefined, undefined, 'keep', 'only'),
  }),
  text: fc.record({
    kind: fc.constant('text'),
    words: fc.array(fc.constantFrom('iver', 'stone', 'r s', ''), { maxLength: 2 }),
  }),
};

const change = fc.constantFrom(...fields).chain((field) =>
  fc.record({
    field: fc.constant(field),
    filter: fc.option(filterOf[FIELDS[field].kind] as fc.Arbitrary<Filter>),
  }),
);

/** One gesture: some filters put on, changed or taken off; all taken off; or the same again in a new object. */
const gesture = fc.oneof(
  { weight: 6, arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.array(change, { minLength: 2, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant('clear' as const) },
  { weight: 1, arbitrary: fc.constant('again' as const) },
);

/** The states that a sequence of gestures leads through. */
export const states = fc.array(gesture, { minLength: 6, maxLength: 14 }).map((gestures) => {
  let filters: Filters = {};
  return gestures.map((each) => {
    if (each === 'clear') filters = {};
    else if (each === 'again') filters = structuredClone(filters);
    else {
      for (const { field, filter } of each) {
        const { [field]: _, ...others } = filters;
        filters = filter === null ? others : { ...others, [field]: filter };
      }
    }
    return filters;
  });
});

/** Declares the test's fields to the engine. */
export function declare(projects: readonly Project[], asked: readonly Query[]): Declarations {
  const tables = linkTables(projects, (each) => each.contributions);
  const dimensions = fields.map((id): Dimension => {
    const { table, kind, get } = FIELDS[id];
    const rows: readonly unknown[] = tables[table];
    const column = {
      categories: () => categoryColumn(rows, get as (row: unknown) => readonly string[]),
      interval: () => intervalColumn(rows, get as (row: unknown) => Reading | undefined),
      text: () => textColumn(rows, get as (row: unknown) => string),
    }[kind]();
    return { id, table, column };
  });
  const measures = dimensions.flatMap(({ id, table, column }): Measure[] =>
    column.kind === 'interval' ? [{ id, table, column }] : [],
  );
  return { link: tables.link, dimensions, measures, queries: asked };
}
