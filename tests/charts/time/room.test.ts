import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { clashesIn, outOf } from '../people/labels.ts';
import { only, seen } from './inputs.ts';

const kinds = {
  'the ten': {},
  'the ten, democracy': { filters: { challenge: only('democracy') } },
  many: { portfolio: largePortfolio(200), aggregated: true },
} as const;
const cases = Object.entries(kinds).flatMap(([name, asked]) =>
  (['en', 'sv'] as const).map((language) => [name, language, seen({ ...asked, language }).scene] as const),
);
const rooms = [
  [432, true],
  [558, true],
  [600, false],
  [672, false],
  [907, false],
  [1500, false],
] as const;

describe.each(cases)('the timeline of %s (%s) in a room with a height', (_, __, scene) => {
  it.each(rooms)('takes it as far as it can, with words apart and inside, at %i px', (width, narrow) => {
    const usual = scene(width, narrow).height;
    for (const times of [1, 1.2, 1.4]) {
      const picture = scene(width, narrow, { height: usual * times });
      expect(picture.height, `${times} times`).toBeCloseTo(usual * times, 0);
      expect(clashesIn(picture)).toEqual([]);
      expect(outOf(picture)).toEqual([]);
    }
    for (const height of [10, usual * 0.9, usual * 9]) {
      const picture = scene(width, narrow, { height });
      expect(picture.height).toBeLessThan(Math.max(usual * 2, width * 1.2));
      expect(clashesIn(picture)).toEqual([]);
      for (const { y, height: own } of picture.stops) expect(y + own).toBeLessThanOrEqual(picture.height);
    }
    expect(scene(width, narrow, { height: 10 }).height).toBeGreaterThan(usual * 0.75);
  });

  it('takes its brush with it, and its columns or bars', () => {
    const usual = scene(907, false);
    const high = scene(907, false, { height: usual.height * 1.4 });
    const tallest = ({ columns }: typeof usual) => Math.max(...columns.map(({ all }) => all));
    expect(tallest(high)).toBeGreaterThan(tallest(usual) * 1.2);
    if (usual.spans[0]) expect(high.spans[0]?.height).toBeGreaterThan(usual.spans[0].height * 1.2);
    const [before, after] = [usual.scales?.[0]?.ground.height, high.scales?.[0]?.ground.height];
    expect(after).toBeCloseTo((before ?? 0) + usual.height * 0.4, 0);
  });

  it('is lower by what explains it where that is not wanted', () => {
    const whole = scene(907, false);
    const bare = scene(907, false, { without: { legend: true, notes: true } });
    expect([...bare.legend.entries, ...bare.legend.lines]).toEqual([]);
    expect(bare.ghostKey).toBeUndefined();
    expect(bare.labels.filter(({ y }) => y > bare.height)).toEqual([]);
    const gap = whole.columns.length > 0 && whole.spans.length > 0 ? 16 : 14;
    expect(bare.height).toBeCloseTo(whole.height - whole.legend.height - gap);
    const keys = scene(907, false, { without: { notes: true } }).legend;
    expect(keys.lines).toEqual([]);
    expect(keys.entries).toEqual(whole.legend.entries);
  });
});

describe('the numbers above the years', () => {
  const { scene } = seen({ language: 'sv' });
  const numbers = (width: number) =>
    scene(width, false)
      .labels.filter(({ id }) => /^year \d+ count$/.test(id ?? ''))
      .map(({ x, text, id }) => ({ x, half: textWidth(text, 12) / 2, year: id?.slice(5, 9) }))
      .toSorted((a, b) => a.x - b.x);

  it('stand apart at every width', () => {
    for (let width = 560; width <= 1500; width += 7) {
      const shown = numbers(width);
      const gaps = shown
        .slice(1)
        .map(({ x, half }, i) => x - half - ((shown[i]?.x ?? 0) + (shown[i]?.half ?? 0)));
      expect(Math.min(...gaps), `at ${width} px`).toBeGreaterThanOrEqual(5);
    }
  });

  it('are those of the named years and of the busiest where not all have room', () => {
    expect(numbers(1200)).toHaveLength(13);
    expect(numbers(620).map(({ year }) => year)).toEqual([
      '2004',
      '2006',
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
    ]);
  });
});
