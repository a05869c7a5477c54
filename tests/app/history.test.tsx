// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UndoRedo } from '../../src/app/history/UndoRedo.tsx';
import { show } from './support.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

function shown(search?: string) {
  const page = show(
    <>
      <UndoRedo />
      <input aria-label="Field" />
      <input aria-label="Link" readOnly />
    </>,
    search === undefined ? {} : { search },
  );
  const does = (run: (actions: ReturnType<typeof page.model.view.getState>['actions']) => void) =>
    act(() => run(page.model.view.getState().actions));
  return { ...page, does };
}

describe('the buttons', () => {
  it('can do nothing at first, and say so without leaving the order of the Tab key', () => {
    shown();
    for (const name of ['Undo', 'Redo']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
      expect(button(name)).toBeEnabled();
    }
  });

  it('say what they undo and redo, and do it', async () => {
    const { does, user, filters } = shown();
    does(({ setRange }) => setRange('people', 1, 9));
    await user.click(button('Undo: filter People'));
    expect(filters()).toEqual({});
    expect(button('Undo')).toHaveFocus();
    await user.click(button('Redo: filter People'));
    expect(filters()).toHaveProperty('people');
  });

  it.each([
    ['form of Funding split', 'formen på Finansiering'],
    ['sorting', 'sorteringen'],
    ['columns of the table', 'tabellens kolumner'],
    ['what is pinned', 'det som nålats fast'],
    ['how figures are counted', 'hur siffrorna räknas'],
    ['search', 'sökningen'],
    ['filter Challenge and sorting', 'filtret Utmaning och sorteringen'],
    ['3 filters', '3 filter'],
    ['3 changes', '3 ändringar'],
  ])('name %s, and in Swedish %s', (en, sv) => {
    const { does, model } = shown();
    does((a) => {
      const { history } = model;
      history.hold();
      if (en.startsWith('form')) a.setForm('funding', 'share');
      if (en === 'sorting') a.sortBy('people');
      if (en.startsWith('columns')) a.setColumns({ shown: [], pinned: [], widths: {} });
      if (en.includes('pinned')) a.pin('apple');
      if (en.startsWith('how')) a.setAssumptions({ end: 'low', inKind: 'counted', several: 'full' });
      if (en === 'search') a.search('water');
      if (en.startsWith('filter') || en.startsWith('3')) a.toggle('challenge', 'water');
      if (en.endsWith('and sorting') || en === '3 changes') a.sortBy('people');
      if (en.startsWith('3')) a.toggle('project', 'apple');
      if (en === '3 filters') a.search('water');
      history.release();
    });
    expect(button(`Undo: ${en}`)).toBeVisible();
    does(({ setLanguage }) => setLanguage('sv'));
    expect(button(`Ångra: ${sv}`)).toBeVisible();
    act(() => model.history.undo());
    expect(button(`Gör om: ${sv}`)).toBeVisible();
  });
});

describe('the keys', () => {
  const isFiltered = (filters: () => object) => Object.keys(filters()).length > 0;

  it.each([
    ['{Control>}z{/Control}', '{Control>}y{/Control}'],
    ['{Control>}z{/Control}', '{Control>}{Shift>}Z{/Shift}{/Control}'],
    ['{Meta>}z{/Meta}', '{Meta>}{Shift>}Z{/Shift}{/Meta}'],
  ])('%s undo, %s redo', async (undo, redo) => {
    const { does, user, filters } = shown();
    does(({ toggle }) => toggle('challenge', 'water'));
    await user.keyboard(undo);
    expect(isFiltered(filters)).toBe(false);
    await user.keyboard(redo);
    expect(isFiltered(filters)).toBe(true);
  });

  it.each([
    'z',
    '{Alt>}{Control>}z{/Control}{/Alt}',
    '{Control>}{Meta>}z{/Meta}{/Control}',
    '{Meta>}y{/Meta}',
  ])('leave %s alone', async (keys) => {
    const { does, user, filters } = shown();
    does(({ toggle }) => toggle('challenge', 'water'));
    await user.keyboard(keys);
    expect(isFiltered(filters)).toBe(true);
  });

  it('are the browser’s own in a field, until it has nothing left to undo there', async () => {
    const { does, filters } = shown();
    does(({ toggle }) => toggle('challenge', 'water'));
    const field = screen.getByRole('textbox', { name: 'Field' });
    const later = () => act(() => new Promise((done) => setTimeout(done)));

    expect(fireEvent.keyDown(field, { key: 'z', ctrlKey: true })).toBe(true);
    fireEvent(field, new InputEvent('input', { inputType: 'historyUndo', bubbles: true }));
    await later();
    expect(isFiltered(filters)).toBe(true);

    expect(fireEvent.keyDown(field, { key: 'z', ctrlKey: true })).toBe(true);
    await later();
    expect(isFiltered(filters)).toBe(false);
  });

  it('work in a field that cannot be typed in', () => {
    const { does, filters } = shown();
    does(({ toggle }) => toggle('challenge', 'water'));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Link' }), { key: 'z', ctrlKey: true });
    expect(isFiltered(filters)).toBe(false);
  });

  it('change nothing unseen, while a dialog lies over the page', async () => {
    const { does, user, filters, model } = shown();
    does(({ toggle }) => toggle('challenge', 'water'));
    act(() => model.dialog.show('saved'));
    await user.keyboard('{Control>}z{/Control}');
    expect(isFiltered(filters)).toBe(true);
  });
});
