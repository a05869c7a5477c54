// A view lets go of the filters that are brushed on it and shows what they leave out as outside; all others count it no
// more. What it says in words is of those in the filter alone.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/kit/define.ts';
import { light } from '../../src/charts/kit/theme.ts';
import { charts } from '../../src/charts/registry.ts';
import type { Filters, IntervalFilter } from '../../src/engine/filters.ts';
import { largePortfolio } from '../fixtures/large.ts';
import { shipped } from '../fixtures/shipped.ts';
import { look } from './picture.ts';

const chartOf = (id: string): Chart => {
  const found = charts.find((chart) => chart.id === id);
  if (found === undefined) throw new Error(`there is no view ${id}`);
  return found;
};
const between = (low: number, high: number, more: Partial<IntervalFilter> = {}): IntervalFilter => ({
  kind: 'interval',
  low,
  high,
  ...more,
});

/** The projects that a view's table has in the filter, and the number of its rows. */
async function inFilter(view: string, form: string, filters: Filters) {
  const { rows } = (await look(chartOf(view), { form, filters })).table;
  return { inside: rows.filter(({ outside }) => !outside).map(({ key }) => key), all: rows.length };
}

describe('a filter that is brushed on a view', () => {
  it.each<[view: string, form: string, filters: Filters, inside: string[]]>([
    ['funding', 'amount', { agency: between(9e6, 1.1e7) }, ['malmo-sydost', 'stadsbruk']],
    ['funding', 'match', { agency: between(9e6, 1.1e7) }, ['malmo-sydost', 'stadsbruk']],
    ['funding', 'match', { actors: between(1e5, 3.5e5) }, ['mepublic-service', 'stad-landsbygd']],
    ['funding', 'share', { share: between(0, 48) }, ['malmo-sydost']],
    ['funding', 'amount', { share: between(0, 48) }, ['malmo-sydost']],
    [
      'funding',
      'amount',
      { agency: between(9e6, 1.1e7, { unknown: 'keep' }) },
      ['malmo-sydost', 'smart-textiles', 'stadsbruk'],
    ],
    ['people', 'count', { people: between(1, 10) }, ['inkubator-55']],
    ['people', 'perPerson', { people: between(1, 10) }, ['inkubator-55']],
    ['people', 'count', { people: { kind: 'interval', unknown: 'only' } }, ['mepublic-service']],
    // About 50 may be 45 to 55: it meets 50 to 60, but does not lie in it whole.
    ['people', 'count', { people: between(50, 60, { sure: true }) }, ['kodcentrum']],
    ['time', 'years', { years: between(2016, 2016, { sure: true }) }, []],
    ['time', 'years', { years: between(2012, 2013, { sure: true }) }, ['inkubator-55', 'stad-landsbygd']],
  ])('dims what it leaves out in %s as %s: %j', async (view, form, filters, inside) => {
    const found = await inFilter(view, form, filters);
    expect(found.all).toBe(shipped.projects.length);
    expect(found.inside.toSorted()).toEqual(inside);
  });

  it.each<[Filters, string]>([
    [{ people: between(1, 10) }, 'people'],
    [{ agency: between(9e6, 1.1e7) }, 'funding'],
    [{ share: between(0, 48) }, 'funding'],
    [{ years: between(2008, 2008) }, 'time'],
  ])('is set aside by no other view: %j', async (filters, own) => {
    for (const view of ['funding', 'people', 'time']) {
      const seen = await look(chartOf(view), { filters });
      const drawn = renderToStaticMarkup(seen.place({ width: 1200, narrow: false }).draw(light));
      // The heading of what the filters of other views leave out.
      expect(drawn.includes('Outside the filter'), view).toBe(view !== own);
    }
  });

  it('leaves only those in it to the words of the view', async () => {
    const agency = await look(chartOf('funding'), { filters: { agency: between(9e6, 1.1e7) } });
    expect(agency.title).toBe('VINNOVA put SEK 19.5 M into two projects');
    expect(agency.subtitle).toMatch(/stated by 2 of 2$/);
    expect(agency.summary).toMatch(
      /^Funding split: 2 of 10\. VINNOVA 19\.5 million kronor, stated by 2 of 2/,
    );
    const share = await look(chartOf('funding'), { form: 'share', filters: { share: between(0, 48) } });
    expect(share.title).toMatch(/in the one project that states both sides$/);
    const people = await look(chartOf('people'), { filters: { people: between(1, 10) } });
    expect(people.title).toMatch(/involved in one project$/);
    expect(people.summary).toContain('; chosen here: Inkubator 55+');
  });
});

describe('a filter that is brushed on a view of very many projects', () => {
  const portfolio = largePortfolio(300);
  const asked = { portfolio } as const;

  it('leaves the brushed steps in sight, and all else is of those in it', async () => {
    const filters = { agency: between(1e6, 1_999_999) };
    const whole = await look(chartOf('funding'), asked);
    const brushed = await look(chartOf('funding'), { ...asked, filters });
    const steps = ({ table }: typeof whole) =>
      table.rows.filter(({ key }) => key.startsWith('bin ')).map(({ cells }) => cells[1]);
    expect(steps(brushed)).toEqual(steps(whole));
    const lit = brushed.table.rows.filter(({ key, outside }) => key.startsWith('bin ') && !outside);
    expect(lit.map(({ key }) => key)).toEqual(['bin 1000000..1999999']);
    expect(whole.subtitle).toMatch(/^300 projects/);
    expect(brushed.subtitle).not.toMatch(/^300 projects/);
  });

  it('leaves the brushed shares of the largest in sight, pale, and sums up those in it', async () => {
    const filters = { share: between(0, 40) };
    const whole = await look(chartOf('funding'), { ...asked, form: 'share' });
    const brushed = await look(chartOf('funding'), { ...asked, form: 'share', filters });
    const largest = ({ table }: typeof whole) => table.rows.slice(1).map(({ key }) => key);
    expect(largest(brushed)).toEqual(largest(whole));
    const pale = brushed.table.rows.slice(1).filter(({ outside }) => outside).length;
    expect(pale).toBeGreaterThan(0);
    const count = ({ table }: typeof whole) => Number(table.rows[0]?.cells[1]);
    expect(count(brushed)).toBeLessThan(count(whole));
    expect(count(brushed)).toBeGreaterThan(0);
  });

  it('says of both sides only what those in it put in', async () => {
    const filters = { agency: between(1e6, 1_999_999) };
    const whole = await look(chartOf('funding'), { ...asked, form: 'match' });
    const brushed = await look(chartOf('funding'), { ...asked, form: 'match', filters });
    expect(brushed.title).not.toBe(whole.title);
    expect(brushed.table.rows.map(({ cells }) => cells[2])).toEqual(
      whole.table.rows.map(({ cells }) => cells[2]),
    );
    expect(brushed.table.rows.some(({ outside }) => outside)).toBe(true);
  });

  it('counts the years of all, and says how many are in it', async () => {
    const whole = await look(chartOf('time'), asked);
    const brushed = await look(chartOf('time'), { ...asked, filters: { years: between(2012, 2012) } });
    expect(brushed.table.rows.map(({ cells }) => cells[1])).toEqual(
      whole.table.rows.map(({ cells }) => cells[1]),
    );
    expect(brushed.subtitle).toMatch(/^\d+ of 300 projects by the years they ran/);
  });
});
