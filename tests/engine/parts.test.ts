import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../../src/engine/answer.ts';
import { createCrossfilter } from '../../src/engine/crossfilter.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Sum } from '../../src/model/sum.ts';
import { having, type Recount } from './naive.ts';
import { declare, portfolio, queries, states } from './portfolio.ts';

const whole = () => 1;
const partOfValues = (values: number) => 1 / values;
const partOfPairs = (values: number) => 2 / (values * (values - 1));

/** The same but for the rounding of thirds and sixths. */
function expectNear(given: Aggregate, expected: Recount, { measures }: Query) {
  const near = (a: number, b: number) =>
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.abs(b) + 1e-9);
  near(given.count, expected.count);
  for (const measure of measures) {
    const sum = given.sum(measure);
    const wanted = expected.sums[measure] as Sum;
    for (const end of ['low', 'middle', 'high'] as const) near(sum[end], wanted[end]);
    const { known, unknown, about, open } = wanted;
    expect(sum).toMatchObject({ known, unknown, about, open });
  }
}

const grouped = queries.map((list) => list.filter(({ by }) => by !== undefined));

describe('groups by value', () => {
  it('are recounted in pairs and in equal parts, whatever filters came before', () => {
    let pairs = 0;
    const property = fc.property(portfolio, grouped, states, (projects, asked, steps) => {
      const crossfilter = createCrossfilter(declare(projects, asked));
      for (const filters of [...steps.slice(-4), {}]) {
        const { answers } = crossfilter.apply(filters);
        for (const query of asked) {
          const groups = answers.get(query.id)?.groups;
          if (groups === undefined) continue;
          const recount = (wanted: readonly string[], partOf: (values: number) => number) =>
            having(projects, filters, query, wanted, partOf);
          for (const a of groups.values) {
            expectNear(groups.shared.of(a), recount([a], partOfValues), query);
            for (const b of groups.values) {
              if (a >= b) continue;
              if (groups.pair(a, b).count > 0) pairs++;
              expectNear(groups.pair(a, b), recount([a, b], whole), query);
              expectNear(groups.shared.pair(b, a), recount([a, b], partOfPairs), query);
            }
          }
        }
      }
    });
    fc.assert(property, { numRuns: 150 });
    expect(pairs).toBeGreaterThan(300);
  }, 120_000);

  it('add up to the whole in equal parts', () => {
    const property = fc.property(portfolio, (projects) => {
      const query: Query = { id: 'q', table: 'projects', own: [], by: 'challenge', measures: ['total'] };
      const answer = createCrossfilter(declare(projects, [query])).baseline.answers.get('q');
      if (answer === undefined) throw new Error('no answer');
      const { shared, values } = answer.groups;
      const parts = values.map((value) => shared.of(value));
      const count = parts.reduce((sum, part) => sum + part.count, 0);
      const low = parts.reduce((sum, part) => sum + part.sum('total').low, 0);
      expect(count).toBeCloseTo(projects.length, 6);
      const total = answer.total.sum('total').low;
      expect(Math.abs(low - total)).toBeLessThanOrEqual(1e-9 * total);
      const inPairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => shared.pair(a, b).count));
      const several = projects.filter(({ challenges }) => new Set(challenges).size > 1).length;
      expect(inPairs.reduce((sum, part) => sum + part, 0)).toBeCloseTo(several, 6);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('are none for what the category does not know, and for a value paired with itself', () => {
    const query: Query = { id: 'q', table: 'projects', own: [], by: 'challenge', measures: ['total'] };
    const challenges = ['a', 'b'];
    const project = { challenges, status: undefined, people: undefined, total: undefined, text: '' };
    const declared = declare([{ ...project, contributions: [] }], [query]);
    const groups = createCrossfilter(declared).baseline.answers.get('q')?.groups;
    expect(groups?.pair('a', 'b').count).toBe(1);
    expect(groups?.pair('a', 'a').count).toBe(0);
    expect(groups?.pair('a', 'unheard of').count).toBe(0);
    expect(groups?.shared.of('unheard of').sum('total')).toMatchObject({ known: 0, unknown: 0 });
  });
});
