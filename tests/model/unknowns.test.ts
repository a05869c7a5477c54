import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import { bounds } from '../../src/model/reading.ts';
import type { Contribution, Project, Quantity } from '../../src/model/schema.ts';
import { addAll } from '../../src/model/sum.ts';
import { type Measure, readingOf } from '../../src/model/uncertain.ts';
import { type Unknown, unknownsOf } from '../../src/model/unknowns.ts';
import { largePortfolio } from '../fixtures/large.ts';
import { shipped, shippedProject } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';
import { quantities } from './arbitraries.ts';

const M = 1_000_000;
const { list, all, totals } = unknownsOf(shipped.projects, DEFAULT_ASSUMPTIONS);
const of = (project: string, measure: Measure): Unknown => {
  const found = list.find((each) => each.project.id === project && each.measures.includes(measure));
  if (found === undefined) throw new Error(`nothing unknown of ${project}: ${measure}`);
  return found;
};

describe('the ten projects', () => {
  it('lists every missing and uncertain figure, those that could move a total most first', () => {
    expect(list.map(({ project, measures, how }) => [project.id, measures[0], how].join(' '))).toEqual([
      // The 45 million that nobody has split are half as much again as all that the actors are known to give.
      'smart-textiles agency notSplit',
      // Nothing limits these three; the largest that any actors give is 10 of 28.4 million.
      'kodcentrum actors notStated',
      'inkubator-55 actors notStated',
      'halsans-nya-verktyg actors hours',
      // As many as the 56 of Kodcentrum, of about 395 people.
      'mepublic-service people notStated',
      'malmo-sydost people range',
      'stadsbruk people approximate',
      'vagar people approximate',
      'smart-textiles people approximate',
      'halsans-nya-verktyg people approximate',
      'sodertornsmodellen people approximate',
      'stad-landsbygd people approximate',
      'inkubator-55 people range',
    ]);
    expect(all).toBe(13);
  });

  it('lets the money that is not split go to VINNOVA or the actors, and no further than it reaches', () => {
    const split = of('smart-textiles', 'agency');
    expect(split.moves).toEqual([
      { measure: 'agency', most: 45 * M },
      { measure: 'actors', most: 45 * M },
    ]);
    expect(split.key).toBe('total');
    // Behind the 60 million of Hälsans nya verktyg, and as far as the last.
    expect([split.places, split.among]).toEqual([[2, 10], 10]);
    expect(split.weight).toBeCloseTo(45 / 28.425, 9);
  });

  it('claims no bound where nothing limits a figure, and says what the others state', () => {
    const kodcentrum = of('kodcentrum', 'actors');
    expect(kodcentrum.moves[0].most).toBe(Number.POSITIVE_INFINITY);
    expect(kodcentrum.stated).toEqual([225_000, 10 * M]);
    expect([kodcentrum.places, kodcentrum.among]).toEqual([[1, 7], 7]);
  });

  it('knows that working time was given where no money is stated', () => {
    expect(of('halsans-nya-verktyg', 'actors').key).toBe('actors.hours');
  });

  it('widens about 40–50 as far as it may reach, from the middle that it counts with', () => {
    const { low, high, moves, places, among } = of('malmo-sydost', 'people');
    expect(low).toBeCloseTo(36);
    expect(high).toBeCloseTo(55);
    expect(moves[0].most).toBeCloseTo(10);
    // One says 56, five say about 50, and 38 is the next below them.
    expect([places, among]).toEqual([[2, 8], 9]);
  });

  it('counts from the end that is assumed', () => {
    const low = unknownsOf(shipped.projects, { ...DEFAULT_ASSUMPTIONS, end: 'low' });
    const malmo = low.list.find(({ project, how }) => project.id === 'malmo-sydost' && how === 'range');
    expect(malmo?.moves[0].most).toBeCloseTo(15);
  });

  it('takes no in-kind money that is left out for an unknown', () => {
    const leftOut = unknownsOf(shipped.projects, { ...DEFAULT_ASSUMPTIONS, inKind: 'leftOut' });
    expect(leftOut.list.filter(({ measures }) => measures.includes('actors'))).toHaveLength(4);
  });

  it('says the totals that it speaks of', () => {
    expect([totals.agency.middle, totals.actors.middle]).toEqual([90.725 * M, 28.425 * M]);
  });
});

describe('a figure that is not stated beside a total', () => {
  const base = shippedProject(1);
  const exact = (value: number): Quantity => ({ certainty: 'exact', value });
  const withMoney = (agency: Quantity, actors: Quantity, total?: Quantity): Project => {
    const { total: _total, ...rest } = base;
    const part = (role: string, amount: Quantity): Contribution => ({
      role,
      by: [],
      unit: 'SEK',
      form: 'notSaid',
      amount,
    });
    return {
      ...rest,
      contributions: [part('agency', agency), part('actors', actors)],
      ...(total ? { total } : {}),
    };
  };
  const highOf = (project: Project) =>
    unknownsOf([project], DEFAULT_ASSUMPTIONS).list.find(({ measures }) => measures[0] === 'actors')?.high;
  const silent: Quantity = { certainty: 'notStated' };

  it.each<[string, Project, number | undefined]>([
    ['is at most what the total leaves', withMoney(exact(3), silent, exact(10)), 7],
    [
      'reaches as far as both may reach',
      withMoney({ certainty: 'approximate', value: 10 }, silent, exact(30)),
      21,
    ],
    ['is never less than nothing', withMoney(exact(12), silent, exact(10)), 0],
    ['has no limit without a total', withMoney(exact(3), silent), Number.POSITIVE_INFINITY],
    ['is no unknown when it is stated', withMoney(exact(3), exact(7), exact(10)), undefined],
  ])('%s', (_, project, high) => {
    expect(highOf(project)).toBe(high);
  });
});

describe('a resolved unknown', () => {
  /** The figures of a few projects as anything at all, and where in its bounds each unknown turns out to lie. */
  const figures = fc.record({ agency: quantities, actors: quantities, people: quantities });
  const portfolios = fc.tuple(
    fc.array(figures, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('low', 'middle', 'high'),
  );

  const projectsOf = (some: readonly Record<'agency' | 'actors' | 'people', Quantity>[]): Project[] =>
    some.map(({ agency, actors, people }, i) => {
      const { total: _total, ...rest } = shippedProject(2);
      return {
        ...rest,
        id: `p${i}`,
        contributions: [
          { role: 'agency', by: [], unit: 'SEK', form: 'notSaid', amount: agency },
          { role: 'actors', by: [], unit: 'SEK', form: 'notSaid', amount: actors },
        ],
        people: [{ role: 'involved', count: people }],
        // Every other one says what all of it comes to, so that some money is not split.
        ...(i % 2 === 0 ? { total: { certainty: 'exact', value: 500_000 } as const } : {}),
      };
    });

  it('never moves the total, nor its own place, further than is claimed', () => {
    fc.assert(
      fc.property(portfolios, fc.double({ min: 0, max: 1, noNaN: true }), ([some, end], at) => {
        const assumptions = { ...DEFAULT_ASSUMPTIONS, end };
        const projects = projectsOf(some);
        for (const unknown of unknownsOf(projects, assumptions).list) {
          const { low, high, moves, places } = unknown;
          const value = low + ((Number.isFinite(high) ? high : low + 2e6) - low) * at;
          for (const [i, { measure, most }] of moves.entries()) {
            const readings = projects.map((project) => readingOf(project, measure, assumptions));
            const row = projects.indexOf(unknown.project);
            const resolved = readings.map((each, j) =>
              j === row ? { low: value, middle: value, high: value, about: false, open: false } : each,
            );
            const moved = Math.abs(addAll(resolved)[end] - addAll(readings)[end]);
            expect(moved).toBeLessThanOrEqual(most + 1e-6);
            const above = resolved.filter((each, j) => j !== row && each !== undefined && each[end] > value);
            if (i > 0) continue;
            expect(1 + above.length).toBeGreaterThanOrEqual(places[0]);
            expect(1 + above.length).toBeLessThanOrEqual(places[1]);
          }
        }
      }),
    );
  });

  it('is listed for every figure that may be more than one number', () => {
    fc.assert(
      fc.property(portfolios, ([some, end]) => {
        const projects = projectsOf(some);
        const found = unknownsOf(projects, { ...DEFAULT_ASSUMPTIONS, end }).list;
        for (const project of projects) {
          for (const measure of ['agency', 'actors', 'people'] as const) {
            const reading = readingOf(project, measure, DEFAULT_ASSUMPTIONS);
            const [low, high] = reading === undefined ? [0, 1] : bounds(reading);
            const listed = found.some((each) => each.project === project && each.measures.includes(measure));
            // About nothing is one number, and yet said to be uncertain.
            expect(listed).toBe(low < high || reading?.about === true);
          }
        }
      }),
    );
  });
});

describe('a large portfolio', () => {
  it('lists only those that matter most, and says how many there are', () => {
    const { projects } = largePortfolio(1000);
    const whole = unknownsOf(projects, DEFAULT_ASSUMPTIONS);
    const some = unknownsOf(projects, DEFAULT_ASSUMPTIONS, 100);
    expect(some.list).toHaveLength(100);
    expect(some.all).toBe(whole.list.length);
    expect(some.list).toEqual(whole.list.slice(0, 100));
    const weights = whole.list.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

it('knows every oddity of the tiny portfolio', () => {
  const found = unknownsOf(tiny().projects, DEFAULT_ASSUMPTIONS).list;
  const written = found.map(({ project, measures, how }) => `${project.id} ${measures.join('+')} ${how}`);
  expect(written.toSorted()).toEqual([
    'apple people approximate',
    'birch actors range',
    'birch agency approximate',
    'birch people range',
    'cedar actors hours',
    'daisy agency+actors notSplit',
    'daisy people atLeast',
    'elder actors notStated',
    'elder agency notStated',
    'elder people notStated',
    'ferns people atMost',
  ]);
});
