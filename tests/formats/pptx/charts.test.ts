// @vitest-environment jsdom
// Charts of a deck: what they draw is what their workbooks hold, and that is what the portfolio says.

import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import {
  categoriesIn,
  chartOn,
  deckOf,
  type Read,
  seriesIn,
  type Series,
  sheetOf,
  shippedStory,
  slidesIn,
  storyOf,
  sumOf,
  wordsOf,
} from './deck.ts';

const decks = new Map<string, Read>();
const forms = storyOf(
  '?funding=share&enlarge=funding',
  '?challenges=projects&enlarge=challenges',
  '?challenges=money&enlarge=challenges',
  '?people=perPerson&enlarge=people',
  '?challenge=democracy&enlarge=funding',
  '?show=compare&pin=malmo-sydost,stadsbruk',
);
beforeAll(async () => {
  for (const language of LANGUAGES) decks.set(language, await deckOf(shippedStory, language));
  decks.set('forms', await deckOf(forms, 'en'));
});
const deck = (name: string): Read => decks.get(name) as Read;
const chart = (name: string, slide: number) => deck(name).xml(chartOn(deck(name), slide));
const named = (series: readonly Series[], name: RegExp): Series => {
  const found = series.find((each) => name.test(each.name));
  if (found === undefined)
    throw new Error(`no series ${name} among ${series.map((each) => each.name).join(', ')}`);
  return found;
};
const footOf = (name: string, slide: number) =>
  wordsOf(deck(name).xml(slidesIn(deck(name))[slide - 1] ?? '')).join('\n');

describe.each([...LANGUAGES, 'forms'])('the charts of a deck (%s)', (name) => {
  it('keep what their workbooks hold, cell for cell, and nothing where a cell is empty', async () => {
    const paths = [...deck(name).files.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const sheet = await sheetOf(deck(name), path);
      const cell = (reference: string) => {
        const [, sheetName, from, row, , to = row] =
          /^'(.+)'!\$([A-Z])\$(\d+)(?::\$([A-Z])\$(\d+))?$/.exec(reference) ?? [];
        expect(sheetName).toBe(sheet.name);
        const column = (from ?? '').charCodeAt(0) - 65;
        return sheet.rows.slice(Number(row) - 1, Number(to)).map((each) => each[column] ?? null);
      };
      const caches = [...deck(name).xml(path).querySelectorAll('strRef, numRef')];
      expect(caches.length).toBeGreaterThanOrEqual(3);
      for (const each of caches) {
        const cells = cell(each.querySelector('f')?.textContent ?? '');
        const kept: (string | number | null)[] = cells.map(() => null);
        for (const point of each.querySelectorAll('pt')) {
          const words = point.querySelector('v')?.textContent ?? '';
          kept[Number(point.getAttribute('idx'))] = each.localName === 'numRef' ? Number(words) : words;
        }
        expect(Number(each.querySelector('ptCount')?.getAttribute('val'))).toBe(cells.length);
        expect(kept).toEqual(cells);
      }
    }
  });
});

describe('the figures of the portfolio', () => {
  it('are those of the charts: who pays, in all and by project', () => {
    const all = seriesIn(chart('sv', 2));
    expect([...(all[0]?.points.values() ?? [])]).toEqual([90.725, 28.425, 2, 45]);
    const funding = seriesIn(chart('sv', 3));
    expect(sumOf(named(funding, /^VINNOVA/))).toBeCloseTo(90.725, 9);
    expect(named(funding, /^VINNOVA/).points.size).toBe(9);
    expect(sumOf(named(funding, /^Aktörerna/))).toBeCloseTo(28.425, 9);
    expect(named(funding, /^Aktörerna/).points.size).toBe(6);
    expect(sumOf(named(funding, /^EU/))).toBe(2);
    expect([...named(funding, /^Ej fördelat/).points.values()]).toEqual([45]);
    expect(categoriesIn(chart('sv', 3))[0]).toContain('Hälsans nya verktyg');
  });

  it('have no point where the source is silent, and say so', () => {
    const categories = categoriesIn(chart('sv', 3));
    const actors = named(seriesIn(chart('sv', 3)), /^Aktörerna/);
    const at = categories.findIndex((each) => each.startsWith('Kodcentrum'));
    expect(categories[at]).toBe('Kodcentrum: 1 · aktörerna: ej angivet');
    expect(actors.points.has(at)).toBe(false);
    for (const series of seriesIn(chart('sv', 3))) expect([...series.points.values()]).not.toContain(0);
    const people = categoriesIn(chart('sv', 6));
    const silent = people.indexOf('MEPublic Service (ej angivet)');
    expect(silent).toBeGreaterThan(-1);
    for (const series of seriesIn(chart('sv', 6))) expect(series.points.has(silent)).toBe(false);
    expect(categoriesIn(chart('en', 9))).toContain('Malmö Sydost (not stated)');
  });

  it('carry how they are known in their labels and footnotes', () => {
    const formats = (name: string, slide: number) =>
      [...chart(name, slide).querySelectorAll('dLbl numFmt')].map((each) => each.getAttribute('formatCode'));
    expect(formats('sv', 6).filter((each) => each === '"ca "#,##0')).toHaveLength(5);
    expect(formats('sv', 6)).toContain('"ca 40–"#,##0');
    expect(formats('en', 6)).toContain('"≈40–"#,##0');
    expect(formats('en', 2)[0]).toBe('"SEK "#,##0.0" M"');
    expect(footOf('sv', 3)).toContain('lika mycket som VINNOVA');
    expect(footOf('sv', 3)).toMatch(/balansomslutning/);
    expect(footOf('sv', 3)).toContain('Streckat: naturabidrag');
    expect(chart('sv', 3).querySelectorAll('dPt pattFill')).toHaveLength(2);
  });

  it('set one side against the other on steps of ten, with whoever states one side only named and not drawn', async () => {
    const match = chart('en', 4);
    expect([...match.querySelectorAll('logBase')].map((each) => each.getAttribute('val'))).toEqual([
      '10',
      '10',
    ]);
    const series = seriesIn(match);
    expect(series.filter(({ points }) => points.size === 1)).toHaveLength(6);
    expect(named(series, /^Malmö Sydost/).points.get(0)).toBe(10);
    expect(named(series, /^Kodcentrum/).points.size).toBe(0);
    expect(series.find(({ points }) => points.size === 2)?.points.get(1)).toBe(100);
    expect(footOf('en', 4)).toContain('Kodcentrum SEK 1 M');
    expect(footOf('en', 4)).toContain('Smart Textiles SEK 45 M');
    const { rows } = await sheetOf(deck('en'), chartOn(deck('en'), 4));
    expect(rows.find(([name]) => name === 'Kodcentrum')).toEqual(['Kodcentrum', 1, null]);
  });

  it('are shares of what is stated, of those that state both sides alone', () => {
    const shares = seriesIn(chart('forms', 1));
    expect(chart('forms', 1).querySelector('grouping')?.getAttribute('val')).toBe('percentStacked');
    expect(named(shares, /VINNOVA/).points.size).toBe(6);
    expect(named(shares, /VINNOVA/).points.get(1)).toBe(0.5);
    expect(categoriesIn(chart('forms', 1))).toContain('Kodcentrum (actors’ part not stated)');
  });

  it('count projects by challenge, and sum what is known of their money', () => {
    const categories = categoriesIn(chart('forms', 2));
    const [counts] = seriesIn(chart('forms', 2));
    expect(counts?.points.get(categories.indexOf('Work and enterprise'))).toBe(4);
    const money = categoriesIn(chart('forms', 3));
    expect(money.find((each) => each.startsWith('Town'))).toMatch(/VINNOVA 1 of 1, Actors 1 of 1/);
    expect(footOf('forms', 3)).toContain('Parts overlap');
  });

  it('are no more exact a person than what they are made of, on a logarithmic axis', () => {
    const bars = chart('forms', 4);
    expect(bars.querySelector('logBase')?.getAttribute('val')).toBe('10');
    const low = named(seriesIn(bars), /low/);
    const at = categoriesIn(bars).findIndex((each) => each.startsWith('Stad möter landsbygd'));
    expect(low.points.get(at)).toBe(11_800);
    expect(footOf('forms', 4)).toContain('Logarithmic axis');
  });

  it('are those of the filter alone, which the slide says', () => {
    expect(categoriesIn(chart('forms', 5))).toHaveLength(4);
    expect(footOf('forms', 5)).toContain('4 of 10');
  });
});

it('many projects are charts where counts say all, and pictures where they do not', async () => {
  const story = storyOf(
    '?enlarge=funding',
    '?challenges=projects&enlarge=challenges',
    '?enlarge=people',
    '?enlarge=time',
  );
  const many = await deckOf(story, 'en', { portfolio: largePortfolio(60) });
  const kinds = slidesIn(many).map((path) =>
    many.related(path).flatMap(({ kind }) => (kind === 'chart' || kind === 'image' ? [kind] : [])),
  );
  expect(kinds).toEqual([['image'], ['chart'], ['chart'], ['chart']]);
});
