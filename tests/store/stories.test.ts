import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Slide, Story } from '../../src/model/story.ts';
import { createStoryStore } from '../../src/store/stories.ts';
import { type Keep, STORIES_KEY } from '../../src/store/storyshelf.ts';

/** A browser's storage that can be full. */
function storage() {
  const map = new Map<string, string>();
  const keep: Keep & { isFull: boolean; map: Map<string, string> } = {
    map,
    isFull: false,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      if (keep.isFull) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
      map.set(key, value);
    },
  };
  return keep;
}

const slide = (id: string, part: Partial<Slide> = {}): Slide => ({
  id,
  kind: 'title',
  headline: id.toUpperCase(),
  notes: '',
  ...part,
});
const story = (id: string, ...slides: readonly string[]): Story => ({
  format: 'medel-story/1',
  id,
  title: `Story ${id}`,
  dataset: 'tiny',
  slides: slides.map((each) => slide(each)),
});

let keep = storage();
let made = 0;
/** A window of the browser. */
const open = () =>
  createStoryStore(
    () => keep,
    () => `new-${made++}`,
  );
type Store = ReturnType<typeof open>;
const order = (store: Store, id = 's') =>
  store
    .getState()
    .stories.find((each) => each.id === id)
    ?.slides.map((each) => each.id);
const slideOf = (store: Store, id: string) =>
  store
    .getState()
    .stories.flatMap(({ slides }) => slides)
    .find((each) => each.id === id)!;
const kept = () => (JSON.parse(keep.map.get(STORIES_KEY) ?? '{}') as { stories: Story[] }).stories;

beforeEach(() => {
  keep = storage();
  made = 0;
});

function begun(...slides: readonly string[]): Store {
  const store = open();
  store.add(story('s', ...slides), 'addStory');
  return store;
}

describe('slides', () => {
  it('are added after the one that is worked on, moved, doubled and deleted, and each act is undone', () => {
    const store = begun('a', 'b');
    store.addSlide('s', slide('c'), 'a');
    expect(order(store)).toEqual(['a', 'c', 'b']);
    store.moveSlide('s', slideOf(store, 'a'), 2);
    expect(order(store)).toEqual(['c', 'b', 'a']);
    expect(store.getState().said).toMatchObject({ what: 'moveSlide', place: [3, 3] });
    store.copySlide('s', slideOf(store, 'c'));
    expect(order(store)).toEqual(['c', 'new-0', 'b', 'a']);
    store.removeSlide('s', slideOf(store, 'b'));
    expect(order(store)).toEqual(['c', 'new-0', 'a']);
    const orders = [1, 2, 3, 4].map(() => {
      store.undo();
      return order(store);
    });
    expect(orders).toEqual([
      ['c', 'new-0', 'b', 'a'],
      ['c', 'b', 'a'],
      ['a', 'c', 'b'],
      ['a', 'b'],
    ]);
    expect(order(open())).toEqual(['a', 'b']);
  });

  it('are never lost by moving them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -2, max: 7 })), { maxLength: 12 }),
        (moves) => {
          keep = storage();
          const store = begun('a', 'b', 'c', 'd', 'e');
          for (const [from, to] of moves) {
            const moved = slideOf(store, order(store)![from]!);
            store.moveSlide('s', moved, to);
            expect(order(store)!.indexOf(moved.id)).toBe(Math.min(4, Math.max(0, to)));
          }
          expect(order(store)!.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
        },
      ),
    );
  });

  it('whose words are typed in several goes have them undone as one', () => {
    const store = begun('a');
    for (const notes of ['H', 'He', 'Hej'])
      store.editSlide('s', { slide: slideOf(store, 'a'), at: 0 }, { notes });
    store.undo();
    expect(slideOf(store, 'a').notes).toBe('');
  });
});

describe('stories', () => {
  it('are found again, that which was worked on last first of all', () => {
    const store = begun('a');
    store.add(story('t'), 'copyStory');
    store.rename('s', 'Renamed', 'Story s');
    expect(open().getState()).toMatchObject({ current: 's', stories: [{ title: 'Renamed' }, { id: 't' }] });
  });

  it('that are deleted come back to their place', () => {
    const store = begun('a');
    store.add(story('t', 'b'), 'copyStory');
    store.remove('s');
    expect(kept().map(({ id }) => id)).toEqual(['t']);
    store.undo();
    expect(kept()).toEqual([story('s', 'a'), story('t', 'b')]);
  });

  it('of an old format are read', () => {
    keep.map.set(
      STORIES_KEY,
      JSON.stringify({
        format: 'medel-stories',
        version: 1,
        stories: [{ format: 'medel-story/0', name: 'Old', portfolio: 'tiny', slides: [{ title: 'One' }] }],
      }),
    );
    expect(open().getState().stories[0]).toMatchObject({ title: 'Old', slides: [{ headline: 'One' }] });
  });
});

describe('two windows', () => {
  /** Both have the same story open. */
  function both(): [Store, Store] {
    const one = begun('a', 'b');
    return [one, open()];
  }
  const seen = (store: Store, id: string) => ({ slide: slideOf(store, id), at: order(store)!.indexOf(id) });

  it('that change different things have both', () => {
    const [one, other] = both();
    one.editSlide('s', seen(one, 'a'), { notes: 'from one' });
    other.editSlide('s', seen(other, 'a'), { headline: 'from the other' });
    other.addSlide('s', slide('c'));
    expect(kept()[0]?.slides).toMatchObject([
      { notes: 'from one', headline: 'from the other' },
      {},
      { id: 'c' },
    ]);
  });

  it('that change the same words have both kept, and it is said', () => {
    const [one, other] = both();
    one.editSlide('s', seen(one, 'a'), { notes: 'from one' });
    other.editSlide('s', seen(other, 'a'), { notes: 'from the other' });
    expect(kept()[0]?.slides.map(({ notes }) => notes)).toEqual(['from one', 'from the other', '']);
    expect(other.getState()).toMatchObject({ said: { what: 'bothKept' }, slide: 'new-0' });
  });

  it('of which one deletes what the other edits lose nothing', () => {
    const [one, other] = both();
    one.removeSlide('s', slideOf(one, 'a'));
    other.editSlide('s', seen(other, 'a'), { notes: 'mine' });
    expect(kept()[0]?.slides).toMatchObject([{ id: 'a', notes: 'mine' }, { id: 'b' }]);
    expect(other.getState().said?.what).toBe('slideBack');
    one.remove('s');
    other.rename('s', 'Back', 'Story s');
    expect(kept()).toMatchObject([{ title: 'Back', slides: [{ notes: 'mine' }, {}] }]);
    expect(other.getState().said?.what).toBe('storyBack');
  });

  it('that both rename a story are told', () => {
    const [one, other] = both();
    one.rename('s', 'One', 'Story s');
    other.rename('s', 'Other', 'Story s');
    expect(other.getState().said).toEqual({ what: 'renamedBoth', title: 'Other', other: 'One' });
    other.undo();
    expect(kept()[0]?.title).toBe('One');
  });

  it('do not undo each other', () => {
    const [one, other] = both();
    one.removeSlide('s', slideOf(one, 'a'));
    other.editSlide('s', seen(other, 'b'), { notes: 'later' });
    one.undo();
    expect(one.getState().said?.what).toBe('notUndone');
    expect(kept()[0]?.slides).toMatchObject([{ id: 'b', notes: 'later' }]);
  });
});

describe('the browser', () => {
  it('that is full changes nothing, and goes on once there is room', () => {
    const store = begun('a');
    keep.isFull = true;
    expect(store.addSlide('s', slide('b'))).toBe(false);
    expect(store.getState()).toMatchObject({ trouble: 'full', said: undefined });
    expect(order(store)).toEqual(['a']);
    keep.isFull = false;
    expect(store.addSlide('s', slide('b'))).toBe(true);
    expect(store.getState().trouble).toBeUndefined();
  });

  it('that keeps nothing is told apart', () => {
    const blocked = createStoryStore(
      () => {
        throw new Error('denied');
      },
      () => 'x',
    );
    expect(blocked.getState().trouble).toBe('blocked');
    expect(blocked.add(story('s'), 'addStory')).toBe(false);
  });

  it.each([
    ['foreign', '[1, 2'],
    [
      'foreign',
      JSON.stringify({ format: 'medel-stories', version: 1, stories: [{ ...story('s'), title: 3 }] }),
    ],
    ['newer', JSON.stringify({ format: 'medel-stories', version: 2, all: [] })],
    [
      'newer',
      JSON.stringify({
        format: 'medel-stories',
        version: 1,
        stories: [{ format: 'medel-story/2' }, story('s')],
      }),
    ],
  ])('with what is %s there leaves it, and sets it aside only when asked', (trouble, text) => {
    keep.map.set(STORIES_KEY, text);
    const store = open();
    expect(store.getState()).toMatchObject({ trouble, stories: [] });
    expect(store.add(story('t'), 'addStory')).toBe(false);
    expect(keep.map.get(STORIES_KEY)).toBe(text);
    store.startAnew(7);
    expect(keep.map.get(`${STORIES_KEY}.kept-7`)).toBe(text);
    expect(store.getState()).toMatchObject({ said: { what: 'setAside', key: `${STORIES_KEY}.kept-7` } });
    expect(store.add(story('t'), 'addStory')).toBe(true);
  });
});
