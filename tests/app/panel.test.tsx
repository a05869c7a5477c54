// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useView } from '../../src/app/context.ts';
import { tableOrder } from '../../src/app/table/order.ts';
import { Panel } from '../../src/app/panel/Panel.tsx';
import { ProjectTable } from '../../src/app/table/ProjectTable.tsx';
import { Totals } from '../../src/app/Totals.tsx';
import { TABLE_COLUMNS } from '../../src/app/table/columns.ts';
import { createSay } from '../../src/i18n/say.ts';
import { shipped } from '../fixtures/shipped.ts';
import { show } from './support.tsx';

/** A page with nothing but what matters here: what opens the panel, and the panel while it is open. */
function Page() {
  const { setOpen, ask } = useView((state) => state.actions);
  const filters = useView((state) => state.filters);
  const open = useView((state) => state.open !== undefined || state.figure !== undefined);
  return (
    <>
      <main tabIndex={-1}>
        <Totals />
        <button type="button" onClick={() => setOpen('birch')}>
          Elsewhere
        </button>
        <button type="button" onClick={() => ask('apple.actors')}>
          A figure elsewhere
        </button>
        {/* A view that draws its marks anew whenever a filter changes. */}
        <section data-view="view">
          <button
            key={JSON.stringify(filters)}
            type="button"
            data-key="cedar"
            onClick={() => setOpen('cedar')}
          >
            A mark
          </button>
        </section>
        {!open && (
          <button type="button" onClick={() => setOpen('daisy')}>
            Gone while it is open
          </button>
        )}
        <button type="button" disabled={'challenge' in filters} onClick={() => setOpen('elder')}>
          Not to be pressed while it is open
        </button>
        <ProjectTable />
      </main>
      {open && <Panel />}
    </>
  );
}

const panel = (name: string | RegExp) => screen.getByRole('complementary', { name });
const heading = (name: string) => within(panel(name)).getByRole('heading', { level: 2, name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the panel of a project', () => {
  it('takes the focus to its heading, and Escape gives it back to what opened it', async () => {
    const { user, model } = show(<Page />);
    await user.click(button('Elsewhere'));
    expect(heading('Birch')).toHaveFocus();
    await user.tab();
    await user.tab();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(model.view.getState().open).toBeUndefined();
    expect(button('Elsewhere')).toHaveFocus();
  });

  it('gives the focus to the row of the project when nothing on the page opened it', async () => {
    const { user } = show(<Page />, { search: '?lang=en&open=cedar' });
    expect(heading('Cedar')).toHaveFocus();
    await user.click(within(panel('Cedar')).getByRole('button', { name: 'Close' }));
    expect(button('Open Cedar')).toHaveFocus();
  });

  it('gives the focus to the mark that stands where the one did that opened it', async () => {
    const { user, model } = show(<Page />);
    await user.click(button('A mark'));
    act(() => model.view.getState().actions.toggle('challenge', 'water'));
    await user.keyboard('{Escape}');
    expect(button('A mark')).toHaveFocus();
  });

  it('gives the focus to the row of the project when what opened it cannot take it', async () => {
    const { user, model } = show(<Page />);
    await user.click(button('Not to be pressed while it is open'));
    act(() => model.view.getState().actions.toggle('challenge', 'water'));
    await user.keyboard('{Escape}');
    expect(button('Open Elder')).toHaveFocus();
  });

  it('gives the focus to the row of the project when what opened it is gone', async () => {
    const { user } = show(<Page />);
    await user.click(button('Gone while it is open'));
    expect(heading('Daisy')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button('Open Daisy')).toHaveFocus();
  });

  it('gives the focus to the views when the project has no row', async () => {
    const { user } = show(<Page />, { search: '?lang=en&open=cedar&challenge=youth' });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('goes to the next and the previous by arrows, and the heading keeps the focus', async () => {
    const { user } = show(<Page />, { search: '?lang=en&open=apple' });
    const inPanel = (name: string) => {
      expect(heading(name)).toHaveFocus();
      return heading(name);
    };
    // In the order of the table: by VINNOVA's money, not stated last.
    expect(inPanel('Apple')).toHaveAccessibleDescription('1 of 6');
    await user.keyboard('{ArrowRight}');
    expect(inPanel('Birch')).toHaveAccessibleDescription('2 of 6');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(inPanel('Elder')).toHaveAccessibleDescription('6 of 6');
    await user.click(within(panel('Elder')).getByRole('button', { name: 'Next project' }));
    expect(inPanel('Apple')).toBeVisible();
  });

  it('leaves the arrows to a field that uses them', async () => {
    const { user } = show(<Page />, { search: '?lang=en&figure=apple.actors' });
    await user.click(button('Quote this'));
    await user.click(screen.getByRole('textbox', { name: 'Quotation' }));
    await user.keyboard('{ArrowRight}');
    expect(panel('Apple')).toBeInTheDocument();
  });

  it('goes through those that pass the filters only, and says when it is none of them', async () => {
    const { user } = show(<Page />, { search: '?lang=en&challenge=youth&open=apple' });
    expect(heading('Apple')).toHaveAccessibleDescription('outside the filter, which 2 pass');
    await user.keyboard('{ArrowRight}');
    expect(heading('Daisy')).toHaveAccessibleDescription('1 of 2');
    await user.keyboard('{ArrowRight}');
    expect(heading('Elder')).toHaveAccessibleDescription('2 of 2');
  });

  it.each(TABLE_COLUMNS.flatMap((column) => [column, `-${column}`]))(
    'has the order that the table has when sorted by %s',
    (sort) => {
      const { model } = show(<ProjectTable />, { portfolio: shipped, search: `?lang=sv&sort=${sort}` });
      const rows = [...document.querySelectorAll('[data-opens]')].map(({ textContent }) => textContent);
      const say = createSay('sv');
      const { sort: sorted, assumptions } = model.view.getState();
      const order = tableOrder({ portfolio: shipped, sort: sorted, assumptions, say });
      expect(Array.from(order, (row) => shipped.projects[row]?.name)).toEqual(rows);
    },
  );

  it('filters by a challenge, and lets go of it', async () => {
    const { user, filters } = show(<Page />, { search: '?lang=en&open=apple' });
    const chip = within(panel('Apple')).getByRole('button', { name: 'Water' });
    await user.click(chip);
    expect(filters()['challenge']).toMatchObject({ include: ['water'] });
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    await user.click(chip);
    expect(filters()).toEqual({});
  });

  it('pins the project', async () => {
    const { user, model } = show(<Page />, { search: '?lang=en&open=apple' });
    const pin = within(panel('Apple')).getByRole('button', { name: 'Pin Apple to compare' });
    await user.click(pin);
    expect(model.view.getState().pins).toEqual(['apple']);
    expect(pin).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('what it says of a project', () => {
  const sections = (id: string) => {
    show(<Panel />, { search: `?lang=en&open=${id}` });
    return (name: string) => screen.getByRole('region', { name });
  };

  it('holds the total against its parts', () => {
    const section = sections('apple');
    expect(section('Money')).toHaveTextContent('The total agrees with its two parts: SEK 4 M.');
    expect(section('Money')).toHaveTextContent(/EU.*does not appear in the source/);
  });

  it('says where there is nothing to hold the total against', () => {
    const section = sections('daisy');
    expect(section('Money')).toHaveTextContent('None of its parts is stated');
    expect(section('Money')).toHaveTextContent(/of which/);
  });

  it('names what was given but not valued', () => {
    const section = sections('cedar');
    expect(within(section('Money')).getByRole('button', { name: 'Actors: ≥2,000 hours' })).toBeVisible();
  });

  it('lists partners by sector, named and counted', () => {
    const section = sections('apple');
    expect(section('Partners by sector')).toHaveTextContent('Orchard AB · lead');
    expect(section('Partners by sector')).toHaveTextContent('Academianone stated');
    expect(section('Partners by sector')).toHaveTextContent(
      'partners of many kinds · from Academia and Civil society',
    );
    expect(within(section('Partners by sector')).getByRole('button')).toHaveAccessibleName(
      'partners of many kinds: >20',
    );
  });

  it('says places and time in words, and what is not stated of them', () => {
    const section = sections('birch');
    expect(section('Time')).toHaveTextContent('since May 2014');
    expect(section('Places')).toHaveTextContent('Gävle');
  });

  it('says that nothing is stated where nothing is', () => {
    const section = sections('cedar');
    expect(section('Time')).toHaveTextContent('No time is stated.');
    expect(section('Places')).toHaveTextContent('No place is stated.');
  });

  it('lists findings with the figures in them', () => {
    const section = sections('apple');
    expect(within(section('Outcomes')).getAllByRole('listitem')).toHaveLength(2);
    expect(within(section('Outcomes')).getByRole('button', { name: 'eighteen jobs: ≈18' })).toBeVisible();
    expect(section('Outcomes')).toHaveTextContent(/aimmore apples/);
  });
});

describe('a figure', () => {
  it('asked from elsewhere opens its project, unfolded', async () => {
    const { user } = show(<Page />);
    await user.click(button('A figure elsewhere'));
    expect(heading('Apple')).toHaveFocus();
    expect(button('Actors: SEK 2 M')).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(button('A figure elsewhere')).toHaveFocus();
  });

  it('asked from elsewhere of the project that is open takes the focus itself', async () => {
    const { user } = show(<Page />, { search: '?lang=en&open=apple' });
    await user.click(button('A figure elsewhere'));
    expect(button('Actors: SEK 2 M')).toHaveFocus();
  });

  it('unfolds and folds where it stands, and is in the address', async () => {
    const { user, model } = show(<Panel />, { search: '?lang=en&open=apple' });
    const figure = button('Actors: SEK 2 M');
    await user.click(figure);
    expect(figure).toHaveFocus();
    expect(figure).toHaveAttribute('aria-expanded', 'true');
    expect(model.view.getState()).toMatchObject({ open: 'apple', figure: 'apple.actors' });
    const answer = document.getElementById(figure.getAttribute('aria-controls') ?? '');
    expect(answer).toHaveTextContent('In our words: as much as VINNOVA.');
    expect(answer).toHaveTextContent('Rule: Actors = 1 × VINNOVA = 1 × SEK 2 M = SEK 2 M');
    expect(answer).toHaveTextContent('Source: page 3 of Trees, VINNOVA');
    await user.click(figure);
    expect(figure).toHaveAttribute('aria-expanded', 'false');
    expect(model.view.getState()).toMatchObject({ open: 'apple', figure: undefined });
  });

  it('that the project does not have is said in words', () => {
    show(<Panel />, { search: '?lang=en&figure=apple.luck' });
    expect(panel('Apple')).toHaveTextContent('Apple has no figure called “luck”.');
  });
});

describe('the totals', () => {
  it('each lead to what stands behind them', async () => {
    const { user, model } = show(<Page />);
    const total = screen.getByRole('button', { name: /^VINNOVA\s+SEK\s*≈3.8/ });
    await user.click(total);
    expect(model.view.getState().figure).toBe('sum.agency');
    expect(panel(/^VINNOVA’s money/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(total).toHaveFocus();
  });
});

it('follows the view when it is changed from outside', () => {
  const { model } = show(<Page />, { search: '?lang=en&open=apple' });
  act(() => model.view.getState().actions.setOpen('birch'));
  expect(heading('Birch')).toHaveFocus();
});
