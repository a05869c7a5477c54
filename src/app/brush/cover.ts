import type { Box } from './boxes.ts';

/** Air (px) that a number keeps from what covers it. */
const AIR = 2;

/**
 * Widens the ground under a brush's words to all words of the picture that it would cut through, so that none is left
 * half in sight. They are looked up where they are drawn, as pictures place their numbers each in its own way.
 */
export function coverWhole(ground: SVGRectElement, { x, y, width, height }: Box): void {
  const picture = ground.ownerSVGElement;
  if (picture === null) return;
  const { left, top } = picture.getBoundingClientRect();
  let [from, to] = [x, x + width];
  for (const words of picture.querySelectorAll('text')) {
    if (words.closest('.brush-words')) continue;
    const box = words.getBoundingClientRect();
    const [start, end, middle] = [box.left - left, box.right - left, (box.top + box.bottom) / 2 - top];
    if (start >= x + width || end <= x || middle <= y || middle >= y + height) continue;
    from = Math.min(from, start - AIR);
    to = Math.max(to, end + AIR);
  }
  ground.setAttribute('x', String(from));
  ground.setAttribute('width', String(to - from));
}
