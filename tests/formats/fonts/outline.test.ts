import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../../src/charts/kit/advances.ts';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { outlineOf, widthOf } from '../../../src/formats/fonts/outline.ts';
import { readTrueType } from '../../../src/formats/fonts/truetype.ts';

const font = (weight: 400 | 600) => {
  const bytes = readFileSync(`src/formats/fonts/source-sans-3-${weight}.ttf`);
  return readTrueType(new Uint8Array(bytes).buffer);
};
const [regular, semibold] = [font(400), font(600)];

/** All points that a path goes through or is drawn towards, and the number of its closed shapes. */
function read(d: string) {
  let [x, y] = [0, 0];
  let start = [0, 0];
  let shapes = 0;
  const points: [number, number][] = [];
  for (const [, command = '', list = ''] of d.matchAll(/([mlqz])([^mlqz]*)/g)) {
    const steps = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    const [fromX, fromY] = [x, y];
    for (let i = 0; i < steps.length; i += 2) {
      [x, y] = [fromX + (steps[i] ?? 0), fromY + (steps[i + 1] ?? 0)];
      points.push([x, y]);
    }
    if (command === 'm') start = [x, y];
    if (command === 'z') {
      [x = 0, y = 0] = start;
      shapes += 1;
    }
  }
  return { points, shapes };
}

describe('the outline of words', () => {
  it.each([
    [400, regular],
    [600, semibold],
  ] as const)('is as wide in weight %d as it is taken to be', (weight, file) => {
    for (const character of CHARACTERS) {
      const taken = textWidth(character, 1000, weight);
      expect(Math.abs((widthOf(file, character, 1000) ?? 0) - taken), character).toBeLessThan(2);
    }
  });

  it.each([
    ['l', 1],
    ['o', 2],
    ['i', 2],
    ['ö', 4],
    ['Å', 4],
    ['B', 3],
    ['—', 1],
    [' ', 0],
    ['Šč', 4],
  ])('draws %s with all its parts', (text, shapes) => {
    expect(read(outlineOf(regular, text, 100, 0, 0)).shapes).toBe(shapes);
  });

  it('stays in the room of its words, and stands on its baseline', () => {
    const { points } = read(outlineOf(semibold, 'HÄLSA x', 20, 100, 50));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThan(100);
    expect(Math.max(...xs)).toBeLessThan(100 + textWidth('HÄLSA x', 20, 600));
    expect(Math.max(...ys)).toBeLessThan(50.5);
    expect(Math.min(...ys)).toBeGreaterThan(30);
    expect(Math.min(...read(outlineOf(regular, 'H', 1000, 0, 0)).points.map(([, y]) => y))).toBe(-656);
  });

  it('is not to be had of what the font cannot write', () => {
    expect(widthOf(regular, 'Київ', 12)).toBeUndefined();
  });
});
