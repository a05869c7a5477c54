// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../src/charts/kit/theme.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { drawn, exhibit, outsideOf, placed, touching, WIDTHS, wordsIn } from './support.ts';

const PINS = 'pin=stadsbruk,smart-textiles,challenge:democracy,county:SE-AB';
const EXHIBITS = [
  ['dashboard', ''],
  ['dashboard', 'challenge=democracy&funding=share'],
  ['table', ''],
  ['table', 'columns=sectors,share,total,where,agency&sort=-people'],
  ['compare', PINS],
  ['compare', 'pin=halsans-nya-verktyg,kodcentrum'],
] as const;

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(EXHIBITS)('no words of %s touch others or leave the picture (%s)', async (subject, search) => {
    const shown = await exhibit(subject, language, search);
    for (const width of WIDTHS) {
      const picture = placed(shown, width);
      const words = wordsIn(drawn(picture));
      expect(outsideOf(picture, words), `outside at ${width}`).toEqual([]);
      expect(touching(words), `touching at ${width}`).toEqual([]);
      expect(picture.width).toBe(width);
    }
  });

  test.each(['dashboard', 'table'])(
    'nor do they in %s when no project passes, or a thousand do',
    async (subject) => {
      for (const [search, portfolio] of [
        ['challenge=democracy&people=100000..', undefined],
        ['', largePortfolio(1000)],
      ] as const) {
        const shown = await exhibit(subject, language, search, portfolio);
        for (const width of [384, 746, 1180]) {
          const picture = placed(shown, width);
          const words = wordsIn(drawn(picture));
          expect(outsideOf(picture, words), `outside at ${width}`).toEqual([]);
          expect(touching(words), `touching at ${width}`).toEqual([]);
        }
      }
    },
  );
});

test.each(EXHIBITS)('%s is made of plain shapes and words, in both themes (%s)', async (subject, search) => {
  const shown = await exhibit(subject, 'sv', search);
  for (const theme of ['light', 'dark'] as const) {
    const all = [...drawn(placed(shown, 1180), theme).querySelectorAll('*')];
    const tags = new Set(all.map(({ tagName }) => tagName));
    expect(
      [...tags].filter((tag) => !['g', 'path', 'rect', 'circle', 'text', 'tspan'].includes(tag)),
    ).toEqual([]);
    expect(all.filter((each) => each.hasAttribute('class') || each.hasAttribute('style'))).toEqual([]);
    const light = all.filter((each) => each.getAttribute('fill') === THEMES.light.ink);
    expect(light.length > 0).toBe(theme === 'light');
  }
});
