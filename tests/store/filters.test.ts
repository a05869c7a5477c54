import { describe, expect, it } from 'vitest';
import type { Filters } from '../../src/engine/filters.ts';
import {
  categoriesOf,
  cycled,
  excluded,
  intervalOf,
  stateOf,
  toggled,
  withFilter,
  withMode,
  withState,
} from '../../src/store/filters.ts';

const challenges = (include: string[], exclude: string[] = [], mode: 'any' | 'all' = 'any') =>
  ({ kind: 'categories', mode, include, exclude }) as const;
const people = { kind: 'interval', low: 40, high: 60 } as const;

describe('a value of a category', () => {
  it('goes from not chosen to chosen to excluded and round again', () => {
    let filters: Filters = {};
    const states = Array.from({ length: 4 }, () => {
      filters = cycled(filters, 'challenge', 'youth');
      return stateOf(filters, 'challenge', 'youth');
    });
    expect(states).toEqual(['include', 'exclude', 'off', 'include']);
  });

  it('is taken in and let go by a click on its mark', () => {
    const once = toggled({}, 'project', 'apple');
    expect(once).toEqual({ project: challenges(['apple']) });
    expect(toggled(once, 'project', 'apple')).toEqual({});
  });

  it('that was excluded is chosen by a click', () => {
    expect(toggled({ project: challenges([], ['apple']) }, 'project', 'apple')).toEqual({
      project: challenges(['apple']),
    });
  });

  it('is ruled out, or let go where it was', () => {
    const once = excluded({ project: challenges(['apple']) }, 'project', 'apple');
    expect(once).toEqual({ project: challenges([], ['apple']) });
    expect(excluded(once, 'project', 'apple')).toEqual({});
  });

  it('is never asked for and ruled out at once, and values stand in one order', () => {
    const filters = ['c', 'a', 'b'].reduce<Filters>(
      (f, each) => withState(f, 'challenge', each, 'include'),
      {},
    );
    expect(filters).toEqual({ challenge: challenges(['a', 'b', 'c']) });
    expect(withState(filters, 'challenge', 'b', 'exclude')).toEqual({
      challenge: challenges(['a', 'c'], ['b']),
    });
  });
});

describe('the filters', () => {
  it('stay as they were when others are made from them', () => {
    const before: Filters = { challenge: challenges(['a']), people };
    const copy = structuredClone(before);
    cycled(before, 'challenge', 'a');
    withMode(before, 'challenge', 'all');
    withFilter(before, 'people', undefined);
    expect(before).toEqual(copy);
  });

  it('hold no filter that asks for nothing', () => {
    const filters: Filters = { people };
    expect(withFilter(filters, 'people', { kind: 'interval' })).toEqual({});
    expect(withFilter(filters, 'people', { kind: 'interval', unknown: 'keep' })).toEqual({});
    expect(withFilter(filters, 'q', { kind: 'text', words: [] })).toEqual({ people });
    expect(withFilter(filters, 'people', { kind: 'interval', unknown: 'only' })).toHaveProperty('people');
    expect(withFilter(filters, 'people', { kind: 'interval', low: 0 })).toHaveProperty('people');
  });

  it('combine chosen values by any or by all', () => {
    const filters = withMode({ challenge: challenges(['a', 'b']) }, 'challenge', 'all');
    expect(filters).toEqual({ challenge: challenges(['a', 'b'], [], 'all') });
    expect(withMode(withMode({}, 'challenge', 'all'), 'challenge', 'any')).toEqual({});
    // The mode stays when a chip is chosen after it.
    expect(toggled(withMode({}, 'challenge', 'all'), 'challenge', 'a')).toEqual({
      challenge: challenges(['a'], [], 'all'),
    });
  });

  it('are told apart by their kind', () => {
    expect(categoriesOf({ people }, 'people')).toEqual(challenges([]));
    expect(intervalOf({ people }, 'people')).toBe(people);
    expect(intervalOf({ challenge: challenges(['a']) }, 'challenge')).toBeUndefined();
  });
});
