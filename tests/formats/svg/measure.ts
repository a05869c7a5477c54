// Where the words of a drawing come to stand, in the px of its view box.

import { textWidth } from '../../../src/charts/kit/text.ts';

type Point = readonly [x: number, y: number];

function moved([x, y]: Point, transform: string): Point {
  const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].toReversed();
  return steps.reduce<Point>(
    ([px, py], [, name, list = '']) => {
      const [a = 0, b] = list.split(/[ ,]+/).map(Number);
      if (name === 'translate') return [px + a, py + (b ?? 0)];
      if (name === 'scale') return [px * a, py * (b ?? a)];
      if (name !== 'rotate') throw new Error(`a ${name} is not expected`);
      const angle = (a * Math.PI) / 180;
      return [px * Math.cos(angle) - py * Math.sin(angle), px * Math.sin(angle) + py * Math.cos(angle)];
    },
    [x, y],
  );
}

/** The box around a text: its ascenders and descenders included. */
export function boxOf(text: Element) {
  const inherited = (name: string) => text.closest(`[${name}]`)?.getAttribute(name);
  const size = Number(inherited('font-size') ?? 16);
  const weight = inherited('font-weight') === '600' ? 600 : 400;
  const width = textWidth(text.textContent ?? '', size, weight);
  const anchor = { start: 0, middle: 0.5, end: 1 }[inherited('text-anchor') ?? 'start'] ?? 0;
  const [x, y] = [Number(text.getAttribute('x') ?? 0), Number(text.getAttribute('y') ?? 0)];
  const [left, right] = [x - width * anchor, x + width * (1 - anchor)];
  const corners: Point[] = [
    [left, y - size * 0.72],
    [right, y - size * 0.72],
    [right, y + size * 0.22],
    [left, y + size * 0.22],
  ];
  const inSheet = corners.map((corner) => {
    let point = corner;
    for (let each: Element | null = text; each !== null; each = each.parentElement) {
      point = moved(point, each.getAttribute('transform') ?? '');
    }
    return point;
  });
  const [xs, ys] = [inSheet.map(([px]) => px), inSheet.map(([, py]) => py)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The width and the height of the view box. */
export const sheetOf = (svg: Element): readonly [width: number, height: number] => {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return [width, height];
};
