// A dataset file of what is shown is a dataset file: valid, readable without a problem, its projects as they were.

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { UNWATCHED } from '../../../src/formats/figures/work.ts';
import { writeJson } from '../../../src/formats/json/write.ts';
import { parsePortfolioText } from '../../../src/model/parse.ts';
import { type Portfolio, portfolioSchema, type Project } from '../../../src/model/schema.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { NASTY, nasty } from '../figures/support.ts';

async function textOf(portfolio: Portfolio, projects: readonly Project[]): Promise<string> {
  const { blob, rows } = await writeJson(portfolio, projects, UNWATCHED);
  expect(rows).toBe(projects.length);
  return blob.text();
}

it.each([
  ['the shipped one', shipped],
  ['one with every oddity', tiny()],
  ['a large one', largePortfolio(500)],
  ['names that programs stumble over', nasty()],
])('gives the whole portfolio back: %s', async (_, portfolio) => {
  const text = await textOf(portfolio, portfolio.projects);
  expect(v.safeParse(portfolioSchema, JSON.parse(text)).success).toBe(true);
  expect(parsePortfolioText(text)).toEqual({ portfolio, problems: [] });
});

it('gives back the very figures of the file that was read', async () => {
  const raw: unknown = JSON.parse(readFileSync('data/social-innovation.json', 'utf8'));
  expect(JSON.parse(await textOf(shipped, shipped.projects))).toEqual(raw);
});

it('gives any choice of projects back as they were, with the lists they refer to', async () => {
  const { projects, ...lists } = shipped;
  await fc.assert(
    fc.asyncProperty(fc.subarray(projects), async (some) => {
      const { portfolio, problems } = parsePortfolioText(await textOf(shipped, some));
      expect(problems).toEqual([]);
      expect(portfolio).toEqual({ ...lists, title: expect.anything() as unknown, projects: some });
    }),
    { numRuns: 40 },
  );
});

it('says in both languages of how many a selection is', async () => {
  const titleOf = async (count: number) =>
    parsePortfolioText(await textOf(shipped, shipped.projects.slice(0, count))).portfolio?.title;
  expect(await titleOf(4)).toEqual({
    sv: 'Tio exempel på social innovation (urval: 4 av 10 projekt)',
    en: 'Ten examples of social innovation (selection: 4 of 10 projects)',
  });
  expect(await titleOf(10)).toEqual(shipped.title);
});

it('keeps the projects the last, so that the lists are whole wherever they stood', async () => {
  const { projects, ...lists } = shipped;
  const text = await textOf({ projects, ...lists }, projects.slice(0, 1));
  expect(parsePortfolioText(text).portfolio?.projects).toEqual(projects.slice(0, 1));
});

it('writes a project a line, its name as it is', async () => {
  const lines = (await textOf(nasty(), nasty().projects)).split('\n');
  const names = lines.flatMap((line) => /^ {4}\{"id":.*?"name":("(?:[^"\\]|\\.)*")/.exec(line)?.[1] ?? []);
  expect(names.map((name): unknown => JSON.parse(name))).toEqual(NASTY);
});
