// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FilterBar } from '../../src/app/filters/FilterBar.tsx';
import { Totals } from '../../src/app/Totals.tsx';
import { show } from './support.tsx';

const chip = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'Challenge' })).getByRole('button', { name });
const tokens = () =>
  within(screen.getByRole('list', { name: 'Active filters' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a chip', () => {
  it('says its challenge, how many projects have it, and its state', () => {
    show(<FilterBar />);
    expect(chip(/^Water/)).toHaveAccessibleName('Water, 3 projects, not chosen');
    expect(chip(/^Work/)).toHaveAccessibleName('Work, 2 projects, not chosen');
  });

  it('goes round three states', async () => {
    const { user, filters } = show(<FilterBar />);
    const states: unknown[] = [];
    for (let press = 0; press < 3; press++) {
      await user.click(chip(/^Youth/));
      const { ariaPressed, textContent } = chip(/^Youth/);
      states.push([
        ariaPressed ?? chip(/^Youth/).getAttribute('aria-pressed'),
        textContent,
        filters()['challenge'],
      ]);
    }
    const challenge = { kind: 'categories', mode: 'any' };
    expect(states).toEqual([
      ['true', 'Youth2', { ...challenge, include: ['youth'], exclude: [] }],
      ['mixed', 'not Youth2', { ...challenge, include: [], exclude: ['youth'] }],
      ['false', 'Youth2', undefined],
    ]);
  });

  it('works by key', async () => {
    const { user, filters } = show(<FilterBar />);
    chip(/^Water/).focus();
    await user.keyboard('{Enter} ');
    expect(filters()['challenge']).toMatchObject({ exclude: ['water'] });
  });

  it('keeps its count when chips are chosen, and follows the other filters', async () => {
    const { user } = show(<FilterBar />, { search: '?lang=en&status=finished' });
    expect(chip(/^Water/)).toHaveAccessibleName('Water, 2 projects, not chosen');
    expect(chip(/^Youth/)).toHaveAccessibleName('Youth, 0 projects, not chosen');
    await user.click(chip(/^Work/));
    expect(chip(/^Water/)).toHaveAccessibleName('Water, 2 projects, not chosen');
    expect(chip(/^Work/)).toHaveAccessibleName('Work, 1 project, chosen');
  });

  it('speaks Swedish', () => {
    show(<FilterBar />, { search: '?lang=sv&challenge=-water' });
    expect(
      within(screen.getByRole('list', { name: 'Utmaning' })).getByRole('button', { name: /Vatten/ }),
    ).toHaveAccessibleName('Vatten, 3 projekt, utesluten');
  });
});

it('combines challenges by any or by all', async () => {
  const { user, filters } = show(<FilterBar />, { search: '?lang=en&challenge=water,work' });
  const mode = screen.getByRole('group', { name: 'Combine challenges by' });
  expect(within(mode).getByRole('radio', { name: 'any' })).toBeChecked();
  await user.click(within(mode).getByRole('radio', { name: 'all' }));
  expect(within(mode).getByRole('radio', { name: 'all' })).toBeChecked();
  expect(filters()['challenge']).toMatchObject({ mode: 'all', include: ['water', 'work'] });
});

describe('the tokens', () => {
  it('are not there without filters', () => {
    show(<FilterBar />);
    expect(screen.queryByRole('list', { name: 'Active filters' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument();
  });

  it('say every filter in words, and each takes its filter away', async () => {
    const { user, filters } = show(<FilterBar />, {
      search:
        '?lang=en&challenge=water,-youth&people=40..60&agency=1e6..&project=apple&q=by&years=2012..2013',
    });
    expect(tokens()).toEqual([
      'Challenge: Water, not Youth',
      'People: 40–60',
      "VINNOVA's money: SEK 1 M or more",
      'Project: Apple',
      'Text: “by”',
      'Years: 2012–2013',
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove filter: People: 40–60' }));
    expect(Object.keys(filters())).toEqual(['challenge', 'agency', 'project', 'q', 'years']);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(filters()).toEqual({});
    expect(screen.queryByRole('list', { name: 'Active filters' })).not.toBeInTheDocument();
  });

  it.each([
    ['people=notStated', 'People: not stated'],
    ['people=40..,notStated', 'People: 40 or more, or not stated'],
    ['people=..60', 'People: 60 or less'],
    ['people=50', 'People: 50'],
    ['county=notStated', 'County: not stated'],
    ['county=SE', 'County: the whole country'],
    ['status=-finished', 'Status: not finished'],
    ['challenge=water,work&challenge.mode=all', 'Challenge: Water and Work'],
    ['challenge=water,work', 'Challenge: Water or Work'],
    ['challenge.mode=all', 'Challenge: all'],
  ])('say %s as %s', (search, token) => {
    show(<FilterBar />, { search: `?lang=en&${search}` });
    expect(tokens()).toEqual([token]);
  });
});

describe('the totals', () => {
  const total = (name: string) =>
    screen.getByText((content, element) => element?.tagName === 'DT' && content.includes(name)).parentElement;

  it('say each sum with how many state it', () => {
    show(<Totals />);
    expect(total('Projects')).toHaveTextContent(/6\s*no filter/);
    expect(total('VINNOVA')).toHaveTextContent(/SEK\s*≈3\.8\s*M\s*stated by 4 of 6/);
    expect(total('Actors')).toHaveTextContent(/SEK\s*3\.2–4\.2\s*M\s*stated by 3 of 6/);
    expect(total('EU')).toHaveTextContent(/SEK\s*0\.1\s*M\s*stated by 1 of 6/);
    expect(total('Not split')).toHaveTextContent(/SEK\s*9\s*M\s*1 project, split not stated/);
    expect(total('People')).toHaveTextContent(/≥≈127\s*stated by 5 of 6/);
  });

  it('follow the filter, and leave out what no project states', () => {
    show(<Totals />, { search: '?lang=en&project=elder' });
    expect(total('Projects')).toHaveTextContent(/1 of 6\s*5 outside the filter/);
    for (const name of ['VINNOVA', 'Actors', 'EU', 'People']) {
      expect(total(name)).toHaveTextContent(/none stated\s*stated by none of 1/);
    }
    expect(screen.queryByText('Not split')).not.toBeInTheDocument();
  });
});
