// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { light } from '../../../src/charts/kit/theme.ts';
import type { Exhibit } from '../../../src/formats/exhibit.ts';
import { compose } from '../../../src/formats/picture/compose.tsx';
import { ALL_PARTS, type Parts, type PictureSpec } from '../../../src/formats/spec.ts';
import { elementOf } from '../../../src/formats/svg/serialise.ts';
import { exhibitOf, spec } from './support.ts';

const drawn = (exhibit: Exhibit, asked: PictureSpec) => elementOf(compose(exhibit, asked), exhibit);
const wordsOf = (svg: Element) => [...svg.querySelectorAll('text')].map((each) => each.textContent).join(' ');

describe('a picture', () => {
  it('says what it shows, of which selection, from where and when, and who made it', async () => {
    const exhibit = await exhibitOf('funding', 'amount', 'en');
    const words = wordsOf(drawn(exhibit, spec(1920, 1080)));
    for (const said of [exhibit.title, exhibit.subtitle, exhibit.filters, exhibit.source, exhibit.date]) {
      expect(words).toContain(said);
    }
    expect(words).toContain(exhibit.counting[0]);
    expect(words).toContain('Medel');
    expect(words).toContain('not stated');
  });

  it.each<[keyof Parts, (exhibit: Exhibit) => string]>([
    ['title', ({ title }) => title],
    ['title', ({ subtitle }) => subtitle],
    ['filters', ({ filters }) => filters],
    ['filters', ({ counting }) => counting.join()],
    ['source', ({ source }) => source],
    ['date', ({ date }) => date],
  ])('leaves its %s out where it is not wanted', async (part, said) => {
    const exhibit = await exhibitOf('funding', 'amount', 'en');
    const parts = { ...ALL_PARTS, [part]: false };
    expect(wordsOf(drawn(exhibit, spec(1920, 1080)))).toContain(said(exhibit));
    expect(wordsOf(drawn(exhibit, spec(1920, 1080, { parts })))).not.toContain(said(exhibit));
  });

  it('stands on its ground, or on nothing', async () => {
    const exhibit = await exhibitOf('time', undefined, 'en');
    const first = (ground: PictureSpec['ground']) =>
      drawn(exhibit, spec(900, undefined, { ground })).querySelector('desc ~ rect');
    expect(first('light')?.getAttribute('fill')).toBe(light.ground);
    expect(first('dark')?.getAttribute('fill')).not.toBe(light.ground);
    expect(first('clearLight')).toBeNull();
    expect(first('clearDark')).toBeNull();
    const ink = (ground: PictureSpec['ground']) =>
      drawn(exhibit, spec(900, undefined, { ground }))
        .querySelector('text')
        ?.getAttribute('fill');
    expect(ink('clearLight')).toBe(ink('light'));
    expect(ink('clearDark')).toBe(ink('dark'));
    expect(ink('clearDark')).not.toBe(ink('light'));
  });

  it('tells the size of its smallest words', async () => {
    const exhibit = await exhibitOf('funding', 'amount', 'sv');
    expect(compose(exhibit, spec(900)).smallest).toBe(12);
    expect(compose(exhibit, spec(480, 360)).smallest).toBeLessThan(9);
    expect(compose(exhibit, spec(1920, 1080)).smallest).toBeGreaterThan(16);
    const { scale, smallest } = compose(exhibit, spec(794, 1123));
    const svg = drawn(exhibit, spec(794, 1123));
    const sizes = [...svg.querySelectorAll('text')].map((each) => Number(each.getAttribute('font-size')));
    expect(Math.min(...sizes.filter((size) => size > 11)) * scale).toBeCloseTo(smallest);
  });
});
