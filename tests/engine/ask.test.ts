import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crossfilter, createCrossfilter, type Snapshot } from '../../src/engine/crossfilter.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Answer } from '../../src/engine/answer.ts';
import { crossfilterOf } from '../../src/engine/portfolio.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import { tiny } from '../fixtures/tiny.ts';
import { declare, portfolio, queries, states } from './portfolio.ts';

/** All that an answer tells, as plain values. */
function told(answer: Answer | undefined, { measures }: Query) {
  if (answer === undefined) return undefined;
  const plain = (each: Answer['total']) => [each.count, measures.map((measure) => each.sum(measure))];
  return [
    answer.kept,
    answer.of,
    plain(answer.total),
    answer.groups.values.map((value) => [value, plain(answer.groups.of(value))]),
    answer.rows && [...answer.rows.list()],
  ];
}

const all = (snapshot: Snapshot, asked: readonly Query[]) =>
  asked.map((query) => [query.id, told(snapshot.answers.get(query.id), query)]);

describe('queries that are asked later', () => {
  it('are answered as if they had been asked from the start, and change no answer that was there', () => {
    let late = 0;
    const property = fc.property(portfolio, queries, states, fc.nat(), (projects, asked, steps, at) => {
      const early = asked.slice(0, at % asked.length);
      const fresh = asked.slice(early.length);
      const moment = at % (steps.length + 1);
      const start = createCrossfilter(declare(projects, asked));
      const growing = createCrossfilter(declare(projects, early));
      const same = (a: Snapshot, b: Snapshot) => {
        expect(all(a, asked)).toEqual(all(b, asked));
        expect([a.kept, a.of, a.filters, a.relief]).toEqual([b.kept, b.of, b.filters, b.relief]);
      };
      let present: [Crossfilter, Snapshot] = [growing, growing.baseline];
      const ask = (filters: Snapshot) => {
        const before = present[1];
        const grown = growing.ask(fresh);
        same(grown, filters);
        for (const { id } of early) expect(grown.answers.get(id)).toBe(before.answers.get(id));
        same(growing.baseline, start.baseline);
        expect(growing.baseline.version).toBe(0);
        expect(grown.version).toBe(before.version + 1);
        late += fresh.length;
      };
      let expected = start.baseline;
      steps.forEach((filters, step) => {
        if (step === moment) ask(expected);
        expected = start.apply(filters);
        present = [growing, growing.apply(filters)];
        if (step >= moment) same(present[1], expected);
      });
      if (moment === steps.length) ask(expected);
      same(growing.apply({}), start.apply({}));
    });
    fc.assert(property, { numRuns: 100 });
    expect(late).toBeGreaterThan(100);
  }, 120_000);

  it('that cannot be asked leave everything as it was', () => {
    const query: Query = { id: 'a', table: 'projects', own: [], measures: [] };
    const crossfilter = createCrossfilter(declare([], [query]));
    const before = crossfilter.apply({});
    expect(() => crossfilter.ask([{ ...query, id: 'b', measures: ['nothing'] }])).toThrow(/nothing/);
    expect(() => crossfilter.ask([query])).toThrow(/two/);
    expect(crossfilter.apply(before.filters)).toBe(before);
    expect(crossfilter.ask([{ ...query, id: 'b' }]).answers.get('a')).toBe(before.answers.get('a'));
  });
});

describe('the crossfilter of a portfolio', () => {
  const query: Query = { id: 'people', table: 'projects', own: [], by: 'people.bins', measures: [] };

  it('cuts a scale into bins only once it is asked to, and then once', () => {
    const crossfilter = crossfilterOf(tiny(), DEFAULT_ASSUMPTIONS, []);
    crossfilter.apply({ people: { kind: 'interval', low: 40 } });
    expect(crossfilter.companions('people.bins', '50..99').has('project', 'apple')).toBe(false);
    const first = crossfilter.ask([query]).answers.get('people');
    expect(first?.groups.of('50..99').count).toBe(3);
    expect(crossfilter.companions('people.bins', '50..99').has('project', 'apple')).toBe(true);
    expect(crossfilter.ask([query, { ...query, id: 'again' }]).answers.get('people')).toBe(first);
  });
});
