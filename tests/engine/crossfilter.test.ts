import { describe, expect, it } from 'vitest';
import { categoryColumn } from '../../src/engine/category.ts';
import { createCrossfilter } from '../../src/engine/crossfilter.ts';
import type { Filter } from '../../src/engine/filters.ts';
import { intervalColumn } from '../../src/engine/interval.ts';
import { linkTables } from '../../src/engine/link.ts';
import type { Declarations, Dimension, Query } from '../../src/engine/query.ts';
import { type Reading, reading } from '../../src/model/reading.ts';

const exact = (value: number) => reading(value, value, false, false);

const projects = [
  { kinds: ['a', 'b'], size: exact(10), gifts: [{ role: 'pays', by: ['x'] }] },
  {
    kinds: ['a'],
    size: undefined,
    gifts: [
      { role: 'pays', by: ['y'] },
      { role: 'works', by: ['x'] },
    ],
  },
  { kinds: [], size: reading(20, 40, true, false), gifts: [] },
  { kinds: ['c'], size: exact(90), gifts: [{ role: 'works', by: ['x', 'y'] }] },
];
const tables = linkTables(projects, (project) => project.gifts);
const size = intervalColumn(tables.projects, ({ size: stated }): Reading | undefined => stated);
const dimensions: Dimension[] = [
  { id: 'kind', table: 'projects', column: categoryColumn(tables.projects, ({ kinds }) => kinds) },
  { id: 'size', table: 'projects', column: size },
  { id: 'role', table: 'contributions', column: categoryColumn(tables.contributions, ({ role }) => role) },
  { id: 'by', table: 'contributions', column: categoryColumn(tables.contributions, ({ by }) => by) },
];
const queries: Query[] = [
  { id: 'all', table: 'projects', own: [], measures: ['size'], rows: true },
  { id: 'kinds', table: 'projects', own: ['kind'], by: 'kind', measures: ['size'] },
  { id: 'sizes', table: 'projects', own: ['size'], measures: [] },
  { id: 'roles', table: 'contributions', own: ['role'], by: 'role', measures: [] },
  { id: 'kinds of gifts', table: 'contributions', own: [], by: 'kind', measures: [], rows: true },
];
const declared: Declarations = {
  link: tables.link,
  dimensions,
  measures: [{ id: 'size', table: 'projects', column: size }],
  queries,
};

const include = (...values: string[]): Filter => ({
  kind: 'categories',
  mode: 'any',
  include: values,
  exclude: [],
});
const counts = (snapshot: ReturnType<ReturnType<typeof createCrossfilter>['apply']>, id: string) => {
  const answer = snapshot.answers.get(id);
  return Object.fromEntries(
    answer?.groups.values.map((value) => [value, answer.groups.of(value).count]) ?? [],
  );
};

describe('a snapshot', () => {
  it('begins with everything', () => {
    const { baseline } = createCrossfilter(declared);
    expect(baseline).toMatchObject({ version: 0, filters: {}, kept: 4, of: 4 });
    expect(counts(baseline, 'kinds')).toEqual({ '': 1, a: 2, b: 1, c: 1 });
    expect(counts(baseline, 'kinds of gifts')).toEqual({ '': 0, a: 3, b: 1, c: 1 });
    const total = baseline.answers.get('all')?.total;
    expect(total?.sum('size')).toEqual({
      low: 120,
      middle: 130,
      high: 140,
      known: 3,
      unknown: 1,
      about: 1,
      open: 0,
    });
    expect(baseline.answers.get('kinds')?.groups.of('unheard of')).toMatchObject({ count: 0 });
  });

  it('lets a view ignore its own filter', () => {
    const snapshot = createCrossfilter(declared).apply({ kind: include('a') });
    expect(snapshot.kept).toBe(2);
    expect(counts(snapshot, 'kinds')).toEqual({ '': 1, a: 2, b: 1, c: 1 });
    expect(counts(snapshot, 'roles')).toEqual({ '': 0, pays: 2, works: 1 });
  });

  it('asks for one contribution that passes everything', () => {
    const snapshot = createCrossfilter(declared).apply({ role: include('pays'), by: include('x') });
    expect([...(snapshot.answers.get('all')?.rows?.list() ?? [])]).toEqual([0]);
    expect(counts(snapshot, 'roles')).toEqual({ '': 0, pays: 1, works: 2 });
  });

  it('stays as it is when others follow', () => {
    const crossfilter = createCrossfilter(declared);
    const early = crossfilter.apply({ kind: include('a') });
    const before = JSON.stringify([counts(early, 'kinds'), early.answers.get('all')?.total.sum('size')]);
    const passing = early.answers.get('all')?.rows?.list();
    crossfilter.apply({ kind: include('c'), size: { kind: 'interval', low: 30, high: 50 } });
    crossfilter.apply({});
    expect(JSON.stringify([counts(early, 'kinds'), early.answers.get('all')?.total.sum('size')])).toBe(
      before,
    );
    expect(early.answers.get('all')?.rows?.list()).toEqual(passing);
    expect(early.answers.get('all')?.rows?.failedBy(3)).toEqual(['kind']);
  });

  it('keeps the answers that a step does not touch', () => {
    const crossfilter = createCrossfilter(declared);
    const first = crossfilter.apply({ size: { kind: 'interval', low: 5, high: 50 } });
    expect(first.answers.get('sizes')).toBe(crossfilter.baseline.answers.get('sizes'));
    expect(first.answers.get('kinds')).not.toBe(crossfilter.baseline.answers.get('kinds'));
    const second = crossfilter.apply({ ...first.filters, kind: include('a') });
    expect(second.answers.get('kinds')).toBe(first.answers.get('kinds'));
    expect(second.answers.get('all')).not.toBe(first.answers.get('all'));
    expect(second.version).toBe(2);
  });

  it('has the same answers when the filters say the same, or move over a gap', () => {
    const crossfilter = createCrossfilter(declared);
    const first = crossfilter.apply({ size: { kind: 'interval', low: 5, high: 50 } });
    const again = crossfilter.apply({ size: { kind: 'interval', low: 5, high: 50 } });
    const gap = crossfilter.apply({ size: { kind: 'interval', low: 5, high: 51 } });
    for (const { id } of queries) {
      expect(again.answers.get(id)).toBe(first.answers.get(id));
      expect(gap.answers.get(id)).toBe(first.answers.get(id));
    }
    expect(gap.filters['size']).toMatchObject({ high: 51 });
    expect(crossfilter.apply(gap.filters)).toBe(gap);
  });

  it('returns to the answers of the baseline when all is cleared', () => {
    const crossfilter = createCrossfilter(declared);
    crossfilter.apply({ kind: include('a'), role: include('works') });
    const cleared = crossfilter.apply({});
    for (const { id } of queries) expect(cleared.answers.get(id)).toBe(crossfilter.baseline.answers.get(id));
  });

  it('tells which filters keep a row out', () => {
    const { answers } = createCrossfilter(declared).apply({
      kind: include('a'),
      role: include('pays'),
      by: include('x'),
    });
    const all = answers.get('all')?.rows;
    expect(all?.failedBy(0)).toEqual([]);
    expect(all?.failedBy(1), 'each passed by one contribution, both by none').toEqual(['role', 'by']);
    expect(all?.failedBy(2), 'without contributions').toEqual(['kind', 'role', 'by']);
    expect(all?.failedBy(3)).toEqual(['kind', 'role']);
    const gifts = answers.get('kinds of gifts')?.rows;
    expect([0, 1, 2, 3].map((row) => gifts?.failedBy(row))).toEqual([[], ['by'], ['role'], ['kind', 'role']]);
  });
});

describe('a crossfilter', () => {
  it('takes more dimensions than a word has bits', () => {
    const column = categoryColumn(tables.projects, ({ kinds }) => kinds);
    const many = Array.from(
      { length: 70 },
      (_, i): Dimension => ({ id: `d${i}`, table: 'projects', column }),
    );
    const crossfilter = createCrossfilter({ ...declared, dimensions: [...many, ...dimensions] });
    const filters = Object.fromEntries(many.map(({ id }) => [id, include('a')]));
    expect(crossfilter.apply(filters).kept).toBe(2);
    expect(crossfilter.apply({ ...filters, d69: include('c') }).kept).toBe(0);
  });

  it('refuses a filter it cannot put on, and goes on as before', () => {
    const crossfilter = createCrossfilter(declared);
    const before = crossfilter.apply({ kind: include('a') });
    expect(() => crossfilter.apply({ kind: include('b'), nothing: include('a') })).toThrow(
      /no dimension nothing/,
    );
    expect(() => crossfilter.apply({ kind: include('b'), size: include('a') })).toThrow(
      /categories.*interval/,
    );
    const after = crossfilter.apply({ kind: include('a') });
    expect(after.answers.get('all')).toBe(before.answers.get('all'));
  });

  it('does not answer for a measure that was not asked for', () => {
    const { answers } = createCrossfilter(declared).baseline;
    expect(() => answers.get('roles')?.total.sum('size')).toThrow(/size/);
  });

  const query = (changed: Partial<Query>): Partial<Declarations> => {
    return { queries: [{ id: 'q', table: 'projects', own: [], measures: [], ...changed }] };
  };
  it.each([
    ['an own dimension', query({ own: ['nothing'] }), /nothing/],
    ['a group', query({ by: 'nothing' }), /nothing/],
    ['a measure', query({ measures: ['nothing'] }), /nothing/],
    ['a group that is no category', query({ by: 'size' }), /size is no category/],
    ['a group of the contributions, for projects', query({ by: 'role' }), /cannot group/],
    ['a measure of the other table', query({ table: 'contributions', measures: ['size'] }), /cannot add up/],
    ['a name twice', { queries: [...queries, ...queries] }, /two/],
    ['a column of another length', { link: linkTables([], () => []).link }, /one row/],
  ])('refuses what is not there or does not fit: %s', (_, changed, message) => {
    expect(() => createCrossfilter({ ...declared, ...changed })).toThrow(message);
  });
});
