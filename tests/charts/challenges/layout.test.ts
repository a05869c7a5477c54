import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { only, seen } from './inputs.ts';

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
    (['projects', 'money'] as const).flatMap((form) =>
      states.map((filters) => [width, narrow, language, form, filters] as const),
    ),
  ),
);

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
