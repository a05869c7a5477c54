// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { setCell } from '../../../src/app/export/exhibits/compare/cell.ts';
import { TooFewPinnedError } from '../../../src/app/export/exhibits/compare.ts';
import { contentOf } from '../../../src/app/export/exhibits/compare/content.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { drawn, exhibit, modelOf, placed, wordsIn } from './support.ts';

const SEAT = { x: 0, y: 0, width: 300, beside: 100 };

test.each(['', 'pin=stadsbruk'])('there is none with fewer than two pinned (%s)', async (search) => {
  await expect(exhibit('compare', 'sv', search)).rejects.toBeInstanceOf(TooFewPinnedError);
});

test('says who is compared, what it comes to, and each verdict', async () => {
  const search = 'pin=halsans-nya-verktyg,malmo-sydost';
  const shown = await exhibit('compare', 'en', search);
  expect(shown.title).toBe('Hälsans nya verktyg and Malmö Sydost side by side');
  expect(shown.subtitle).toContain('In every case Hälsans nya verktyg is larger in VINNOVA’s money');
  const { groups } = contentOf(modelOf(search), createSay('en'));
  const verdicts = groups.flatMap(({ rows }) => rows.flatMap(({ verdict }) => verdict));
  expect(verdicts.length).toBeGreaterThan(6);
  for (const width of [384, 600, 1180]) {
    const lines = wordsIn(drawn(placed(shown, width)))
      .map(({ text }) => text)
      .join(' ');
    for (const verdict of verdicts) expect(lines).toContain(verdict);
  }
  for (const verdict of verdicts) expect(shown.alt).toContain(verdict);
});

test('is in the language asked for, whatever the page is in', async () => {
  const shown = await exhibit('compare', 'sv', 'lang=en&pin=kodcentrum,challenge:democracy');
  expect(shown.title).toBe('Kodcentrum och Demokrati och delaktighet sida vid sida');
  expect(shown.subtitle).toContain('Grupper summeras över alla tio projekt.');
  expect(wordsIn(drawn(placed(shown, 1180))).map(({ text }) => text)).toContain('Slutsats');
});

test('gives what is not stated a slot, and no length', () => {
  const { groups } = contentOf(modelOf('pin=kodcentrum,smart-textiles'), createSay('en'));
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map((items) => ({ row, items }))),
  );
  const silent = cells.filter(({ items }) => items.some(({ missing }) => missing));
  expect(silent.length).toBeGreaterThan(3);
  for (const { row, items } of silent) {
    const { marks } = setCell(items, row, SEAT);
    expect(marks.slots).toHaveLength(1);
    expect(marks.bars).toEqual([]);
    expect(marks.dots).toEqual([]);
  }
});

test('draws all money to one scale', () => {
  const { groups } = contentOf(modelOf('pin=stadsbruk,malmo-sydost,smart-textiles'), createSay('en'));
  const drawnBars = (groups[0]?.rows ?? []).flatMap((row) =>
    row.cells.flatMap((items) => {
      const [length] = items.flatMap(({ lengths }) => lengths);
      const [bar] = setCell(items, row, SEAT).marks.bars ?? [];
      return length && bar ? [bar.low / length.low] : [];
    }),
  );
  expect(drawnBars.length).toBeGreaterThan(5);
  for (const ratio of drawnBars) expect(ratio).toBeCloseTo(drawnBars[0] ?? 0, 12);
});
