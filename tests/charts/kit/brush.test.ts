import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/kit/arrange.ts';
import { brushScale, runOfBins } from '../../../src/charts/kit/brush.ts';
import type { BrushScale, Picture } from '../../../src/charts/kit/define.ts';
import { charts } from '../../../src/charts/registry.ts';
import { logBins } from '../../../src/engine/bins.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { look } from '../picture.ts';

/** The ten projects, of which one got nothing: it stands at the ends of scales that have no zero. */
const nothing: Portfolio = {
  ...shipped,
  projects: shipped.projects.map((project) =>
    project.id === 'stadsbruk'
      ? {
          ...project,
          contributions: project.contributions.map((each) => ({
            ...each,
            amount: { certainty: 'exact', value: 0 },
          })),
        }
      : project,
  ),
};
const portfolios = { few: shipped, tiny: tiny(), nothing, many: largePortfolio(200) };

/** The scales of every form, and which way they run. */
const SCALES = {
  few: {
    'funding amount': ['agency x'],
    'funding share': ['share x'],
    'funding match': ['agency x', 'actors y'],
    'people count': ['people x'],
    'time years': ['years x'],
  },
  many: {
    'funding amount': ['agency x'],
    'funding share': ['share x'],
    'funding match': ['agency x', 'actors y'],
    'people count': ['people y'],
    'time years': ['years x'],
  },
} as const;

const forms = charts.flatMap((chart) => chart.forms.map((form) => ({ id: chart.id, chart, form })));

const FILTERS: readonly Filters[] = [
  {},
  { challenge: { kind: 'categories', mode: 'any', include: ['democracy'], exclude: [] } },
  { agency: { kind: 'interval', low: 1e6, high: 1e7 }, people: { kind: 'interval', low: 40, high: 60 } },
  { q: { kind: 'text', words: ['nowhere'] } },
];

/** As wide as the pictures of the page are, from 390 px up; below 600 px their words are stacked. */
const ROOMS = [326, 358, 480, 599, 600, 672, 907, 1400, 1872].map((width) => ({
  width,
  narrow: width < 600,
}));

interface Case {
  readonly name: string;
  readonly width: number;
  readonly picture: Picture;
}

const cases: Case[] = [];
for (const { id, chart, form } of forms) {
  for (const [name, portfolio] of Object.entries(portfolios)) {
    for (const [i, filters] of FILTERS.entries()) {
      const language = LANGUAGES[i % LANGUAGES.length] ?? 'en';
      const seen = await look(chart, { form, portfolio, filters, language });
      for (const room of ROOMS) {
        const said = `${id} ${form}, ${name}, ${JSON.stringify(filters)}, ${room.width} px`;
        cases.push({ name: said, width: room.width, picture: seen.place(room) });
      }
    }
  }
}
const scales = cases.flatMap(({ name, picture }) => picture.scales.map((scale) => ({ name, scale })));

const lengthOf = ({ along, band }: BrushScale) => (along === 'x' ? band.width : band.height);
const endsOf = ({ along, band }: BrushScale): [number, number] =>
  along === 'x' ? [band.x, band.x + band.width] : [band.y, band.y + band.height];

describe('the scales of the pictures', () => {
  it.each(['few', 'many'] as const)('are those of a dimension, and no others: %s', async (size) => {
    const found = await Promise.all(
      forms.map(async ({ id, chart, form }) => {
        const seen = await look(chart, { form, portfolio: portfolios[size] });
        const own = seen.place({ width: 907, narrow: false }).scales;
        return [`${id} ${form}`, own.map(({ dimension, along }) => `${dimension} ${along}`)] as const;
      }),
    );
    expect(Object.fromEntries(found.filter(([, own]) => own.length > 0))).toEqual(SCALES[size]);
  });

  it('filter what their view lets go of, and shows as outside', () => {
    for (const { chart, id } of forms) {
      const own = cases.filter(({ name }) => name.startsWith(`${id} `));
      for (const { name, picture } of own) {
        for (const { dimension } of picture.scales) {
          expect(chart.brushes, name).toContain(dimension);
          expect(
            chart.queries.some((query) => query.own.includes(dimension)),
            name,
          ).toBe(true);
        }
      }
    }
  });

  it('find the value of a place, and its place again', () => {
    expect(scales.length).toBeGreaterThan(100);
    for (const { name, scale } of scales) {
      const { domain, toPlace, toValue } = scale;
      const [low, high] = domain;
      expect(high, name).toBeGreaterThan(low);
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
          const value = low + (high - low) * part;
          const back = toValue(toPlace(value));
          if (Math.abs(back - value) > 1e-6 * (high - low))
            throw new Error(`${name}: ${value} comes back as ${back}`);
          const [from, to] = endsOf(scale);
          const place = from + (to - from) * part;
          const again = toPlace(toValue(place));
          if (Math.abs(again - place) > 1e-6 * lengthOf(scale))
            throw new Error(`${name}: ${place} px comes back as ${again}`);
        }),
        { numRuns: 12 },
      );
    }
  });

  it('run one way, from one end of the band to the other; what is beyond them is at the end', () => {
    for (const { name, scale } of scales) {
      const { domain, stretch = 0, toPlace, toValue } = scale;
      const [low, end] = [domain[0], domain[1] + stretch];
      const places = [toPlace(low), toPlace(end)].toSorted((a, b) => a - b);
      expect(places[0], name).toBeCloseTo(endsOf(scale)[0], 6);
      expect(places[1], name).toBeCloseTo(endsOf(scale)[1], 6);
      expect(toPlace(low - 1), name).toBe(toPlace(low));
      expect(toPlace(0), name).toBe(toPlace(Math.max(0, low)));
      expect(toPlace(end * 3 + 1), name).toBe(toPlace(end));
      const [from, to] = endsOf(scale);
      expect([toValue(from - 50), toValue(to + 50)], name).toEqual([toValue(from), toValue(to)]);
      const steps = Array.from({ length: 20 }, (_, i) => toPlace(low + ((end - low) * i) / 19));
      const up = Math.sign(toPlace(end) - toPlace(low));
      steps.slice(1).forEach((step, i) => {
        expect((step - (steps[i] ?? Number.NaN)) * up, name).toBeGreaterThanOrEqual(0);
      });
    }
  });

  it('lie in the picture, can be hit, and keep off each other and off the marks', () => {
    for (const { name, width, picture } of cases) {
      const bands = picture.scales.map(({ band }) => band);
      for (const { band, ground, along } of picture.scales) {
        expect(Math.min(band.width, band.height), name).toBeGreaterThanOrEqual(24);
        for (const box of [band, ground]) {
          expect(box.x, name).toBeGreaterThanOrEqual(0);
          expect(box.y, name).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, name).toBeLessThanOrEqual(width);
          expect(box.y + box.height, name).toBeLessThanOrEqual(picture.height);
        }
        // What is shaded lies beside the band, as far along as it.
        const same = along === 'x' ? ['x', 'width'] : ['y', 'height'];
        for (const side of same as ('x' | 'width' | 'y' | 'height')[]) expect(ground[side]).toBe(band[side]);
        expect(overlaps(band, ground), name).toBe(false);
      }
      const boxes: Box[] = [...bands, ...picture.stops];
      bands.forEach((band, i) => {
        const met = boxes.filter((box, j) => j !== i && shares(band, box));
        expect(met, name).toEqual([]);
      });
    }
  });
});

/** Whether two boxes share more than a hair of rounding. */
function shares(a: Box, b: Box): boolean {
  const hair = 1e-6;
  return overlaps(a, {
    x: b.x + hair,
    y: b.y + hair,
    width: b.width - 2 * hair,
    height: b.height - 2 * hair,
  });
}

describe('a scale of years', () => {
  it('gives each year the room up to the next, so that a brush over two covers both', async () => {
    const [time] = charts.filter(({ id }) => id === 'time');
    if (time === undefined) throw new Error('there is no timeline');
    const { scales: own, stops } = (await look(time)).place({ width: 907, narrow: false });
    const [scale] = own;
    if (scale === undefined) throw new Error('the timeline has no scale');
    const boxOf = (year: number) => stops.find(({ key }) => key === `${year}..${year}`) as Box;
    const { stretch = 0, toPlace, toValue, domain } = scale;
    expect(toPlace(2012)).toBeCloseTo(boxOf(2012).x, 6);
    expect(toPlace(2014 + stretch)).toBeCloseTo(boxOf(2014).x + boxOf(2014).width, 6);
    expect(Math.floor(toValue(boxOf(2014).x + boxOf(2014).width - 1))).toBe(2014);
    const last = boxOf(domain[1]);
    expect(toPlace(domain[1] + stretch)).toBeCloseTo(last.x + last.width, 6);
  });
});

describe('a scale over bins', () => {
  const bins = logBins(100).slice(0, 6);
  const where = {
    dimension: 'people',
    along: 'x',
    band: { x: 0, y: 0, width: 60, height: 24 },
    ground: { x: 0, y: 24, width: 60, height: 10 },
  } as const;
  const over = (open: boolean): BrushScale => {
    const run = runOfBins(bins, 0, 60, { open });
    if (run === undefined) throw new Error('there are no bins');
    return brushScale(run, where);
  };

  it('covers a bin with its least and its greatest number, and no other', () => {
    const { toPlace, toValue, stretch = 0 } = over(false);
    bins.forEach(({ low, high }, i) => {
      expect(toPlace(low)).toBeCloseTo(i * 10, 9);
      expect(toPlace(high + stretch)).toBeCloseTo((i + 1) * 10, 9);
      expect(toValue(i * 10)).toBeCloseTo(low, 9);
    });
  });

  it('ends a bin without an end at twice its beginning', () => {
    const last = bins.at(-1)?.low ?? Number.NaN;
    expect(over(true).domain).toEqual([0, 2 * last - 1]);
    expect(over(true).toPlace(1e9)).toBe(60);
  });

  it('is none where there are no bins', () => {
    expect(runOfBins([], 0, 60)).toBeUndefined();
  });
});
