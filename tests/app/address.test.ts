// The address bar and the view in step, in a made-up window with a history of its own.

import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { connectAddress } from '../../src/app/address.ts';
import { createAppModel } from '../../src/app/model.ts';
import { readAddress } from '../../src/store/permalink.ts';
import { tiny } from '../fixtures/tiny.ts';

interface Entry {
  url: string;
  state: unknown;
}

/** A tab that goes over its entries as a browser does: later, and in one go where it was sent twice meanwhile. */
function browser(search: string, entries: Entry[] = [{ url: search, state: null }], start = 0) {
  let at = start;
  let sent: number | undefined;
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const fire = (type: string, event: unknown = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  const arrive = () => {
    if (sent === undefined) return;
    at = sent;
    sent = undefined;
    fire('popstate');
  };
  const go = (by: number) => {
    const to = (sent ?? at) + by;
    if (entries[to] !== undefined) sent = to;
  };
  let refusing = false;
  const timers: (() => void)[] = [];
  const fake = {
    location: {
      get search() {
        return entries[at]?.url.split('#')[0] ?? '';
      },
      get hash() {
        const [, hash] = entries[at]?.url.split('#') ?? [];
        return hash === undefined ? '' : `#${hash}`;
      },
    },
    history: {
      scrollRestoration: 'auto',
      get state() {
        return entries[at]?.state;
      },
      replaceState: (state: unknown, _title: string, url: string) => {
        if (!refusing) entries[at] = { url, state };
      },
      pushState: (state: unknown, _title: string, url: string) => {
        if (refusing) throw new Error('too many');
        entries.splice(++at, Number.POSITIVE_INFINITY, { url, state });
        sent = undefined;
      },
      go,
    },
    setTimeout: (run: () => void) => timers.push(run),
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.get(type)?.delete(listener),
  };
  const step = (by: number) => {
    go(by);
    arrive();
  };
  return {
    window: fake as unknown as Window,
    entries,
    urls: () => entries.map(({ url }) => url),
    at: () => at,
    arrive,
    back: () => step(-1),
    forward: () => step(1),
    /** Follows a link within the page. */
    follow: (fragment: string) => {
      const url = `${entries[at]?.url.split('#')[0]}#${fragment}`;
      entries.splice(++at, Number.POSITIVE_INFINITY, { url, state: null });
      fire('popstate');
    },
    restore: (to: number) => {
      at = to;
      fire('pageshow', { persisted: true });
    },
    refuse: (now: boolean) => {
      refusing = now;
      if (!now) for (const run of timers.splice(0)) run();
    },
  };
}

type Tab = ReturnType<typeof browser>;

function open(search: string, tab: Tab = browser(search)) {
  const nothing = { type: 'FeatureCollection' as const, features: [] };
  const model = createAppModel(
    tiny(),
    { counties: nothing, neighbours: nothing },
    tab.window.location.search,
    'en',
  );
  const stop = connectAddress(model, tab.window);
  const { view, history, grammar } = model;
  return { ...tab, tab, stop, view, history, grammar, act: view.getState().actions };
}

/** The same tab, loaded anew: the entries and what the browser kept with them are still there. */
const reload = ({ tab, stop }: ReturnType<typeof open>) => {
  stop();
  return open('', browser('', structuredClone(tab.entries), tab.at()));
};

const START = '?lang=en';
const WATER = '?lang=en&challenge=water';

describe('the address', () => {
  it('is written in its one form when the page opens', () => {
    expect(open('?sort=-agency&challenge=water,moon').urls()).toEqual([WATER]);
  });

  it('takes a step for all that can be undone: filters, forms, sorting, columns, pins, ways of counting', () => {
    const { act, urls } = open(START);
    act.cycle('challenge', 'water');
    act.setForm('funding', 'share');
    act.sortBy('people');
    act.setColumns({ shown: ['people'], pinned: [], widths: {} });
    act.pin('apple');
    act.setAssumptions({ end: 'low', inKind: 'counted', several: 'full' });
    expect(urls()).toEqual([
      START,
      WATER,
      `${WATER}&funding=share`,
      `${WATER}&funding=share&sort=-people`,
      `${WATER}&funding=share&sort=-people&columns=people`,
      `${WATER}&funding=share&sort=-people&columns=people&pin=apple`,
      `${WATER}&funding=share&end=low&sort=-people&columns=people&pin=apple`,
    ]);
  });

  it('takes none for the language and the theme, which going back leaves as they are', () => {
    const { act, view, urls, back } = open(START);
    act.cycle('challenge', 'water');
    act.setTheme('dark');
    act.setLanguage('sv');
    expect(urls()).toEqual([START, '?lang=sv&theme=dark&challenge=water']);
    back();
    expect(view.getState()).toMatchObject({ filters: {}, language: 'sv', theme: 'dark' });
    expect(urls()[0]).toBe('?lang=sv&theme=dark');
  });

  it('takes one for a whole drag, at its end', () => {
    const { act, history, urls } = open(START);
    history.hold();
    for (let low = 1; low < 5; low++) act.setRange('people', low, 9);
    expect(urls()).toEqual([START]);
    history.release();
    expect(urls()).toEqual([START, '?lang=en&people=4..9']);
  });

  it('takes one for what comes beside the views, over them, or fills the window, but none from project to project', () => {
    const { act, view, urls, back } = open(START);
    act.setOpen('apple');
    act.setOpen('birch');
    act.ask('birch.agency');
    expect(urls()).toEqual([START, '?lang=en&open=birch&figure=birch.agency']);
    act.setShow('guide');
    back();
    expect(view.getState()).toMatchObject({ show: undefined, open: 'birch' });
    back();
    expect(view.getState().open).toBeUndefined();
    act.setEnlarge('map');
    expect(urls()).toEqual([START, '?lang=en&enlarge=map']);
    back();
    expect(view.getState().enlarge).toBeUndefined();
  });

  it('leads back and forth', () => {
    const { act, view, urls, back, forward } = open(START);
    act.cycle('challenge', 'water');
    act.cycle('challenge', 'water');
    back();
    expect(view.getState().filters['challenge']).toMatchObject({ include: ['water'], exclude: [] });
    back();
    expect(view.getState().filters).toEqual({});
    forward();
    expect(view.getState().filters['challenge']).toMatchObject({ include: ['water'] });
    // Going over the history adds nothing to it; the next change drops what lay ahead.
    expect(urls()).toEqual([START, WATER, '?lang=en&challenge=-water']);
    act.clearAll();
    expect(urls()).toEqual([START, WATER, START]);
  });

  it('is left alone once the page lets go of it', () => {
    const { act, view, urls, back, stop } = open(START);
    act.cycle('challenge', 'water');
    stop();
    act.clearAll();
    act.toggle('project', 'apple');
    expect(urls()).toEqual([START, WATER]);
    back();
    expect(Object.keys(view.getState().filters)).toEqual(['project']);
  });
});

describe('undo and the browser’s own Back', () => {
  const three = (tab: ReturnType<typeof open>) => {
    tab.act.toggle('challenge', 'water');
    tab.act.toggle('project', 'apple');
    tab.act.setForm('funding', 'share');
  };

  it('go over the same entries', () => {
    const tab = open(START);
    three(tab);
    const written = tab.urls();
    tab.history.undo();
    tab.arrive();
    expect(tab.at()).toBe(2);
    tab.back();
    expect(Object.keys(tab.view.getState().filters)).toEqual(['challenge']);
    tab.history.redo();
    tab.arrive();
    expect(tab.at()).toBe(2);
    tab.forward();
    expect(tab.history.getState()).toMatchObject({ future: [] });
    expect(tab.urls()).toEqual(written);
  });

  it('stay together when undo is pressed faster than the browser goes', () => {
    const tab = open(START);
    three(tab);
    tab.history.undo();
    tab.history.undo();
    tab.history.undo();
    tab.arrive();
    tab.arrive();
    tab.arrive();
    expect([tab.at(), tab.urls()[0]]).toEqual([0, START]);
    // The next move is the person's own.
    tab.forward();
    expect(Object.keys(tab.view.getState().filters)).toEqual(['challenge']);
    expect(tab.history.getState().past).toHaveLength(1);
  });

  it('stay together over a change of language and theme', () => {
    const tab = open(START);
    three(tab);
    tab.act.setLanguage('sv');
    tab.act.setTheme('dark');
    tab.history.undo();
    tab.arrive();
    expect(tab.at()).toBe(2);
    expect(tab.urls()[2]).toBe('?lang=sv&theme=dark&challenge=water&project=apple');
    expect(tab.urls()).toHaveLength(4);
  });

  it('do not take what is opened after an undo for an entry that lies behind', () => {
    const tab = open(START);
    tab.act.setOpen('apple');
    tab.act.setOpen(undefined);
    tab.act.toggle('challenge', 'water');
    tab.history.undo();
    tab.arrive();
    tab.act.setOpen('apple');
    tab.arrive();
    expect([tab.at(), tab.urls()]).toEqual([3, [START, '?lang=en&open=apple', START, '?lang=en&open=apple']]);
  });

  it('go on after a reload: what the browser leads back to can be redone', () => {
    const before = open(START);
    three(before);
    const tab = reload(before);
    expect(tab.history.getState()).toMatchObject({ past: [], future: [] });
    tab.back();
    expect(tab.view.getState().forms).toEqual({});
    tab.history.redo();
    tab.arrive();
    expect([tab.at(), tab.view.getState().forms]).toEqual([3, { funding: 'share' }]);
    tab.act.setForm('funding', 'match');
    expect(tab.urls().slice(3)).toEqual([
      `${WATER}&project=apple&funding=share`,
      `${WATER}&project=apple&funding=match`,
    ]);
  });

  it('go on after a reload: what the browser leads on to can be undone', () => {
    const before = open(START);
    three(before);
    before.back();
    const tab = reload(before);
    tab.forward();
    expect(tab.history.getState()).toMatchObject({ future: [], by: 'redo' });
    tab.history.undo();
    tab.arrive();
    expect([tab.at(), tab.view.getState().forms]).toEqual([2, {}]);
  });

  it('are both done when Back is pressed before an undo has arrived', () => {
    const tab = open(START);
    three(tab);
    tab.history.undo();
    tab.back();
    expect([tab.at(), Object.keys(tab.view.getState().filters)]).toEqual([1, ['challenge']]);
    expect(tab.urls()).toHaveLength(4);
  });

  it('are never parted, whatever is pressed', () => {
    const press = fc.constantFrom(
      'act',
      'form',
      'open',
      'close',
      'undo',
      'redo',
      'back',
      'forward',
      'arrive',
      'sv',
      'hash',
    );
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (keys) => {
        const tab = open(START);
        keys.forEach((key, i) => {
          if (key === 'act') tab.act.setRange('people', i, undefined);
          else if (key === 'form') tab.act.setForm('funding', i % 2 === 0 ? 'share' : 'match');
          else if (key === 'open') tab.act.setOpen(i % 2 === 0 ? 'apple' : 'birch');
          else if (key === 'close') tab.act.setOpen(undefined);
          else if (key === 'undo') tab.history.undo();
          else if (key === 'redo') tab.history.redo();
          else if (key === 'back') tab.back();
          else if (key === 'forward') tab.forward();
          else if (key === 'sv') tab.act.setLanguage(i % 2 === 0 ? 'sv' : 'en');
          else if (key === 'hash') tab.follow('views');
          else tab.arrive();
        });
        for (let i = 0; i < 5; i++) tab.arrive();
        /** What the address of the entry says by itself. */
        const said = () => readAddress(tab.window.location.search, tab.grammar, 'en').state;
        expect({ ...said(), actions: tab.act }).toEqual(tab.view.getState());
        // Every entry that is gone back to shows what its address says.
        while (tab.at() > 0) {
          const from = tab.at();
          tab.back();
          expect(tab.at()).toBe(from - 1);
          expect({ ...said(), actions: tab.act }).toEqual(tab.view.getState());
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('entries that the page did not make', () => {
  it('for a fragment show the same, and are gone back over', () => {
    const tab = open(START);
    tab.act.toggle('challenge', 'water');
    tab.follow('views');
    expect(tab.urls()).toEqual([START, WATER, `${WATER}#views`]);
    tab.act.toggle('project', 'apple');
    tab.back();
    expect(Object.keys(tab.view.getState().filters)).toEqual(['challenge']);
    tab.back();
    expect(Object.keys(tab.view.getState().filters)).toEqual(['challenge']);
    tab.back();
    expect(tab.view.getState().filters).toEqual({});
    tab.history.redo();
    tab.arrive();
    expect(tab.at()).toBe(1);
  });
});

describe('the browser', () => {
  it('that brings a whole page back at another of its entries shows that one', () => {
    const tab = open(START);
    tab.act.toggle('challenge', 'water');
    tab.act.toggle('project', 'apple');
    tab.restore(1);
    expect(Object.keys(tab.view.getState().filters)).toEqual(['challenge']);
    tab.back();
    expect(tab.view.getState().filters).toEqual({});
  });

  it('that takes no more addresses for a while gets the last of them later', () => {
    const tab = open(START);
    tab.refuse(true);
    tab.act.toggle('challenge', 'water');
    tab.act.setLanguage('sv');
    expect(tab.urls()).toEqual([START]);
    tab.refuse(false);
    expect(tab.urls()).toEqual([START, '?lang=sv&challenge=water']);
    tab.back();
    expect(tab.view.getState().filters).toEqual({});
  });

  it('that never goes where it was sent is not waited for', () => {
    vi.useFakeTimers({ now: 0 });
    const tab = open(START);
    tab.act.toggle('challenge', 'water');
    tab.history.undo();
    tab.act.toggle('project', 'apple');
    expect(tab.urls()).toEqual([START, WATER]);
    vi.setSystemTime(5000);
    tab.act.toggle('project', 'birch');
    expect(tab.urls()).toEqual([START, WATER, '?lang=en&project=apple,birch']);
    vi.useRealTimers();
  });
});
