import type { Say } from '../../../i18n/say.ts';
import type { Scene } from '../../kit/scene.ts';
import { textWidth } from '../../kit/text.ts';
import type { Label } from '../numbers.ts';

const SIZE = 12;
/** Room (px) between a square and its number, and to the next square. */
const NEAR = 6;
const APART = 20;

type Bar = Scene['bars'][number];

/** The round numbers of projects that the squares are explained with. */
export function stepsTo(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const largest = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? 1;
  return [...new Set([largest / 10, largest].filter((step) => step >= 1))];
}

/** Squares beside the numbers that they stand for, in a line with its middle at `y` (px). */
export function placeSizes(
  counts: readonly number[],
  y: number,
  square: (id: string, x: number, y: number, count: number) => Bar,
  heading: string,
  say: Say,
): { bars: Bar[]; labels: Label[] } {
  const bars: Bar[] = [];
  const labels: Label[] = [{ id: 'size', x: 0, y, text: heading, tone: 'ink2' }];
  let x = textWidth(heading, SIZE) + 12;
  for (const count of counts) {
    const id = `size ${count}`;
    const length = square(id, 0, y, count).height;
    bars.push(square(id, x + length / 2, y, count));
    const written = say.number(count);
    labels.push({ id, x: x + length + NEAR, y, text: written, tone: 'ink2' });
    x += length + NEAR + textWidth(written, SIZE) + APART;
  }
  return { bars, labels };
}
