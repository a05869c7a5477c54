// What the tables of figures say, held against the model and against the page's own sums.

import { describe, expect, it } from 'vitest';
import { twinTable } from '../../../src/formats/figures/twin.ts';
import type { Cell } from '../../../src/formats/figures/table.ts';
import { contributedBy, DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Quantity } from '../../../src/model/schema.ts';
import { statementsOf } from '../../../src/model/statements.ts';
import { addAll } from '../../../src/model/sum.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { recordsOf, speakerOf, tablesOf } from './support.ts';

const numbers = (cells: readonly Cell[]) => cells.filter((each) => typeof each === 'number');
const sum = (cells: readonly Cell[]) => numbers(cells).reduce((a, b) => a + b, 0);

describe('the table of projects', () => {
  const { projects } = tablesOf(shipped);
  const rows = recordsOf(projects);
  const column = (id: string) => rows.map((row) => row[id]);

  it.each([
    ['agency.low', 90_725_000, 9],
    ['agency.high', 90_725_000, 9],
    ['actors.low', 28_425_000, 6],
    ['actors.high', 28_425_000, 6],
    ['eu.low', 2_000_000, 1],
    ['people.low', 389, 9],
    ['people.high', 400, 9],
  ])('adds up in %s to what the page says', (id, total, stated) => {
    expect(sum(column(id))).toBe(total);
    expect(numbers(column(id))).toHaveLength(stated);
  });

  it('leaves what is not stated empty and says so', () => {
    const smart = rows.find((row) => row['id'] === 'smart-textiles');
    expect(smart).toMatchObject({ 'agency.kind': 'not stated', 'agency.words': 'not stated' });
    expect(smart?.['agency.low']).toBeUndefined();
    expect(smart?.['agency.high']).toBeUndefined();
    expect(smart).toMatchObject({ 'total.low': 45_000_000, 'eu.kind': 'not mentioned' });
  });

  it('tells how each figure is known, where, and in which form', () => {
    const [stadsbruk] = rows;
    expect(stadsbruk).toMatchObject({
      project: 'Stadsbruk',
      from: 2014,
      to: 2015,
      'agency.kind': 'exact',
      'agency.page': 3,
      'actors.kind': 'derived: as much as VINNOVA',
      'actors.form': 'form not said',
      'people.kind': 'approximate',
      'people.words': '≈50',
      'share.low': 50,
      pages: '2, 3',
    });
    const health = rows.find((row) => row['id'] === 'halsans-nya-verktyg');
    expect(health).toMatchObject({
      'actors.kind': 'stated as working time, not in money',
      'actors.hours.low': 2000,
      'actors.hours.kind': 'at least; derived: the source says thousands of hours, so at least two thousand',
    });
    expect(health?.['actors.low']).toBeUndefined();
    expect(health?.['actors.hours.high']).toBeUndefined();
  });

  it('counts as the page does: what is in kind can be left out', () => {
    const assumptions = { ...DEFAULT_ASSUMPTIONS, inKind: 'leftOut' } as const;
    const { projects: table } = tablesOf(shipped, speakerOf(shipped, 'en', assumptions));
    const due = addAll(shipped.projects.map((project) => contributedBy(project, 'actors', assumptions)));
    const left = recordsOf(table);
    expect(sum(left.map((row) => row['actors.low']))).toBe(due.low);
    expect(due.low).toBeLessThan(28_425_000);
    const served = left.find((row) => row['id'] === 'mepublic-service');
    expect(served?.['actors.low']).toBeUndefined();
    expect(served?.['actors.kind']).toBe('in kind, left out');
  });

  it.each(LANGUAGES)('has a different name for each column, and never a 0, in %s', (language) => {
    for (const portfolio of [shipped, tiny(), largePortfolio(300)]) {
      const tables = Object.values(tablesOf(portfolio, speakerOf(portfolio, language)));
      for (const table of tables) {
        const labels = table.columns.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        // A share is at least 0 per cent where the other side has no upper end: that is known.
        const cells = recordsOf(table).flatMap((row) => Object.values({ ...row, 'share.low': undefined }));
        expect(cells).not.toContain(0);
      }
    }
  });

  it('counts in a large portfolio what the model counts', () => {
    const portfolio = largePortfolio(400);
    const all = recordsOf(tablesOf(portfolio).projects);
    for (const role of ['agency', 'actors', 'eu']) {
      const due = addAll(portfolio.projects.map((project) => contributedBy(project, role)));
      expect(sum(all.map((row) => row[`${role}.low`]))).toBe(due.low);
      expect(numbers(all.map((row) => row[`${role}.low`]))).toHaveLength(due.known);
      const bounded = all.filter((row) => typeof row[`${role}.high`] === 'number').length;
      expect(bounded).toBe(due.known - due.open);
    }
  });
});

describe('the table of figures', () => {
  it('has a row a figure, each with its project, page, source and rule', () => {
    const { figures } = tablesOf(shipped);
    const rows = recordsOf(figures);
    expect(rows).toHaveLength(shipped.projects.flatMap(statementsOf).length);
    expect(figures.count()).toBe(rows.length);
    expect(rows[1]).toMatchObject({
      id: 'stadsbruk',
      figure: 'actors',
      low: 9_500_000,
      high: 9_500_000,
      unit: 'SEK',
      ruleId: 'times',
      rule: 'as much as VINNOVA',
      kindId: 'exact',
      formId: 'notSaid',
      page: 3,
      sourceId: 'ten-examples',
      words: 'SEK 9.5 M',
    });
  });

  it('keeps open ends empty: at least has no high, at most no low', () => {
    const rows = recordsOf(tablesOf(tiny()).figures);
    const of = (kind: string) => rows.filter((row) => row['kindId'] === kind);
    const open = [...of('atLeast'), ...of('moreThan')];
    expect(open.length).toBeGreaterThan(0);
    for (const row of open) {
      expect(row['low']).toBeTypeOf('number');
      expect(row['high']).toBeUndefined();
    }
    for (const row of [...of('atMost'), ...of('lessThan')]) {
      expect(row['low']).toBeUndefined();
      expect(row['high']).toBeTypeOf('number');
    }
    for (const row of of('notStated')) expect([row['low'], row['high']]).toEqual([undefined, undefined]);
  });

  it('says the same numbers under the same ids in both languages', () => {
    const [sv, en] = LANGUAGES.map((language) =>
      recordsOf(tablesOf(shipped, speakerOf(shipped, language)).figures),
    );
    const same = ({ id, figure, low, high, page, kindId, unitId, ruleId }: Record<string, Cell>) => [
      id,
      figure,
      low,
      high,
      page,
      kindId,
      unitId,
      ruleId,
    ];
    expect(sv?.map(same)).toEqual(en?.map(same));
    expect(sv?.[1]).toMatchObject({ kind: 'härledd: lika mycket som VINNOVA', words: '9,5 mnkr' });
  });
});

it('says of a sum that it is about, as what it is the sum of', () => {
  // MEPublic Service has about 20 partners, and about 40 others.
  const row = recordsOf(tablesOf(shipped).projects).find((each) => each['id'] === 'mepublic-service');
  expect(row).toMatchObject({
    'partners.counted.low': 60,
    'partners.counted.high': 60,
    'partners.counted.kind': 'approximate; sum of 2 figures',
    'partners.counted.words': '≈60',
    // Of figures that are exact it says nothing but the rule.
    'total.kind': 'derived: the sum of VINNOVA’s and SVT’s parts',
  });
});

describe('a figure that follows by a rule', () => {
  /** The shipped portfolio, in which what VINNOVA gives to Stadsbruk is known in another way. */
  const known = (amount: Quantity) => {
    const portfolio = structuredClone(shipped);
    const agency = portfolio.projects[0]?.contributions[0];
    if (agency) agency.amount = amount;
    const { projects, figures } = tablesOf(portfolio);
    return { project: recordsOf(projects)[0], figure: recordsOf(figures)[1] };
  };

  it('is about where what it follows from is, in both tables', () => {
    const { project, figure } = known({ certainty: 'approximate', value: 9_500_000 });
    const kind = 'approximate; derived: as much as VINNOVA';
    expect(project).toMatchObject({ 'actors.kind': kind, 'actors.words': 'SEK ≈9.5 M' });
    expect(project?.['total.kind']).toBe('approximate; derived: the sum of VINNOVA’s and the actors’ parts');
    expect(figure).toMatchObject({ figure: 'actors', kind, kindId: 'approximate', words: 'SEK ≈9.5 M' });
  });

  it('has no upper end where what it follows from has none', () => {
    const { project, figure } = known({ certainty: 'atLeast', value: 9_500_000 });
    expect(project).toMatchObject({ 'actors.low': 9_500_000, 'total.low': 19_000_000 });
    for (const high of [project?.['actors.high'], project?.['total.high'], figure?.['high']])
      expect(high).toBeUndefined();
    expect(figure).toMatchObject({ low: 9_500_000, kind: 'at least; derived: as much as VINNOVA' });
  });

  it('is never called stated when it is a total that is added up', () => {
    const totals = recordsOf(tablesOf(shipped).figures).filter(({ figure }) => figure === 'total');
    const what = (id: string) => totals.find((row) => row['id'] === id)?.['what'];
    expect(what('stadsbruk')).toBe('Total');
    expect(what('smart-textiles')).toBe('Stated total');
  });
});

it('adds upper ends up to an upper end, and to no lower one', () => {
  const portfolio = structuredClone(shipped);
  const [project] = portfolio.projects;
  const count = (value: number) => ({
    what: { sv: 'andra', en: 'others' },
    count: { certainty: 'atMost' as const, value },
  });
  if (project) project.partners.counted = [count(20), count(30)];
  const [row] = recordsOf(tablesOf(portfolio).projects);
  expect(row?.['partners.counted.low']).toBeUndefined();
  expect(row).toMatchObject({
    'partners.counted.high': 50,
    'partners.counted.kind': 'at most; sum of 2 figures',
  });
});

describe('the table of a view', () => {
  const columns = [
    { id: 'project', label: 'Project', numeric: false },
    { id: 'count', label: 'Count', numeric: true },
  ];
  const row = (key: string, cells: string[], outside = false) => ({ key, cells, outside });

  it('makes numbers of what is nothing but a number, and leaves every other cell in words', () => {
    const speaker = speakerOf(shipped, 'sv');
    const cells = [speaker.say.number(1200), '12', '1,5', '≈50', '45 %', '–', '9,5 mnkr', '007'];
    const twin = { columns, rows: cells.map((each) => row(each, ['A', each])) };
    const made = recordsOf(twinTable(twin, speaker)).map((each) => each['view.count']);
    expect(made).toEqual([1200, 12, 1.5, '≈50', '45 %', '–', '9,5 mnkr', '007']);
  });

  it('adds all that is known of the projects it is of, and leaves out what lies outside the filter', () => {
    const twin = {
      columns,
      rows: [row('stadsbruk', ['Stadsbruk', '1']), row('vagar', ['Vägar', '2'], true)],
    };
    const rows = recordsOf(twinTable(twin, speakerOf(shipped)));
    expect(rows[0]).toMatchObject({ 'view.project': 'Stadsbruk', 'agency.low': 9_500_000 });
    expect(rows).toHaveLength(1);
  });

  it('adds nothing where its rows are no projects', () => {
    const twin = { columns, rows: [row('stadsbruk', ['Stadsbruk', '1']), row('other', ['Other', '2'])] };
    expect(twinTable(twin, speakerOf(shipped)).columns).toHaveLength(2);
  });
});
