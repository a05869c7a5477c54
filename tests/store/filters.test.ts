import { describe, expect, it } from 'vitest';
import { type Filters, intervalOf } from '../../src/engine/filters.ts';
import {
  categoriesOf,
  cycled,
  excluded,
  extendedRange,
  stateOf,
  toggled,
  toggledPair,
  toggledRange,
  toggledUnknown,
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

describe('two values of a category', () => {
  it('are asked for together, in the place of any others', () => {
    const before = { challenge: challenges(['c'], ['a', 'd']), people };
    expect(toggledPair(before, 'challenge', 'b', 'a')).toEqual({
      challenge: challenges(['a', 'b'], ['d'], 'all'),
      people,
    });
    expect(toggledPair({ challenge: challenges(['a', 'b']) }, 'challenge', 'a', 'b')).toEqual({
      challenge: challenges(['a', 'b'], [], 'all'),
    });
  });

  it('are let go where it is just those', () => {
    const once = toggledPair({ people }, 'challenge', 'b', 'a');
    expect(toggledPair(once, 'challenge', 'a', 'b')).toEqual({ people });
    const three = { challenge: challenges(['a', 'b', 'c'], [], 'all') };
    expect(toggledPair(three, 'challenge', 'a', 'b')).toEqual({
      challenge: challenges(['a', 'b'], [], 'all'),
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
    expect(
      withFilter(filters, 'people', { kind: 'interval', low: Number.NEGATIVE_INFINITY, unknown: 'keep' }),
    ).toEqual({});
    // Without ends it asks for all that state something.
    expect(withFilter(filters, 'people', { kind: 'interval', sure: true })).toEqual({
      people: { kind: 'interval' },
    });
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

describe('a stretch of a scale', () => {
  it('is taken in, takes the place of another, and is let go of', () => {
    const once = toggledRange({}, 'people', 20, 49);
    expect(once).toEqual({ people: { kind: 'interval', low: 20, high: 49 } });
    expect(toggledRange(once, 'people', 50, 99)).toEqual({ people: { kind: 'interval', low: 50, high: 99 } });
    expect(toggledRange(once, 'people', 20, 49)).toEqual({});
  });

  it('is stretched to either side, keeping those that state nothing where they were kept', () => {
    expect(extendedRange({}, 'people', 20, 49)).toEqual({ people: { kind: 'interval', low: 20, high: 49 } });
    expect(extendedRange({ people }, 'people', 100, 199)).toEqual({
      people: { kind: 'interval', low: 40, high: 199 },
    });
    const kept = { people: { ...people, unknown: 'keep' as const } };
    expect(extendedRange(kept, 'people', 10, 19)).toEqual({
      people: { kind: 'interval', low: 10, high: 60, unknown: 'keep' },
    });
  });

  it('may have no upper end', () => {
    const open = toggledRange({}, 'people', 5000, Number.POSITIVE_INFINITY);
    expect(open).toEqual({ people: { kind: 'interval', low: 5000 } });
    expect(toggledRange(open, 'people', 5000, Number.POSITIVE_INFINITY)).toEqual({});
    expect(extendedRange(open, 'people', 2000, 4999)).toEqual({ people: { kind: 'interval', low: 2000 } });
  });

  it('gives way to those that state nothing, and comes back', () => {
    const only = toggledUnknown({ people }, 'people');
    expect(only).toEqual({ people: { kind: 'interval', unknown: 'only' } });
    expect(toggledUnknown(only, 'people')).toEqual({});
    expect(toggledRange(only, 'people', 20, 49)).toEqual({ people: { kind: 'interval', low: 20, high: 49 } });
    expect(extendedRange(only, 'people', 20, 49)).toEqual({
      people: { kind: 'interval', low: 20, high: 49 },
    });
  });
});
