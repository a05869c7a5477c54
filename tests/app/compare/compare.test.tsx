// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Compare } from '../../../src/app/compare/Compare.tsx';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { show } from '../support.tsx';

// The dialog of the made-up browser can neither be opened nor closed.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const compare = (pins: string, more = '') =>
  show(<Compare />, { search: `?lang=en&show=compare&pin=${pins}${more}`, portfolio: shipped });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** A row by its heading; asking for roles would be slow in so large a table, and one test does. */
const row = (name: string) => {
  const heads = [...document.querySelectorAll<HTMLElement>('tbody th[scope="row"]')];
  const found = heads.find(({ textContent }) => textContent === name)?.closest('tr');
  if (!found) throw new Error(`there is no row ${name}`);
  return found;
};
/** What a row says in its last cell, line by line. */
const verdict = (name: string) =>
  [...row(name).querySelectorAll('td:last-child > span')].map((line) => plain(line.textContent));
const cell = (name: string, column: number) => {
  const found = row(name).querySelectorAll('td')[column];
  if (found === undefined) throw new Error(`there is no column ${column} in ${name}`);
  return found;
};

describe('two projects', () => {
  it('stand in a table with a heading for every row and column', () => {
    compare('stadsbruk,malmo-sydost');
    const table = screen.getByRole('table', { name: 'Stadsbruk and Malmö Sydost side by side' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['Figure', 'StadsbrukProject', 'Malmö SydostProject', 'Verdict']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((each) => each.textContent),
    ).toEqual([
      'Money, all bars on one scale up to SEK 22 M',
      'VINNOVA',
      'Actors',
      'EU',
      'Total',
      'People, all dots on one scale up to 50',
      'People involved',
      'People reached',
      'Shares and ratios',
      'VINNOVA’s share',
      'Money per person',
      'Time, places, partners and challenges',
      'Period',
      'Places',
      'Partners',
      'Challenges',
      'Status',
    ]);
  });

  it('show each figure with its kind and page', () => {
    compare('stadsbruk,smart-textiles');
    expect(plain(cell('Actors', 0).textContent)).toBe('SEK 9.5 Mderived · p. 3');
    expect(plain(cell('VINNOVA', 1).textContent)).toContain('not statedp. 9');
    expect(plain(cell('People reached', 0).textContent)).toBe(
      '≈10growers in the projectapproximate · p. 2target: ≈20–25growers in the projecttarget, range, its ends approximate · p. 2',
    );
  });
});

describe('groups', () => {
  const democracy = 'challenge:democracy';
  const urban = 'challenge:urban';

  it('are summed over what passes the filters, and say so', () => {
    compare(`${democracy},${urban}`, '&status=finished');
    expect(
      screen.getByText('Groups are summed over the 3 projects that pass the present filters.'),
    ).toBeInTheDocument();
    expect(plain(cell('VINNOVA', 0).textContent)).toBe('SEK 0.7 Mstated by 2 of 2');
    expect(plain(cell('VINNOVA', 1).textContent)).toBe('no project');
    expect(verdict('VINNOVA')).toEqual([
      'Cannot be said: Sustainable cities and building has no project under the filters',
    ]);
  });

  it('compare with a project that the filters leave out, which says so', () => {
    compare(`kodcentrum,${urban}`, '&challenge=urban');
    expect(screen.getByRole('columnheader', { name: /^Kodcentrum/ })).toHaveTextContent(
      'Project, outside the present filters',
    );
    expect(cell('VINNOVA', 0)).toHaveTextContent('SEK 1 M');
  });
});

describe('working it', () => {
  it('asks a figure where it comes from: the comparison closes', async () => {
    const { user, model } = compare('stadsbruk,challenge:urban');
    const [stated, sum] = within(row('VINNOVA')).getAllByRole('button');
    await user.click(stated as HTMLElement);
    expect(model.view.getState()).toMatchObject({
      show: undefined,
      figure: 'stadsbruk.agency',
      open: 'stadsbruk',
    });
    await user.click(sum as HTMLElement);
    expect(model.view.getState().figure).toBe('sum.agency@challenge:urban');
  });

  it('asks a figure that is not stated, too', async () => {
    const { user, model } = compare('halsans-nya-verktyg,smart-textiles');
    await user.click(within(row('Actors')).getByRole('button', { name: '≥2,000 hours' }));
    expect(model.view.getState().figure).toBe('halsans-nya-verktyg.actors.hours');
  });

  it('adds what is chosen, up to four', async () => {
    const { user, model } = compare('stadsbruk');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const choice = screen.getByRole('combobox', { name: 'Add to the comparison' });
    const add = screen.getByRole('button', { name: 'Add' });
    expect(add).toBeDisabled();
    expect(within(choice).getByRole('option', { name: 'Stadsbruk' })).toBeDisabled();
    for (const name of ['Kodcentrum', 'Health and care', 'SE-M']) {
      await user.selectOptions(choice, name);
      await user.click(add);
    }
    expect(model.view.getState().pins).toEqual([
      'stadsbruk',
      'kodcentrum',
      'challenge:health',
      'county:SE-M',
    ]);
    expect(screen.getByText('Four at most: unpin one to add another.')).toBeInTheDocument();
    expect(choice).toBeDisabled();
  });

  it('lets go of what is unpinned', async () => {
    const { user, model } = compare('stadsbruk,malmo-sydost,vagar');
    const pin = screen.getByRole('button', { name: 'Pin Malmö Sydost to compare' });
    expect(pin).toHaveAttribute('aria-pressed', 'true');
    await user.click(pin);
    expect(model.view.getState().pins).toEqual(['stadsbruk', 'vagar']);
    expect(screen.queryByRole('columnheader', { name: /^Malmö Sydost/ })).not.toBeInTheDocument();
  });

  it('offers only some of a large portfolio by name, and says so', () => {
    show(<Compare />, { search: '?lang=en&show=compare', portfolio: largePortfolio(300) });
    expect(screen.getByRole('group', { name: 'Projects (the first 200 of 300)' })).toBeInTheDocument();
  });
});
