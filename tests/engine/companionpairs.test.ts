import { describe, expect, it } from 'vitest';
import { categoryColumn } from '../../src/engine/category.ts';
import { companionsIn } from '../../src/engine/companions.ts';

const rows = [
  { id: 'one', kinds: ['a', 'b'], county: 'north' },
  { id: 'two', kinds: ['a'], county: 'south' },
  { id: 'three', kinds: ['b', 'c'], county: 'south' },
];
const companions = companionsIn(
  new Map([
    ['id', categoryColumn(rows, ({ id }) => id)],
    ['kind', categoryColumn(rows, ({ kinds }) => kinds)],
    ['county', categoryColumn(rows, ({ county }) => county)],
  ]),
);

describe('what goes together with two values', () => {
  it('with a value is what some row has beside it', () => {
    const { has } = companions('kind', 'a');
    expect(['one', 'two', 'three'].map((id) => has('id', id))).toEqual([true, true, false]);
    expect(has('county', 'north')).toBe(true);
    expect(has('kind', 'b'), 'one value at a time').toBe(false);
    expect(companions('kind', 'c').has('county', 'north')).toBe(false);
  });

  it('with two values is what some row has beside both', () => {
    const { has } = companions('kind', 'a', 'b');
    expect(['one', 'two', 'three'].map((id) => has('id', id))).toEqual([true, false, false]);
    expect(has('county', 'south')).toBe(false);
  });

  it('is a pair where one row has both, not where two rows have one each', () => {
    expect(companions('county', 'south').has('kind', 'a', 'b')).toBe(false);
    expect(companions('county', 'south').has('kind', 'b', 'c')).toBe(true);
  });

  it('is, of its own kind, the pairs that a value is in and the values of a pair', () => {
    expect(companions('kind', 'a').has('kind', 'b', 'a')).toBe(true);
    expect(companions('kind', 'a').has('kind', 'b', 'c')).toBe(false);
    const { has } = companions('kind', 'a', 'b');
    expect([has('kind', 'a'), has('kind', 'c')]).toEqual([true, false]);
    expect([has('kind', 'b', 'a'), has('kind', 'b', 'c')]).toEqual([true, false]);
  });

  it('is nothing with what is not known', () => {
    expect(companions('kind', 'unheard of').has('id', 'one')).toBe(false);
    expect(companions('kind', 'a', 'unheard of').has('id', 'one')).toBe(false);
    expect(companions('nothing', 'a').has('id', 'one')).toBe(false);
  });
});
