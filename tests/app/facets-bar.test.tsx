// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Facet } from '../../src/app/facets/Facet.tsx';
import { FilterBar } from '../../src/app/filters/FilterBar.tsx';
import { show } from './support.tsx';

const field = () => screen.getByRole('searchbox', { name: 'Search all texts' });
const words = (filters: ReturnType<typeof show>['filters']) => {
  const filter = filters()['q'];
  return filter?.kind === 'text' ? filter.words : undefined;
};

describe('the search in the bar', () => {
  it('filters while one types, and a word is one step', async () => {
    const { user, filters, model } = show(<FilterBar />);
    await user.type(field(), 'wa');
    expect(words(filters)).toEqual(['wa']);
    await user.type(field(), 'ter by ');
    expect(words(filters)).toEqual(['water', 'by']);
    expect(field()).toHaveValue('water by ');
    await user.keyboard('{Enter}');
    expect(model.history.getState().past).toHaveLength(1);
    model.history.undo();
    expect(filters()).toEqual({});
    expect(await screen.findByRole('searchbox')).toHaveValue('');
  });

  it('is cleared by its button, and by Escape', async () => {
    const { user, filters } = show(<FilterBar />, { search: '?lang=en&q=water' });
    expect(field()).toHaveValue('water');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(filters()).toEqual({});
    expect(field()).toHaveFocus();
    await user.type(field(), 'by{Escape}');
    expect(filters()).toEqual({});
    expect(screen.queryByRole('button', { name: 'Clear the search' })).not.toBeInTheDocument();
  });

  it('is reached by the key /, but not from where that is typed', async () => {
    const { user } = show(
      <>
        <FilterBar />
        <textarea aria-label="note" />
      </>,
    );
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await user.type(screen.getByRole('textbox', { name: 'note' }), 'a/b');
    expect(screen.getByRole('textbox', { name: 'note' })).toHaveValue('a/b');
  });

  it('follows what is searched for elsewhere', async () => {
    const { user } = show(
      <>
        <FilterBar />
        <section aria-label="facet">
          <Facet dimension="q" />
        </section>
      </>,
    );
    const facet = within(screen.getByRole('region', { name: 'facet' }));
    await user.type(facet.getByRole('searchbox'), 'apples');
    expect(document.getElementById('search')).toHaveValue('apples');
    expect(facet.getByText('1 project matches.')).toBeInTheDocument();
  });
});

describe('the button of all filters', () => {
  it('says how many are on, and opens and closes them', async () => {
    const { user, model } = show(<FilterBar />, { search: '?lang=en&challenge=water&people=40..60' });
    const button = screen.getByRole('button', { name: /^All filters/ });
    expect(button).toHaveTextContent(/2 on$/);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(model.view.getState().show).toBe('filters');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(model.view.getState().show).toBeUndefined();
  });
});

describe('the chips', () => {
  it('offer those that state no challenge, where there are any', async () => {
    const { user, model } = show(<FilterBar />);
    await user.click(screen.getByRole('button', { name: 'Not stated, 1 project, not chosen' }));
    expect(model.results.getState().snapshot.kept).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Not stated, 1 project, chosen' }));
    expect(model.results.getState().snapshot.kept).toBe(5);
  });

  it('are explained in words beside them', () => {
    show(<FilterBar />);
    expect(screen.getByRole('button', { name: 'How the challenges are chosen' })).toBeInTheDocument();
    const help = document.querySelector('[popover]');
    expect(help).toHaveTextContent(/chosen: only projects about it.*left out: no project about it/);
  });
});
