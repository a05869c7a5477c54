import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Verdict } from '../../src/model/compare.ts';
import { compareMembers, type Member, sumOfMembers } from '../../src/model/members.ts';
import { bounds, type Reading, reading } from '../../src/model/reading.ts';
import { addAll } from '../../src/model/sum.ts';
import { readings } from './arbitraries.ts';

const exact = (value: number) => reading(value, value, false, false);
const about = (value: number) => reading(value, value, true, false);
const member = (id: string, of: Reading | undefined, weight = 1): Member => ({ id, reading: of, weight });

describe('sumOfMembers', () => {
  it('is the sum of the figures where each counts in full', () => {
    fc.assert(
      fc.property(fc.array(fc.option(readings, { nil: undefined })), (some) => {
        expect(sumOfMembers(some.map((each, i) => member(String(i), each)))).toEqual(addAll(some));
      }),
    );
  });

  it('takes a part of what is shared, and still counts it as one that is stated', () => {
    expect(sumOfMembers([member('a', exact(9), 1 / 3), member('b', undefined, 0.5)])).toMatchObject({
      low: 3,
      high: 3,
      known: 1,
      unknown: 1,
    });
  });
});

describe('compareMembers', () => {
  const garden = member('garden', about(50));
  const house = member('house', exact(60));
  const silent = member('silent', undefined);

  it.each<[string, Member[], Member[], Verdict]>([
    [
      'what both count cannot blur what only one does',
      [garden, house],
      [garden, member('x', exact(59))],
      'larger',
    ],
    ['a group and one in it', [garden, house], [garden], 'larger'],
    ['what neither states alike', [silent, house], [silent, garden], 'larger'],
    ['the same projects', [garden, house], [house, garden], 'equal'],
    ['one more that states nothing', [silent, garden], [garden], 'unknown'],
    ['an unknown that may be anything', [silent, garden], [house], 'unknown'],
    ['an unknown that can only add to what is larger already', [silent, house], [garden], 'larger'],
    ['nothing stated', [silent], [garden], 'unknown'],
    ['no one', [], [garden], 'unknown'],
    ['ranges that overlap', [garden], [member('x', about(52))], 'overlap'],
    [
      'thirds that make a whole',
      [member('x', exact(3)), member('y', exact(3))],
      [member('z', exact(18), 1 / 3)],
      'equal',
    ],
    ['a part of a figure and the whole', [member('x', exact(9), 0.5)], [member('x', exact(9))], 'smaller'],
  ])('%s', (_, a, b, verdict) => {
    expect(compareMembers(a, b)).toBe(verdict);
  });

  it('says of two figures what compare says', () => {
    const figures = fc.option(readings, { nil: undefined });
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(compareMembers([member('a', a)], [member('b', b)])).toBe(compare(a, b));
      }),
    );
  });

  it('is right for every choice of values within the bounds', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const figure = fc.record({ of: readings, part, in: fc.constantFrom('a', 'b', 'both') });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (some) => {
        const value = ({ of, part: at }: (typeof some)[number]) => {
          const [low, high] = bounds(of);
          return low + ((Number.isFinite(high) ? high : low + 1e7) - low) * at;
        };
        const side = (name: 'a' | 'b') =>
          some.map((each, i) => ({ ...each, i })).filter((each) => each.in !== (name === 'a' ? 'b' : 'a'));
        const members = (name: 'a' | 'b') => side(name).map(({ of, i }) => member(String(i), of));
        const sum = (name: 'a' | 'b') => side(name).reduce((total, each) => total + value(each), 0);
        const difference = sum('a') - sum('b');
        switch (compareMembers(members('a'), members('b'))) {
          case 'larger':
            return difference > -1e-6;
          case 'smaller':
            return difference < 1e-6;
          case 'equal':
            return Math.abs(difference) < 1e-6;
          case 'overlap':
          case 'unknown':
            return true;
        }
      }),
    );
  });
});
