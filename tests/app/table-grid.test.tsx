// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ProjectTable } from '../../src/app/table/ProjectTable.tsx';
import { largePortfolio } from '../fixtures/large.ts';
import { show } from './support.tsx';

// The browser of these tests has no popovers: what is one is hidden until it is opened.
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.removeAttribute('popover');
  },
});
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly #call: (entries: readonly ResizeObserverEntry[]) => void;
    constructor(call: (entries: readonly ResizeObserverEntry[]) => void) {
      this.#call = call;
    }
    observe(): void {
      this.#call([]);
    }
    unobserve(): void {}
    disconnect(): void {}
  },
);
// Nothing is laid out in jsdom: the box is as high as fifteen rows.
const ROW = 57;
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 15 * ROW });
Object.defineProperty(HTMLTableSectionElement.prototype, 'getBoundingClientRect', {
  value: () => ({ height: ROW }),
});

const grid = () => screen.getByRole('grid', { name: 'Projects' });
const head = (name: string) =>
  within(grid().querySelector('thead') as HTMLElement).getByRole('columnheader', { name });
const sorter = (name: string) => head(name).querySelector('[data-main]') as HTMLElement;
const cell = (row: string, column: string) =>
  grid()
    .querySelector(`[data-opens="${row}"]`)
    ?.closest('tr')
    ?.querySelector(`[data-cell="${column}"]`) as HTMLElement;
const names = () => [...grid().querySelectorAll('[data-opens]')].map(({ textContent }) => textContent);
const heads = () => [...grid().querySelectorAll('thead [data-main]')].map(({ textContent }) => textContent);
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const focusOn = (element: HTMLElement) => act(() => element.focus());
const stops = () => grid().querySelectorAll('[tabindex="0"]');

describe('sorting by several columns', () => {
  it('adds with Shift, says the whole of it, and marks the first alone as the sort', async () => {
    const { user, model } = show(<ProjectTable />);
    await user.keyboard('{Shift>}');
    await user.click(sorter('People'));
    await user.keyboard('{/Shift}');
    expect(model.view.getState().sort.map(({ column }) => column)).toEqual(['agency', 'people']);
    expect(
      screen.getByText(
        'Sorted by VINNOVA, largest first, then by People, largest first; not stated always last',
      ),
    ).toBeInTheDocument();
    expect(grid().querySelectorAll('[aria-sort]')).toHaveLength(1);
    expect(head('VINNOVA')).toHaveAttribute('aria-sort', 'descending');
    expect(sorter('People')).toHaveAccessibleName('People, 2 of 2 in the sort');
    await user.click(sorter('Project'));
    expect(screen.getByText('Sorted by Project, A to Z')).toBeInTheDocument();
  });

  it('adds, turns and takes out by the menu of a column', async () => {
    const { user, model } = show(<ProjectTable />);
    const choose = async (column: string, item: string) => {
      await user.click(within(head(column)).getByRole('button', { name: `Menu of ${column}` }));
      await user.click(screen.getByRole('menuitem', { name: item }));
    };
    await choose('When', 'Add to the sort');
    expect(model.view.getState().sort).toEqual([
      { column: 'agency', descending: true },
      { column: 'when', descending: false },
    ]);
    await choose('VINNOVA', 'Take out of the sort');
    expect(screen.getByText(/^Sorted by When, earliest first;/)).toBeInTheDocument();
    await choose('When', 'Sort latest first');
    expect(names()[0]).toBe('Birch');
  });
});

describe('columns', () => {
  it('come and go, each in its place, and are as at first again', async () => {
    const { user, model } = show(<ProjectTable />);
    const first = heads();
    const box = (name: string) => screen.getByRole('checkbox', { name, hidden: true });
    await user.click(box('EU'));
    await user.click(box('VINNOVA’s share'));
    expect(heads()).toEqual([...first.filter((name) => name !== 'EU'), 'VINNOVA’s share']);
    await user.click(box('EU'));
    expect(heads()).toEqual([...first, 'VINNOVA’s share']);
    await user.click(screen.getByRole('button', { name: 'As at first', hidden: true }));
    expect(heads()).toEqual(first);
    expect(model.view.getState().columns.shown).toBeUndefined();
  });

  it('say the share, the status and the sectors of a project where they are chosen', () => {
    show(<ProjectTable />, { search: '?lang=en&columns=share,status,sectors' });
    const said = (row: string) =>
      ['share', 'status', 'sectors'].map((column) => cell(row, column).textContent.replaceAll('\u00a0', ' '));
    expect(said('apple')).toEqual(['50%', 'Finished', 'Academia, Business, Civil society']);
    expect(said('birch')).toEqual(['31–52%', 'Under way', 'not stated']);
    expect(said('daisy')[0]).toBe('not stated');
  });

  it('are pinned before the others, moved among their like, and made wider in one step', async () => {
    const { user, model } = show(<ProjectTable />);
    const choose = async (column: string, ...items: string[]) => {
      await user.click(within(head(column)).getByRole('button', { name: `Menu of ${column}` }));
      for (const item of items) await user.click(screen.getByRole('menuitem', { name: item }));
    };
    await choose('Total', 'Pin to the left');
    expect(heads().slice(0, 3)).toEqual(['Project', 'Total', 'Challenges']);
    await choose('Challenges', 'Move right');
    expect(heads().slice(0, 4)).toEqual(
      ['Project', 'Total', 'VINNOVA ', 'Challenges'].map((name) => name.trim()),
    );
    await user.click(within(head('Total')).getByRole('button', { name: 'Menu of Total' }));
    // The only one that is pinned has no like to change places with.
    expect(screen.queryByRole('menuitem', { name: /^Move/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('menuitem', { name: 'Wider' }));
    await user.click(screen.getByRole('menuitem', { name: 'Wider' }));
    expect(model.view.getState().columns.widths).toEqual({ total: 144 });
    await user.click(screen.getByRole('menuitem', { name: 'Hide' }));
    expect(heads()).not.toContain('Total');
  });

  it('are made wider and narrower by arrow keys on their edge', async () => {
    const { user, model } = show(<ProjectTable />);
    const edge = screen.getByRole('separator', { name: 'Width of Total' });
    expect(edge).toHaveAttribute('aria-valuenow', '96');
    focusOn(edge);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(edge).toHaveAttribute('aria-valuenow', '104');
    await user.keyboard('{Home}');
    expect(edge).toHaveAttribute('aria-valuenow', '60');
    const { past } = model.history.getState();
    await user.keyboard('{Enter}');
    expect(model.view.getState().columns.widths).toEqual({});
    expect(past.length).toBeGreaterThan(0);
  });
});

describe('selecting rows', () => {
  it('filters nothing until it is asked to, and says how many', async () => {
    const { user, filters } = show(<ProjectTable />);
    await user.click(screen.getByRole('checkbox', { name: 'Select Cedar' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Elder' }));
    expect(filters()).toEqual({});
    expect(screen.getByText('2 selected', { selector: '[aria-live]' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show only these' }));
    expect(filters()['project']).toMatchObject({ include: ['cedar', 'elder'] });
    expect(names()).toEqual(['Cedar', 'Elder']);
    expect(screen.queryByText(/selected/, { selector: 'strong' })).not.toBeInTheDocument();
  });

  it('leaves out what is selected beside what is left out already', async () => {
    const { user, filters } = show(<ProjectTable />, { search: '?lang=en&project=-apple' });
    await user.click(screen.getByRole('checkbox', { name: 'Select Birch' }));
    await user.click(screen.getByRole('button', { name: 'Leave these out' }));
    expect(filters()['project']).toMatchObject({ include: [], exclude: ['apple', 'birch'] });
  });

  it('takes a stretch with Shift, and all with the box in the head', async () => {
    const { user, model } = show(<ProjectTable />);
    await user.click(screen.getByRole('checkbox', { name: 'Select Apple' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: `Select ${names()[3]}` }));
    await user.keyboard('{/Shift}');
    const all: HTMLInputElement = screen.getByRole('checkbox', { name: 'Select all 6 that are shown' });
    expect(all.indeterminate).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Pin to compare' }));
    expect(model.view.getState().pins).toHaveLength(4);
    // One step, however many.
    expect(model.history.getState().past).toHaveLength(1);
    await user.click(all);
    expect(screen.getByRole('button', { name: 'Pin to compare' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(all).not.toBeChecked();
  });
});

describe('moving by keys', () => {
  it('has one stop for Tab, and arrows go from cell to cell, the head and the sums among them', async () => {
    const { user } = show(<ProjectTable />, { search: '?lang=en&sort=project' });
    expect(stops()).toHaveLength(1);
    focusOn(sorter('Project'));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Open Apple');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell('apple', 'challenges'));
    await user.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Apple, VINNOVA/);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(sorter('VINNOVA'));
    await user.keyboard('{Control>}{End}{/Control}{Home}');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toMatch(/^VINNOVA: SEK/);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('Select all 6 that are shown');
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toBe(document.activeElement);
  });

  it('Enter acts, Space selects, and F2 goes to what else is in a cell, Escape back', async () => {
    const { user, model } = show(<ProjectTable />, { search: '?lang=en&sort=project' });
    focusOn(sorter('Project'));
    await user.keyboard('{ArrowDown}{ArrowDown}[Space]');
    expect(screen.getByRole('checkbox', { name: 'Select Birch' })).toBeChecked();
    expect(model.view.getState().open).toBeUndefined();
    await user.keyboard('{F2}');
    expect(focused()).toBe('Show every figure of Birch');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('table', { name: 'Every figure of Birch' })).toBeInTheDocument();
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Pin Birch to compare');
    await user.keyboard('{Escape}{Enter}');
    expect(model.view.getState().open).toBe('birch');
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(model.view.getState().figure).toBe('birch.agency');
  });

  it('Shift and Enter on a head add to the sort, Alt and arrow down open its menu', async () => {
    const { user, model } = show(<ProjectTable />);
    focusOn(sorter('VINNOVA'));
    await user.keyboard('{ArrowRight}{Shift>}{Enter}{/Shift}');
    expect(model.view.getState().sort.map(({ column }) => column)).toEqual(['agency', 'actors']);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getByRole('menu', { name: 'Actors' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(focused()).toBe('Menu of Actors');
  });

  it('leaves the focus to the row that takes the place of one that goes', async () => {
    const { user, model } = show(<ProjectTable />, { search: '?lang=en&sort=project' });
    focusOn(sorter('Project'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Open Birch');
    act(() => model.view.getState().actions.setState('project', 'birch', 'exclude'));
    expect(focused()).toBe('Open Cedar');
    act(() => model.view.getState().actions.sortBy('project'));
    expect(focused()).toBe('Open Cedar');
  });
});

describe('many rows', () => {
  it('are few on the page, say which they are of how many, and keep the one that has the focus', async () => {
    const { user } = show(<ProjectTable />, {
      portfolio: largePortfolio(300),
      search: '?lang=en&sort=project',
    });
    expect(names().length).toBeGreaterThan(10);
    expect(names().length).toBeLessThan(60);
    expect(grid()).toHaveAttribute('aria-rowcount', '302');
    focusOn(sorter('Project'));
    await user.keyboard('{Control>}{ArrowDown}{/Control}{ArrowUp}');
    const last = document.activeElement?.closest('tr');
    expect(last).toHaveAttribute('aria-rowindex', '301');
    expect(names().length).toBeLessThan(60);
    // Above it all that is not on the page leaves its room.
    expect(grid().querySelectorAll('.gap').length).toBeGreaterThan(0);
  });
});
