import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { slotWidth } from '../../../src/charts/kit/Slot.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import type { Language } from '../../../src/model/language.ts';
import { only, seen } from './inputs.ts';

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: LabelMark) {
  const width = textWidth(text, size, weight);
  return { x: anchor === 'end' ? x - width : x, y: y - size / 2, width, height: size, text };
}

const rooms = [
  [326, true],
  [432, false],
  [600, true],
  [600, false],
  [672, false],
  [1200, false],
] as const;
const cases = rooms.flatMap(([width, narrow]) =>
  (['en', 'sv'] as const).flatMap((language) =>
    [{}, { challenge: only('democracy') }].map((filters) => [width, narrow, language, filters] as const),
  ),
);

describe('the layout of people', () => {
  it.each(cases)(
    'keeps words apart and inside at %i px (narrow: %s, %s, %j)',
    (width, narrow, language: Language, filters) => {
      const scene = seen({ filters, language }).scene(width, narrow);
      const ticks = scene.axes.flatMap((axis) => axis.ticks.map((tick) => boxOf({ ...tick, y: axis.y })));
      const slots = scene.slots.map(({ x, y, words, height }) => ({
        x,
        y,
        width: slotWidth(words),
        height,
        text: words,
      }));
      const boxes = [...scene.labels.map(boxOf), ...ticks, ...slots];
      const clashes = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(clashes).toEqual([]);
      expect(boxes.filter(({ x, width: w }) => x < 0 || x + w > width + 0.5)).toEqual([]);
      const cut = scene.labels.filter(({ text, tone }) => text.includes('…') && tone !== 'ink3');
      expect(cut).toEqual([]);
    },
  );

  it.each(cases)(
    'keeps dots and their halos off the words at %i px (narrow: %s, %s, %j)',
    (width, narrow, language, filters) => {
      const scene = seen({ filters, language }).scene(width, narrow);
      const dots = scene.dots.map(({ low, high, y, radius }) => ({
        x: low - radius * 2,
        width: high - low + radius * 4,
        y: y - radius,
        height: 2 * radius,
      }));
      const clashes = scene.labels.filter((label) => dots.some((dot) => overlaps(dot, boxOf(label))));
      expect(clashes).toEqual([]);
    },
  );

  it('shows those beside only where there is room', () => {
    const heads = (width: number, narrow: boolean) =>
      seen()
        .scene(width, narrow)
        .labels.filter(({ text }) => text === 'Beside them');
    expect(heads(672, false)).toHaveLength(1);
    expect(heads(432, false)).toHaveLength(0);
    expect(heads(326, true)).toHaveLength(0);
  });

  it('covers the picture with stops that follow each other', () => {
    const { stops, width, height } = seen().scene(326, true);
    for (const [i, stop] of stops.entries()) {
      expect(stop.width).toBe(width);
      expect(stop.height).toBeGreaterThanOrEqual(24);
      expect(stop.y + stop.height).toBeLessThanOrEqual(stops[i + 1]?.y ?? height);
    }
  });
});
