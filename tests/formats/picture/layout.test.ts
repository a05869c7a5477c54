// The parts of a sheet have their own room: none lies over another, and one that is switched off leaves no hole.

import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { layOut } from '../../../src/formats/picture/layout.ts';
import { largestFit } from '../../../src/formats/picture/scale.ts';
import { ALL_PARTS, type Parts } from '../../../src/formats/spec.ts';
import { exhibitOf, SIZES, VIEWS } from './support.ts';

const LONG = {
  title: 'Projekten om hållbar stad och samhällsbyggnad delar både aktörer och platser med de flesta andra',
  filters: `Projekt om ${'hållbar stad, '.repeat(12)} med 40–60 personer: 2 av 10.`,
  source: `Källa: VINNOVA: ${'Tio exempel på social innovation; '.repeat(5)}`,
};

const without = (...parts: readonly (keyof Parts)[]): Parts => ({
  ...ALL_PARTS,
  ...Object.fromEntries(parts.map((part) => [part, false])),
});

describe('a sheet', () => {
  it.each(SIZES)(
    'keeps header, picture and footer apart at $width × $height, however long they are',
    async (size) => {
      const exhibit = await exhibitOf('funding', 'amount', 'sv', LONG);
      const { width, height } = size;
      const { scale, laid } =
        height === undefined
          ? { scale: 1, laid: layOut(exhibit, ALL_PARTS, width) }
          : largestFit({ width, height }, (w, h) => layOut(exhibit, ALL_PARTS, w, h));
      const { head, picture, foot, rule } = laid;
      const high = (height ?? laid.height) / scale;
      const beside = picture.x > head.x;
      const end = beside
        ? Math.max(...head.of.lines.map(({ text, size, weight }) => textWidth(text, size, weight)))
        : 0;
      if (beside) expect(head.x + end).toBeLessThan(picture.x);
      else expect(head.y + head.of.height).toBeLessThan(picture.y);
      expect(head.y + head.of.height).toBeLessThan(rule?.y ?? 0);
      expect(picture.y + picture.of.height).toBeLessThan(rule?.y ?? 0);
      expect(rule?.y ?? 0).toBeLessThan(foot.y);
      expect(foot.y + foot.of.height).toBeLessThan(high);
      expect(picture.x + picture.of.width).toBeLessThan(width / scale - 20);
    },
  );

  it('wraps what is too long for a line, and breaks a word that no line can hold', async () => {
    const exhibit = await exhibitOf('funding', 'amount', 'sv', { ...LONG, subtitle: 'ä'.repeat(300) });
    const { head, foot, picture } = layOut(exhibit, ALL_PARTS, 480);
    const lines = [...head.of.lines, ...foot.of.lines];
    expect(head.of.lines.filter(({ weight }) => weight === 600).length).toBeGreaterThan(1);
    expect(foot.of.lines.length).toBeGreaterThan(3);
    for (const { x, text, size, weight } of lines) {
      expect(x + textWidth(text, size, weight)).toBeLessThanOrEqual(480 - 2 * picture.x);
    }
    const said = lines
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', '');
    expect(said).toContain(LONG.title.replaceAll(' ', ''));
    expect(said).toContain('ä'.repeat(300));
  });

  it('gives the lines of a title about one length', async () => {
    const exhibit = await exhibitOf('funding', 'amount', 'sv', LONG);
    const title = layOut(exhibit, ALL_PARTS, 700).head.of.lines.filter(({ weight }) => weight === 600);
    const widths = title.map(({ text, size }) => textWidth(text, size, 600));
    expect(widths.length).toBeGreaterThan(1);
    expect(Math.min(...widths)).toBeGreaterThan(0.7 * Math.max(...widths));
  });

  it('moves up when a part is switched off', async () => {
    const exhibit = await exhibitOf('funding', 'amount', 'sv');
    const whole = layOut(exhibit, ALL_PARTS, 900);
    const bare = layOut(exhibit, without('title', 'filters', 'source', 'date', 'legend', 'notes'), 900);
    expect(layOut(exhibit, without('title'), 900).picture.y).toBeLessThan(whole.picture.y);
    expect(bare.picture.y).toBe(bare.picture.x);
    expect(bare.height).toBe(bare.picture.of.height + 2 * bare.picture.y);
    expect(bare.rule).toBeUndefined();
    expect(bare.foot.of.lines).toEqual([]);
    expect(layOut(exhibit, without('source'), 900).foot.of.lines.map(({ text }) => text)).toEqual([
      exhibit.date,
      'Medel',
    ]);
  });
});

describe('the scale', () => {
  it('is that of the page where all fits, and larger on a larger sheet', () => {
    const flat = () => ({ height: 450 });
    expect(largestFit({ width: 960, height: 540 }, flat).scale).toBeCloseTo(1, 1);
    expect(largestFit({ width: 1920, height: 1080 }, flat).scale).toBeGreaterThan(1.9);
  });

  it('is the largest with which all fits, found in few layouts', () => {
    let layouts = 0;
    const { scale } = largestFit({ width: 960, height: 540 }, (width) => {
      layouts += 1;
      return { height: 700 + 200_000 / width };
    });
    // 700 + 200 000 s / 960 = 540 / s
    const exact = (Math.sqrt(700 ** 2 + (4 * 540 * 200_000) / 960) - 700) / ((2 * 200_000) / 960);
    expect(scale).toBeLessThanOrEqual(exact);
    expect(scale).toBeGreaterThan(0.95 * exact);
    expect(layouts).toBeLessThanOrEqual(8);
  });

  it('grows where little of the sheet would be filled', () => {
    expect(largestFit({ width: 1080, height: 1080 }, () => ({ height: 150 })).scale).toBeGreaterThan(2);
  });

  it.each(VIEWS)('lets %s as %s fit at every size with a height', async (view, form) => {
    const exhibit = await exhibitOf(view, form, 'en');
    for (const { width, height } of SIZES) {
      if (height === undefined) continue;
      const { scale, laid } = largestFit({ width, height }, (w, h) => layOut(exhibit, ALL_PARTS, w, h));
      expect(laid.height * scale).toBeLessThan(height + 0.5);
    }
  });
});
