import { describe, expect, it } from 'vitest';
import { follow } from '../../src/model/derive.ts';
import type { Derivation, Project, Quantity } from '../../src/model/schema.ts';
import { tiny } from '../fixtures/tiny.ts';

const text = { sv: 'så', en: 'so' };

/** A project whose agency, actors and total are these. */
function project(figures: { agency?: Quantity; actors?: Quantity; total?: Quantity }): Project {
  const [first] = tiny().projects;
  if (first === undefined) throw new Error('the fixture is empty');
  const { total: _total, ...rest } = first;
  const contribution = (role: 'agency' | 'actors', amount: Quantity | undefined) =>
    amount ? [{ role, by: [], unit: 'SEK' as const, form: 'notSaid' as const, amount }] : [];
  return {
    ...rest,
    contributions: [...contribution('agency', figures.agency), ...contribution('actors', figures.actors)],
    ...(figures.total ? { total: figures.total } : {}),
  };
}

const exact = (value: number): Quantity => ({ certainty: 'exact', value });
const about = (value: number): Quantity => ({ certainty: 'approximate', value });
const range = (low: number, high: number): Quantity => ({ certainty: 'range', low, high });
const atLeast = (value: number): Quantity => ({ certainty: 'atLeast', value });

const asMuch: Derivation = { rule: 'times', of: 'agency', factor: 1, text };

describe('follow', () => {
  it.each<[string, Derivation, Parameters<typeof project>[0], object]>([
    [
      'times',
      { rule: 'times', of: 'agency', factor: 2.5, text },
      { agency: exact(4) },
      { low: 10, high: 10 },
    ],
    ['times a range', asMuch, { agency: range(40, 50) }, { low: 40, middle: 45, high: 50, about: false }],
    ['times about', asMuch, { agency: about(50) }, { low: 50, high: 50, about: true }],
    ['times at least', asMuch, { agency: atLeast(20) }, { low: 20, open: true }],
    [
      'a share',
      { rule: 'share', of: 'total', percent: 50, text },
      { total: exact(450_000) },
      { low: 225_000, high: 225_000 },
    ],
    [
      'a share that binary fractions cannot hold',
      { rule: 'share', of: 'total', percent: 7, text },
      { total: exact(100) },
      { low: 7, high: 7 },
    ],
    ['a product', { rule: 'product', factors: [6e6, 10], text }, {}, { low: 60e6, high: 60e6, about: false }],
    [
      'a sum of roles',
      { rule: 'sum', of: ['agency', 'actors'], text },
      { agency: exact(1), actors: range(2, 3) },
      { low: 3, high: 4 },
    ],
    [
      'a sum of terms',
      { rule: 'sum', of: [{ product: [9, 2] }, { low: 4, high: 5 }, 20], text },
      {},
      { low: 42, middle: 42.5, high: 43 },
    ],
    [
      'a sum with about and at least in it',
      { rule: 'sum', of: ['agency', 'actors'], text },
      { agency: about(1), actors: atLeast(2) },
      { low: 3, about: true, open: true },
    ],
    [
      'a rest',
      { rule: 'rest', of: 'total', minus: ['agency'], text },
      { total: exact(10), agency: range(3, 4) },
      { low: 6, high: 7, open: false },
    ],
  ])('%s', (_, rule, figures, expected) => {
    expect(follow(rule, project(figures))).toMatchObject(expected);
  });

  it.each<[string, Derivation, Parameters<typeof project>[0]]>([
    ['times', asMuch, {}],
    ['times what is not stated', asMuch, { agency: { certainty: 'notStated' } }],
    ['a share', { rule: 'share', of: 'total', percent: 50, text }, { agency: exact(1) }],
    ['a sum', { rule: 'sum', of: ['agency', 'actors'], text }, { agency: exact(1) }],
    [
      'a rest',
      { rule: 'rest', of: 'total', minus: ['agency', 'actors'], text },
      { total: exact(9), agency: exact(1) },
    ],
    ['a role that no one has', { rule: 'times', of: 'moon', factor: 1, text }, { agency: exact(1) }],
  ])('gives nothing where an operand is missing: %s', (_, rule, figures) => {
    expect(follow(rule, project(figures))).toBeUndefined();
  });

  it('adds the contributions of a role up before it counts with them', () => {
    const twice = project({ agency: exact(3) });
    twice.contributions.push({ role: 'agency', by: [], unit: 'SEK', form: 'cash', amount: about(4) });
    expect(follow(asMuch, twice)).toMatchObject({ low: 7, high: 7, about: true });
  });
});
