import { describe, expect, it, vi } from 'vitest';
import { fold } from '../../src/lib/fold.ts';
import { Recent } from '../../src/lib/recent.ts';

it('folds texts so that they are found without their marks and capitals', () => {
  expect(fold('SÖDERTÖRN, Ängelholm, Café')).toBe('sodertorn, angelholm, cafe');
  expect(fold('So\u0308dertorn')).toBe(fold('Södertorn'));
});

describe('Recent', () => {
  it('makes a value once for as long as it is asked for every turn', () => {
    const make = vi.fn<() => object>(() => ({}));
    const recent = new Recent<object>();
    const first = recent.get('a', make);
    for (let turn = 0; turn < 3; turn++) {
      recent.turn();
      expect(recent.get('a', make)).toBe(first);
    }
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('forgets what was not asked for in the turn before', () => {
    const recent = new Recent<number>();
    recent.get('a', () => 1);
    recent.turn();
    recent.turn();
    expect(recent.get('a', () => 2)).toBe(2);
  });
});
