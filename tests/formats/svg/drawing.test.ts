// @vitest-environment jsdom
// Every view in every form, as the picture that is taken away: whole at every size, and plain enough for any program.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/formats/exhibit.ts';
import { compose } from '../../../src/formats/picture/compose.tsx';
import { elementOf } from '../../../src/formats/svg/serialise.ts';
import { exhibitOf, SIZES, spec, VIEWS } from '../picture/support.ts';
import { boxOf, sheetOf } from './measure.ts';

describe.each(VIEWS)('the picture of %s as %s', (view, form) => {
  let exhibit: Exhibit;
  beforeAll(async () => {
    exhibit = await exhibitOf(view, form, 'sv');
  });

  it.each(SIZES)('has all its words on the sheet at $width × $height', ({ width, height }) => {
    const svg = elementOf(compose(exhibit, spec(width, height)), exhibit);
    const [wide, high] = sheetOf(svg);
    const outside = [...svg.querySelectorAll('text')].filter((text) => {
      const { left, right, top, bottom } = boxOf(text);
      return !(left > -0.5 && top > -0.5 && right < wide + 0.5 && bottom < high + 0.5);
    });
    expect(outside.map(({ textContent }) => textContent)).toEqual([]);
    expect(Number(svg.getAttribute('width'))).toBe(width);
    if (height !== undefined) expect(Number(svg.getAttribute('height'))).toBe(height);
  });

  it('leans on nothing outside itself', () => {
    const svg = elementOf(compose(exhibit, spec(960, 720)), exhibit);
    for (const each of [svg, ...svg.querySelectorAll('*')]) {
      for (const { name, value } of each.attributes) {
        expect(name).not.toMatch(/^(data-|class$|style$|on|paint-order$|dominant-baseline$|(xlink:)?href$)/);
        expect(value).not.toMatch(/var\(|url\(|NaN|undefined|\dem\b/);
        if (name !== 'viewBox') expect(value).not.toMatch(/\.\d{4}/);
      }
    }
    expect([...svg.querySelectorAll('[id]')].map(({ tagName }) => tagName)).toEqual(['title', 'desc']);
    expect(svg.querySelector('script, foreignObject, image, use, style')).toBeNull();
  });

  it('is set in the family and the weights that are embedded', () => {
    const svg = elementOf(compose(exhibit, spec(960, 720)), exhibit);
    const texts = [...svg.querySelectorAll('text')];
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(text.closest('[font-family]')?.getAttribute('font-family')).toMatch(/^'Source Sans 3',/);
      expect(text.closest('[font-weight]')?.getAttribute('font-weight')).toMatch(/^[46]00$/);
      expect(text.getAttribute('fill')).toMatch(/^(#[0-9A-F]{6}|none)$/);
    }
  });
});
