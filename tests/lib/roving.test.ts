import { describe, expect, it } from 'vitest';
import { nextSeat, type Seat } from '../../src/lib/roving.ts';

const seat = (key: string, row: number, column: number): Seat => ({ key, row, column });
/** Three rows of two, the last with one only. */
const grid = [seat('a1', 0, 0), seat('a2', 0, 1), seat('b1', 1, 0), seat('b2', 1, 1), seat('c1', 2, 0)];

describe('nextSeat', () => {
  it.each([
    ['ArrowDown', 'a1', 'b1'],
    ['ArrowDown', 'a2', 'b2'],
    ['ArrowUp', 'b2', 'a2'],
    ['ArrowRight', 'a1', 'a2'],
    ['ArrowLeft', 'a2', 'a1'],
    // Sideways goes on at the end of a row, and down goes to the nearest there is.
    ['ArrowRight', 'a2', 'b1'],
    ['ArrowLeft', 'b1', 'a2'],
    ['ArrowDown', 'b2', 'c1'],
    ['Home', 'b2', 'a1'],
    ['End', 'a1', 'c1'],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(nextSeat(grid, from, key)).toBe(to);
  });

  it.each([
    ['ArrowUp', 'a1'],
    ['ArrowDown', 'c1'],
    ['ArrowLeft', 'a1'],
    ['ArrowRight', 'c1'],
    ['Enter', 'a1'],
    ['x', 'a1'],
  ])('%s from %s leads nowhere', (key, from) => {
    expect(nextSeat(grid, from, key)).toBeUndefined();
  });

  it('begins at the first seat when the focus was on none, or on one that is gone', () => {
    expect(nextSeat(grid, undefined, 'ArrowDown')).toBe('a1');
    expect(nextSeat(grid, 'gone', 'ArrowRight')).toBe('a1');
    expect(nextSeat([], undefined, 'ArrowDown')).toBeUndefined();
    expect(nextSeat([], undefined, 'End')).toBeUndefined();
  });

  it('takes the nearest row before the nearest column', () => {
    const far = [seat('from', 0, 0), seat('next', 1, 9), seat('after', 2, 0)];
    expect(nextSeat(far, 'from', 'ArrowDown')).toBe('next');
  });
});
