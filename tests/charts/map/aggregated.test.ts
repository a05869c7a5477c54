import { describe, expect, it } from 'vitest';
import { body } from '../../../src/charts/map/counties/chart.ts';
import { map as chart } from '../../../src/charts/map/index.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { any, type Given, inputsFor, placed, see } from './shipped.ts';

const given: Given = { portfolio: largePortfolio(400), aggregated: true };
const ROOM = { width: 437, narrow: false };

describe('a map of many projects', () => {
  it('shows counties where places were asked for, and says so', () => {
    const { subtitle, title, table } = see({}, 'places', 'en', given);
    expect(subtitle).toContain('too many to be drawn place by place');
    expect(title).toBe('Eight of 21 counties have projects');
    expect(table.columns.map(({ id }) => id)).toEqual(['county', 'count']);
    expect(placed(ROOM, {}, 'places', 'en', given).places).toEqual([]);
    expect(see({}, 'counties', 'en', given).subtitle).toBe('Projects per county');
  });

  it('comes with the code of the counties, in every form', async () => {
    for (const form of chart.forms) expect(await chart.apart?.(form, true)).toBe(body);
    expect(chart.apart?.('places', false)).toBeUndefined();
    expect(await chart.apart?.('money', false)).toBe(body);
  });

  it('counts beside the map, and names no project', () => {
    const texts = placed(ROOM, {}, 'money', 'en', given).labels.map(({ text }) => text);
    expect(texts[0]).toMatch(/^Whole country ≥?≈?\d/);
    expect(texts[1]).toMatch(/^\d+ projects$/);
    expect(texts.filter((text) => / \d+$/.test(text) && /möten|verktyg|jobb/.test(text))).toEqual([]);
  });

  it('never walks over the projects', () => {
    const inputs = inputsFor({ county: any(['SE-M']) }, 'money', 'en', given);
    const blind = {
      ...inputs,
      portfolio: {
        ...inputs.portfolio,
        get projects(): never {
          throw new Error('the projects were walked over');
        },
      },
    };
    const seen = body.see(blind);
    expect(seen.place(ROOM).stops.find(({ key }) => key === 'SE-M')).toMatchObject({ pressed: true });
  });

  it('lights what its own filter chooses: a county, or the county of a place', () => {
    const lit = (filters: Parameters<typeof placed>[1]) =>
      placed(ROOM, filters, 'counties', 'en', given).labels.flatMap(({ text, weight }) =>
        weight === 600 ? [text.replace(/ \d+$/, '')] : [],
      );
    expect(lit({ county: any(['SE-M']) })).toEqual(['Skåne']);
    expect(lit({ place: any(['malmo']) })).toEqual(['Skåne']);
    expect(lit({ county: any([], ['SE-M']) })).not.toContain('Skåne');
    expect(lit({})).toHaveLength(10);
  });

  it('has classes that part the counties', () => {
    const { counties, legend } = placed(ROOM, {}, 'counties', 'sv', given);
    expect(new Set(counties.map(({ shade }) => shade))).toEqual(new Set([0, 1, 2, 3]));
    expect(legend.entries.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^1–\d+$/),
      expect.stringMatching(/^\d+–\d+$/),
      expect.stringMatching(/^\d+\+ projekt$/),
    ]);
  });
});
