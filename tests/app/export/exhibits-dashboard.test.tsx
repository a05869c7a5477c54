// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { totalsInWords, totalsOf } from '../../../src/app/export/exhibits/dashboard/sums.ts';
import { Totals } from '../../../src/app/Totals.tsx';
import { createSay } from '../../../src/i18n/say.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { show } from '../support.tsx';
import { drawn, exhibit, placed, wordsIn } from './support.ts';

const SEARCHES = [
  '?lang=en',
  '?lang=sv&challenge=democracy',
  '?lang=en&inkind=leftOut',
  '?lang=sv&people=100000..',
];

test.each(SEARCHES)('the sums are those of the page, word for word (%s)', (search) => {
  const { model } = show(<Totals />, { search, portfolio: shipped });
  const onPage = [...document.querySelectorAll('.totals dl > div')].map((each) => {
    const of = (part: string) => each.querySelector(part)?.textContent?.replaceAll(/\s+/g, ' ').trim();
    return [of('dt'), of('.figure'), of('.coverage')];
  });
  const say = createSay(model.view.getState().language);
  const totals = totalsOf(model, say).map(({ name, amount, none, coverage }) => {
    const figure = amount ? [amount.before, amount.number, amount.after].map((part) => part.trim()) : [none];
    return [name, figure.filter((part) => part !== '').join(' '), coverage.replaceAll(/\s+/g, ' ')];
  });
  expect(totals).toEqual(onPage);
});

describe('the whole page', () => {
  test.each([
    ['sv', 'Tio exempel på social innovation', 'angivet av 9 av 10'],
    ['en', 'Ten examples of social innovation', 'stated by 9 of 10'],
  ] as const)('holds the sums and all six views, in %s', async (language, title, coverage) => {
    const shown = await exhibit('dashboard', language, 'lang=en');
    expect(shown.title).toBe(title);
    const words = wordsIn(drawn(placed(shown, 1180)));
    expect(words.filter(({ text }) => text === coverage).length).toBeGreaterThan(1);
    for (const view of ['funding', 'map', 'challenges', 'people', 'partners', 'time']) {
      const { title: said } = await exhibit(view, language, 'lang=en');
      expect(shown.alt).toContain(`${said}.`);
      const lines = words.map(({ text }) => text).join(' ');
      expect(lines).toContain(said);
    }
    const say = createSay(language);
    const { model } = show(<Totals />, { search: `?lang=${language}`, portfolio: shipped });
    expect(shown.alt).toContain(totalsInWords(totalsOf(model, say)));
    expect(shown.alt).toContain(shown.filters);
  });

  test('shows the views in the forms of the page', async () => {
    const lines = async (search: string) =>
      wordsIn(drawn(placed(await exhibit('dashboard', 'en', search), 1180))).map(({ text }) => text);
    const { title } = await exhibit('funding', 'en', 'funding=match');
    expect((await lines('funding=match')).join(' ')).toContain(title);
    expect((await lines('')).join(' ')).not.toContain(title);
  });

  test('stands in one column, in two, or as on the page', async () => {
    const shown = await exhibit('dashboard', 'en');
    const starts = (width: number, height?: number) => {
      const words = wordsIn(drawn(placed(shown, width, height)));
      // The heads of cards are as large as nothing else but the numbers above them.
      const lefts = words
        .filter(({ top, bottom }) => Math.round(bottom - top) === 19)
        .map(({ left }) => left);
      return new Set(lefts.map((left) => Math.round(left)));
    };
    expect(starts(560).size).toBe(1);
    expect(starts(800).size).toBe(2);
    expect(starts(1180).size).toBe(3);
    expect(starts(2400, 1200).size).toBeGreaterThanOrEqual(3);
  });

  test('needs no more height in a low room than on an endless page', async () => {
    const shown = await exhibit('dashboard', 'sv');
    for (const width of [746, 1180, 1800]) {
      expect(placed(shown, width, 200).height).toBeLessThanOrEqual(placed(shown, width).height * 1.01);
    }
  });
});
