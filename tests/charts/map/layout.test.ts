import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { THEMES } from '../../../src/charts/kit/theme.ts';
import { atlasOf } from '../../../src/charts/map/atlas.ts';
import { Marks } from '../../../src/charts/map/Marks.tsx';
import type { Portfolio } from '../../../src/model/schema.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { any, counties, placed, portfolio, seen } from './shipped.ts';
import { boxesOf, smallTargets } from './targets.ts';

const FILTERS = {
  none: {},
  democracy: { challenge: any(['democracy']) },
  own: { county: any(['SE-M', 'SE']) },
  empty: { q: { kind: 'text', words: ['nothing has this'] } },
} as const;

const CASES = [326, 437, 560, 895].flatMap((width) =>
  (['sv', 'en'] as const).flatMap((language) =>
    ['places', 'counties', 'money'].flatMap((form) =>
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

  it('has a stop for each mark, none over another row, and a figure in its row for each number', () => {
    const filters = scene.stops.filter(({ figure }) => figure === undefined);
    const figures = scene.stops.filter(({ figure }) => figure !== undefined);
    expect(filters).toHaveLength(each.form === 'places' ? 27 : 10);
    expect(filters.map(({ row, column }) => [row, column])).toEqual(filters.map((_, i) => [i, 0]));
    expect(collisions(stops.filter(({ name }) => !name.endsWith('figure')))).toEqual([]);
    expect(collisions(stops.filter(({ name }) => name.endsWith('figure')))).toEqual([]);
    for (const figure of figures) {
      expect(figure.column).toBe(1);
      expect(filters[figure.row]?.act).toEqual(figure.act);
    }
    // A number that is drawn can be asked; "not stated" can not, and in money no number is drawn for no project.
    const numbered = filters.filter(({ act, label }) => {
      const drawn = each.form !== 'money' || !label.includes(': 0 ');
      return act.dimension === 'county' && act.value !== '' && drawn;
    });
    expect(figures.map(({ act }) => act.value)).toEqual(numbered.map(({ act }) => act.value));
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
      const missing = seen({}, language).places.filter(({ name }) => !words.includes(name));
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

  it('takes a height that is given, and fills it with a larger map', () => {
    for (const form of ['places', 'counties', 'money']) {
      const {
        height,
        legend,
        counties: drawn,
      } = placed({ width: 900, height: 700, narrow: false }, {}, form);
      expect(height).toBeLessThanOrEqual(700);
      expect(height).toBeGreaterThan(699);
      const lowest = Math.max(
        ...drawn.flatMap(({ d }) => [...d.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y))),
      );
      expect(Math.abs(lowest - (700 - legend.height - 16))).toBeLessThan(2);
    }
  });

  it('would rather be scrolled than too small to be read', () => {
    expect(placed({ width: 900, height: 200, narrow: false }).height).toBeGreaterThan(420);
  });

  it('says in a wide window which projects each county has, and can be pressed there', () => {
    const scene = placed({ width: 900, height: 520, narrow: false }, {}, 'money', 'sv');
    const heading = scene.labels.find(({ text }) => text === 'Västra Götaland');
    const under = scene.labels.filter(({ x }) => x === heading?.x).map(({ text }) => text);
    expect(under).toEqual(expect.arrayContaining(['Smart Textiles', 'Stadsbruk', 'Kodcentrum']));
    const listed = scene.stops.find(({ key }) => key === 'SE-O list');
    expect(listed).toMatchObject({
      x: heading?.x,
      act: { dimension: 'county', value: 'SE-O' },
      label: 'Stadsbruk, Smart Textiles och Kodcentrum: Västra Götalands län',
    });
    const names = placed({ width: 900, narrow: false }, {}, 'money', 'sv').labels.map(({ text }) => text);
    expect(names).not.toContain('Västra Götaland');
  });

  it('can be pressed in the middle of each target, where software for the voice presses', () => {
    for (const width of [326, 437]) {
      for (const form of ['places', 'counties', 'money']) {
        const { stops } = placed(roomOf(width), {}, form);
        const numbers = stops.filter(({ figure }) => figure !== undefined);
        for (const stop of stops.filter(({ outline }) => outline !== undefined)) {
          const points = [...(stop.outline ?? '').matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)];
          const boxes = boxesOf(stop);
          const xs = [...points.map(([, x]) => Number(x)), ...boxes.map((box) => box.x + box.width)];
          const ys = [...points.map(([, , y]) => Number(y)), ...boxes.map((box) => box.y + box.height)];
          const middle = {
            x: (Math.min(...xs) + Math.max(...xs)) / 2 - 0.5,
            y: (Math.min(...ys) + Math.max(...ys)) / 2 - 0.5,
            width: 1,
            height: 1,
          };
          expect(boxes.some((box) => overlaps(box, middle))).toBe(true);
          expect(numbers.filter((box) => overlaps(box, middle))).toEqual([]);
        }
      }
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

  it('moves no name of a county when a filter changes its number', () => {
    for (const form of ['counties', 'money']) {
      const where = (filters: Parameters<typeof placed>[1]) =>
        placed(roomOf(437), filters, form)
          .labels.filter(({ id }) => /^SE-\w+$/.test(id ?? ''))
          .map(({ id, x, y }) => [id, x, y]);
      expect(where(FILTERS.democracy)).toEqual(where({}));
    }
  });

  it('projects once for a size', () => {
    expect(atlasOf(counties, 62, 424)).toBe(atlasOf(counties, 62, 424));
    expect(atlasOf(counties, 62, 424)).not.toBe(atlasOf(counties, 62, 300));
  });

  it('shades by the number of projects and outlines what is chosen', () => {
    const scene = placed(roomOf(437), FILTERS.own, 'counties');
    const shade = Object.fromEntries(scene.counties.map((county) => [county.id, county.shade]));
    expect(shade).toMatchObject({ 'SE-AB': 3, 'SE-M': 2, 'SE-T': 1, 'SE-BD': 0 });
    expect(scene.counties.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['SE-M']);
    expect(scene.stops.filter(({ pressed }) => pressed).map(({ act }) => act)).toEqual([
      { dimension: 'county', value: 'SE' },
      { dimension: 'county', value: 'SE-M' },
    ]);
  });

  it('draws a bent hairline from a base to each partner place, stronger where it is chosen', () => {
    const { links, places } = placed(roomOf(437), { place: any(['malmo']) });
    expect(links.map(({ id }) => id)).toEqual([
      'malmo alnarp',
      'malmo goteborg',
      'malmo vaxjo',
      'malmo kristianstad',
    ]);
    const malmo = places.find(({ key }) => key === 'malmo');
    for (const { d, chosen } of links) {
      expect(d).toMatch(new RegExp(`^M${malmo?.x} ${malmo?.y}Q`));
      expect(chosen).toBe(true);
    }
    const others = placed(roomOf(437), { place: any(['umea']) }).links;
    expect(others.map(({ outside, chosen }) => [outside, chosen])).toEqual(links.map(() => [true, false]));
    expect(placed(roomOf(437)).links.map(({ chosen }) => chosen)).toEqual(links.map(() => false));
  });

  it.each(['places', 'counties', 'money'])('knows each mark of the form %s through a filter', (form) => {
    const ids = (filters: Parameters<typeof placed>[1]) => {
      const { labels, paths, links, places } = placed(roomOf(437), filters, form);
      return [labels, paths, links]
        .map((marks) => marks.map(({ id }) => id))
        .concat([places.map(({ key }) => key)]);
    };
    for (const list of ids({})) {
      expect(list).not.toContain(undefined);
      expect(new Set(list).size).toBe(list.length);
    }
    const [labels = [], ...others] = ids(FILTERS.democracy);
    const [before = [], ...rest] = ids({});
    expect(others).toEqual(rest);
    expect(before).toEqual(expect.arrayContaining([...labels]));
  });

  it('writes a number below its name where a line would be too long, and knows both', () => {
    const given = { portfolio: largePortfolio(400), aggregated: true };
    const { labels } = placed(roomOf(326), {}, 'money', 'sv', given);
    const ids = labels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(labels.map(({ text }) => text)).toContain('Västra Götaland');
    expect(collisions(labels.map((label) => ({ name: label.text, box: boxOf(label) })))).toEqual([]);
  });

  it('says in both forms of counties that they overlap', () => {
    for (const form of ['counties', 'money']) {
      const { lines } = placed(roomOf(437), {}, form).legend;
      expect(lines.map(({ text }) => text).join(' ')).toContain('counts in full in each');
    }
    expect(
      placed(roomOf(437))
        .legend.lines.map(({ text }) => text)
        .join(' '),
    ).not.toContain('in full');
  });

  it('explains what is in view and nothing else', () => {
    const keys = (form: string, filters = {}) =>
      placed(roomOf(437), filters, form).legend.entries.map(({ text }) => text);
    const roles = ['base', 'partner', 'works there', 'a whole county'];
    expect(keys('places')).toEqual(['1', '2', '3+ projects', ...roles]);
    expect(keys('counties')).toEqual(['1', '2', '3+ projects']);
    expect(keys('money')).toEqual(['under 10', '10–20', '20 or more, SEK M']);
    expect(keys('money', FILTERS.empty)).toEqual([]);
    expect(keys('places', FILTERS.empty)).toEqual(roles);
  });

  it.each([326, 437, 560, 895])('leaves a finger room for nearly all places at %d px', (width) => {
    for (const height of [undefined, 560]) {
      const room = { ...roomOf(width), ...(height === undefined ? {} : { height }) };
      expect(smallTargets(placed(room).stops).length).toBeLessThanOrEqual(width < 680 ? 3 : 1);
    }
    for (const form of ['counties', 'money']) {
      // A county itself can be pressed anywhere on it.
      const { stops } = placed(roomOf(width), {}, form);
      expect(smallTargets(stops.filter(({ outline }) => outline === undefined))).toEqual([]);
    }
  });
});

/** The ten projects with more places: some of them in each county. */
const everywhere: Portfolio = {
  ...portfolio,
  places: [
    ...portfolio.places,
    ...counties.counties.features.map(({ id }) => ({
      id: `whole ${id}`,
      name: { sv: `${id}`, en: `${id}` },
      level: 'county' as const,
      county: String(id),
    })),
  ],
  projects: portfolio.projects.map((project, i) => ({
    ...project,
    places: [
      ...project.places,
      ...counties.counties.features.flatMap(({ id }, j) =>
        (i * 7 + j) % 3 === 0 ? [{ place: `whole ${id}`, role: 'area' as const, page: 2 }] : [],
      ),
    ],
  })),
};

describe.each(
  [170, 220, 326, 340, 400, 437, 520, 680, 895, 1100, 1400].flatMap((width) =>
    [undefined, 500, 900].flatMap((height) => ['counties', 'money'].map((form) => ({ width, height, form }))),
  ),
)('all counties at $width px, height $height, $form', ({ width, height, form }) => {
  const room = { ...roomOf(width), ...(height === undefined ? {} : { height }) };
  const scene = placed(room, {}, form, 'sv', { portfolio: everywhere });
  const boxes = scene.labels.map((label) => ({ name: label.text, box: boxOf(label) }));

  it('have their names and numbers, and none on another or out of the picture', () => {
    const named = scene.counties.filter(({ id }) => scene.labels.some((label) => label.id === id));
    // Where there is no room for all, some are left out and none is drawn over another.
    expect(named.length).toBeGreaterThanOrEqual(width < 300 ? 1 : 21);
    expect(collisions(boxes)).toEqual([]);
    expect(strays(boxes, scene.width, scene.height)).toEqual([]);
  });
});
