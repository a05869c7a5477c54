import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/engine/dimensions.ts';
import type { Filter, Filters, IntervalFilter } from '../../src/engine/filters.ts';
import { crossfilterOf } from '../../src/engine/portfolio.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import type { Portfolio, Project, Quantity } from '../../src/model/schema.ts';
import { firstByName, called } from '../../src/app/why/names.ts';
import { gainOf, remedyFor } from '../../src/app/why/remedy.ts';
import { doubtsOf, reasonsOf } from '../../src/app/why/reasons.ts';
import { survey, type Survey, surveying, wayBack } from '../../src/app/why/survey.ts';
import { largePortfolio } from '../fixtures/large.ts';
import { tiny } from '../fixtures/tiny.ts';

const portfolio = tiny();
const contextOf = (of: Portfolio): Context => ({
  portfolio: of,
  places: new Map(of.places.map((place) => [place.id, place])),
  assumptions: DEFAULT_ASSUMPTIONS,
});
const context = contextOf(portfolio);

function project(id: string): Project {
  const found = portfolio.projects.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

const kinds = (id: string, dimension: string, filter: Filter) =>
  reasonsOf(project(id), dimension, filter, context).map(({ kind }) => kind);

/** A project that involves so many people. */
const withPeople = (count: Quantity): Project => ({
  ...project('cedar'),
  people: [{ role: 'involved', count }],
});

const people = (low?: number, high?: number, more: Partial<IntervalFilter> = {}): IntervalFilter => ({
  kind: 'interval',
  low,
  high,
  ...more,
});

describe('a reason on a scale', () => {
  it.each([
    ['cedar', people(8, 20), 'outside'],
    ['daisy', people(8, 20), 'outside'],
    ['elder', people(8, 20), 'notStated'],
    ['elder', people(), 'notStated'],
    ['cedar', people(undefined, undefined, { unknown: 'only' }), 'stated'],
    // About 50 is 45 to 55.
    ['apple', people(56, 60, { sure: true }), 'outside'],
    ['apple', people(55, 60, { sure: true }), 'unsure'],
    // At least 30 has no end.
    ['daisy', people(20, 1000, { sure: true }), 'unsure'],
    ['ferns', people(12, 20, { sure: true }), 'unsure'],
    ['ferns', people(13, 20, { sure: true }), 'outside'],
  ])('%s', (id, filter, kind) => {
    expect(kinds(id, 'people', filter)).toEqual([kind]);
  });

  it('is that it lies outside where more than a number is stated and just that number is the end', () => {
    const more = withPeople({ certainty: 'atLeast', value: 20, strict: true });
    expect(reasonsOf(more, 'people', people(10, 20, { sure: true }), context)[0]?.kind).toBe('outside');
    expect(reasonsOf(more, 'people', people(10, 21, { sure: true }), context)[0]?.kind).toBe('unsure');
  });
});

describe('a reason in a category', () => {
  const filter = (
    include: string[],
    exclude: string[] = [],
    mode: 'any' | 'all' = 'any',
  ): Extract<Filter, { kind: 'categories' }> => ({ kind: 'categories', include, exclude, mode });
  const of = (id: string, wanted: Filter) => reasonsOf(project(id), 'challenge', wanted, context);

  it('is what it lacks: of any, all that are asked for; of all, those that it has not', () => {
    expect(of('birch', filter(['water', 'youth']))).toEqual([
      { kind: 'lacks', dimension: 'challenge', values: ['water', 'youth'] },
    ]);
    expect(of('birch', filter(['water', 'work'], [], 'all'))).toEqual([
      { kind: 'lacks', dimension: 'challenge', values: ['water'] },
    ]);
  });

  it('is what is ruled out of it, beside what it lacks', () => {
    expect(of('apple', filter(['youth'], ['work']))).toEqual([
      { kind: 'lacks', dimension: 'challenge', values: ['youth'] },
      { kind: 'ruledOut', dimension: 'challenge', values: ['work'] },
    ]);
    expect(of('apple', filter(['water'], ['work']))).toEqual([
      { kind: 'ruledOut', dimension: 'challenge', values: ['work'] },
    ]);
  });

  it('is that it states none, where it does', () => {
    expect(of('cedar', filter(['water']))).toEqual([{ kind: 'notStated', dimension: 'challenge' }]);
    expect(of('cedar', filter([], ['']))).toEqual([
      { kind: 'ruledOut', dimension: 'challenge', values: [''] },
    ]);
  });
});

it('in texts, only the words that are missing are held against a project, however they are spelt', () => {
  const filter: Filter = { kind: 'text', words: ['Äpples', 'wolf'] };
  expect(reasonsOf(project('apple'), 'q', filter, context)).toEqual([
    { kind: 'words', dimension: 'q', words: ['wolf'] },
  ]);
});

describe('a doubt', () => {
  const doubts = (id: string, filter: Filter) =>
    doubtsOf(project(id), { people: filter }, context).map(({ kind }) => kind);

  it.each([
    ['about 50, which may be 45', 'apple', people(46, 60), ['touches']],
    ['about 50, in every case', 'apple', people(45, 55), []],
    ['at least 30', 'daisy', people(20, 1000), ['touches']],
    ['at least 30 without an upper end', 'daisy', people(30), []],
    ['nothing stated, and kept', 'elder', people(45, 55, { unknown: 'keep' }), ['kept']],
    [
      'nothing stated, and nothing else wanted',
      'elder',
      people(undefined, undefined, { unknown: 'only' }),
      [],
    ],
    ['an exact figure at the very end', 'cedar', people(7, 9), []],
  ])('%s', (_, id, filter, kinds) => {
    expect(doubts(id, filter)).toEqual(kinds);
  });
});

function surveyOf(filters: Filters, of: Portfolio = portfolio): Survey {
  const query = { id: 'rows', table: 'projects', own: [], measures: [], rows: true } as const;
  const rows = crossfilterOf(of, DEFAULT_ASSUMPTIONS, [query]).apply(filters).answers.get('rows')?.rows;
  if (rows === undefined) throw new Error('there are no rows');
  return survey({ projects: of.projects, rows, filters, context: contextOf(of) });
}

const CHALLENGE: Filter = { kind: 'categories', mode: 'any', include: ['water'], exclude: [] };

describe('a survey', () => {
  it('counts projects by what keeps them out, and those that nothing else keeps out', () => {
    const found = surveyOf({ challenge: CHALLENGE, people: people(40, 60) });
    expect(found.out).toHaveLength(5);
    expect(
      found.grounds.map(({ dimension, what, rows, alone }) => [dimension, what, rows.length, alone]),
    ).toEqual([
      ['challenge', 'value', 2, 2],
      ['challenge', 'notStated', 1, 0],
      ['people', 'outside', 2, 1],
      ['people', 'notStated', 1, 1],
    ]);
  });

  it.each([
    [{ challenge: CHALLENGE, people: people(46, 60, { sure: true }) }],
    [{ people: people(46, 60, { sure: true }) }],
  ] satisfies [Filters][])('says how many a change brings back, as the engine has it', (filters: Filters) => {
    const found = surveyOf(filters);
    const kept = (other: Filters) => 6 - surveyOf(other).out.length;
    const before = kept(filters);
    for (const { what, dimension } of found.grounds) {
      const remedy = remedyFor(what, dimension, filters[dimension]);
      const changed: Filters = {
        drop: { ...filters, [dimension]: people(undefined, undefined, { unknown: 'keep' }) },
        keep:
          dimension === 'people'
            ? { ...filters, people: people(46, 60, { sure: true, unknown: 'keep' }) }
            : { ...filters, challenge: { ...CHALLENGE, include: ['water', ''] } },
        widen: { ...filters, people: people(46, 60) },
        narrow: {},
        leaveOut: {},
      }[remedy.kind];
      const { [dimension]: _dropped, ...rest } = filters;
      const after = kept(remedy.kind === 'drop' ? rest : changed);
      expect([what, gainOf(remedy, found)]).toEqual([what, after - before]);
    }
  });

  it('finds the fewest filters that bring something back together', () => {
    const of = (count: number, ...dimensions: string[]) => ({ dimensions, count });
    expect(wayBack({ together: [of(9, 'a', 'b', 'c'), of(2, 'a', 'b'), of(3, 'b', 'c')] })).toEqual(
      of(3, 'b', 'c'),
    );
    const status: Filter = { kind: 'categories', mode: 'any', include: ['underway'], exclude: [] };
    const found = surveyOf({ challenge: CHALLENGE, status, people: people(13, 20) });
    expect(wayBack(found)?.dimensions.toSorted()).toEqual(['people', 'status']);
    expect(wayBack(found)?.count).toBe(3);
  });

  it('stops on the way through very many, and counts the same', () => {
    const many = largePortfolio(2500);
    const filters: Filters = { people: people(40, 60, { unknown: 'keep' }) };
    const query = { id: 'rows', table: 'projects', own: [], measures: [], rows: true } as const;
    const snapshot = crossfilterOf(many, DEFAULT_ASSUMPTIONS, [query]).apply(filters);
    const rows = snapshot.answers.get('rows')?.rows;
    if (rows === undefined) throw new Error('there are no rows');
    const steps = surveying({ projects: many.projects, rows, filters, context: contextOf(many) });
    expect(steps.next().done).toBe(false);
    expect(steps.next().done).toBe(false);
    const { value } = steps.next();
    expect(value?.out).toHaveLength(many.projects.length - snapshot.kept);
  });
});

describe('names', () => {
  const projects = ['Örn', 'anka', 'Svan', 'Ämbar'].map((name) => ({ ...project('cedar'), name }));
  const { compare } = new Intl.Collator('sv');

  it('are found by any words in them, without their dots', () => {
    expect(called('AMB', [0, 1, 2, 3], projects)).toEqual([3]);
    expect(called('  ', [0, 2], projects)).toEqual([0, 2]);
    expect(called('an', [0, 1, 2, 3], projects)).toEqual([1, 2]);
  });

  it('are put in order as far as they are shown', () => {
    expect(firstByName([0, 1, 2, 3], projects, compare, 3)).toEqual([1, 2, 3]);
    expect(firstByName([3, 2, 1, 0], projects, compare, 9)).toEqual([1, 2, 3, 0]);
  });
});
