import { describe, expect, it, vi } from 'vitest';
import type { Companions } from '../../src/engine/companions.ts';
import { createHoverStore } from '../../src/store/hover.ts';
import { initialState } from '../../src/store/state.ts';
import { createViewStore } from '../../src/store/store.ts';

const youth = { kind: 'categories', mode: 'any', include: ['youth'], exclude: [] } as const;

function store() {
  const made = createViewStore(initialState('sv'));
  return { ...made, get: made.getState, act: made.getState().actions };
}

describe('the view', () => {
  it('is filtered one dimension at a time', () => {
    const { act, get } = store();
    act.toggle('challenge', 'youth');
    act.exclude('project', 'apple');
    act.cycle('county', 'SE-M');
    act.setMode('challenge', 'all');
    expect(get().filters).toEqual({
      challenge: { ...youth, mode: 'all' },
      project: { kind: 'categories', mode: 'any', include: [], exclude: ['apple'] },
      county: { kind: 'categories', mode: 'any', include: ['SE-M'], exclude: [] },
    });
    act.clear('project', 'county');
    expect(Object.keys(get().filters)).toEqual(['challenge']);
    act.clearAll();
    expect(get().filters).toEqual({});
  });

  it('is filtered by two values together at a press, and by neither at the next', () => {
    const { act, get } = store();
    act.togglePair('challenge', 'youth', 'gender');
    expect(get().filters['challenge']).toMatchObject({ mode: 'all', include: ['gender', 'youth'] });
    act.togglePair('challenge', 'gender', 'youth');
    expect(get().filters).toEqual({});
  });

  it('is sorted largest first by a figure, from A by words, and the other way at a second press', () => {
    const { act, get } = store();
    act.sortBy('people');
    expect(get().sort).toEqual([{ column: 'people', descending: true }]);
    act.sortBy('people');
    expect(get().sort).toEqual([{ column: 'people', descending: false }]);
    act.sortBy('project');
    expect(get().sort).toEqual([{ column: 'project', descending: false }]);
    act.sortBy('project');
    expect(get().sort).toEqual([{ column: 'project', descending: true }]);
  });

  it('is sorted by another column beside the first, which goes round: as it comes, the other way, not at all', () => {
    const { act, get } = store();
    const by = () => get().sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`);
    act.sortBy('people', true);
    expect(by()).toEqual(['-agency', '-people']);
    act.sortBy('people', true);
    expect(by()).toEqual(['-agency', 'people']);
    act.sortBy('people', true);
    expect(by()).toEqual(['-agency']);
    act.setSort([]);
    expect(by()).toEqual(['-agency']);
  });

  it('keeps what is wanted of the unsure and the silent while an interval is moved', () => {
    const { act, get } = store();
    act.setFilter('people', { kind: 'interval', low: 1, high: 9, sure: true, unknown: 'keep' });
    act.setRange('people', 60, 40);
    expect(get().filters['people']).toEqual({
      kind: 'interval',
      low: 40,
      high: 60,
      sure: true,
      unknown: 'keep',
    });
    act.extendRange('people', 50, 70);
    expect(get().filters['people']).toMatchObject({ low: 40, high: 70, sure: true, unknown: 'keep' });
    act.setRange('people', undefined, Number.NaN);
    expect(get().filters).toEqual({});
  });

  it('keeps a filter in one form, in whatever form it comes', () => {
    const { act, get } = store();
    act.setFilters({
      challenge: { kind: 'categories', mode: 'any', include: ['b', 'a', 'b', 'c'], exclude: ['c'] },
      q: { kind: 'text', words: ['two words', ''] },
      people: { kind: 'interval', unknown: 'keep' },
    });
    expect(get().filters).toEqual({
      challenge: { kind: 'categories', mode: 'any', include: ['a', 'b'], exclude: ['c'] },
      q: { kind: 'text', words: ['two', 'words'] },
    });
  });

  it('has columns no narrower and no wider than an address can say', () => {
    const { act, get } = store();
    act.setColumns({ shown: ['people'], pinned: [], widths: { people: 12.5, agency: 180.4, total: 9000 } });
    expect(get().columns.widths).toEqual({ people: 60, agency: 180, total: 600 });
  });

  it('keeps the form of each view', () => {
    const { act, get } = store();
    act.setForm('funding', 'share');
    act.setForm('map', 'counties');
    act.setForm('funding', 'match');
    expect(get().forms).toEqual({ funding: 'match', map: 'counties' });
  });

  it('gives way to another as a whole, and its actions stay', () => {
    const { act, get } = store();
    act.setOpen('apple');
    act.setTheme('dark');
    act.toggle('challenge', 'youth');
    const other = { ...initialState('en'), sort: [{ column: 'people', descending: true }] };
    act.replace(other);
    expect(get()).toEqual({ ...other, actions: act });
  });

  it('changes looks without touching the filters', () => {
    const { act, get, subscribe } = store();
    act.toggle('challenge', 'youth');
    const { filters } = get();
    const onFilters = vi.fn<() => void>();
    subscribe((state) => state.filters, onFilters);
    act.setLanguage('en');
    act.setTheme('dark');
    act.setOpen('apple');
    act.setForm('funding', 'share');
    act.sortBy('people');
    expect(get()).toMatchObject({ language: 'en', theme: 'dark', open: 'apple' });
    expect(get().filters).toBe(filters);
    expect(onFilters).not.toHaveBeenCalled();
  });
});

it('knows what the pointer is on apart from the view', () => {
  const asked = vi.fn<() => Companions>(() => ({ has: () => true }));
  const hover = createHoverStore(asked);
  expect(hover.getState().hover).toBeUndefined();
  hover.point({ dimension: 'project', value: 'apple' });
  expect(hover.getState().hover).toEqual({ dimension: 'project', value: 'apple' });
  expect(hover.getState().companions?.has('challenge', 'urban')).toBe(true);
  hover.point({ dimension: 'project', value: 'apple' });
  expect(asked).toHaveBeenCalledOnce();
  hover.point(undefined);
  expect(hover.getState().companions).toBeUndefined();
});
