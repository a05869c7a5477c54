import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { THEMES } from '../../../src/charts/kit/theme.ts';
import { atlasOf } from '../../../src/charts/map/atlas.ts';
import { Marks } from '../../../src/charts/map/Marks.tsx';
import { any, counties, placed, seen } from './shipped.ts';

const FILTERS = {
  none: {},
  democracy: { challenge: any(['democracy']) },
  own: { county: any(['SE-M', 'SE']) },
  empty: { q: { kind: 'text', words: ['nothing has this'] } },
} as const;

const CASES = [326, 437, 560].flatMap((width) =>
  (['sv', 'en'] as const).flatMap((language) =>
    ['places', 'counties'].flatMap((form) =>
      (['none', 'democracy', 'own', 'empty'] as const).map((filter) => ({ width, language, form, filter })),
    ),
  ),
);

const roomOf = (width: number) => ({ width, narrow: width < 400 });

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: LabelMark): Box {
  const width = textWidth(text, size, weight);
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - shift, y: y - size / 2, width, height: size };
}

/** The pairs of boxes that share some area, by name. */
function collisions(boxes: readonly { readonly name: string; readonly box: Box }[]): string[] {
  return boxes.flatMap(({ name, box }, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlaps(box, other.box) ? [`${name} × ${other.name}`] : [])),
  );
}

const strays = (
  boxes: readonly { readonly name: string; readonly box: Box }[],
  width: number,
  height: number,
) =>
  boxes.flatMap(({ name, box: { x, y, width: w, height: h } }) =>
    x < 0 || y < 0 || x + w > width + 0.01 || y + h > height + 0.01 ? [name] : [],
  );

describe.each(CASES)('the map at $width px, $language, $form, filter: $filter', (each) => {
  const scene = placed(roomOf(each.width), FILTERS[each.filter], each.form, each.language);
  const labels = scene.labels.map((label) => ({ name: label.text, box: boxOf(label) }));
  const dots = scene.places.map(({ key, x, y }) => ({
    name: `dot ${key}`,
    box: { x: x - 3, y: y - 3, width: 6, height: 6 },
  }));
  const stops = scene.stops.map(({ key, x, y, width, height }) => ({
    name: key,
    box: { x, y, width, height },
  }));

  it('has no words over one another, or over a dot', () => {
    expect(collisions([...labels, ...dots])).toEqual([]);
  });

  it('keeps everything within the picture', () => {
    expect(strays([...labels, ...dots, ...stops], scene.width, scene.height)).toEqual([]);
  });

  it('has a stop for each mark, none over another, and none too small', () => {
    expect(scene.stops).toHaveLength(each.form === 'places' ? 27 : 10);
    expect(collisions(stops)).toEqual([]);
    expect(stops.filter(({ box }) => box.width < 8 || box.height < 8)).toEqual([]);
  });

  it('draws numbers only', () => {
    const markup = renderToStaticMarkup(createElement(Marks, { placed: scene, theme: THEMES.light }));
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the map', () => {
  it.each([326, 437, 560])('names every place at %d px', (width) => {
    for (const language of ['sv', 'en'] as const) {
      const words = placed(roomOf(width), {}, 'places', language).labels.map((label) => label.text);
      const missing = seen({}, 'places', language).places.filter(({ name }) => !words.includes(name));
      expect(missing).toEqual([]);
    }
  });

  it('names every county with projects, and its number', () => {
    const words = placed(roomOf(437), {}, 'counties', 'sv').labels.map((label) => label.text);
    expect(words).toEqual(
      expect.arrayContaining(['Skåne 2', 'Stockholm 3', 'Västra Götaland 3', 'Kronoberg 1']),
    );
  });

  it('is about as high as its neighbour on the page', () => {
    for (const form of ['places', 'counties']) {
      const { height } = placed(roomOf(437), {}, form, 'sv');
      expect(height).toBeGreaterThan(460);
      expect(height).toBeLessThan(540);
    }
  });

  it('takes a height that is given', () => {
    for (const form of ['places', 'counties']) {
      expect(placed({ width: 900, height: 700, narrow: false }, {}, form).height).toBeCloseTo(700);
    }
  });

  it('moves nothing when a filter changes', () => {
    const where = (filters: Parameters<typeof placed>[1]) => {
      const { places, counties: drawn, labels } = placed(roomOf(437), filters);
      const names = new Set(seen().places.map(({ name }) => name));
      return {
        places: places.map(({ key, x, y }) => [key, x, y]),
        outlines: drawn.map(({ d }) => d),
        names: labels.filter(({ text }) => names.has(text)).map(({ text, x, y }) => [text, x, y]),
      };
    };
    expect(where(FILTERS.democracy)).toEqual(where(FILTERS.none));
  });

  it('projects once for a size', () => {
    expect(atlasOf(counties, 62, 424)).toBe(atlasOf(counties, 62, 424));
    expect(atlasOf(counties, 62, 424)).not.toBe(atlasOf(counties, 62, 300));
  });

  it('shades by the number of projects and outlines what is chosen', () => {
    const scene = placed(roomOf(437), FILTERS.own, 'counties');
    const step = Object.fromEntries(scene.counties.map((county) => [county.id, county.step]));
    expect(step).toMatchObject({ 'SE-AB': 3, 'SE-M': 2, 'SE-T': 1, 'SE-BD': 0 });
    expect(scene.counties.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['SE-M']);
    expect(scene.stops.filter(({ pressed }) => pressed).map(({ act }) => act)).toEqual([
      { dimension: 'county', value: 'SE' },
      { dimension: 'county', value: 'SE-M' },
    ]);
  });
});
