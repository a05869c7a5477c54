// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '../../src/app/Notices.tsx';
import { SavedViews } from '../../src/app/saved/SavedViews.tsx';
import { KEY } from '../../src/app/saved/store.ts';
import { show } from './support.tsx';

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const shown = (search = '?lang=en&challenge=water') =>
  show(
    <>
      <Notices />
      <SavedViews />
    </>,
    { search },
  );
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name = 'Name of the view') => screen.getByRole('textbox', { name });
const names = () => screen.getAllByRole('button', { name: /^Open “/ }).map(({ textContent }) => textContent);
const kept = (): { id: string; name: string; address: string }[] =>
  JSON.parse(localStorage.getItem(KEY) ?? '{"views":[]}').views;
const put = (views: readonly object[]) =>
  localStorage.setItem(KEY, JSON.stringify({ format: 'medel-saved-views', version: 1, views }));
const stored = (id: string, address: string, saved = 0) => ({ id, name: id, address, saved });

describe('a view', () => {
  it('is saved under a name; the sentence is a name to begin with', async () => {
    const { user } = shown('?lang=en&theme=dark&challenge=water&show=filters&open=apple');
    expect(field()).toHaveValue('Projects about water');
    await user.click(button('Save this view'));
    expect(screen.getByRole('status')).toHaveTextContent('“Projects about water” is saved.');
    expect(kept()).toEqual([
      expect.objectContaining({
        name: 'Projects about water',
        address: '?lang=en&challenge=water&open=apple',
      }),
    ]);
    await user.click(button('Save this view'));
    await user.clear(field());
    await user.type(field(), '  My   own {Enter}');
    expect(kept().map(({ name }) => name)).toEqual([
      'Projects about water',
      'Projects about water (2)',
      'My own',
    ]);
  });

  it('is opened as one step, in the language and the theme that are on, and the dialog goes', async () => {
    put([stored('One', '?lang=en&challenge=water&people=1..9&funding=share&sort=people')]);
    const { user, model, filters } = shown('?lang=sv&theme=dark');
    await user.click(screen.getByRole('button', { name: 'Öppna ”One”' }));
    expect(Object.keys(filters())).toEqual(['challenge', 'people']);
    expect(model.view.getState()).toMatchObject({
      language: 'sv',
      theme: 'dark',
      forms: { funding: 'share' },
    });
    expect(model.dialog.getState().open).toBeUndefined();
    expect(model.history.getState().past).toHaveLength(1);
    act(() => model.history.undo());
    expect(filters()).toEqual({});
  });

  it('of which not all is known here says so', async () => {
    put([stored('Other', '?lang=en&challenge=water,moon&colour=red')]);
    const { user, filters } = shown('?lang=en');
    await user.click(button('Open “Other”'));
    const notices = await screen.findByRole('region', { name: 'Notices' });
    expect(notices).toHaveTextContent('The saved view “Other” asks for something that could not be read.');
    expect(within(notices).getAllByRole('listitem')).toHaveLength(2);
    expect(notices).toHaveTextContent('“moon”');
    expect(filters()).toHaveProperty('challenge');
  });

  it('is renamed, and left alone by Escape', async () => {
    put([stored('One', '?lang=en')]);
    const { user } = shown();
    await user.click(button('Rename “One”'));
    expect(field('New name')).toHaveFocus();
    await user.keyboard('Two{Escape}');
    expect(names()).toEqual(['One']);
    expect(button('Rename “One”')).toHaveFocus();
    await user.click(button('Rename “One”'));
    await user.keyboard('Two{Enter}');
    expect(names()).toEqual(['Two']);
    expect(button('Rename “Two”')).toHaveFocus();
    await user.click(button('Undo'));
    expect(names()).toEqual(['One']);
  });

  it('takes in what is shown now, and gets back what it held', async () => {
    put([stored('One', '?lang=en&people=1..9')]);
    const { user } = shown();
    await user.click(button('Update “One” to what is shown now'));
    expect(kept()[0]?.address).toBe('?lang=en&challenge=water');
    expect(screen.getByText(/shown now/)).toBeVisible();
    await user.click(button('Undo'));
    expect(kept()[0]?.address).toBe('?lang=en&people=1..9');
  });

  it('is deleted, and brought back', async () => {
    put([stored('One', '?lang=en'), stored('Two', '?lang=en')]);
    const { user } = shown();
    await user.click(button('Delete “One”'));
    expect(names()).toEqual(['Two']);
    expect(field()).toHaveFocus();
    await user.click(button('Undo'));
    expect(names().toSorted()).toEqual(['One', 'Two']);
    expect(screen.getByRole('status')).toHaveTextContent('“One” is as it was.');
  });

  it('says in the chosen language what it filters', () => {
    put([stored('One', '?lang=en&challenge=water'), stored('Projekt om vatten', '?lang=en&challenge=water')]);
    shown('?lang=sv');
    const [one, two] = screen.getAllByRole('listitem');
    expect(one).toHaveTextContent('Projekt om vatten');
    // Its name says it already.
    expect(within(two ?? document.body).getAllByText(/Projekt om vatten/)).toHaveLength(1);
  });
});

describe('the list', () => {
  it('is in order of time, or of the Swedish alphabet', async () => {
    put([stored('Ö', '?lang=en', 1), stored('A', '?lang=en', 2), stored('Å', '?lang=en', 3)]);
    const { user } = shown();
    expect(names()).toEqual(['Å', 'A', 'Ö']);
    await user.click(screen.getByRole('radio', { name: 'By name' }));
    expect(names()).toEqual(['A', 'Å', 'Ö']);
  });

  it('follows what another window does, and a view that is gone there cannot be renamed here', async () => {
    put([stored('One', '?lang=en')]);
    const { user } = shown();
    put([stored('One', '?lang=en'), stored('There', '?lang=en')]);
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(names().toSorted()).toEqual(['One', 'There']);
    await user.click(button('Rename “One”'));
    // The other window is faster than the event.
    put([stored('There', '?lang=en')]);
    await user.keyboard('Two{Enter}');
    expect(names()).toEqual(['There']);
    expect(screen.getByRole('status')).toHaveTextContent('“One” was deleted in another window.');
  });
});

describe('a storage', () => {
  it('that is blocked is said to be', () => {
    vi.stubGlobal('localStorage', undefined);
    shown();
    expect(screen.getByRole('alert')).toHaveTextContent('The browser does not let Medel keep anything');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('that is full leaves the list as it was', async () => {
    put([stored('One', '?lang=en')]);
    const { user } = shown();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(button('Save this view'));
    expect(screen.getByRole('alert')).toHaveTextContent('no more room');
    expect(names()).toEqual(['One']);
    expect(field()).toBeVisible();
  });

  it.each([
    ['what is not ours', 'something else', /cannot be read/],
    ['what a newer version wrote', '{"format":"medel-saved-views","version":9}', /newer version/],
  ])('with %s is left alone until asked to start anew, and even then it is kept', async (_, text, words) => {
    localStorage.setItem(KEY, text);
    const { user } = shown();
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(localStorage.getItem(KEY)).toBe(text);
    await user.click(button('Start anew'));
    const beside = Object.keys(localStorage).find((key) => key.startsWith(`${KEY}.kept-`)) ?? '';
    expect(localStorage.getItem(beside)).toBe(text);
    expect(screen.getByRole('status')).toHaveTextContent(beside);
    await user.click(button('Save this view'));
    expect(names()).toEqual(['Projects about water']);
    cleanup();
  });
});
