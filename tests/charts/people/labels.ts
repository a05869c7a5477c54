// The boxes of all words in a picture, to see whether they lie upon each other or reach out of it.

import { overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { slotWidth } from '../../../src/charts/kit/Slot.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';

export function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start', note }: LabelMark) {
  const width = textWidth(text, size, weight) + (note === undefined ? 0 : textWidth(note, size * 0.75, 600));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size / 2, width, height: size, text };
}

/** Every piece of text with its box: labels, ticks, slots. */
export function wordsIn(scene: Scene) {
  const ticks = scene.axes.flatMap((axis) =>
    axis.ticks.filter(({ text }) => text !== '').map((tick) => boxOf({ ...tick, y: axis.y })),
  );
  const slots = scene.slots.map(({ x, y, words, height }) => ({
    x,
    y,
    width: slotWidth(words),
    height,
    text: words,
  }));
  return [...scene.labels.map(boxOf), ...ticks, ...slots];
}

/** Pairs of texts that lie upon each other, in words. */
export function clashesIn(scene: Scene): string[] {
  const boxes = wordsIn(scene);
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
  );
}

/** Texts that reach out of the picture. */
export const outOf = (scene: Scene): string[] =>
  wordsIn(scene).flatMap(({ x, width, text }) => (x < -0.5 || x + width > scene.width + 0.5 ? [text] : []));
