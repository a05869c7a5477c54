// Any view there can be of the shipped portfolio, and any address, for tests that hold for all of them.

import * as fc from 'fast-check';
import { grammarOf } from '../../src/app/model.ts';
import type { Filter } from '../../src/engine/filters.ts';
import { withAll } from '../../src/store/filters.ts';
import { projectOfFigure } from '../../src/store/figure.ts';
import { SHOWS, tidyColumns, tidySort, type ViewState } from '../../src/store/state.ts';
import { shipped } from '../fixtures/shipped.ts';

export const grammar = grammarOf(shipped);

const projects = shipped.projects.map(({ id }) => id);
const challenges = shipped.challenges.map(({ id }) => id);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** A number as a filter may have it: small ones, round sums of money, and any other, below zero too. */
export const end = fc.oneof(
  fc.nat({ max: 100 }),
  fc.nat({ max: 2000 }).map((n) => n * 50_000),
  fc.constantFrom(1e7, 10_000_000, 12_345_678, 0.1 + 0.2, 1e21, 5e-7, Number.MAX_VALUE, -3),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom('a+b', '50%', 'å&ö', '#1', 'x=y', ',', '..', '%E0%A4%A', '\uD800', '-notStated'),
);

/** Any filter of a kind, in whatever order and with whatever ends. */
export function filter(kind: Filter['kind'], values: readonly string[]): fc.Arbitrary<Filter> {
  if (kind === 'text')
    return fc.array(words, { maxLength: 4 }).map((each): Filter => ({ kind: 'text', words: each }));
  if (kind === 'interval')
    return fc.record(
      {
        kind: fc.constant('interval' as const),
        low: end,
        high: end,
        sure: fc.constant(true as const),
        unknown: fc.constantFrom('keep' as const, 'only' as const),
      },
      { requiredKeys: ['kind'] },
    );
  const some = fc.array(fc.constantFrom('', ...values), { maxLength: 5 });
  return fc.record({
    kind: fc.constant('categories' as const),
    mode: fc.constantFrom('any' as const, 'all' as const),
    include: some,
    exclude: some,
  });
}

/** Any choice of some of these, each with one of its values. */
const someOf = <T>(all: Readonly<Record<string, fc.Arbitrary<T>>>): fc.Arbitrary<Record<string, T>> =>
  fc
    .subarray(Object.keys(all))
    .chain((chosen) =>
      fc
        .tuple(...chosen.flatMap((name) => (all[name] === undefined ? [] : [all[name]])))
        .map((each) => Object.fromEntries(each.map((value, i) => [chosen[i] ?? '', value]))),
    );

const filters = someOf(
  Object.fromEntries(
    Object.entries(grammar.dimensions).map(([name, { kind, values = [] }]) => [
      name,
      filter(kind, [...values]),
    ]),
  ),
);

export const sorts = fc.array(
  fc.record({ column: fc.constantFrom(...grammar.columns), descending: fc.boolean() }),
  { maxLength: 5 },
);

const beside = grammar.columns.slice(1);
export const layouts = fc.record({
  shown: optional(fc.shuffledSubarray(beside)),
  pinned: fc.shuffledSubarray(beside),
  widths: fc.dictionary(fc.constantFrom(...grammar.columns), fc.double({ min: -10, max: 900, noNaN: true })),
});

export const assumptions = fc.record({
  end: fc.constantFrom('low' as const, 'middle' as const, 'high' as const),
  inKind: fc.constantFrom('counted' as const, 'leftOut' as const),
  several: fc.constantFrom('full' as const, 'shared' as const),
});

export const subjects = [...projects, ...challenges.map((id) => `challenge:${id}`)];

const figures = fc.oneof(
  fc
    .tuple(fc.constantFrom(...projects), fc.constantFrom('agency', 'people.2', 'å b'))
    .map((each) => each.join('.')),
  fc.constantFrom('sum.agency', 'sum.people@challenge:urban', 'sum.total@challenge:notStated'),
);

/** A layout with what is the same as no choice left out. */
function settledColumns(columns: ViewState['columns']): ViewState['columns'] {
  const tidy = tidyColumns(columns);
  const isDefault = tidy.shown?.join() === grammar.defaultColumns.join();
  return { ...tidy, shown: isDefault ? undefined : tidy.shown };
}

/** Any view, in the one form that the page keeps it in. */
export const views: fc.Arbitrary<ViewState> = fc
  .record({
    filters,
    assumptions,
    forms: someOf(
      Object.fromEntries(
        Object.entries(grammar.forms).map(([name, [, ...forms]]) => [name, fc.constantFrom(...forms)]),
      ),
    ),
    sort: sorts,
    columns: layouts,
    open: optional(fc.constantFrom(...projects)),
    figure: optional(figures),
    pins: fc.shuffledSubarray(subjects, { maxLength: 4 }),
    show: optional(fc.constantFrom(...SHOWS)),
    enlarge: optional(fc.constantFrom(...grammar.views)),
    language: fc.constantFrom('sv' as const, 'en' as const),
    theme: fc.constantFrom(undefined, 'light' as const, 'dark' as const),
  })
  .map(({ open, figure, show, ...rest }): ViewState => {
    const panel = (figure === undefined ? undefined : projectOfFigure(figure)) ?? open;
    const isBeside = panel !== undefined || figure !== undefined;
    return {
      ...rest,
      filters: withAll(rest.filters),
      sort: tidySort(rest.sort),
      columns: settledColumns(rest.columns),
      open: panel,
      figure,
      show: isBeside && show === 'filters' ? undefined : show,
    };
  });

const names = [
  ...Object.keys(grammar.dimensions),
  ...Object.keys(grammar.forms),
  'challenge.mode people.mode lang theme sort columns pinned widths open pin figure show'.split(' '),
  'enlarge v end inkind several colour constructor.mode __proto__.mode hasOwnProperty'.split(' '),
  '__proto__ constructor toString'.split(' '),
  '',
].flat();
const values = fc.oneof(
  fc.string(),
  fc.constantFrom('1e6..10e6', '40..60,sure,notStated', '-notStated', 'notStated', '..', '9..1', '1e999..'),
  fc.constantFrom('democracy,-urban', '-democracy,moon,-,', '--urban', 'all', 'any', 'notStated,-notStated'),
  fc.constantFrom('share', 'match', 'perPerson', 'counties', 'filters', 'why', 'low', 'leftOut', 'shared'),
  fc.constantFrom(
    '-agency,people,agency',
    'none',
    'none,agency',
    'agency.180,people.5',
    'project.70',
    '2',
    '1',
  ),
  fc.constantFrom(
    'stadsbruk',
    'stadsbruk.agency',
    'sum.agency@challenge:urban',
    'challenge:urban:x',
    '%E0%A4%A',
  ),
  fc.constantFrom('constructor', '__proto__', 'challenge:constructor', 'sum.__proto__', '%', '+a++b+'),
);

/** Any string that could stand where an address stands: from garbage to what is nearly right. */
export const addresses = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.string(),
        fc.tuple(fc.constantFrom(...names), values).map(([name, value]) => `${name}=${value}`),
      ),
      { maxLength: 10 },
    )
    .map((parts) => `?${parts.join('&')}`),
);
