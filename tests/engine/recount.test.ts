import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregate, Answer } from '../../src/engine/answer.ts';
import { createCrossfilter } from '../../src/engine/crossfilter.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Filters } from '../../src/engine/filters.ts';
import { answer as naiveAnswer, idle, passing, type Project, type Recount } from './naive.ts';
import { declare, portfolio, queries, states } from './portfolio.ts';

function plain(aggregate: Aggregate, measures: readonly string[]): Recount {
  const sums = measures.map((measure) => [measure, aggregate.sum(measure)]);
  return { count: aggregate.count, sums: Object.fromEntries(sums) };
}

function plainAnswer(answer: Answer | undefined, { measures }: Query) {
  if (answer === undefined) return undefined;
  const { kept, of, total, groups } = answer;
  const byValue = groups.values.map((value): [string, Recount] => [value, plain(groups.of(value), measures)]);
  return { kept, of, total: plain(total, measures), groups: new Map(byValue) };
}

/** How many projects would pass if one filter were dropped, for each that leaves out any. */
function reliefOf(projects: readonly Project[], filters: Filters): [string, number][] {
  const on = Object.entries(filters).filter(([, filter]) => !idle(filter));
  return on.map(([dropped]) => {
    const rest = Object.fromEntries(on.filter(([dimension]) => dimension !== dropped));
    return [dropped, passing(projects, 'projects', rest, []).length];
  });
}

describe('the crossfilter', () => {
  it('answers every query as a recount does, whatever filters came before', () => {
    let checked = 0;
    let relieved = 0;
    const property = fc.property(portfolio, queries, states, (projects, asked, steps) => {
      const crossfilter = createCrossfilter(declare(projects, asked));
      const contributions = projects.flatMap((project) => project.contributions);
      for (const filters of [...steps, {}]) {
        const snapshot = crossfilter.apply(filters);
        checked++;
        expect(snapshot.kept).toBe(passing(projects, 'projects', filters, []).length);
        const relief = snapshot.kept === 0 ? reliefOf(projects, filters) : [];
        expect(snapshot.relief).toEqual(new Map(relief));
        if (relief.some(([, count]) => count > 0)) relieved++;
        for (const query of asked) {
          const { pairs, ...expected } = naiveAnswer(projects, filters, query);
          const given = snapshot.answers.get(query.id);
          expect(plainAnswer(given, query)).toEqual(expected);
          if (query.rows !== true) continue;
          const rows: readonly unknown[] = query.table === 'projects' ? projects : contributions;
          const list = Array.from(given?.rows?.list() ?? [], (row) => rows[row]);
          expect(list).toEqual(pairs.map(({ project, contribution }) => contribution ?? project));
          rows.forEach((_, row) => {
            expect(given?.rows?.passes(row)).toBe(given?.rows?.failedBy(row).length === 0);
          });
        }
      }
      expect(crossfilter.apply({}).answers).toEqual(crossfilter.baseline.answers);
    });
    fc.assert(property, { numRuns: 150 });
    expect(checked).toBeGreaterThan(1000);
    expect(relieved).toBeGreaterThan(50);
  }, 120_000);
});
