// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { pathOperators } from '../../../src/formats/pdf/drawing/path.ts';
import { bringFonts, made } from './reader.ts';

beforeEach(() => void bringFonts());

/** The steps between `q` and `Q` of the first thing drawn, without its map. */
const stepsOf = async (inside: string) =>
  (await made(inside)).steps.split('\nq\n')[1]?.split('\nQ')[0]?.split('\n').slice(1) ?? [];

describe('a path', () => {
  it('goes where the SVG path goes', () => {
    expect(pathOperators('M1 2L3 4H5V6C1 1 2 2 3 3Z').split('\n')).toEqual([
      '1 2 m',
      '3 4 l',
      '5 4 l',
      '5 6 l',
      '1 1 2 2 3 3 c',
      'h',
    ]);
    expect(pathOperators('m1,2 3-4h1v1q3 0 3 3zl1 1').split('\n')).toEqual([
      '1 2 m',
      '4 -2 l',
      '5 -2 l',
      '5 -1 l',
      '7 -1 8 0 8 2 c',
      'h',
      '2 3 l',
    ]);
    expect(pathOperators('M1e-7 1.5E1L.5.5')).toBe('0 15 m\n0.5 0.5 l');
  });

  it('draws an arc along its circle, the long way or the short one, to its end', () => {
    const angle = fc.double({ min: 0.05, max: 2 * Math.PI - 0.05, noNaN: true });
    fc.assert(
      fc.property(angle, fc.boolean(), (span, forwards) => {
        const [r, turn] = [1000, forwards ? span : -span];
        const end = [r * Math.cos(turn), r * Math.sin(turn)];
        const flags = `${span > Math.PI ? 1 : 0} ${forwards ? 1 : 0}`;
        const lines = pathOperators(`M${r} 0A${r} ${r} 0 ${flags} ${end.join(' ')}`)
          .split('\n')
          .slice(1);
        let from = [r, 0];
        let swept = 0;
        for (const line of lines) {
          const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = line.split(' ').map(Number);
          // The middle of the curve lies on the circle, too.
          const middle = [(from[0]! + 3 * a + 3 * c + x) / 8, (from[1]! + 3 * b + 3 * d + y) / 8];
          for (const point of [[x, y], middle]) expect(Math.hypot(...point)).toBeCloseTo(r, 0);
          swept += Math.atan2(from[0]! * y - from[1]! * x, from[0]! * x + from[1]! * y);
          from = [x, y];
        }
        expect(Math.hypot(from[0]! - end[0]!, from[1]! - end[1]!)).toBeLessThan(0.01);
        expect(swept).toBeCloseTo(turn, 2);
      }),
    );
  });
});

describe('a shape', () => {
  it('is filled, outlined, or both, in its colours', async () => {
    expect(await stepsOf('<rect x="1" y="2" width="3" height="4" fill="#F00"/>')).toEqual([
      '1 0 0 rg',
      '1 2 3 4 re',
      'f',
    ]);
    const dashed =
      'fill="none" stroke="#00FF00" stroke-width="1.5" stroke-dasharray="3 2" stroke-linejoin="round"';
    expect(await stepsOf(`<path d="M0 0H9" ${dashed}/>`)).toEqual([
      '0 1 0 RG',
      '1.5 w 0 J 1 j 4 M',
      '[3 2] 0 d',
      '0 0 m',
      '9 0 l',
      'S',
    ]);
    expect((await stepsOf('<circle cx="5" cy="5" r="2" fill="#000" stroke="#000"/>')).at(-1)).toBe('B');
  });

  it('takes after the group it is in, and lies where its transforms put it', async () => {
    const { steps } = await made(
      '<g fill="#0000FF" transform="translate(10 20)"><rect transform="rotate(90) scale(2)" width="1" height="1"/></g>',
    );
    expect(steps).toContain('0 2 -2 0 10 20 cm');
    expect(steps).toContain('0 0 1 rg');
  });

  it('is not drawn where there is nothing to see', async () => {
    const nothing = '<rect width="0" height="4"/><path d=""/><path d="M0 0H1" fill="none"/><circle r="0"/>';
    const { steps } = await made(`${nothing}<g opacity="0"><rect width="1" height="1"/></g>`);
    expect(steps).not.toMatch(/^(f|S|B)$/m);
  });

  it('lets through what is below it: one paint by itself, several as one', async () => {
    const alone = await made('<rect width="1" height="1" opacity="0.5" fill-opacity="0.5"/>');
    const resources = (pdf: typeof alone) => pdf.follow(pdf.page.text, 'Resources').text;
    expect(resources(alone)).toContain('/ca 0.25');
    expect(alone.steps).not.toContain('Do');

    const both = '<rect width="9" height="9" fill="#000"/><rect x="3" width="9" height="9" fill="#000"/>';
    const group = await made(`<g opacity="0.3"><g>${both}</g></g>`);
    expect(resources(group)).toContain('/ca 0.3 /CA 0.3');
    expect(group.steps).toMatch(/\/A0 gs\n\/G0 Do/);
    const inside = group.follow(resources(group), 'G0');
    expect(inside.text).toContain('/S /Transparency');
    expect(inside.stream?.toString()).not.toContain('gs');
    expect(inside.stream?.toString().match(/^f$/gm)).toHaveLength(2);
  });
});
