// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS } from '../../src/app/table/columns.ts';
import { ProjectTable } from '../../src/app/table/ProjectTable.tsx';
import { show } from './support.tsx';

const table = () => screen.getByRole('grid', { name: 'Projects' });
const head = () => within(table().querySelector('thead') as HTMLElement);
const header = (name: string) => head().getByRole('columnheader', { name });
const sorter = (name: string) => within(header(name)).getByRole('button', { name });
const names = () => [...table().querySelectorAll('button[data-opens]')].map(({ textContent }) => textContent);
const cells = (row: HTMLElement) =>
  [...row.querySelectorAll(':scope > :is(th, td):not([data-cell="select"])')].map((cell) =>
    cell.textContent.replaceAll('\u00a0', ' '),
  );

describe('sorting', () => {
  it.each([
    ['Project', 'ascending', 'Apple Birch Cedar Daisy Elder Ferns'],
    ['Challenges', 'ascending', 'Ferns Apple Birch Daisy Elder | Cedar'],
    ['VINNOVA', 'descending', 'Apple Birch Cedar Ferns | Daisy Elder'],
    ['Actors', 'descending', 'Apple Birch Ferns | Cedar Daisy Elder'],
    ['EU', 'descending', 'Ferns | Apple Birch Cedar Daisy Elder'],
    ['Total', 'descending', 'Daisy Apple Ferns | Birch Cedar Elder'],
    ['People', 'descending', 'Apple Birch Daisy Cedar Ferns | Elder'],
    ['When', 'ascending', 'Daisy Apple Ferns Birch | Cedar Elder'],
    ['Where', 'ascending', 'Birch Ferns Apple Elder Daisy | Cedar'],
  ])('by %s: first %s, then the other way, and not stated last in both', async (column, first, order) => {
    // Opened on another column, so that each is pressed for the first time.
    const { user } = show(<ProjectTable />, {
      search: `?lang=en&sort=${column === 'Project' ? 'total' : 'project'}&columns=${TABLE_COLUMNS.slice(1).join()}`,
    });
    const [stated = '', silent = ''] = order.split(' | ');
    await user.click(sorter(column));
    expect(header(column)).toHaveAttribute('aria-sort', first);
    expect(names()).toEqual(`${stated} ${silent}`.trim().split(' '));
    await user.click(sorter(column));
    expect(header(column)).toHaveAttribute('aria-sort', first === 'ascending' ? 'descending' : 'ascending');
    const back = stated.split(' ').toReversed();
    expect(names()).toEqual([...back, ...(silent === '' ? [] : silent.split(' '))]);
    expect(
      head()
        .getAllByRole('columnheader')
        .filter((each) => each.hasAttribute('aria-sort')),
    ).toHaveLength(1);
  });

  it('by columns that say the same of several: those stay as they were', () => {
    show(<ProjectTable />, { search: '?lang=en&sort=-status,-project&columns=status' });
    expect(names()).toEqual(['Daisy', 'Birch', 'Ferns', 'Apple', 'Elder', 'Cedar']);
  });

  it('by the share that VINNOVA pays, as it is counted, not stated last', () => {
    show(<ProjectTable />, { search: '?lang=en&sort=share,-project&columns=share' });
    expect(names()).toEqual(['Birch', 'Ferns', 'Apple', 'Elder', 'Daisy', 'Cedar']);
  });

  it('by the sectors of the partners, those that name none last', () => {
    show(<ProjectTable />, { search: '?lang=en&sort=-sectors,-project&columns=sectors' });
    expect(names()[0]).toBe('Apple');
  });

  it('is said in words', async () => {
    const { user } = show(<ProjectTable />);
    expect(screen.getByText('Sorted by VINNOVA, largest first; not stated always last')).toBeInTheDocument();
    await user.click(sorter('Project'));
    expect(screen.getByText('Sorted by Project, A to Z')).toBeInTheDocument();
  });

  it('by the end that is assumed', () => {
    // Birch's actors give 1–2 million, Apple's exactly 2.
    show(<ProjectTable />, { search: '?lang=en&sort=actors&end=low' });
    expect(names().slice(0, 3)).toEqual(['Ferns', 'Birch', 'Apple']);
  });
});

describe('a row', () => {
  it('shows each figure as it is known', () => {
    show(<ProjectTable />);
    const row = (name: string) =>
      cells(
        within(table())
          .getByRole('button', { name: `Show every figure of ${name}` })
          .closest('tr') as HTMLElement,
      );
    expect(row('Birch')).toEqual([
      'Birch',
      'Work',
      'SEK ≈1 M',
      'SEK 1–2 M',
      '–not mentioned',
      'not stated',
      '≈40–50',
      'since May 2014',
      'Gävle',
    ]);
    expect(row('Cedar').slice(3, 5)).toEqual(['≥2,000 hours', '–not mentioned']);
    expect(row('Cedar').slice(7)).toEqual(['not stated', 'not stated']);
    expect(row('Daisy').slice(2, 7)).toEqual([
      'not stated',
      'not stated',
      '–not mentioned',
      'SEK 9 M',
      '≥30',
    ]);
    expect(row('Ferns')[6]).toBe('≤12');
  });

  it('opens to every figure with its kind, rule and page', async () => {
    const { user, model } = show(<ProjectTable />);
    await user.click(screen.getByRole('button', { name: 'Show every figure of Apple' }));
    const figures = screen.getByRole('table', { name: 'Every figure of Apple' });
    expect(within(figures).getAllByRole('row').slice(1).map(cells)).toEqual([
      ['VINNOVA', 'SEK 2 M', 'exact, cash', '', 'p. 3'],
      ['Actors', 'SEK 2 M', 'derived, largely working time', 'as much as VINNOVA', 'p. 3'],
      ['Stated total', 'SEK 4 M', 'derived', 'the sum of both parts', 'p. 3'],
      ['People involved', '≈50', 'approximate', '', 'p. 3'],
      ['Partners: partners of many kinds', '>20', 'at least', '', 'p. 2'],
      ['Outcome: Eighteen jobs', '≈18', 'approximate', '', 'p. 2'],
    ]);
    expect(screen.getByText('Apples by the water.')).toBeInTheDocument();
    expect(model.view.getState().open).toBeUndefined();
    const expander = screen.getByRole('button', { name: 'Hide the figures of Apple' });
    expect(expander).toHaveAttribute('aria-expanded', 'true');
    await user.click(expander);
    expect(screen.queryByRole('table', { name: 'Every figure of Apple' })).not.toBeInTheDocument();
  });

  it.each([
    ['Birch', 'Reached: planters', ['100', 'target']],
    ['Cedar', 'Actors', ['≥2,000 hours', 'at least, working time or goods']],
    ['Cedar', 'VINNOVA', ['SEK 0.5 M', 'exact, cash']],
    ['Daisy', 'of which base budget', ['SEK 3 M', 'exact']],
    ['Elder', 'People involved', ['not stated', 'not stated']],
  ])('of %s opens with %s', async (name, what, [figure = '', kind = '']) => {
    const { user } = show(<ProjectTable />);
    await user.click(screen.getByRole('button', { name: `Show every figure of ${name}` }));
    const row = within(screen.getByRole('table', { name: /^Every figure/ })).getByRole('row', {
      name: new RegExp(`^${what}`),
    });
    expect(row).toHaveTextContent(figure);
    expect(row).toHaveTextContent(kind);
  });
});

describe('a row leads on', () => {
  it('to the panel of its project, by its name', async () => {
    const { user, model } = show(<ProjectTable />);
    await user.click(screen.getByRole('button', { name: 'Open Cedar' }));
    expect(model.view.getState().open).toBe('cedar');
    expect(screen.getByRole('button', { name: 'Show every figure of Cedar' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  it.each([
    ['Apple, Actors: SEK 2 M', 'apple.actors'],
    ['Cedar, Actors: ≥2,000 hours', 'cedar.actors.hours'],
    ['Daisy, VINNOVA: not stated', 'daisy.agency'],
    ['Birch, Total: not stated', 'birch.total'],
    ['Elder, People: not stated', 'elder.people'],
    ['VINNOVA: SEK ≈3.8 M', 'sum.agency'],
    ['People: ≥≈127', 'sum.people'],
  ])('to what stands behind %s', async (name, figure) => {
    const { user, model } = show(<ProjectTable />);
    await user.click(screen.getByRole('button', { name }));
    expect(model.view.getState().figure).toBe(figure);
  });

  it('to nothing where the source does not speak of it', () => {
    show(<ProjectTable />);
    expect(screen.queryByRole('button', { name: /^Apple, EU/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Cedar, Total/ })).not.toBeInTheDocument();
  });
});

describe('the sum row', () => {
  const sums = () => cells(within(table()).getByRole('row', { name: /^Sum of/ }));

  it('says the honest sums with how many state them', () => {
    show(<ProjectTable />);
    expect(sums()).toEqual([
      'Sum of six',
      '',
      'SEK ≈3.8 M4 of 6',
      'SEK 3.2–4.2 M3 of 6',
      'SEK 0.1 M1 of 6',
      'SEK 13.6 M3 of 6',
      '≥≈1275 of 6',
      '',
      '',
    ]);
  });

  it('sums the projects that pass the filters, and only they are listed', () => {
    show(<ProjectTable />, { search: '?lang=en&challenge=youth' });
    expect(names()).toEqual(['Daisy', 'Elder']);
    expect(sums().slice(0, 7)).toEqual([
      'Sum of two',
      '',
      'not stated0 of 2',
      'not stated0 of 2',
      'not stated0 of 2',
      'SEK 9 M1 of 2',
      '≥301 of 2',
    ]);
  });

  it('stands above that of all where not all are shown', () => {
    show(<ProjectTable />, { search: '?lang=en&challenge=youth' });
    const all = within(table()).getByRole('row', { name: /^All six/ });
    expect(cells(all).slice(0, 4)).toEqual(['All six', '', 'SEK ≈3.8 M4 of 6', 'SEK 3.2–4.2 M3 of 6']);
    // It is of more than is shown, and only what is shown can be asked.
    expect(within(all).queryByRole('button')).not.toBeInTheDocument();
  });

  it('stands alone where all are shown', () => {
    show(<ProjectTable />);
    expect(within(table()).queryByRole('row', { name: /^All/ })).not.toBeInTheDocument();
  });

  it('says so when no project passes', () => {
    show(<ProjectTable />, { search: '?lang=en&q=nothing' });
    expect(within(table()).getByText('No project passes every filter.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'No projects, every figure' })).toBeInTheDocument();
  });
});
