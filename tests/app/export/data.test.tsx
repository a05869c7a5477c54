// @vitest-environment jsdom

import '@testing-library/jest-dom/vitest';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataExport } from '../../../src/app/export/data/DataExport.tsx';
import { readCsv } from '../../../src/formats/csv/read.ts';
import { contributedBy } from '../../../src/model/figures.ts';
import { parsePortfolioText } from '../../../src/model/parse.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { show } from '../support.tsx';

/** What was handed to the browser to keep. */
const saved: { name: string; blob: Blob }[] = [];

// jsdom has neither.
Object.assign(URL, { createObjectURL: () => '', revokeObjectURL: () => undefined });

beforeEach(() => {
  saved.length = 0;
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last !== undefined) saved.push({ name: this.download, blob: last });
  });
});

const textOf = async (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(blob ?? new Blob());
  });

interface Opened {
  readonly subject?: string;
  readonly search?: string;
  readonly portfolio?: Portfolio;
}

async function open({ subject = 'dashboard', search = '?lang=en', portfolio = shipped }: Opened = {}) {
  const shown = show(<DataExport subject={subject} />, { search, portfolio });
  await screen.findByRole('button', { name: /Download|Ladda ner/ });
  return shown;
}

const choose = (name: string) => screen.getByRole('radio', { name });
const preview = () => screen.getByRole('region', { name: /Preview|Förhandsvisning/ });
const status = () => screen.getByRole('status').textContent;

async function download(user: Awaited<ReturnType<typeof open>>['user']) {
  await user.click(screen.getByRole('button', { name: /Download|Ladda ner/ }));
  await waitFor(() => expect(saved).toHaveLength(1));
  return { name: saved[0]?.name, text: await textOf(saved[0]?.blob) };
}

describe('a file of the projects', () => {
  it('holds what passes the filters, in the order of the table, and says how many rows were written', async () => {
    const { user } = await open({ search: '?lang=en&challenge=democracy&sort=project' });
    expect(screen.getByText('4 rows, 58 columns')).toBeInTheDocument();
    const { name, text } = await download(user);
    expect(name).toMatch(/^medel-projects-democracy-and-participation-\d{4}-\d\d-\d\d\.csv$/);
    const { delimiter, rows } = readCsv(text);
    expect(delimiter).toBe(',');
    const names = rows.slice(1).map(([project]) => project);
    const due = shipped.projects.flatMap((each) => (each.challenges.includes('democracy') ? each.name : []));
    expect(names).toEqual(due.toSorted((a, b) => a.localeCompare(b, 'en')));
    await waitFor(() => expect(status()).toBe(`Saved: ${name}. Rows: 1–4 of 4.`));
  });

  it('shows the first rows before', async () => {
    await open();
    const rows = within(preview()).getAllByRole('row');
    expect(rows).toHaveLength(11);
    expect(within(preview()).getByRole('columnheader', { name: 'VINNOVA, low (SEK)' })).toBeInTheDocument();
    expect(rows[1]).toHaveTextContent('Hälsans nya verktyg');
    expect(rows[1]).toHaveTextContent('60,000,000');
  });

  it('is in Swedish what Swedish Excel opens, and what is chosen otherwise', async () => {
    const { user } = await open({ search: '?lang=sv' });
    expect(choose('Semikolon')).toBeChecked();
    const mark = screen.getByRole('checkbox', { name: /^Börja med BOM/ });
    expect(mark).toBeChecked();
    await user.click(choose('Komma'));
    await user.click(mark);
    const { text } = await download(user);
    expect(text).toMatch(/^Projekt,Projekt-id,Status/);
  });

  it('is in another language than the page where that is chosen', async () => {
    const { user } = await open();
    await user.click(choose('Svenska'));
    await waitFor(() => expect(preview()).toHaveTextContent('Aktörerna, slag'));
    expect(choose('Semicolon')).toBeChecked();
    const { text, name } = await download(user);
    expect(name).toMatch(/^medel-projekt-alla-/);
    expect(readCsv(text).rows[0]?.[0]).toBe('Projekt');
    expect(readCsv(text).delimiter).toBe(';');
  });

  it('says so where no project passes', async () => {
    await open({ search: '?lang=en&q=nothingatall' });
    expect(preview()).toHaveTextContent('No rows: no project passes every filter.');
    expect(screen.getByText('0 rows, 58 columns')).toBeInTheDocument();
  });
});

it('has a row a figure where every figure is wanted', async () => {
  const { user } = await open();
  await user.click(choose('Every figure'));
  const { rows } = readCsv((await download(user)).text);
  expect(rows[0]).toContain('Figure id');
  expect(screen.getByText(`${rows.length - 1} rows, 25 columns`)).toBeInTheDocument();
});

it('is of a view its own table where it is asked for on a view', async () => {
  const { user } = await open({ subject: 'challenges' });
  expect(choose('The view’s figures')).toBeChecked();
  const { name, text } = await download(user);
  expect(name).toMatch(/^medel-[a-z-]+-all-.*\.csv$/);
  expect(readCsv(text).rows[0]?.[0]).toBe('Challenge');
});

it.each(['funding', 'people', 'partners', 'challenges', 'time', 'map'])(
  'holds of the view %s only what passes the filters',
  async (subject) => {
    const { user } = await open({ subject, search: '?lang=en&challenge=democracy' });
    const { name, text } = await download(user);
    expect(name).toContain('-democracy-and-participation-');
    const { rows } = readCsv(text);
    const [head = [], ...body] = rows;
    const outside = shipped.projects.filter((each) => !each.challenges.includes('democracy'));
    const names = new Set(outside.map((each) => each.name));
    expect(body.filter(([first = '']) => names.has(first))).toEqual([]);
    expect(head).not.toContain('Outside the filter');
  },
);

it('adds up in a view to what the page says of the filters', async () => {
  const { user } = await open({ subject: 'funding', search: '?lang=en&challenge=democracy' });
  const { name, text } = await download(user);
  expect(name).toMatch(/^medel-funding-split-amount-democracy-and-participation-/);
  const { rows } = readCsv(text);
  const at = rows[0]?.indexOf('VINNOVA, low (SEK)') ?? -1;
  const due = shipped.projects
    .filter((each) => each.challenges.includes('democracy'))
    .map((each) => contributedBy(each, 'agency')?.low ?? 0);
  expect(rows).toHaveLength(5);
  expect(rows.slice(1).reduce((sum, row) => sum + Number(row[at]), 0)).toBe(due.reduce((a, b) => a + b, 0));
});

it('offers no figures of a view where there is none', async () => {
  await open();
  expect(screen.queryByRole('radio', { name: 'The view’s figures' })).toBeNull();
});

it('is as JSON a dataset of the projects that pass', async () => {
  const { user } = await open({ search: '?lang=en&challenge=democracy' });
  await user.click(choose('JSON'));
  const { name, text } = await download(user);
  expect(name).toMatch(/\.json$/);
  const { portfolio, problems } = parsePortfolioText(text);
  expect(problems).toEqual([]);
  expect(portfolio?.projects).toEqual(
    shipped.projects.filter((each) => each.challenges.includes('democracy')),
  );
  await waitFor(() => expect(status()).toContain('Projects: 1–4 of 4.'));
});

it('is as XLSX a workbook', async () => {
  const { user } = await open();
  await user.click(choose('XLSX'));
  const { name } = await download(user);
  expect(name).toMatch(/\.xlsx$/);
  expect(saved[0]?.blob.size).toBeGreaterThan(10_000);
  expect((await textOf(saved[0]?.blob)).slice(0, 2)).toBe('PK');
});

it('can be cancelled, and then nothing is saved and the focus is where it began', async () => {
  const { user } = await open({ portfolio: largePortfolio(3000) });
  await user.click(screen.getByRole('button', { name: 'Download' }));
  expect(screen.getByRole('progressbar', { name: 'Writing the file' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByRole('button', { name: 'Download' })).toHaveFocus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(saved).toEqual([]);
  expect(status()).toBe('');
});

it('is written to its end though another button is pressed meanwhile', async () => {
  const { user } = await open({ portfolio: largePortfolio(3000) });
  await user.click(screen.getByRole('button', { name: 'Download' }));
  const copy = screen.getByRole('button', { name: 'Copy as a table' });
  expect(copy).toHaveAttribute('aria-disabled', 'true');
  await user.click(copy);
  await waitFor(() => expect(status()).toMatch(/^Saved: /), { timeout: 10_000 });
  expect(saved).toHaveLength(1);
});

it('says in words that a file could not be written', async () => {
  const { user } = await open();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no room');
  });
  await user.click(screen.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(status()).toMatch(/^The file could not be written/));
});

it('copies the rows for a spreadsheet, with nothing in them that it would run', async () => {
  const portfolio = structuredClone(shipped);
  for (const project of portfolio.projects) project.name = `=1+1 ${project.id}`;
  const { user } = await open({ portfolio });
  await user.click(screen.getByRole('button', { name: 'Copy as a table' }));
  await waitFor(() => expect(status()).toBe('Copied. Rows: 1–10 of 10.'));
  const copied = await navigator.clipboard.readText();
  const lines = copied.split('\r\n');
  expect(lines[0]).toMatch(/^Project\tProject id\t/);
  expect(lines[1]).toMatch(/^'=1\+1 /);
});
