// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShowChannel } from '../../../src/app/show/channel.ts';
import { connectShow } from '../../../src/app/show/link.ts';
import { Presenter } from '../../../src/app/presenter/Presenter.tsx';
import type { SlideContent } from '../../../src/formats/slide/slide.ts';
import { STORY_FORMAT, type Story } from '../../../src/model/story.ts';
import { createShowStore } from '../../../src/store/show.ts';
import { show as showPart } from '../support.tsx';

const ears = vi.hoisted(() => new Map<object, (message: unknown) => void>());
vi.mock('../../../src/app/show/channel.ts', () => ({
  openChannel: (): ShowChannel => {
    const me = {};
    return {
      post: (message) => {
        for (const [who, hear] of ears) if (who !== me) hear(message);
      },
      listen: (hear) => {
        ears.set(me, hear);
        return () => ears.delete(me);
      },
    };
  },
}));

const story: Story = {
  format: STORY_FORMAT,
  id: 'talk',
  title: 'A talk',
  dataset: 'x',
  slides: [1, 2, 3].map((n) => ({ id: `s${n}`, kind: 'closing', headline: `Head ${n}`, notes: `Say ${n}` })),
};

const slides: SlideContent[] = story.slides.map(({ id }, i) => ({
  id,
  kind: 'closing',
  language: 'en',
  headline: `Head ${i + 1}`,
  subtitle: '',
  lines: [],
  notes: `Say ${i + 1}`,
  points: [],
  source: 'Source',
  number: i + 1,
  of: 3,
}));

beforeEach(() => {
  ears.clear();
  vi.useFakeTimers();
  window.sessionStorage.clear();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function present(search = '?lang=en') {
  const store = createShowStore({ of: 3, slide: 1 });
  showPart(<Presenter story={story} slides={slides} show={store} ground="light" />, { search });
  return store;
}

/** A window of the audience that opens at a slide. */
function openAudience(slide = 1) {
  const store = createShowStore({ of: 3, slide });
  let close = () => undefined as void;
  act(() => {
    close = connectShow('talk', store, { role: 'audience', onPeer: () => undefined });
  });
  return { store, close: () => act(close) };
}

const timer = () => screen.getByRole('timer');
const minutes = () => screen.getByRole('spinbutton', { name: 'Time for the talk in minutes' });
function later(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('the window of the audience', () => {
  it('is said to be there or not, and can be opened, in the language and the theme of this one', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    present('?lang=en&theme=dark');
    expect(screen.getByText('Audience window: not connected')).toHaveAttribute('role', 'status');
    fireEvent.click(screen.getByRole('button', { name: 'Open the audience window' }));
    expect(open).toHaveBeenCalledWith('?present=talk&slide=1&lang=en&theme=dark', 'medel-show-talk');
    const audience = openAudience();
    expect(screen.getByText('Audience window: connected')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open the audience window' })).toBeNull();
    audience.close();
    expect(screen.getByText('Audience window: not connected')).toBeVisible();
  });

  it('leads as well, and a step there begins the talk', () => {
    present();
    const audience = openAudience();
    later(3000);
    act(() => audience.store.next());
    expect(screen.getByRole('heading', { name: 'Now: 2 of 3' })).toBeVisible();
    expect(screen.getByText('Say 2')).toBeVisible();
    later(2000);
    expect(timer()).toHaveTextContent('00:02');
    act(() => audience.store.live('?q=a'));
    expect(screen.getByText('View changed')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: /Back to the saved one/ }));
    expect(audience.store.getState().address).toBeUndefined();
  });

  it('does not begin the talk by being further on already', () => {
    present();
    const state = { slide: 3, black: false, address: undefined, ended: false, version: 7 };
    // It answers after a moment, as it does through a channel.
    act(() => {
      for (const hear of ears.values())
        hear({ show: 'talk', of: 3, from: 'x', role: 'audience', kind: 'here', state });
    });
    expect(screen.getByRole('heading', { name: 'Now: 3 of 3' })).toBeVisible();
    later(2000);
    expect(timer()).toHaveTextContent('00:00');
  });
});

describe('the time for the talk', () => {
  it('can be typed from nothing, and is what it was where nothing is typed', () => {
    present();
    fireEvent.change(minutes(), { target: { value: '' } });
    expect(minutes()).toHaveValue(null);
    expect(screen.getByText('10:00 left')).toBeVisible();
    fireEvent.change(minutes(), { target: { value: '25' } });
    expect(screen.getByText('25:00 left')).toBeVisible();
    fireEvent.change(minutes(), { target: { value: '0' } });
    expect(screen.getByText('25:00 left')).toBeVisible();
    fireEvent.blur(minutes());
    expect(minutes()).toHaveValue(25);
  });

  it('is remembered for the next talk, with the size of the notes, but not how long this one took', () => {
    present();
    fireEvent.change(minutes(), { target: { value: '25' } });
    fireEvent.click(screen.getByRole('button', { name: 'Larger text' }));
    fireEvent.click(screen.getByRole('button', { name: 'Start timer' }));
    later(5000);
    const { fontSize } = screen.getByRole('region', { name: 'Notes' }).style;
    cleanup();
    // A window has its own session storage, and takes it along when it is closed.
    window.sessionStorage.clear();
    present();
    expect(minutes()).toHaveValue(25);
    expect(screen.getByRole('region', { name: 'Notes' }).style.fontSize).toBe(fontSize);
    expect(timer()).toHaveTextContent('00:00');
  });

  it('is kept for this window only where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    present();
    fireEvent.change(minutes(), { target: { value: '25' } });
    fireEvent.click(screen.getByRole('button', { name: 'Start timer' }));
    later(1000);
    expect(screen.getByText('24:59 left')).toBeVisible();
  });
});

describe('the keys', () => {
  it('leave Space and Enter to the button that has the focus, and take the others', () => {
    const store = present();
    const button = screen.getByRole('button', { name: 'Black screen' });
    for (const key of [' ', 'Enter']) expect(fireEvent.keyDown(button, { key })).toBe(true);
    expect(store.getState().slide).toBe(1);
    expect(fireEvent.keyDown(button, { key: 'PageDown' })).toBe(false);
    expect(store.getState().slide).toBe(2);
  });

  it('leave alone what only the window of the audience does', () => {
    const store = present();
    const before = store.getState();
    for (const key of ['Escape', 'f', 'F5', 'p', 'l', '?'])
      expect(fireEvent.keyDown(document.body, { key })).toBe(true);
    expect(store.getState()).toBe(before);
  });

  it('scroll notes that are longer than their room while those have the focus; a clicker turns the slide', () => {
    const store = present();
    const notes = screen.getByRole('region', { name: 'Notes' });
    fireEvent.keyDown(notes, { key: 'ArrowDown' });
    expect(store.getState().slide).toBe(2);
    Object.defineProperty(notes, 'scrollHeight', { value: 2000 });
    notes.scrollTop = 300;
    expect(fireEvent.keyDown(notes, { key: 'ArrowDown' })).toBe(true);
    expect(store.getState().slide).toBe(2);
    fireEvent.keyDown(notes, { key: 'PageDown' });
    expect(store.getState().slide).toBe(3);
    expect(notes.scrollTop).toBe(0);
    expect(within(notes).getByText('Say 3')).toBeVisible();
  });
});
