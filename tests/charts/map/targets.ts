// WCAG 2.2, 2.5.8: how large what can be pressed is, or how far it lies from what else can be pressed.

import type { Box } from '../../../src/charts/kit/arrange.ts';
import type { Stop } from '../../../src/charts/kit/define.ts';

const LEAST = 24;

/** The boxes a stop can be pressed on, where it is made of boxes. */
export function boxesOf({ x, y, width, height, outline }: Stop): Box[] {
  if (outline === undefined) return [{ x, y, width, height }];
  return [...outline.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.]+)v([\d.]+)h-[\d.]+Z/g)].map(
    ([, left, top, across, down]) => ({
      x: Number(left),
      y: Number(top),
      width: Number(across),
      height: Number(down),
    }),
  );
}

const isLarge = ({ width, height }: Box): boolean => width >= LEAST - 0.01 && height >= LEAST - 0.01;

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** How far a point is from a box (px). */
function distance({ x, y }: { x: number; y: number }, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** The stops that are neither large enough nor far enough from the others, by their keys. */
export function smallTargets(stops: readonly Stop[]): string[] {
  const targets = stops.map((stop) => ({ key: stop.key, boxes: boxesOf(stop) }));
  const small = targets.filter(({ boxes }) => !boxes.some(isLarge));
  return small.flatMap(({ key, boxes }) => {
    const others = targets.filter((other) => other.key !== key);
    const apart = boxes.some((box) => {
      const middle = middleOf(box);
      return others.every((other) => {
        const free = other.boxes.every((each) => distance(middle, each) >= LEAST / 2);
        const isSmall = !other.boxes.some(isLarge);
        const spaced = other.boxes.every((each) => {
          const there = middleOf(each);
          return Math.hypot(there.x - middle.x, there.y - middle.y) >= LEAST;
        });
        return free && (!isSmall || spaced);
      });
    });
    return apart ? [] : [key];
  });
}
