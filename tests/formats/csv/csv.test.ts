// Rows written as text in any dialect, read back by our own reader and by others.

import { dsvFormat } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMA, type Dialect, dialectFor, SEMICOLON, tabs } from '../../../src/formats/csv/dialect.ts';
import { guard, runs, unguard } from '../../../src/formats/csv/guard.ts';
import { readCsv } from '../../../src/formats/csv/read.ts';
import { field, linesOf, writeCsv } from '../../../src/formats/csv/write.ts';
import { UNWATCHED } from '../../../src/formats/figures/work.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { NASTY, nasty, tablesOf, wordTable } from '../figures/support.ts';

const DIALECTS: readonly Dialect[] = [COMMA, SEMICOLON, { ...COMMA, mark: true }, tabs('sv'), tabs('en')];

/** Text without what comes first in formulas and files, and with much of it. */
const sign = fc.constantFrom(...'=+-@\t\r\n\'" ,;|ab1.\uFEFF\u00A0\u200B\u202E＝＋－＠', '😀', 'å');
const words = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'binary' }));

describe('what a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\nx',
    ' =1',
    '"=1',
    "'=1",
    '\u00A0=1',
    '\u200B=1',
    '\uFEFF=1',
    '＝1',
    '＠x',
    "=cmd|' /C calc'!A0",
  ])('is held back: %j', (text) => {
    expect(runs(text)).toBe(true);
    expect(guard(text)).toBe(`'${text}`);
  });

  it.each(['', 'a', "'a", 'a=b', '5–6', '– 5', '1-2', '(=1)', '≈50', '≥20'])('is not %j', (text) => {
    expect(guard(text)).toBe(text);
  });

  it('comes back as it was, apostrophes of its own included', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(unguard(guard(text))).toBe(text);
        expect(unguard(guard(guard(text)))).toBe(guard(text));
      }),
    );
  });

  it('is never the beginning of a cell, unless the cell is a plain number', () => {
    const cell = fc.oneof(words, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    fc.assert(
      fc.property(cell, fc.constantFrom(...DIALECTS), (value, dialect) => {
        const written = field(value, dialect);
        const inner = written.startsWith('"') ? written.slice(1) : written;
        if (/^(?:[\t\r]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u.test(inner))
          expect(inner).toMatch(/^-?\d+(?:[.,]\d+)?(?:e[+-]\d+)?$/);
      }),
    );
  });
});

describe('any table of words', () => {
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 1 }));

  it('comes back through our reader from every dialect', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...DIALECTS), (rows, dialect) => {
        expect(readCsv(linesOf(rows, dialect)).rows).toEqual(rows);
      }),
    );
  });

  it('comes back through another reader but for the apostrophes', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...DIALECTS), (rows, dialect) => {
        const text = linesOf(rows, { ...dialect, mark: false });
        expect(dsvFormat(dialect.delimiter).parseRows(text)).toEqual(rows.map((row) => row.map(guard)));
      }),
    );
  });
});

it('ends every line with CR and LF, and begins with a mark where it is told to', () => {
  expect(linesOf([['a', 1.5]], COMMA)).toBe('a,1.5\r\n');
  expect(linesOf([['a;b', 1.5, undefined, -2]], SEMICOLON)).toBe('\uFEFF"a;b";1,5;;-2\r\n');
  expect([dialectFor('sv'), dialectFor('en')]).toEqual([SEMICOLON, COMMA]);
});

it('finds the delimiter of files that others wrote', () => {
  expect(readCsv('a;b\r\n1,5;2').rows).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
  expect(readCsv('"a;;b",c\n1,2').delimiter).toBe(',');
  expect(readCsv('a\tb,c\td').delimiter).toBe('\t');
});

it.each([COMMA, SEMICOLON])('keeps every name that programs stumble over, with %j', async (dialect) => {
  const { projects } = tablesOf(nasty());
  const { blob, rows } = await writeCsv(projects, dialect, UNWATCHED);
  const { rows: read } = readCsv(await blob.text());
  expect(rows).toBe(10);
  expect(read.slice(1).map(([name]) => name)).toEqual(NASTY);
  expect(new Set(read.map((row) => row.length)).size).toBe(1);
});

it('writes the bytes of the mark, and none when it is left out', async () => {
  const table = wordTable([['ö']], ['å']);
  const bytes = async (dialect: Dialect) => {
    const { blob } = await writeCsv(table, dialect, UNWATCHED);
    return [...new Uint8Array(await blob.arrayBuffer())].slice(0, 3);
  };
  expect(await bytes(SEMICOLON)).toEqual([0xef, 0xbb, 0xbf]);
  expect(await bytes(COMMA)).toEqual([0xc3, 0xa5, 0x0d]);
});

it('tells sums from the file alone: 90 725 000 of 9 for VINNOVA', async () => {
  const { blob } = await writeCsv(tablesOf(shipped).projects, COMMA, UNWATCHED);
  const [head = [], ...rows] = readCsv(await blob.text()).rows;
  const at = head.indexOf('VINNOVA, low (SEK)');
  const stated = rows.flatMap((row) => (row[at] === '' ? [] : [Number(row[at])]));
  expect([stated.reduce((a, b) => a + b), stated.length, rows.length]).toEqual([90_725_000, 9, 10]);
});

it('can be stopped, and says how far it is until then', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number) => {
    seen.push(done);
    controller.abort();
  };
  const { figures } = tablesOf(largePortfolio(5000));
  const writing = writeCsv(figures, COMMA, { signal: controller.signal, onProgress });
  await expect(writing).rejects.toThrow('aborted');
  expect(seen).toHaveLength(1);
  expect(seen[0]).toBeGreaterThan(0);
  expect(seen[0]).toBeLessThan(1);
});
