// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brushOn, evenly, people } from './brushsupport.tsx';

const start = () => screen.getByRole('button', { name: 'Filter by number of people…' });
const from = () => screen.getByRole('slider', { name: 'People, from' });
const till = () => screen.getByRole('slider', { name: 'People, till' });
const focused = () => document.activeElement?.getAttribute('aria-label');

const key = (name: string, more: { shiftKey?: boolean } = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const focus = (element: SVGElement | HTMLElement) => act(() => element.focus());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a scale by key', () => {
  it('is one stop, which says what it filters; with a brush on it there are two sliders', () => {
    const { model } = brushOn(people);
    expect(screen.queryAllByRole('slider')).toEqual([]);
    expect(start()).toHaveAttribute('tabindex', '0');
    act(() => model.view.getState().actions.setRange('people', 40, undefined));
    expect(screen.queryByRole('button')).toBeNull();
    expect(from()).toHaveAttribute('aria-orientation', 'horizontal');
    expect(from()).toHaveAttribute('aria-valuemin', '0');
    expect(from()).toHaveAttribute('aria-valuemax', '100');
    expect(from()).toHaveAttribute('aria-valuenow', '40');
    expect(from()).toHaveAttribute('aria-valuetext', '40 people or more');
    expect(till()).toHaveAttribute('aria-valuemin', '40');
    expect(till()).toHaveAttribute('aria-valuenow', '100');
    expect(till()).toHaveAttribute('aria-valuetext', 'no upper end');
  });

  it('begins a brush by an arrow, and the focus goes to the end that moves', () => {
    const { filters } = brushOn(people);
    focus(start());
    key('ArrowRight');
    expect(focused()).toBe('People, from');
    key('ArrowRight');
    expect(filters()).toEqual({ people: { kind: 'interval', low: 2 } });
    key('Escape');
    expect(filters()).toEqual({});
    expect(focused()).toBe('Filter by number of people…');
    key('ArrowLeft');
    expect(focused()).toBe('People, till');
    expect(filters()).toEqual({ people: { kind: 'interval', high: 99 } });
  });

  it('goes by steps and by ten, and to the open end', () => {
    const { filters } = brushOn(people, '&people=40..60');
    const ends = () => {
      const filter = filters()['people'];
      return filter?.kind === 'interval' ? [filter.low, filter.high] : [];
    };
    focus(from());
    key('ArrowUp');
    expect(ends()).toEqual([41, 60]);
    key('ArrowRight', { shiftKey: true });
    expect(ends()).toEqual([51, 60]);
    key('PageUp');
    expect(ends()).toEqual([60, 60]);
    key('PageDown');
    key('ArrowDown');
    expect(ends()).toEqual([49, 60]);
    key('Home');
    expect(ends()).toEqual([undefined, 60]);
    focus(till());
    key('End');
    expect(filters()).toEqual({});
    // The handle that is worked stays under the fingers, though there is no filter now.
    expect(focused()).toBe('People, till');
    key('ArrowLeft');
    expect(ends()).toEqual([undefined, 99]);
  });

  it('steps by two figures, also over a power of ten', () => {
    const scale = evenly('people', [0, 5000]);
    const { filters } = brushOn(scale, '&people=98..1500');
    focus(from());
    key('PageUp');
    // 99, 100, then tens: 110, 120 …
    expect(filters()).toMatchObject({ people: { low: 180 } });
    focus(till());
    key('ArrowUp');
    expect(filters()).toMatchObject({ people: { high: 1600 } });
    key('PageDown');
    expect(filters()).toMatchObject({ people: { high: 960 } });
  });

  it('makes one step of arrows that follow each other, until a pause or until it is left', () => {
    const { model, filters } = brushOn(people, '&people=40..60');
    const steps = () => model.history.getState().past.length;
    focus(from());
    key('ArrowUp');
    key('ArrowUp');
    vi.advanceTimersByTime(700);
    key('ArrowUp');
    vi.advanceTimersByTime(700);
    expect(model.history.getState().held).toBe(true);
    vi.advanceTimersByTime(200);
    expect(steps()).toBe(1);
    key('ArrowDown');
    act(() => from().blur());
    expect(model.history.getState().held).toBe(false);
    expect(steps()).toBe(2);
    act(() => model.history.undo());
    act(() => model.history.undo());
    expect(filters()).toMatchObject({ people: { low: 40 } });
  });

  it('begins another step after an undo between two keys', () => {
    const { model, filters } = brushOn(people, '&people=40..60');
    focus(from());
    key('ArrowUp');
    act(() => model.history.undo());
    key('ArrowDown');
    expect(model.history.getState().held).toBe(true);
    vi.advanceTimersByTime(900);
    expect(filters()).toMatchObject({ people: { low: 39 } });
    expect(model.history.getState().past).toHaveLength(1);
  });

  it('leaves Escape to what it lies in where there is no brush', () => {
    brushOn(people);
    focus(start());
    expect(key('Escape')).toBe(true);
  });
});
