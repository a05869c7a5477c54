import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { both, only, seen, tenProjects } from './inputs.ts';

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: LabelMark) {
  const width = textWidth(text, size, weight);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size / 2, width, height: size, text };
}

const rooms = [
  [326, true],
  [432, false],
  [600, true],
  [600, false],
  [672, false],
  [1200, false],
] as const;
const states = [
  {},
  { project: only('stadsbruk', 'kodcentrum') },
  { challenge: { ...only('urban'), exclude: ['democracy'] }, project: only('stadsbruk', 'smart-textiles') },
];
const cases = rooms.flatMap(([width, narrow]) =>
  (['en', 'sv'] as const).flatMap((language) =>
    (['projects', 'money', 'overlap'] as const).flatMap((form) =>
      states.map((filters) => [width, narrow, language, form, filters] as const),
    ),
  ),
);

const thousand = largePortfolio(1000);

describe('the layout of challenges', () => {
  it.each(cases)(
    'keeps words apart, whole and inside at %i px (narrow: %s, %s, %s, %j)',
    (width, narrow, language, form, filters) => {
      const scene = seen({ filters, language, form }).scene(width, narrow);
      const ticks = scene.axes.flatMap((axis) => axis.ticks.map((tick) => boxOf({ ...tick, y: axis.y })));
      const checks = scene.checks.map(({ x, y }) => ({
        x: x - 6,
        y: y - 6,
        width: 12,
        height: 12,
        text: 'check',
      }));
      const lines = [
        ...scene.legend.entries.map((each) => ({ ...each, x: each.x + each.symbolWidth + 6 })),
        ...scene.legend.lines,
      ];
      const boxes = [
        ...scene.labels.map(boxOf),
        ...ticks,
        ...checks,
        ...lines.map(({ x, y, text }) => boxOf({ x, y, text })),
      ];
      const clashes = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(clashes).toEqual([]);
      expect(boxes.filter(({ x, width: w }) => x < 0 || x + w > width + 0.5)).toEqual([]);
      expect(boxes.filter(({ text }) => text.includes('…'))).toEqual([]);
      expect(boxes.filter(({ y, height }) => y + height > scene.height)).toEqual([]);
    },
  );

  it.each(cases)(
    'keeps bars off the words and inside at %i px (narrow: %s, %s, %s, %j)',
    (width, narrow, language, form, filters) => {
      const scene = seen({ filters, language, form }).scene(width, narrow);
      const bars = [
        ...scene.bars.map(({ x, y, high, height }) => ({ x, y, width: high, height })),
        ...scene.ghosts,
      ];
      const words = scene.labels.map(boxOf);
      expect(words.filter((box) => bars.some((bar) => overlaps(bar, box)))).toEqual([]);
      expect(bars.filter((bar) => bar.x + bar.width > width)).toEqual([]);
    },
  );

  const matrices = [326, 342, 432, 560, 672, 875, 907, 1400].flatMap((width) =>
    (['en', 'sv'] as const).flatMap((language) =>
      [
        { portfolio: tenProjects },
        { portfolio: tenProjects, filters: { challenge: both('democracy', 'urban') } },
        { portfolio: tenProjects, assume: { several: 'shared' } as const },
        { portfolio: thousand, assume: { several: 'shared' } as const },
        {
          portfolio: thousand,
          filters: { challenge: { ...only('urban'), exclude: ['democracy'] } },
        },
      ].map((asked, i) => [width, language, i, asked] as const),
    ),
  );
  it.each(matrices)(
    'keeps squares, numbers and words of the matrix apart at %i px (%s, %i)',
    (width, language, _, asked) => {
      const scene = seen({ ...asked, language, form: 'overlap' }).scene(width, width < 600);
      const squares = scene.squares.map(({ x, y, side, box = side, id }) => {
        return { x: x - box / 2, y: y - side / 2, width: box, height: side, text: `square ${id}` };
      });
      const numbers = scene.squares.flatMap(({ x, y, side, number, place, box = side }) => {
        if (number === undefined) return [];
        const wide = textWidth(number, 12, 600);
        if (place === 'on') expect(wide).toBeLessThan(box);
        if (place === 'on') return [];
        const left = place === 'beside' ? x + side / 2 + 2 : x - wide / 2;
        const top = place === 'beside' ? y - 5 : y + side / 2 + 2;
        return [{ x: left, y: top, width: wide, height: 10, text: number }];
      });
      const words = [...scene.labels, ...scene.legend.lines].map((each) => boxOf(each));
      const boxes = [...squares, ...numbers, ...words];
      const clashes = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(clashes).toEqual([]);
      expect(boxes.filter(({ x, width: w }) => x < 0 || x + w > width + 0.5)).toEqual([]);
      expect(boxes.filter(({ y, height }) => y < -0.5 || y + height > scene.height)).toEqual([]);
      expect(boxes.filter(({ text }) => text.includes('…'))).toEqual([]);
      const cells = scene.stops.filter(({ act, key }) => act.with !== undefined && !key.startsWith('list'));
      expect(Math.min(...cells.map((cell) => cell.width))).toBeGreaterThanOrEqual(20);
    },
  );

  it('writes the number of every pair of the ten projects, at the width of a phone', () => {
    for (const language of ['en', 'sv'] as const) {
      for (const assume of [{}, { several: 'shared' } as const]) {
        const { squares } = seen({ form: 'overlap', language, assume }).scene(326, true);
        const unwritten = squares.filter(({ id, number }) => number === undefined && id !== 'key square');
        expect(unwritten).toEqual([]);
      }
    }
  });

  it('leaves the least common challenges out of a matrix they have no room in, and says so', () => {
    const challenges = Array.from({ length: 40 }, (_, i) => {
      return { id: `c${i}`, label: { sv: `Utmaning ${i}`, en: `Challenge ${i}` }, sdg: [] };
    });
    const projects = tenProjects.projects.map((each) => ({
      ...each,
      challenges: challenges.map(({ id }) => id),
    }));
    const portfolio = { ...tenProjects, challenges, projects };
    const scene = seen({ form: 'overlap', portfolio }).scene(342, true);
    expect(scene.legend.lines.map(({ text }) => text).join(' ')).toMatch(
      /The \d+ most common of 40 challenges/,
    );
    const marks = scene.squares.map(({ x, side }) => [x - side / 2, x + side / 2]).flat();
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...marks)).toBeLessThanOrEqual(342);
  });

  it.each(['projects', 'money'] as const)(
    'puts names above the bars of %s where they would leave no room',
    (form) => {
      const longest = (width: number) => {
        const { bars, axes } = seen({ form, language: 'sv' }).scene(width, false);
        return Math.max(...bars.map((bar) => bar.x + bar.high)) - (axes[0]?.zero ?? Number.NaN);
      };
      expect(longest(432)).toBeGreaterThan(420);
      expect(longest(672)).toBeGreaterThan(200);
    },
  );

  it('puts the coverage of money below the bars where there is no room beside them', () => {
    const { labels } = seen({ form: 'money' }).scene(520, false);
    expect(labels.map(({ text }) => text)).toContain('Stated: VINNOVA by 4 of 4, actors by 3 of 4');
  });

  it('does not move its bars when a row is chosen or excluded', () => {
    const zero = (filters: Parameters<typeof seen>[0]) => seen(filters).scene(672, false).axes[0]?.zero;
    for (const language of ['en', 'sv'] as const) {
      const chosen = { challenge: { ...only('urban'), exclude: ['employment'] } };
      expect(zero({ language, filters: chosen })).toBe(zero({ language }));
    }
  });
});
