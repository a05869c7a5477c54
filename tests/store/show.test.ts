import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShowStore, type ShowState, type ShowStore } from '../../src/store/show.ts';

const showOf = (of = 10, slide = 1) => createShowStore({ of, slide });
const seen = (store: ShowStore) => store.getState();

describe('a show', () => {
  it('goes no further than its slides, and begins with one that there is', () => {
    const store = showOf(3, 8);
    expect(seen(store).slide).toBe(3);
    const { next, previous, first, last, go } = store;
    next();
    expect(seen(store)).toMatchObject({ slide: 3, version: 0 });
    first();
    previous();
    expect(seen(store)).toMatchObject({ slide: 1, version: 1 });
    last();
    expect(seen(store).slide).toBe(3);
    go(-4);
    expect(seen(store).slide).toBe(1);
    go(Number.NaN);
    expect(seen(store).slide).toBe(1);
  });

  it('shows the next slide as saved and lit, whatever was done with the one before', () => {
    const store = showOf();
    const { live, setBlack, next } = store;
    live('?lang=sv');
    setBlack(true);
    expect(seen(store)).toMatchObject({ black: true, address: '?lang=sv' });
    next();
    expect(seen(store)).toMatchObject({ slide: 2, black: false, address: undefined });
  });

  it('lights a black screen without losing what the view shows', () => {
    const store = showOf();
    const { live, setBlack, go } = store;
    live('?lang=sv');
    setBlack(true);
    go(1);
    expect(seen(store)).toMatchObject({ black: false, address: '?lang=sv' });
  });

  it('is taken up again by going to a slide', () => {
    const store = showOf();
    store.end();
    expect(seen(store).ended).toBe(true);
    store.go(1);
    expect(seen(store).ended).toBe(false);
  });

  it('takes over what is newer, and nothing older', () => {
    const store = showOf();
    const { adopt, next } = store;
    const theirs: ShowState = { slide: 7, black: true, address: '?q=a', ended: false, version: 5 };
    adopt(theirs);
    expect(seen(store)).toEqual(theirs);
    adopt({ ...theirs, slide: 2, version: 4 });
    expect(seen(store)).toEqual(theirs);
    next();
    expect(seen(store).version).toBe(6);
  });

  it('tells nobody of a state that changes nothing', () => {
    const store = showOf();
    store.go(4);
    let told = 0;
    store.subscribe(() => told++);
    store.go(4);
    store.setBlack(false);
    store.adopt(seen(store));
    expect(told).toBe(0);
  });
});

describe('two shows', () => {
  const act = fc.record({
    who: fc.nat(1),
    what: fc.oneof(
      fc.integer({ min: -1, max: 12 }).map((n) => (store: ShowStore) => store.go(n)),
      fc.boolean().map((on) => (store: ShowStore) => store.setBlack(on)),
      fc
        .option(fc.constantFrom('?a', '?b'), { nil: undefined })
        .map((address) => (store: ShowStore) => store.live(address)),
      fc.constant((store: ShowStore) => store.next()),
      fc.constant((store: ShowStore) => store.end()),
      fc.constant('send' as const),
    ),
  });

  it('end alike, whatever was done in which, and in whichever order they hear of it', () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 30 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (acts, turn, at) => {
          const shows = [showOf(10, 2), showOf(10, 5)] as const;
          const sent: [number, ShowState][] = [];
          for (const { who, what } of acts) {
            if (what === 'send') sent.push([1 - who, seen(shows[who === 0 ? 0 : 1])]);
            else what(shows[who === 0 ? 0 : 1]);
          }
          const [a, b] = shows;
          sent.push([0, seen(b)], [1, seen(a)]);
          while (sent.length > 0) {
            const [[to, state]] = sent.splice(at.next().value % sent.length, 1) as [[number, ShowState]];
            shows[to === 0 ? 0 : 1].adopt(state);
          }
          // Each tells the other once more what it has, as windows do when they ask.
          for (const [from, to] of turn
            ? ([
                [a, b],
                [b, a],
              ] as const)
            : ([
                [b, a],
                [a, b],
              ] as const))
            to.adopt(seen(from));
          expect(seen(a)).toEqual(seen(b));
        },
      ),
    );
  });
});
