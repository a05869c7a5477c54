// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen } from '@testing-library/react';
import { useStore } from 'zustand';
import { describe, expect, it } from 'vitest';
import { useApp } from '../../src/app/context.ts';
import { FilterPanel } from '../../src/app/facets/FilterPanel.tsx';
import { FilterBar } from '../../src/app/filters/FilterBar.tsx';
import { PROJECT_DIMENSIONS } from '../../src/engine/dimensions.ts';
import { show } from './support.tsx';

function Page() {
  const open = useStore(useApp().view, (state) => state.show === 'filters');
  return (
    <>
      <FilterBar />
      {open && <FilterPanel />}
    </>
  );
}

const panel = () => screen.queryByRole('complementary', { name: 'All filters' });
const section = (dimension: string) => document.getElementById(`facet-${dimension}`);
const opener = () => screen.getByRole('button', { name: /^All filters/ });

describe('the panel of all filters', () => {
  it('has every dimension, by a name that others can lead to', () => {
    show(<Page />, { search: '?lang=en&show=filters' });
    for (const dimension of Object.keys(PROJECT_DIMENSIONS)) expect(section(dimension)).toBeInTheDocument();
  });

  it('opens those that filter, with what they filter in their line', () => {
    show(<Page />, { search: '?lang=en&show=filters&people=40..60&county=-notStated' });
    expect(section('people')).toHaveAttribute('open');
    expect(section('people')?.querySelector('summary')).toHaveTextContent(/^People\s*40–60$/);
    expect(section('county')?.querySelector('summary')).toHaveTextContent(/^County\s*stated$/);
    expect(section('agency')).not.toHaveAttribute('open');
    expect(section('agency')?.querySelector('summary')).toHaveTextContent(/all$/);
  });

  it('takes the focus to its heading and gives it back on Escape', async () => {
    const { user } = show(<Page />);
    await user.click(opener());
    expect(screen.getByRole('heading', { name: 'All filters' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(panel()).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
  });

  it('is not closed by the Escape that clears a search or gives up what is typed', async () => {
    const { user, filters } = show(<Page />, { search: '?lang=en&show=filters&people=40..60' });
    await user.type(screen.getByRole('textbox', { name: 'From' }), '9{Escape}');
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('40');
    expect(panel()).toBeInTheDocument();
    expect(filters()['people']).toMatchObject({ low: 40 });
  });

  it('says how many are shown, clears all, and leads to why the others are not', async () => {
    const { user, model, filters } = show(<Page />, { search: '?lang=en&show=filters&challenge=water' });
    expect(screen.getByText('3 of 6 projects are shown')).toBeInTheDocument();
    const [clear] = screen.getAllByRole('button', { name: 'Clear all' }).toReversed();
    if (clear) await user.click(clear);
    expect(filters()).toEqual({});
    expect(screen.getByText('6 of 6 projects are shown')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Why is it not here?' }));
    expect(model.view.getState().show).toBe('why');
  });

  it('builds a facet only when it is unfolded', async () => {
    const { user } = show(<Page />, { search: '?lang=en&show=filters' });
    expect(section('sector')?.querySelector('.facet')).toBeNull();
    const summary = section('sector')?.querySelector('summary');
    if (summary) await user.click(summary);
    expect(await screen.findByRole('checkbox', { name: /^Academia/ })).toBeInTheDocument();
  });
});
