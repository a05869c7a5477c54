// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { brushOn, drag, drop, evenly, move, people } from './brushsupport.tsx';

const start = () => screen.getByRole('button', { name: 'Filter by number of people…' });
const from = () => screen.getByRole('slider', { name: 'People, from' });
const till = () => screen.getByRole('slider', { name: 'People, till' });
const part = (name: string) => {
  const found = document.querySelector(`[data-part="${name}"]`);
  if (found === null) throw new Error(`there is no ${name}`);
  return found;
};
const interval = (low?: number, high?: number) => ({
  people: {
    kind: 'interval',
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  },
});

describe('a scale by pointer', () => {
  it('is brushed by a drag over it, in either direction', () => {
    const { filters } = brushOn(people);
    drag(people, start(), [40.2, 50, 59.7]);
    expect(filters()).toEqual(interval(40, 60));
    fireEvent.doubleClick(part('body'));
    expect(filters()).toEqual({});
    drag(people, start(), [60, 50, 30]);
    expect(filters()).toEqual(interval(30, 60));
  });

  it('follows the pointer while it is dragged', async () => {
    const { filters } = brushOn(people);
    drag(people, start(), [40, 70], { hold: true });
    await waitFor(() => expect(filters()).toEqual(interval(40, 70)));
  });

  it('is open at an end that the brush is taken to', () => {
    const { filters } = brushOn(people);
    drag(people, start(), [40, 100]);
    expect(filters()).toEqual(interval(40));
    drag(people, from(), [40, -20]);
    expect(filters()).toEqual({});
    drag(people, start(), [25, -3]);
    expect(filters()).toEqual(interval(undefined, 25));
  });

  it('has handles that resize the brush, also past each other', () => {
    const { filters } = brushOn(people, '&people=40..60');
    // Taken hold of a little beside its middle, the handle does not jump.
    drag(people, till(), [61, 71]);
    expect(filters()).toEqual(interval(40, 70));
    drag(people, from(), [40, 50]);
    expect(filters()).toEqual(interval(50, 70));
    drag(people, from(), [50, 80]);
    expect(filters()).toEqual(interval(70, 80));
  });

  it('is moved by its body, no further than the scale goes', () => {
    const { filters } = brushOn(people, '&people=40..60');
    drag(people, part('body'), [50, 55]);
    expect(filters()).toEqual(interval(45, 65));
    drag(people, part('body'), [50, 300]);
    expect(filters()).toEqual(interval(80));
  });

  it('takes the nearer end to where it is clicked', () => {
    const { filters } = brushOn(people, '&people=40..60');
    drag(people, part('band'), [80]);
    expect(filters()).toEqual(interval(40, 80));
    drag(people, part('band'), [10]);
    expect(filters()).toEqual(interval(10, 80));
  });

  it('makes one step of a whole drag', async () => {
    const { model, filters } = brushOn(people, '&people=40..60');
    drag(people, till(), [60, 65], { hold: true });
    await waitFor(() => expect(filters()).toEqual(interval(40, 65)));
    move(people, till(), 75);
    await waitFor(() => expect(filters()).toEqual(interval(40, 75)));
    drop(people, till(), 75);
    expect(model.history.getState()).toMatchObject({ held: false, past: { length: 1 } });
    act(() => model.history.undo());
    expect(filters()).toEqual(interval(40, 60));
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['a finger that scrolls after all', () => fireEvent.pointerCancel(till(), { pointerId: 1 })],
  ])('gives back what was before on %s', async (_, cancel) => {
    const { model, filters } = brushOn(people, '&people=40..60,sure');
    drag(people, till(), [60, 75], { hold: true });
    await waitFor(() => expect(filters()['people']).toMatchObject({ high: 75 }));
    cancel();
    expect(filters()).toEqual({ people: { kind: 'interval', low: 40, high: 60, sure: true } });
    expect(model.history.getState()).toMatchObject({ held: false, past: [] });
    fireEvent.pointerMove(till(), { pointerId: 1, buttons: 1, clientX: 300 });
    expect(filters()['people']).toMatchObject({ high: 60 });
  });

  it('keeps what is wanted of the unsure and of those that state nothing', () => {
    const { filters } = brushOn(people, '&people=40..60,sure,notStated');
    drag(people, till(), [60, 70]);
    expect(filters()).toEqual({
      people: { kind: 'interval', low: 40, high: 70, sure: true, unknown: 'keep' },
    });
  });
});

describe('what it snaps to', () => {
  it('is two figures for money', () => {
    const money = evenly('agency', [0, 100]);
    const millions = {
      ...money,
      domain: [0, 20e6] as const,
      toPlace: (value: number) => 100 + Math.max(0, Math.min(20e6, value)) / 5e4,
      toValue: (place: number) => (place - 100) * 5e4,
    };
    const { filters } = brushOn(millions);
    const button = screen.getByRole('button', { name: 'Filter by VINNOVA’s money…' });
    drag(millions, button, [1_234_567, 15_432_100]);
    expect(filters()).toEqual({ agency: { kind: 'interval', low: 1_200_000, high: 15_000_000 } });
    expect(screen.getByRole('slider', { name: 'VINNOVA’s money, from' })).toHaveAttribute(
      'aria-valuetext',
      '1.2 million kronor or more',
    );
  });

  it('is whole years, both taken in', () => {
    const years = evenly('years', [2010, 2020], 1);
    const { filters } = brushOn(years);
    const button = screen.getByRole('button', { name: 'Filter by year…' });
    drag(years, button, [2012.1, 2014.9]);
    expect(filters()).toEqual({ years: { kind: 'interval', low: 2012, high: 2014 } });
    drag(years, screen.getByRole('slider', { name: 'Years, till' }), [2015, 2021]);
    expect(filters()).toEqual({ years: { kind: 'interval', low: 2012 } });
  });

  it('takes in the years it goes from and to, from middle to middle', () => {
    const years = evenly('years', [2010, 2020], 1);
    const { filters } = brushOn(years);
    drag(years, screen.getByRole('button', { name: 'Filter by year…' }), [2012.5, 2013.5]);
    expect(filters()).toEqual({ years: { kind: 'interval', low: 2012, high: 2013 } });
    drag(years, screen.getByRole('slider', { name: 'Years, till' }), [2014, 2015.5]);
    expect(filters()).toEqual({ years: { kind: 'interval', low: 2012, high: 2015 } });
  });

  it('is whole bins where the scale is a run of bins', () => {
    const bins = evenly('people', [0, 499], 1);
    const { filters } = brushOn(bins);
    drag(bins, start(), [101, 198]);
    expect(filters()).toEqual(interval(100, 199));
  });
});
