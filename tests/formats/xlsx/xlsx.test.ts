// Workbooks read back by another program: the same rows and figures, words that stay words.

import { Buffer } from 'node:buffer';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { aboutTable, type Circumstances } from '../../../src/formats/figures/about.ts';
import { firstRows, type Table } from '../../../src/formats/figures/table.ts';
import { UNWATCHED, type Work } from '../../../src/formats/figures/work.ts';
import { letters, sheetXml, TooManyRows } from '../../../src/formats/xlsx/sheet.ts';
import { writeXlsx } from '../../../src/formats/xlsx/write.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { NASTY, nasty, speakerOf, tablesOf, wordTable } from '../figures/support.ts';

const circumstances: Circumstances = {
  language: 'en',
  title: 'Ten & <more>',
  filters: 'All ten projects.',
  counting: [],
  sources: ['VINNOVA: Ten examples'],
  date: '24 November 2026',
  address: 'https://example.org/?q=1',
};

const number = (value: number) => String(value);
const write = (tables: readonly Table[], work: Work = UNWATCHED) =>
  writeXlsx(tables, circumstances.title, (written) => aboutTable(circumstances, written, number), work);

async function readBack(blob: Blob) {
  const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
}

async function workbookOf(portfolio: Portfolio) {
  const { projects, figures } = tablesOf(portfolio);
  const { blob } = await write([projects, figures]);
  return { projects, figures, sheets: await readBack(blob) };
}

/** The XML of a sheet with nothing around it. */
async function xmlOf(table: Table): Promise<string> {
  const look = { first: true, frozen: 1, filtered: true };
  const pieces: string[] = [];
  for await (const piece of sheetXml(table, look, UNWATCHED, () => undefined)) pieces.push(piece);
  return pieces.join('');
}

describe('the shipped portfolio', async () => {
  const { projects, figures, sheets } = await workbookOf(shipped);

  it('has a sheet of projects, one of figures, and one about them', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Projects', 'Figures', 'About']);
  });

  it.each([
    [0, projects],
    [1, figures],
  ])('has in sheet %i every cell as it was, numbers as numbers', (at, table) => {
    const [head, ...rows] = sheets[at]?.rows ?? [];
    expect(head).toEqual(table.columns.map(({ label }) => label));
    const due = firstRows(table, 1000).map((row) =>
      row.map((cell, i) => {
        if (cell === undefined) return null;
        return table.columns[i]?.holds === 'percent' && typeof cell === 'number' ? cell / 100 : cell;
      }),
    );
    expect(rows).toEqual(due);
  });

  it('adds up to what the page says', () => {
    const [head = [], ...rows] = sheets[0]?.rows ?? [];
    const at = head.indexOf('VINNOVA, low (SEK)');
    const stated = rows.flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : []));
    expect([stated.reduce((a, b) => a + b), stated.length]).toEqual([90_725_000, 9]);
  });

  it('says about itself what was chosen, how many rows there are, and what each column and kind means', () => {
    const about = (sheets[2]?.rows ?? []).map((row) => row.map((cell) => cell ?? '').join(' | '));
    expect(about).toEqual(
      expect.arrayContaining([
        'Title |  | Ten & <more> | ',
        'Selection |  | All ten projects. | ',
        'Source |  | VINNOVA: Ten examples | ',
        'Link |  | https://example.org/?q=1 | ',
        'Rows | Projects | 1–10 of 10 | ',
        `Rows | Figures | 1–${figures.count()} of ${figures.count()} | `,
      ]),
    );
    for (const { id } of [...projects.columns, ...figures.columns])
      expect(about.some((line) => line.endsWith(`| ${id}`))).toBe(true);
    expect(about.filter((line) => line.startsWith('Kind |')).length).toBeGreaterThan(8);
  });
});

it('keeps every name that programs stumble over, and runs none of them', async () => {
  const { projects, sheets } = await workbookOf(nasty());
  expect(sheets[0]?.rows.slice(1).map(([name]) => name)).toEqual(NASTY);
  const xml = await xmlOf(projects);
  expect(xml).not.toMatch(/<f[\s>]/);
  expect(xml).toContain('xSplit="1" ySplit="1"');
});

it('shows what XML cannot hold, instead of a file that does not open', async () => {
  const { blob } = await write([wordTable([['bell \u0007 and half \ud800']], ['a'])]);
  expect((await readBack(blob))[0]?.rows[1]).toEqual(['bell � and half �']);
});

it('gives numbers their formats: no fraction is rounded out of sight, years have no spaces', async () => {
  const table: Table = {
    id: 'numbers',
    name: 'Numbers',
    columns: (['number', 'number', 'percent', 'percent', 'plain'] as const).map((holds, at) => ({
      id: `${at}`,
      label: `${at}`,
      about: '',
      holds,
      width: 9,
    })),
    parts: 1,
    count: () => 1,
    rowsOf: () => [[1000, 4.5, 50, 12.5, 2014]],
  };
  const cells = [...(await xmlOf(table)).matchAll(/<c r="[A-E]2" s="(\d)"><v>([\d.]+)<\/v>/g)];
  expect(cells.map(([, style, value]) => [style, value])).toEqual([
    ['2', '1000'],
    ['3', '4.5'],
    ['4', '0.5'],
    ['5', '0.125'],
    ['6', '2014'],
  ]);
});

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('refuses more rows than a sheet can hold', async () => {
  const many = {
    ...wordTable([], ['a']),
    parts: 1,
    rowsOf: () => Array.from({ length: 1_048_576 }, () => []),
  };
  await expect(write([many])).rejects.toThrow(TooManyRows);
});

it('can be stopped', async () => {
  const signal = AbortSignal.abort();
  const slow = { ...wordTable([], ['a']), parts: 1e9, rowsOf: () => [['x']] };
  await expect(write([slow], { signal, onProgress: () => undefined })).rejects.toThrow('aborted');
});

it.each(LANGUAGES)('has sheet names that a spreadsheet takes, in %s', async (language) => {
  const { projects, figures } = tablesOf(shipped, speakerOf(shipped, language));
  for (const { name } of [projects, figures, aboutTable({ ...circumstances, language }, [], number)])
    expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

it('is the same file for the same content, and is whole without a compressor', async () => {
  const { projects } = tablesOf(shipped);
  const bytes = async () => Buffer.from(await (await write([projects])).blob.arrayBuffer());
  const one = await bytes();
  expect((await bytes()).equals(one)).toBe(true);
  const { CompressionStream } = globalThis;
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  try {
    const plain = await write([projects]);
    expect(plain.blob.size).toBeGreaterThan(one.length);
    expect((await readBack(plain.blob))[0]?.rows).toHaveLength(11);
  } finally {
    globalThis.CompressionStream = CompressionStream;
  }
});
