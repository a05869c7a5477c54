// The address bar and the view in step, in a made-up window with a history of its own.

import { describe, expect, it } from 'vitest';
import { connectAddress } from '../../src/app/address.ts';
import { createAppModel } from '../../src/app/model.ts';
import { tiny } from '../fixtures/tiny.ts';

function browser(search: string) {
  const entries = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const go = (by: number) => {
    at += by;
    for (const listener of listeners) listener();
  };
  const fake = {
    location: {
      get search() {
        return entries[at] ?? '';
      },
    },
    history: {
      replaceState: (_state: unknown, _title: string, url: string) => {
        entries[at] = url;
      },
      pushState: (_state: unknown, _title: string, url: string) => {
        entries.splice(at + 1, Number.POSITIVE_INFINITY, url);
        at++;
      },
    },
    addEventListener: (_type: 'popstate', listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: 'popstate', listener: () => void) => listeners.delete(listener),
  };
  return { window: fake as unknown as Window, entries, back: () => go(-1), forward: () => go(1) };
}

function open(search: string) {
  const nothing = { type: 'FeatureCollection' as const, features: [] };
  const model = createAppModel(tiny(), { counties: nothing, neighbours: nothing }, search, 'en');
  const tab = browser(search);
  const stop = connectAddress(model, tab.window);
  return { ...tab, stop, view: model.view, act: model.view.getState().actions };
}

const START = '?lang=en';
const WATER = '?lang=en&challenge=water';

describe('the address', () => {
  it('is written in its one form when the page opens', () => {
    expect(open('?sort=-agency&challenge=water,moon').entries).toEqual([WATER]);
  });

  it('takes a step for each change of filters', () => {
    const { act, entries } = open(START);
    act.cycle('challenge', 'water');
    act.toggle('project', 'apple');
    expect(entries).toEqual([START, WATER, `${WATER}&project=apple`]);
  });

  it('takes none for a change of looks', () => {
    const { act, entries } = open(START);
    act.setForm('funding', 'share');
    act.sortBy('people');
    act.setTheme('dark');
    act.setLanguage('sv');
    expect(entries).toEqual(['?lang=sv&theme=dark&funding=share&sort=-people']);
  });

  it('takes one for what comes beside the views, over them, or fills the window, but none from project to project', () => {
    const { act, view, entries, back } = open(START);
    act.setOpen('apple');
    act.setOpen('birch');
    act.ask('birch.agency');
    expect(entries).toEqual([START, '?lang=en&open=birch&figure=birch.agency']);
    act.setShow('guide');
    back();
    expect(view.getState()).toMatchObject({ show: undefined, open: 'birch' });
    back();
    expect(view.getState().open).toBeUndefined();
    act.setEnlarge('map');
    expect(entries).toEqual([START, '?lang=en&enlarge=map']);
    back();
    expect(view.getState().enlarge).toBeUndefined();
  });

  it('leads back and forth', () => {
    const { act, view, entries, back, forward } = open(START);
    act.cycle('challenge', 'water');
    act.cycle('challenge', 'water');
    back();
    expect(view.getState().filters['challenge']).toMatchObject({ include: ['water'], exclude: [] });
    back();
    expect(view.getState().filters).toEqual({});
    forward();
    expect(view.getState().filters['challenge']).toMatchObject({ include: ['water'] });
    // Going over the history adds nothing to it; the next change drops what lay ahead.
    expect(entries).toEqual([START, WATER, '?lang=en&challenge=-water']);
    act.clearAll();
    expect(entries).toEqual([START, WATER, START]);
  });

  it('brings looks back with the filters', () => {
    const { act, view, back } = open(START);
    act.setTheme('dark');
    act.cycle('challenge', 'water');
    act.setTheme('light');
    back();
    expect(view.getState().theme).toBe('dark');
  });

  it('is left alone once the page lets go of it', () => {
    const { act, view, entries, back, stop } = open(START);
    act.cycle('challenge', 'water');
    stop();
    act.clearAll();
    act.toggle('project', 'apple');
    expect(entries).toEqual([START, WATER]);
    back();
    expect(Object.keys(view.getState().filters)).toEqual(['project']);
  });
});
