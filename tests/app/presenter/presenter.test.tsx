// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presenter } from '../../../src/app/presenter/Presenter.tsx';
import type { SlideContent } from '../../../src/formats/slide/slide.ts';
import { STORY_FORMAT, type Story } from '../../../src/model/story.ts';
import { createShowStore } from '../../../src/store/show.ts';
import { show as showPart } from '../support.tsx';

const NOTES = ['Say *this* first.\n\nThen <b>that</b>.', '', 'The last words.'];

const story: Story = {
  format: STORY_FORMAT,
  id: 'talk',
  title: 'A talk',
  dataset: 'x',
  slides: NOTES.map((notes, i) => ({ id: `s${i}`, kind: 'closing', headline: `Head ${i + 1}`, notes })),
};

const slides: SlideContent[] = NOTES.map((notes, i) => ({
  id: `s${i}`,
  kind: 'closing',
  language: 'en',
  headline: `Head ${i + 1}`,
  subtitle: '',
  lines: ['A line'],
  notes,
  points: [],
  source: 'Source',
  number: i + 1,
  of: NOTES.length,
}));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 10, 34) });
  window.sessionStorage.clear();
  window.localStorage.clear();
});
afterEach(() => vi.useRealTimers());

function present() {
  const show = createShowStore({ of: slides.length, slide: 1 });
  showPart(<Presenter story={story} slides={slides} show={show} ground="light" />);
  return { show };
}
const press = (key: string) => fireEvent.keyDown(document.body, { key });
function later(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}
const notes = () => screen.getByRole('region', { name: 'Notes' });
const time = () => screen.getByRole('region', { name: 'Time' });

describe('the presenter’s window', () => {
  it('has the slide, the next one, and the notes, with weight where they have stars and never as markup', () => {
    present();
    expect(screen.getByRole('heading', { name: 'Now: 1 of 3' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Next: Head 2' })).toBeVisible();
    expect(screen.getByRole('img', { name: 'Head 1. A line' })).toBeVisible();
    expect(within(notes()).getByText('this').localName).toBe('em');
    expect(notes()).toHaveTextContent('Then <b>that</b>.');
    press('ArrowRight');
    expect(notes()).toHaveTextContent('No notes for this slide.');
    press('End');
    expect(screen.getByRole('heading', { name: 'This is the last slide.' })).toBeVisible();
  });

  it('steps by key and by button, to any slide, and ends after the last', () => {
    const { show } = present();
    press('PageDown');
    expect(show.getState().slide).toBe(2);
    fireEvent.click(screen.getByRole('button', { name: 'Slide 3: Head 3' }));
    expect(show.getState().slide).toBe(3);
    expect(screen.getByRole('button', { name: 'Slide 3: Head 3' })).toHaveAttribute('aria-current', 'step');
    press('ArrowRight');
    expect(show.getState().ended).toBe(true);
    expect(screen.getByText('The show has ended')).toBeVisible();
    press('ArrowLeft');
    expect(show.getState()).toMatchObject({ ended: false, slide: 3 });
    press('2');
    press('Enter');
    expect(show.getState().slide).toBe(2);
  });

  it('makes the screen black, and brings a changed view back to the saved one', () => {
    const { show } = present();
    fireEvent.click(screen.getByRole('button', { name: 'Black screen' }));
    expect(show.getState().black).toBe(true);
    expect(screen.getByText('The screen is black')).toBeVisible();
    press('b');
    act(() => show.live('?challenge=urban'));
    expect(screen.getByText('View changed')).toBeVisible();
    press('r');
    expect(show.getState().address).toBeUndefined();
  });

  it('counts from the first step, pauses, and says in words when time is over', () => {
    present();
    expect(within(time()).getByRole('timer')).toHaveTextContent('00:00');
    expect(time()).toHaveTextContent('10:34');
    later(5000);
    expect(within(time()).getByRole('timer')).toHaveTextContent('00:00');
    press('ArrowRight');
    later(72_000);
    expect(within(time()).getByRole('timer')).toHaveTextContent('01:12');
    expect(within(time()).getByText('8:48 left')).toBeVisible();
    press('t');
    later(60_000);
    expect(within(time()).getByRole('timer')).toHaveTextContent('01:12');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Time for the talk in minutes' }), {
      target: { value: '1' },
    });
    expect(within(time()).getByText('0:12 over')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(within(time()).getByRole('timer')).toHaveTextContent('00:00');
  });

  it('goes on with its time and its size of type when it is loaded anew', () => {
    present();
    press('ArrowRight');
    press('+');
    const { fontSize } = notes().style;
    later(30_000);
    cleanup();
    later(10_000);
    present();
    later(250);
    expect(within(time()).getByRole('timer')).toHaveTextContent('00:40');
    expect(notes().style.fontSize).toBe(fontSize);
    press('-');
    expect(parseFloat(notes().style.fontSize)).toBeLessThan(parseFloat(fontSize));
  });

  it('leaves keys to a field that is written in', () => {
    const { show } = present();
    fireEvent.keyDown(screen.getByRole('spinbutton'), { key: 'ArrowRight' });
    expect(show.getState().slide).toBe(1);
  });
});
