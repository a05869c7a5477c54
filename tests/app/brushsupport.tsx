// A made-up scale of people with its brush, in a made-up browser that lays nothing out.

import { fireEvent } from '@testing-library/react';
import { Brushes } from '../../src/app/brush/Brushes.tsx';
import type { BrushScale } from '../../src/charts/kit/define.ts';
import { show } from './support.tsx';

/** The picture is drawn at twice its size, and lies so far (px) from the corner of the window. */
const DRAWN = { times: 2, x: 10, y: 30 } as const;

Object.defineProperty(SVGElement.prototype, 'getScreenCTM', {
  value: () => ({ a: DRAWN.times, d: DRAWN.times, e: DRAWN.x, f: DRAWN.y }),
});
Object.defineProperty(Element.prototype, 'setPointerCapture', { value: () => undefined });

/** A scale of even steps, 4 px a unit, which begins at 100 px; its values are points, or stretches as years are. */
export function evenly(dimension: string, domain: readonly [number, number], stretch?: 1): BrushScale {
  const [least, most] = domain;
  const end = most + (stretch ?? 0);
  const toPlace = (value: number) => 100 + 4 * (Math.max(least, Math.min(end, value)) - least);
  const width = toPlace(end) - toPlace(least);
  return {
    dimension,
    along: 'x',
    band: { x: 100, y: 0, width, height: 20 },
    ground: { x: 100, y: 20, width, height: 200 },
    domain,
    ...(stretch === undefined ? {} : { stretch }),
    toPlace,
    toValue: (place) => least + (place - 100) / 4,
  };
}

export const people = evenly('people', [0, 100]);

/** Opens the brush on a scale, with the filters of an address. */
export const brushOn = (scale: BrushScale, search = '') =>
  show(
    <svg>
      <Brushes scales={[scale]} />
    </svg>,
    { search: `?lang=en${search}` },
  );

/** Where a value of a scale lies in the window. */
const at = (scale: BrushScale, value: number) => ({
  clientX: DRAWN.x + DRAWN.times * scale.toPlace(value),
  clientY: 40,
  pointerId: 1,
  isPrimary: true,
  pointerType: 'mouse',
});

/** The pressed pointer taken over something to a value, and let go there. */
export const move = (scale: BrushScale, element: Element, value: number) =>
  fireEvent.pointerMove(element, { ...at(scale, value), buttons: 1 });
export const drop = (scale: BrushScale, element: Element, value: number) =>
  fireEvent.pointerUp(element, { ...at(scale, value), button: 0 });

/** A pointer pressed on something at a value, taken over others, and let go at the last unless it is held on to. */
export function drag(
  scale: BrushScale,
  element: Element,
  [from, ...over]: readonly [number, ...number[]],
  { hold = false }: { hold?: boolean } = {},
): void {
  fireEvent.pointerDown(element, { ...at(scale, from), button: 0, buttons: 1 });
  for (const value of over) move(scale, element, value);
  if (hold) return;
  const last = over.at(-1) ?? from;
  drop(scale, element, last);
  fireEvent.click(element, at(scale, last));
}
