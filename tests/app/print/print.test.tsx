// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Print } from '../../../src/app/print/Print.tsx';
import { bodyOf } from '../../../src/app/card/part.ts';
import { AGGREGATED_FROM } from '../../../src/charts/kit/define.ts';
import { charts } from '../../../src/charts/registry.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { show } from '../support.tsx';

const sheets = () => document.querySelector<HTMLElement>('.print');

/** Tells the page that it is about to be printed, when the code of all views is there. */
async function print(part: Parameters<typeof show>[1]) {
  const { projects } = part?.portfolio ?? tiny();
  const bodies = charts.map(async (chart) =>
    bodyOf(chart, chart.forms[0], projects.length >= AGGREGATED_FROM),
  );
  await Promise.all(bodies);
  const shown = show(<Print />, part);
  expect(sheets()).toBeNull();
  await act(async () => void window.dispatchEvent(new Event('beforeprint')));
  const body = sheets();
  if (body === null) throw new Error('nothing is printed');
  return { ...shown, body, printed: within(body) };
}

const running = (name: string) => document.documentElement.style.getPropertyValue(name);

describe('a print', () => {
  it('says what is shown and how it is counted, at its head and along every page, and goes when it is done', async () => {
    const { body, printed } = await print({ search: '?lang=en&theme=dark&status=underway&end=high' });
    expect(printed.getByRole('heading', { level: 1, hidden: true })).toBeInTheDocument();
    expect(body).toHaveTextContent(/Ongoing projects: \d+ of \d+\./);
    expect(running('--print-above')).toMatch(
      /^"Ongoing projects: .* Ranges are ordered by their high end\."$/,
    );
    expect(running('--print-below')).toMatch(/^"Source: .* Printed \d+ /);
    expect(body.dataset['theme'], 'paper is light').toBe('light');
    await act(async () => void window.dispatchEvent(new Event('afterprint')));
    expect(sheets()).toBeNull();
    expect(running('--print-above')).toBe('');
  });

  it('has every view for each kind of paper, the table, how figures are counted, and the sources', async () => {
    const { body, printed } = await print({});
    for (const { names } of charts) {
      const view = printed.getByRole('region', { name: names.en.name, hidden: true });
      expect(view.querySelectorAll('svg.print-picture')).toHaveLength(3);
    }
    expect(printed.getByRole('table', { name: 'Projects', hidden: true })).toBeInTheDocument();
    expect(body.lastElementChild).toHaveTextContent(/How we count.*Sources/);
  });

  it('has the columns of the table in the order of the page: those that stay in sight come first', async () => {
    const { printed } = await print({ search: '?lang=en&columns=sectors,people,total&pinned=total' });
    const heads = printed.getAllByRole('columnheader', { hidden: true });
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Project', 'Total', 'Sectors', 'People']);
  });

  it('is of one view where one fills the window', async () => {
    const { printed } = await print({ search: '?lang=en&enlarge=map' });
    const views = printed.getAllByRole('region', { hidden: true });
    expect(views.map((each) => each.getAttribute('aria-label'))).toEqual(['Map']);
    expect(printed.queryByRole('table', { hidden: true })).not.toBeInTheDocument();
  });

  it('has five hundred projects of many, says so, and sums them all', async () => {
    const { body, printed } = await print({ portfolio: largePortfolio(800) });
    const table = printed.getByRole('table', { name: 'Projects', hidden: true });
    expect(table.querySelectorAll('tbody tr')).toHaveLength(500);
    expect(body).toHaveTextContent(
      'These are the first 500 of 800 projects in the chosen order. The sums are of all 800.',
    );
    expect(table.querySelector('tfoot')).toHaveTextContent('800');
  });
});
