// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useDialog } from '../../src/app/context.ts';
import { Keys } from '../../src/app/keys/Keys.tsx';
import { Palette } from '../../src/app/palette/Palette.tsx';
import { usePaletteKey } from '../../src/app/palette/usePaletteKey.ts';
import { shipped } from '../fixtures/shipped.ts';
import { show } from './support.tsx';

// The dialog of the made-up browser can neither be opened nor closed.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  window.localStorage.clear();
});

/** A page with nothing but a field, and the palette and the keys when they are asked for. */
function Page() {
  usePaletteKey();
  const dialog = useDialog();
  return (
    <>
      <a href="#top">The first of the page</a>
      <main tabIndex={-1}>
        <input aria-label="Somewhere" />
        <button type="button">A button</button>
      </main>
      {dialog === 'palette' && <Palette />}
      {dialog === 'keys' && <Keys />}
    </>
  );
}

const page = (search = '?lang=en') => show(<Page />, { search, portfolio: shipped });
const field = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option').map((each) => each.querySelector('span')?.textContent);
const chosen = () => screen.getByRole('option', { selected: true });

/** Opens the palette and types. */
async function typed(words: string, search?: string) {
  const shown = page(search);
  await shown.user.keyboard('{Control>}k{/Control}');
  if (words !== '') await shown.user.type(field(), words);
  return shown;
}

describe('the key', () => {
  it('opens the palette from anywhere, in a field too, and closes it', async () => {
    const { user } = page();
    await user.click(screen.getByRole('textbox', { name: 'Somewhere' }));
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('dialog', { name: 'Find and do' })).toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('{Meta>}k{/Meta}');
    expect(field()).toBeInTheDocument();
    await user.type(field(), '{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is no other: K alone, or with more keys held, is left to the page', async () => {
    const { user } = page();
    for (const keys of ['k', '{Control>}{Shift>}k{/Shift}{/Control}', '{Control>}{Alt>}k{/Alt}{/Control}']) {
      await user.keyboard(keys);
      expect(screen.queryByRole('dialog'), keys).not.toBeInTheDocument();
    }
  });

  it.each([
    ['closed', '{Escape}'],
    ['done with', 'export map{Enter}'],
  ])('leaves the focus in the main part of the page, where nothing had it before: %s', async (_, keys) => {
    const { user } = page();
    expect(document.body).toHaveFocus();
    await user.keyboard('{Control>}k{/Control}');
    field().focus();
    await user.keyboard(keys);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('? shows the keys, but is a sign like any other where one types', async () => {
    const { user } = page();
    const input = screen.getByRole('textbox', { name: 'Somewhere' });
    await user.type(input, '?');
    expect(input).toHaveValue('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'A button' }));
    await user.keyboard('?');
    const keys = screen.getByRole('dialog', { name: 'Keys of this page' });
    expect(within(keys).getByText('Ctrl+K')).toBeInTheDocument();
  });
});

describe('the list', () => {
  it('is worked by the field: arrows go round, and the pointer marks without taking the focus', async () => {
    const { user } = await typed('malm');
    expect(field()).toHaveAttribute('aria-activedescendant', chosen().id);
    expect(chosen()).toHaveTextContent('Malmö Sydost');
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toBe(screen.getAllByRole('option').at(-1));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toBe(screen.getAllByRole('option')[1]);
    expect(field()).toHaveAttribute('aria-activedescendant', chosen().id);
  });

  it('says how many there are, and in words that there are none', async () => {
    const { user } = await typed('kodcentrum');
    expect(screen.getByRole('status')).toHaveTextContent('1 found');
    await user.clear(field());
    await user.type(field(), 'qqq');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing is called “qqq”.');
    expect(options()).toEqual(['Search all texts for “qqq”']);
  });

  it('offers first what was chosen before, the last first', async () => {
    const { user, model } = await typed('');
    expect(screen.queryByRole('group', { name: 'Chosen before' })).not.toBeInTheDocument();
    for (const words of ['kodcentrum', 'what is not known', 'kodcentrum']) {
      await user.type(field(), words);
      await user.keyboard('{Enter}{Control>}k{/Control}');
    }
    expect(model.view.getState()).toMatchObject({ open: 'kodcentrum', show: undefined });
    const before = within(screen.getByRole('group', { name: 'Chosen before' })).getAllByRole('option');
    expect(before.map((each) => each.querySelector('span')?.textContent)).toEqual([
      'Kodcentrum',
      'What is not known',
    ]);
    expect(options().filter((words) => words === 'What is not known')).toHaveLength(1);
  });

  it('does not do what would do nothing, and says why', async () => {
    const { user } = await typed('undo');
    expect(chosen()).toHaveTextContent('nothing to undo');
    expect(chosen()).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(field()).toBeInTheDocument();
  });
});

describe('what is chosen is done, and the palette closes', () => {
  const challenge = { kind: 'categories', mode: 'any' };

  it.each<[string, string, object]>([
    ['a project by folded letters', 'sodertorn', { open: 'sodertornsmodellen' }],
    [
      'a challenge',
      'democracy',
      { filters: { challenge: { ...challenge, include: ['democracy'], exclude: [] } } },
    ],
    ['a place', 'skelleftea', { filters: { place: { ...challenge, include: ['skelleftea'], exclude: [] } } }],
    ['a county', 'SE-AB', { filters: { county: { ...challenge, include: ['SE-AB'], exclude: [] } } }],
    ['a sector', 'civil', { filters: { sector: { ...challenge, include: ['civil'], exclude: [] } } }],
    ['a status', 'finished', { filters: { status: { ...challenge, include: ['finished'], exclude: [] } } }],
    ['a partner of one project', 'xenofilia', { open: 'stadsbruk' }],
    ['a partner of several', 'malmö stad', { filters: { q: { kind: 'text', words: ['Malmö', 'stad'] } } }],
    ['a form of a view', 'funding match', { forms: { funding: 'match' } }],
    ['a view in the whole window', 'map fill the window', { enlarge: 'map' }],
    ['a column to sort by', 'sort by people', { sort: [{ column: 'people', descending: true }] }],
    ['all filters', 'all filters', { show: 'filters' }],
    ['one of the filters', 'filter by people', { show: 'filters' }],
    ['why something is not here', 'why', { show: 'why' }],
    ['what is not known', 'gaps', { show: 'unknowns' }],
    ['how to read this', 'how to read', { show: 'guide' }],
    ['the language, by its own name', 'svenska', { language: 'sv' }],
    ['the theme', 'dark', { theme: 'dark' }],
    ['an assumption', 'low end', { assumptions: { end: 'low', inKind: 'counted', several: 'full' } }],
    [
      'money in kind',
      'leave out money',
      { assumptions: { end: 'middle', inKind: 'leftOut', several: 'full' } },
    ],
    [
      'words nothing is called',
      'timetable app',
      { filters: { q: { kind: 'text', words: ['timetable', 'app'] } } },
    ],
  ])('%s: %s', async (_, words, expected) => {
    const { user, model } = await typed(words);
    await user.keyboard('{Enter}');
    expect(model.view.getState()).toMatchObject(expected);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('undo, redo, and clear all, each saying what it changes', async () => {
    const { user, model, filters } = await typed('work and enterprise');
    await user.keyboard('{Enter}');
    expect(Object.keys(filters())).toEqual(['challenge']);
    const run = async (words: string) => {
      await user.keyboard('{Control>}k{/Control}');
      await user.type(field(), words);
      const said = chosen().textContent;
      await user.keyboard('{Enter}');
      return said;
    };
    expect(await run('undo')).toContain('filter Challenge');
    expect(filters()).toEqual({});
    await run('redo');
    expect(Object.keys(filters())).toEqual(['challenge']);
    await run('clear all');
    expect(filters()).toEqual({});
    expect(model.history.getState().past).toHaveLength(2);
  });

  it('what else can be done with the first that is found', async () => {
    const { user, model } = await typed('kodcentrum');
    const more = screen.getByRole('group', { name: 'More with Kodcentrum' });
    expect(
      within(more)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Filter to Kodcentrum', 'Leave out Kodcentrum', 'Pin Kodcentrum to compare']);
    await user.click(within(more).getByRole('option', { name: /^Leave out/ }));
    expect(model.view.getState().filters['project']).toMatchObject({ exclude: ['kodcentrum'] });
  });

  it('a saved view, in the language one reads', async () => {
    const views = [{ id: 'a', name: 'Mina län', address: '?lang=en&challenge=youth', saved: 1 }];
    const shelf = { format: 'medel-saved-views', version: 1, views };
    window.localStorage.setItem('medel.saved-views', JSON.stringify(shelf));
    const { user, model } = await typed('mina lan', '?lang=sv');
    await user.keyboard('{Enter}');
    expect(model.view.getState()).toMatchObject({
      language: 'sv',
      filters: { challenge: { include: ['youth'] } },
    });
  });

  it('what lies over the page gives way to it', async () => {
    const { user, model } = await typed('kodcentrum', '?lang=en&show=guide');
    await user.keyboard('{Enter}');
    expect(model.view.getState()).toMatchObject({ open: 'kodcentrum', show: undefined });
  });
});

it('speaks Swedish', async () => {
  const { user, filters } = await typed('demokrati', '?lang=sv');
  expect(screen.getByRole('dialog', { name: 'Hitta och gör' })).toBeInTheDocument();
  expect(chosen()).toHaveTextContent('Demokrati och delaktighetfiltrera');
  await user.keyboard('{Enter}{Control>}k{/Control}');
  expect(Object.keys(filters())).toEqual(['challenge']);
  await user.type(field(), 'angra');
  await user.keyboard('{Enter}');
  expect(filters()).toEqual({});
});

it('leaves an unfinished letter to the one who writes it', async () => {
  const run = vi.fn<() => void>();
  const { model } = await typed('kodcentrum');
  model.view.subscribe(run);
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  expect(run).not.toHaveBeenCalled();
});
