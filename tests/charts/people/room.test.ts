import { describe, expect, it } from 'vitest';
import { largePortfolio } from '../../fixtures/large.ts';
import { type Asked, only, seen } from './inputs.ts';
import { clashesIn, outOf } from './labels.ts';

const many = largePortfolio(400);
const kinds: Record<string, Asked> = {
  count: { form: 'count' },
  'count, democracy': { form: 'count', filters: { challenge: only('democracy') } },
  'per person': { form: 'perPerson' },
  bins: { form: 'count', portfolio: many, aggregated: true },
  groups: { form: 'perPerson', portfolio: many, aggregated: true },
};
const cases = Object.entries(kinds).flatMap(([name, asked]) =>
  (['en', 'sv'] as const).map((language) => [name, language, seen({ ...asked, language }).scene] as const),
);
/** What a second line of words takes, which the dots may leave room for or not (px). */
const LINE = 14;

describe.each(cases)('people, %s (%s), in a room with a height', (_, __, scene) => {
  const rooms = [432, 558, 599, 600, 672, 907, 1500].map((width) => ({
    width,
    usual: scene(width).height,
    at: (height: number) => scene(width, undefined, { height }),
  }));

  it('takes it where rows can be drawn together or apart so far, with words apart and inside', () => {
    for (const { width, usual, at } of rooms) {
      for (const times of [1, 1.2, 1.4, 1.7]) {
        const picture = at(usual * times);
        const where = `${times} times at ${width} px`;
        expect(picture.height, where).toBeLessThanOrEqual(usual * times + 0.5);
        expect(picture.height, where).toBeGreaterThan(Math.min(usual * times, usual * 1.5) - LINE - 1);
        expect(clashesIn(picture), where).toEqual([]);
        expect(outOf(picture), where).toEqual([]);
      }
    }
  });

  it('draws rows at most twice as far apart, and says the height that it needs at least', () => {
    for (const { usual, at } of rooms) {
      expect(at(usual * 5).height).toBeLessThan(usual * 2);
      expect(at(usual * 5).height).toBeCloseTo(at(usual * 4).height);
      const least = at(10);
      expect(least.height).toBeLessThanOrEqual(usual);
      expect(least.height).toBeGreaterThan(usual * 0.8);
      expect(clashesIn(least)).toEqual([]);
      // Its marks can still be hit.
      expect(least.stops.filter(({ height }) => height < 24)).toEqual([]);
      for (const { y, height } of least.stops) expect(y + height).toBeLessThanOrEqual(least.height + 0.5);
    }
  });

  it('takes its scale and its marks with the rows', () => {
    const [before, after] = [scene(907), scene(907, undefined, { height: scene(907).height * 1.6 })];
    const size = ({ dots, bars }: typeof before) => dots[0]?.radius ?? bars[0]?.height ?? 0;
    expect(size(after)).toBeGreaterThan(size(before) * 1.2);
    const last = after.stops.findLast(({ column }) => column === 0);
    const bottom = (last?.y ?? 0) + (last?.height ?? 0);
    for (const { ground } of after.scales ?? []) {
      expect(ground.y + ground.height).toBeGreaterThan(bottom - (last?.height ?? 0) - 20);
      expect(ground.y + ground.height).toBeLessThanOrEqual(bottom + 0.5);
    }
  });
});

describe('people without what explains them', () => {
  it('has no legend, no notes, no numbers that lead to them, and no room for them', () => {
    for (const form of ['count', 'perPerson'] as const) {
      const { scene } = seen({ form });
      for (const width of [432, 907]) {
        const whole = scene(width);
        const bare = scene(width, undefined, { without: { legend: true, notes: true } });
        expect([...bare.legend.entries, ...bare.legend.lines]).toEqual([]);
        expect(bare.labels.filter(({ note }) => note !== undefined)).toEqual([]);
        expect(bare.height).toBe(whole.height - whole.legend.height - 16);
        expect(bare.height).toBe(Math.max(...bare.stops.map(({ y, height }) => y + height)));
      }
    }
    const notes = seen({ form: 'perPerson' }).scene(907, false, { without: { notes: true } });
    expect(notes.legend.entries.length).toBeGreaterThan(0);
    expect(notes.legend.lines).toEqual([]);
  });
});

describe('people in a room that is not called narrow but is', () => {
  it.each(cases)('keeps words apart and inside, and lanes long enough: %s (%s)', (_, __, scene) => {
    for (const width of [326, 400, 432, 480, 520, 535, 558]) {
      expect(outOf(scene(width, false)), `at ${width} px`).toEqual([]);
      expect(clashesIn(scene(width, false)), `at ${width} px`).toEqual([]);
      for (const { ticks } of scene(width, false).axes) {
        expect((ticks.at(-1)?.x ?? 0) - (ticks[0]?.x ?? 0), `at ${width} px`).toBeGreaterThan(70);
      }
    }
  });
});
