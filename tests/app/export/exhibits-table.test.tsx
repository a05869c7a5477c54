// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentOf } from '../../../src/app/export/exhibits/table/content.ts';
import { ProjectTable } from '../../../src/app/table/ProjectTable.tsx';
import { createSay } from '../../../src/i18n/say.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { show } from '../support.tsx';
import { drawn, exhibit, modelOf, outsideOf, placed, touching, wordsIn } from './support.ts';

const SEARCHES = [
  '?lang=en',
  '?lang=sv&sort=-people,project',
  '?lang=en&challenge=democracy&columns=where,total,share,agency&pinned=total&sort=where',
  '?lang=sv&inkind=leftOut&columns=actors,eu,people,status',
];

test.each(SEARCHES)('shows the rows, columns and sums of the page as they stand there (%s)', (search) => {
  const { model } = show(<ProjectTable />, { search, portfolio: shipped });
  const { columns, rows, foot } = contentOf(model, createSay(model.view.getState().language));
  const table = screen.getByRole('grid');
  const heads = within(table)
    .getAllByRole('columnheader')
    .flatMap((head) => (head.dataset['cell'] === 'select' ? [] : [head.getAttribute('aria-label')]));
  expect(columns.map(({ name }) => name)).toEqual(heads);

  const onPage = [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
    columns.map(({ id }) => {
      const cell = row.querySelector(`[data-cell="${id}"]`);
      for (const hidden of cell?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
      return cell?.textContent;
    }),
  );
  const inPicture = [...rows, ...foot].map((cells) => cells.map(({ text, below = '' }) => `${text}${below}`));
  expect(inPicture).toEqual(onPage);
});

test('draws every row of the page in its order', async () => {
  const shown = await exhibit('table', 'sv', 'sort=project');
  for (const width of [384, 1180]) {
    const names = shipped.projects.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'sv'));
    const words = wordsIn(drawn(placed(shown, width)));
    const found = names.map((name) => words.find(({ text }) => text === name)?.top ?? Number.NaN);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  }
});

test('draws no length for what is not stated', () => {
  const { columns, rows } = contentOf(modelOf('', largePortfolio(60)), createSay('en'));
  const cells = rows.flatMap((row) => row.map((cell, i) => ({ ...cell, column: columns[i]?.id })));
  const silent = cells.filter(({ text }) => ['not stated', '–'].includes(text));
  expect(silent.length).toBeGreaterThan(20);
  for (const { bar } of silent) expect(bar).toBeUndefined();
  const money = cells.filter(({ column, text }) => column === 'agency' && text.startsWith('SEK'));
  for (const { bar } of money) expect(bar?.low).toBeGreaterThan(0);
});

test('tells which rows are left out, while the sums cover all', async () => {
  const shown = await exhibit('table', 'en', '', largePortfolio(100));
  const lines = wordsIn(drawn(placed(shown, 1800))).map(({ text }) => text);
  expect(lines).toContain('Rows 1–60 of 100. The data export has all of them.');
  expect(lines).toContain('Sum of 100');
  const names = new Set(largePortfolio(100).projects.map(({ name }) => name));
  expect(lines.filter((line) => names.has(line))).toHaveLength(60);
  expect(shown.alt).toContain('Rows 1–60 of 100. The data export has all of them.');
});

test('says nothing of rows left out where all are there', async () => {
  const shown = await exhibit('table', 'en', '', largePortfolio(60));
  const lines = wordsIn(drawn(placed(shown, 1180))).map(({ text }) => text);
  expect(lines.join()).not.toContain('Rows 1');
  expect(shown.alt).not.toContain('Rows 1');
});

test('takes fewer rows into a low room, and tells it; never so few that little is shown', async () => {
  const shown = await exhibit('table', 'sv', '', largePortfolio(1000));
  const picture = placed(shown, 1180, 1100);
  expect(picture.height).toBeLessThanOrEqual(1100);
  const cut = wordsIn(drawn(picture)).find(({ text }) => text.startsWith('Rad 1–'));
  expect(cut?.text).toMatch(/^Rad 1–(1[2-9]|2\d) av 1\s000\. Alla rader finns i dataexporten\.$/);
  const low = wordsIn(drawn(placed(shown, 1180, 120)));
  expect(low.find(({ text }) => text.startsWith('Rad'))?.text).toContain('Rad 1–12 av');
});

test('breaks a word that no column could hold', async () => {
  const [first, ...others] = shipped.projects;
  if (first === undefined) throw new Error('there is no project');
  const name = 'Samhällsutvecklingsprocesskartläggningsverktygslådeutvärderingsprojektet'.repeat(2);
  const shown = await exhibit('table', 'sv', '', { ...shipped, projects: [{ ...first, name }, ...others] });
  for (const width of [384, 746, 1180]) {
    const picture = placed(shown, width);
    const words = wordsIn(drawn(picture));
    expect(outsideOf(picture, words)).toEqual([]);
    expect(touching(words)).toEqual([]);
    expect(words.map(({ text }) => text).join('')).toContain(name);
  }
});

test('explains the marks and the dash, unless that is not wanted', async () => {
  const shown = await exhibit('table', 'en');
  const lines = (without?: { legend: boolean; notes: boolean }) =>
    wordsIn(drawn(shown.place({ width: 1180, narrow: false, ...(without ? { without } : {}) })))
      .map(({ text }) => text)
      .join('\n');
  expect(lines()).toContain('derived');
  expect(lines()).toContain('– not mentioned');
  const bare = lines({ legend: true, notes: true });
  expect(bare).not.toContain('derived');
  expect(bare).not.toContain('not mentioned');
});
