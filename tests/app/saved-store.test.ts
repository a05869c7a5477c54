// What is kept in the browser: never lost, never written over what is not ours, whatever the storage does.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeShelf,
  type Keep,
  KEY,
  readShelf,
  type SavedView,
  shelfOf,
  startAnew,
} from '../../src/app/saved/store.ts';
import {
  freeName,
  ordered,
  renamed,
  suggestedName,
  tidyName,
  withoutView,
  withView,
} from '../../src/app/saved/views.ts';

const view = (id: string, more: Partial<SavedView> = {}): SavedView => ({
  id,
  name: id,
  address: '?lang=sv',
  saved: 0,
  ...more,
});

/** A storage in memory; `room` is how many signs it holds. */
function storage(items: Record<string, string> = {}, room = Number.POSITIVE_INFINITY) {
  const map = new Map(Object.entries(items));
  const keep: Keep = {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
  };
  return { map, keepOf: () => keep };
}

const blocked = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('the shelf', () => {
  it('is empty at first, and brings back what was put on it', () => {
    const { keepOf } = storage();
    expect(readShelf(keepOf)).toEqual({ views: [] });
    changeShelf(keepOf, (views) => withView(views, view('a')));
    changeShelf(keepOf, (views) => withView(views, view('b')));
    changeShelf(keepOf, (views) => renamed(views, 'a', 'Å'));
    changeShelf(keepOf, (views) => withView(views, view('b', { address: '?lang=en' })));
    expect(readShelf(keepOf)).toEqual({
      views: [view('a', { name: 'Å' }), view('b', { address: '?lang=en' })],
    });
    changeShelf(keepOf, (views) => withoutView(views, 'a'));
    expect(readShelf(keepOf).views.map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps what another window has put there since it was read', () => {
    const { keepOf } = storage();
    const here = readShelf(keepOf);
    changeShelf(keepOf, (views) => withView(views, view('there')));
    expect(here.views).toEqual([]);
    expect(changeShelf(keepOf, (views) => withView(views, view('here'))).views.map(({ id }) => id)).toEqual([
      'there',
      'here',
    ]);
  });

  it.each([
    ['throws', blocked],
    ['is null', () => null],
    ['is not there', () => undefined],
  ])('says that nothing can be kept where the storage %s', (_, keepOf) => {
    const nothing = { views: [], trouble: 'blocked' };
    expect(readShelf(keepOf)).toEqual(nothing);
    expect(changeShelf(keepOf, (views) => withView(views, view('a')))).toEqual(nothing);
    expect(startAnew(keepOf, 1)).toEqual(nothing);
  });

  it('stays as it is where there is no more room, and says so', () => {
    const { keepOf, map } = storage({}, 150);
    changeShelf(keepOf, (views) => withView(views, view('a')));
    const before = map.get(KEY);
    expect(changeShelf(keepOf, (views) => withView(views, view('b')))).toEqual({
      views: [view('a')],
      trouble: 'full',
    });
    expect(map.get(KEY)).toBe(before);
    // Room can be made.
    expect(changeShelf(keepOf, (views) => withoutView(views, 'a'))).toEqual({ views: [] });
  });

  it.each<[string, string]>([
    ['foreign', 'no JSON'],
    ['foreign', ''],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '{"format":"medel-saved-views","version":1}'],
    ['foreign', '{"format":"other","version":1,"views":[]}'],
    ['foreign', '{"format":"medel-saved-views","version":1,"views":[{"id":"a"}]}'],
    [
      'foreign',
      `{"format":"medel-saved-views","version":1,"views":${JSON.stringify([view('a'), view('a')])}}`,
    ],
    [
      'foreign',
      `{"format":"medel-saved-views","version":1,"views":[${JSON.stringify(view('a')).replace(':0', ':1e999')}]}`,
    ],
    ['newer', '{"format":"medel-saved-views","version":2,"views":"other"}'],
  ])('holds back from what is %s: %s', (trouble, text) => {
    const { keepOf, map } = storage({ [KEY]: text });
    expect(readShelf(keepOf)).toEqual({ views: [], trouble });
    expect(changeShelf(keepOf, (views) => withView(views, view('a')))).toEqual({ views: [], trouble });
    expect(map.get(KEY)).toBe(text);
    expect(startAnew(keepOf, 17)).toEqual({ views: [] });
    expect(map.get(`${KEY}.kept-17`)).toBe(text);
    expect(changeShelf(keepOf, (views) => withView(views, view('a')))).toEqual({ views: [view('a')] });
  });

  it('starts anew only where there is room to keep what was there', () => {
    const { keepOf, map } = storage({ [KEY]: 'x'.repeat(200) }, 100);
    expect(startAnew(keepOf, 1)).toMatchObject({ trouble: 'full' });
    expect(map.get(KEY)).toBe('x'.repeat(200));
  });

  it('can be read from any text, and is then written back whole', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((each) => `{"format":"medel-saved-views","version":1,"views":${each}}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { views, trouble } = shelfOf(text);
        expect(trouble === undefined || views.length === 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
    const views = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        name: fc.string({ unit: 'grapheme' }),
        address: fc.string(),
        saved: fc.nat(),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(views, (list) => {
        const { keepOf } = storage();
        changeShelf(keepOf, () => list);
        expect(readShelf(keepOf)).toEqual({ views: list });
      }),
    );
  });
});

describe('names', () => {
  it('are kept on one line and not too long, and no sign is cut in two', () => {
    expect(tidyName('  two \n lines ')).toBe('two lines');
    expect(Array.from(tidyName('😀'.repeat(200)))).toHaveLength(120);
  });

  it('are numbered where they are taken, but not by the view that has them', () => {
    const views = [view('1', { name: 'A' }), view('2', { name: 'A (2)' })];
    expect(freeName(views, 'A')).toBe('A (3)');
    expect(freeName(views, 'A', '1')).toBe('A');
    expect(freeName(views, 'B')).toBe('B');
  });

  it('are suggested by a sentence cut between words', () => {
    expect(suggestedName('Projects about democracy.')).toBe('Projects about democracy');
    expect(
      suggestedName('Projects about democracy and participation, with 40–60 people, or no number of people.'),
    ).toBe('Projects about democracy and participation, with 40–60…');
    expect(suggestedName('x'.repeat(100))).toBe(`${'x'.repeat(60)}…`);
  });

  it('stand in Swedish order, or the latest first', () => {
    const views = ['Östersund', 'Arbete', 'Åldrande', 'Zon', 'Ärende', 'Zon 10', 'Zon 9'].map((name, i) =>
      view(String(i), { name, saved: i }),
    );
    expect(ordered(views, 'name').map(({ name }) => name)).toEqual([
      'Arbete',
      'Zon',
      'Zon 9',
      'Zon 10',
      'Åldrande',
      'Ärende',
      'Östersund',
    ]);
    expect(ordered(views, 'time')[0]?.name).toBe('Zon 9');
  });
});
