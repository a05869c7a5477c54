// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Sentence } from '../../src/app/Sentence.tsx';
import { show } from './support.tsx';

// The browser of these tests has no popovers: what is one is hidden until it is opened.
beforeAll(() => {
  class Toggle extends Event {
    readonly newState: string;
    constructor(newState: string) {
      super('toggle');
      this.newState = newState;
    }
  }
  Object.assign(globalThis, { ToggleEvent: Toggle });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.removeAttribute('popover');
    },
    hidePopover(this: HTMLElement) {
      this.setAttribute('popover', 'auto');
      this.dispatchEvent(new Toggle('closed'));
    },
  });
  Object.assign(Element.prototype, { getClientRects: () => [] });
});

const opened = (search: string) => show(<Sentence />, { search: `?lang=en${search}` });
const sentence = () => screen.getByText((_, element) => element?.className === 'sentence').textContent;
const phrase = (name: string) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;

describe('a phrase', () => {
  it.each(['{Enter}', ' '])('opens its filter by %j, and has the focus back when it closes', async (key) => {
    const { user } = opened('&people=40..60');
    phrase('40–60 people').focus();
    await user.keyboard(key);
    const dialog = await screen.findByRole('dialog', { name: 'People' });
    const [from] = within(dialog).getAllByRole('textbox');
    await waitFor(() => expect(from).toHaveFocus());
    expect(phrase('40–60 people')).toHaveAttribute('aria-expanded', 'true');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(phrase('40–60 people')).toHaveFocus();
  });

  it('has its filter open while it changes its words and goes away', async () => {
    const { user, model } = opened('&people=40..60&challenge=water');
    await user.click(phrase('40–60 people'));
    const dialog = await screen.findByRole('dialog', { name: 'People' });
    const { actions } = model.view.getState();
    act(() => actions.setRange('people', 50, undefined));
    expect(sentence()).toMatch(/with at least 50 people/);
    act(() => actions.clear('people'));
    expect(sentence()).toBe('Projects about water: 3 of 6.');
    expect(screen.getByRole('dialog', { name: 'People' })).toBe(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(phrase('add a filter')).toHaveFocus();
  });

  it('is dropped in what it opens', async () => {
    const { user, filters } = opened('&people=40..60&challenge=water');
    await user.click(phrase('water'));
    await user.click(await screen.findByRole('button', { name: 'Remove this filter' }));
    expect(Object.keys(filters())).toEqual(['people']);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each(['{Delete}', '{Backspace}'])('is dropped by %s, and the next has the focus', async (key) => {
    const { user, filters } = opened('&people=40..60&challenge=water&status=underway');
    phrase('water').focus();
    await user.keyboard(key);
    expect(Object.keys(filters()).toSorted()).toEqual(['people', 'status']);
    expect(phrase('40–60 people')).toHaveFocus();
    await user.keyboard(`${key}${key}`);
    expect(filters()).toEqual({});
    expect(phrase('six projects')).toHaveFocus();
    await user.keyboard(key);
    expect(sentence()).toBe('All six projects, all challenges, the whole country, all years.');
  });

  it('is there where nothing is filtered, too', async () => {
    const { user } = opened('');
    for (const [words, name] of [
      ['six projects', 'Project'],
      ['all challenges', 'Challenge'],
      ['the whole country', 'County'],
      ['all years', 'Years'],
    ] as const) {
      await user.click(phrase(words));
      expect(await screen.findByRole('dialog', { name })).toBeInTheDocument();
    }
  });
});

describe('another filter', () => {
  it('is chosen from those that the sentence does not speak of', async () => {
    const { user } = opened('&people=40..60&challenge=water');
    phrase('add a filter').focus();
    await user.keyboard('{Enter}');
    const names = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(names).toHaveLength(11);
    expect(names).not.toContain('People');
    expect(names).not.toContain('Challenge');
    expect(screen.getByRole('menuitem', { name: 'County' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('menuitem', { name: 'Years' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const years = await screen.findByRole('dialog', { name: 'Years' });
    const [from] = await within(years).findAllByRole('textbox');
    await waitFor(() => expect(from).toHaveFocus());
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});

describe('what is announced', () => {
  it('is each change once, with the sums, and nothing when the page opens', () => {
    const { model } = opened('');
    const { actions } = model.view.getState();
    expect(said()).toBe('');
    act(() => actions.toggle('challenge', 'water'));
    expect(said()).toBe(
      'Projects about water: 3 of 6. ' +
        'VINNOVA 2.3 million kronor, stated by 2 of 3. Actors 2.2 million kronor, stated by 2 of 3.',
    );
    act(() => actions.clearAll());
    expect(said()).toMatch(/^All six projects, all challenges/);
  });

  it('is a gesture when it ends', () => {
    const { model } = opened('');
    const { actions } = model.view.getState();
    act(() => model.history.hold());
    act(() => actions.setRange('people', 40, 50));
    act(() => actions.setRange('people', 40, 60));
    expect(said()).toBe('');
    expect(document.title).not.toMatch(/people/);
    act(() => model.history.release());
    expect(said()).toMatch(/^Projects with 40–60 people: 3 of 6/);
    expect(document.title).toBe('Projects with 40–60 people: 3 of 6 – Medel');
  });

  it('says what was undone and redone, and no longer what is done after it', () => {
    const { model } = opened('');
    const { actions } = model.view.getState();
    act(() => actions.toggle('challenge', 'water'));
    act(() => model.history.undo());
    expect(said()).toMatch(/^Undone: All six projects/);
    act(() => model.history.redo());
    expect(said()).toMatch(/^Redone: Projects about water: 3 of 6/);
    act(() => actions.setLanguage('sv'));
    expect(said()).toMatch(/^Projekt om vatten: 3 av 6/);
    act(() => actions.clearAll());
    expect(said()).toMatch(/^Alla sex projekt/);
  });

  it('says that it was undone also where the sentence stays the same', () => {
    const { model } = opened('');
    act(() => model.view.getState().actions.sortBy('people'));
    act(() => model.history.undo());
    expect(said()).toBe('Undone: sorting.');
  });
});
