import { describe, expect, it } from 'vitest';
import type { Contribution, Project, Quantity } from '../../src/model/schema.ts';
import { agencyShare, shareByRule } from '../../src/model/share.ts';
import { shippedProject } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';

const text = { sv: 'regel', en: 'rule' };
const exact = (value: number): Quantity => ({ certainty: 'exact', value });
const about = (value: number): Quantity => ({ certainty: 'approximate', value });
const from = (value: number): Quantity => ({ certainty: 'atLeast', value });
const upTo = (value: number): Quantity => ({ certainty: 'atMost', value });
const silent: Quantity = { certainty: 'notStated' };
const times = (amount: Quantity, factor: number, of = 'agency'): Quantity => ({
  ...amount,
  derived: { rule: 'times', of, factor, text },
});
const share = (amount: Quantity, percent: number, of = 'total'): Quantity => ({
  ...amount,
  derived: { rule: 'share', of, percent, text },
});
const part = (
  role: string,
  amount: Quantity,
  form: Contribution['form'] = 'cash',
  unit: Contribution['unit'] = 'SEK',
): Contribution => ({ role, by: [], unit, form, amount });

function project(...contributions: Contribution[]): Project {
  const [first] = tiny().projects;
  if (first === undefined) throw new Error('there is no project');
  return { ...first, contributions };
}
const sides = (agency: Quantity, actors: Quantity) => project(part('agency', agency), part('actors', actors));

const ends = (of: Project, inKind: 'counted' | 'leftOut' = 'counted') => {
  const found = agencyShare(of, { end: 'middle', inKind, several: 'full' });
  return found && [found.low, found.high];
};

describe('the agency’s share', () => {
  it.each<[string, Project, readonly number[] | undefined]>([
    ['of two exact sides', sides(exact(100), exact(300)), [25, 25]],
    ['as much again, of an uncertain amount', sides(about(100), times(about(100), 1)), [50, 50]],
    ['twice as much', sides(exact(100), times(exact(200), 2)), [100 / 3, 100 / 3]],
    ['half as much as the actors', sides(times(about(50), 0.5, 'actors'), about(100)), [100 / 3, 100 / 3]],
    ['a split of one uncertain total', sides(share(about(50), 50), share(about(50), 50)), [50, 50]],
    ['an uneven split', sides(share(about(30), 30), share(about(70), 70)), [30, 30]],
    // 90 of 90 + 110, and 110 of 110 + 90.
    ['of two sides that are about', sides(about(100), about(100)), [45, 55]],
    ['of an exact side and one that is about', sides(exact(90), about(100)), [(100 * 90) / 200, 50]],
    ['with an open end beside it', sides(exact(100), from(100)), [0, 50]],
    ['with an open end itself', sides(from(100), exact(100)), [50, 100]],
    ['with an upper end beside it', sides(exact(100), upTo(100)), [50, 100]],
    ['of nothing', sides(exact(0), exact(100)), [0, 0]],
    ['of nothing at all', sides(exact(0), exact(0)), [0, 0]],
    ['of everything', sides(exact(100), exact(0)), [100, 100]],
    ['with one side not stated', sides(exact(100), silent), undefined],
    ['with the other not stated', sides(silent, exact(100)), undefined],
    ['with one side alone', project(part('agency', exact(100))), undefined],
    [
      'with hours beside it',
      project(part('agency', exact(100)), part('actors', exact(9), 'inKind', 'hour')),
      undefined,
    ],
    [
      'with the EU',
      project(part('agency', exact(10)), part('actors', exact(10)), part('eu', exact(20))),
      [25, 25],
    ],
    [
      'as much again, with the EU beside both',
      project(part('agency', exact(10)), part('actors', times(exact(10), 1)), part('eu', exact(2))),
      [100 / 2.2, 100 / 2.2],
    ],
    [
      'with the EU, which does not say how much',
      project(part('agency', exact(10)), part('actors', times(exact(10), 1)), part('eu', silent)),
      [0, 50],
    ],
    [
      'of several contributions a side, of which a rule says nothing',
      project(part('agency', exact(10)), part('actors', times(exact(10), 1)), part('actors', exact(20))),
      [25, 25],
    ],
    ['of splits of different totals', sides(share(exact(50), 50), share(exact(150), 75, 'other')), [25, 25]],
  ])('%s', (_, of, expected) => {
    const found = ends(of);
    if (expected === undefined) expect(found).toBeUndefined();
    else expected.forEach((end, i) => expect(found?.[i]).toBeCloseTo(end, 10));
  });

  it('is not stated where in-kind money is left out and it is all of a side', () => {
    const inKind = project(part('agency', exact(10)), part('actors', times(exact(10), 1), 'inKind'));
    expect(ends(inKind)).toEqual([50, 50]);
    expect(ends(inKind, 'leftOut')).toBeUndefined();
  });

  it('leaves an EU part in kind out like any other', () => {
    const of = project(part('agency', exact(10)), part('actors', exact(10)), part('eu', exact(20), 'inKind'));
    expect(ends(of)).toEqual([25, 25]);
    expect(ends(of, 'leftOut')).toEqual([50, 50]);
  });

  it('is one half, or 10 of 22, in the projects that state both sides', () => {
    const found = Array.from({ length: 10 }, (_, i) => agencyShare(shippedProject(i + 1))?.middle);
    expect(found.map((each) => each && Math.round(each * 10) / 10)).toEqual([
      50,
      45.5,
      50,
      undefined,
      50,
      undefined,
      50,
      undefined,
      undefined,
      50,
    ]);
  });
});

it('a rule that ties the sides is told from amounts that are equal by chance', () => {
  expect(shareByRule(sides(exact(10), exact(10)))).toBeUndefined();
  expect(shareByRule(sides(exact(10), times(exact(10), 1)))).toBe(50);
});
