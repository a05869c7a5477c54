// The tables of figures of a portfolio, and files read back.

import { figureTable } from '../../../src/formats/figures/list.ts';
import { projectTable } from '../../../src/formats/figures/projects.ts';
import type { Speaker } from '../../../src/formats/figures/speaker.ts';
import { type Cell, firstRows, type Table } from '../../../src/formats/figures/table.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';

export function speakerOf(
  portfolio: Portfolio,
  language: Language = 'en',
  assumptions: Assumptions = DEFAULT_ASSUMPTIONS,
): Speaker {
  return { portfolio, assumptions, say: createSay(language), county: (id) => `county ${id}` };
}

/** Both tables of all projects of a portfolio. */
export function tablesOf(portfolio: Portfolio, speaker = speakerOf(portfolio)) {
  return {
    projects: projectTable(portfolio.projects, speaker),
    figures: figureTable(portfolio.projects, speaker),
  };
}

/** The rows of a table as records by the ids of the columns. */
export function recordsOf(table: Table): Record<string, Cell>[] {
  return firstRows(table, table.count()).map((row) =>
    Object.fromEntries(table.columns.map(({ id }, at) => [id, row[at]])),
  );
}

/** Names that programs have stumbled over. */
export const NASTY = [
  "=cmd|' /C calc'!A0",
  `"quoted", 'so'; and\ttabbed`,
  'two\r\nlines\nthree',
  '😀 אבגד مرحبا\u202e',
  "'apostrophe",
  '  spaces  ',
  "'=1+1",
  '_x0041_ _x000D_',
  '＝1+1',
  '<b>&amp;</b>',
];

/** The shipped projects under such names. */
export function nasty(): Portfolio {
  const portfolio = structuredClone(shipped);
  for (const [i, project] of portfolio.projects.entries()) project.name = NASTY[i] ?? project.name;
  return portfolio;
}

/** A table of nothing but words. */
export function wordTable(rows: readonly (readonly Cell[])[], labels: readonly string[]): Table {
  return {
    id: 'words',
    name: 'Words',
    columns: labels.map((label, at) => ({ id: `c${at}`, label, about: '', holds: 'words', width: 10 })),
    parts: rows.length,
    count: () => rows.length,
    rowsOf: (part) => rows.slice(part, part + 1),
  };
}
