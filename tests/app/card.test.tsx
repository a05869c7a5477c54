// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ChartCard } from '../../src/app/card/ChartCard.tsx';
import { funding } from '../../src/charts/funding/index.ts';
import { show } from './support.tsx';

const card = () => screen.getByRole('region', { name: 'Funding split' });
const picture = () => within(card()).getByRole('group', { name: /Arrow keys/ });
/** What filters; the figures, which ask, are no toggles. */
const marks = () =>
  within(picture())
    .getAllByRole('button')
    .filter((each) => each.hasAttribute('aria-pressed'));
const mark = (name: RegExp) => {
  const [found, ...more] = marks().filter((each) => name.test(each.getAttribute('aria-label') ?? ''));
  if (found === undefined || more.length > 0) throw new Error(`not one mark is called ${name}`);
  return found;
};
const clear = () => within(card()).queryByRole('button', { name: 'Clear this view’s filter' });

beforeAll(async () => {
  await funding.load();
});

describe('a card', () => {
  it('has its summary in words and a mark for each project', () => {
    show(<ChartCard chart={funding} />);
    expect(picture()).toHaveAccessibleDescription(
      /VINNOVA about 3\.8 million kronor, stated by 4 of 6\. Actors 3\.2 to 4\.2 million kronor, stated by 3 of 6\./,
    );
    expect(marks()).toHaveLength(6);
    expect(marks()[0]).toHaveAccessibleName(/^Daisy: Not split 9 million kronor;.*1 of 6$/);
    expect(mark(/^Cedar/)).toHaveAccessibleName(/working time, not valued/);
  });

  it('shows the same figures as a table, and goes back', async () => {
    const { user } = show(<ChartCard chart={funding} />);
    const order = marks().map((each) => each.getAttribute('aria-label')?.split(':')[0]);
    await user.click(within(card()).getByRole('button', { name: 'Show as table' }));
    const rows = within(within(card()).getByRole('table', { name: 'Funding split as a table' }))
      .getAllByRole('row')
      .slice(1);
    const cells = rows.map((row) =>
      [...row.children].map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')),
    );
    expect(cells.map(([name]) => name)).toEqual(order);
    const row = (name: string) => cells.find(([first]) => first === name)?.slice(1, 6);
    expect(row('Apple')).toEqual(['SEK 2 M', 'SEK 2 M (derived, in kind)', '–', '–', 'SEK 4 M (derived)']);
    expect(row('Birch')).toEqual(['SEK ≈1 M', 'SEK 1–2 M (in kind)', '–', '–', 'not stated']);
    expect(row('Daisy')).toEqual(['not stated', 'not stated', '–', 'SEK 9 M', 'SEK 9 M']);
    expect(row('Elder')).toEqual(['not stated', 'not stated', '–', '–', 'not stated']);
    expect(row('Ferns')).toEqual(['SEK 0.3 M', 'SEK 0.2 M (derived)', 'SEK 0.1 M', '–', 'SEK 0.6 M']);
    await user.click(within(card()).getByRole('button', { name: 'Show as chart' }));
    expect(marks()).toHaveLength(6);
  });

  it('changes its form', async () => {
    const { user, model } = show(<ChartCard chart={funding} />);
    await user.click(within(card()).getByRole('radio', { name: 'Share' }));
    expect(model.view.getState().forms['funding']).toBe('share');
    expect(within(card()).getByRole('heading')).toHaveTextContent(
      'The actors match VINNOVA krona for krona in one of the three projects that state both sides',
    );
  });
});

describe('the marks by key', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label')?.split(':')[0];

  it('are one tab stop, and arrows go from one to the next', async () => {
    const { user } = show(<ChartCard chart={funding} />);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    marks()[0]?.focus();
    expect(focused()).toBe('Daisy');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Apple');
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowRight}');
    expect(focused()).toBe('Apple, Total');
    await user.keyboard('{End}');
    const last = focused();
    expect(last).toMatch(/^Elder/);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(last);
    await user.keyboard('{Home}');
    expect(focused()).toBe('Daisy');
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('filter by Enter or Space, and let go by Escape', async () => {
    const { user, filters } = show(<ChartCard chart={funding} />, { search: '?lang=en&challenge=water' });
    mark(/^Apple/).focus();
    await user.keyboard('{Enter}');
    expect(filters()['project']).toMatchObject({ include: ['apple'] });
    expect(mark(/^Apple/)).toHaveAttribute('aria-pressed', 'true');
    expect(focused()).toBe('Apple');
    await user.keyboard('{ArrowDown} ');
    expect(filters()['project']).toMatchObject({ include: ['apple', 'ferns'] });
    await user.keyboard('{Escape}');
    expect(Object.keys(filters())).toEqual(['challenge']);
    expect(mark(/^Apple/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('tell the other views what they are on', async () => {
    const { model, user } = show(<ChartCard chart={funding} />);
    marks()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(model.hover.getState().hover).toEqual({ dimension: 'project', value: 'apple' });
    await user.tab();
    expect(model.hover.getState().hover).toBeUndefined();
  });
});

describe('the marks by pointer', () => {
  it('filter by a click, exclude by Alt and a click, and the card can let go', async () => {
    const { user, filters } = show(<ChartCard chart={funding} />);
    expect(clear()).not.toBeInTheDocument();
    await user.click(mark(/^Apple/));
    await user.keyboard('{Alt>}');
    await user.click(mark(/^Birch/));
    await user.keyboard('{/Alt}');
    expect(filters()['project']).toMatchObject({ include: ['apple'], exclude: ['birch'] });
    const button = clear();
    if (button === null) throw new Error('the filter cannot be cleared');
    await user.click(button);
    expect(filters()).toEqual({});
  });
});
