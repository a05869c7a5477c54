import { describe, expect, it } from 'vitest';
import { BINNINGS } from '../../../src/engine/bins.ts';
import { reach } from '../../../src/engine/interval.ts';
import { peopleInvolved, totalOf } from '../../../src/model/figures.ts';
import { read } from '../../../src/model/reading.ts';
import type { Portfolio, Quantity } from '../../../src/model/schema.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { type Asked, only, seen, tenProjects } from './inputs.ts';

/** People come in whole numbers. */
const whole = (count: Quantity): Quantity => {
  if ('value' in count) return { ...count, value: Math.ceil(count.value) };
  return 'low' in count ? { ...count, low: Math.ceil(count.low), high: Math.ceil(count.high) } : count;
};
const made = largePortfolio(300);
const large: Portfolio = {
  ...made,
  projects: made.projects.map((project) => ({
    ...project,
    people: project.people.map((each) => ({ ...each, count: whole(each.count) })),
  })),
};
const many = (asked: Asked = {}) => seen({ portfolio: large, aggregated: true, ...asked });
const between = (low: number, high: number) => ({ people: { kind: 'interval', low, high } as const });
const unreachable: Portfolio = {
  ...large,
  get projects(): never {
    throw new Error('the projects are looked at one by one');
  },
};

function bins(asked: Asked = {}) {
  const { view } = many(asked);
  if (view.kind !== 'bins') throw new Error('another form');
  return view;
}
function groups(asked: Asked = {}) {
  const { view } = many({ form: 'perPerson', ...asked });
  if (view.kind !== 'groups') throw new Error('another form');
  return view;
}
const readings = large.projects.map((project) => read(peopleInvolved(project)));

describe('many projects by people involved', () => {
  it('counts in each bar the projects that may lie in it, and those that state nothing in their own', () => {
    const { bins: found, unknown } = bins();
    expect(found.length).toBeGreaterThan(8);
    for (const { low, high, all } of found) {
      const meeting = readings.filter((reading) => {
        if (reading === undefined) return false;
        // As the engine reaches: more than 4 is not 4.
        const [from, to] = reach(reading);
        return from <= high && to >= low;
      });
      expect(all, `${low}–${high}`).toBe(meeting.length);
    }
    expect(unknown.all).toBe(readings.filter((reading) => reading === undefined).length);
  });

  it('ends in one bar for all numbers above those that have an end', () => {
    const last = bins().bins.at(-1);
    expect(last).toMatchObject({ low: 5000, high: BINNINGS['people.bins']?.bins.at(-1)?.high, open: true });
    expect(many().table.rows.at(-2)?.cells[0]).toBe('5,000 or more');
  });

  it('keeps the bars of all projects behind those of the filter', () => {
    const { scene } = many({ filters: { challenge: only('democracy') } });
    const { bars } = scene(672);
    const of = (id: string) => bars.find((bar) => bar.id === id);
    expect(of('20..49 bar')?.low).toBeLessThan(of('20..49 all')?.low ?? 0);
    expect(of('20..49 all')?.outside).toBe(true);
    const before = many().scene(672).bars;
    expect(before.find(({ id }) => id === '20..49 all')?.low).toBe(of('20..49 all')?.low);
  });

  it('is brushed bar by bar, and shows which bars the filter takes in', () => {
    const { stops } = many({ filters: between(20, 99) }).scene(672);
    expect(stops.filter(({ pressed }) => pressed).map(({ act }) => act)).toEqual([
      { dimension: 'people', value: '20..49', range: [20, 49] },
      { dimension: 'people', value: '50..99', range: [50, 99] },
    ]);
    expect(stops.find(({ key }) => key === '20..49')?.subject).toEqual({
      dimension: 'people.bins',
      value: '20..49',
    });
    // A bar that is taken in only in part is lit, but not chosen.
    const part = bins({ filters: between(30, 99) }).bins;
    expect(part.find(({ low }) => low === 20)).toMatchObject({ lit: true, chosen: false });
    expect(part.find(({ low }) => low === 200)).toMatchObject({ lit: false, chosen: false });
  });

  it('keeps its own bars whole under its own filter, and says the sum of those chosen', () => {
    const counts = (asked: Asked) => bins(asked).bins.map(({ count }) => count);
    expect(counts({ filters: between(20, 99) })).toEqual(counts({}));
    expect(bins({ filters: between(20, 99) }).sum.known).toBeLessThan(bins().sum.known);
    expect(many({ filters: { people: { kind: 'interval', unknown: 'only' } } }).title).toBe(
      'People involved',
    );
  });

  it('reads a bar aloud with its people, its projects and its place', () => {
    const found = bins().bins.find(({ low }) => low === 20);
    const { stops } = many().scene(672);
    expect(stops.find(({ key }) => key === '20..49')?.label).toMatch(
      new RegExp(`^20 to 49 people involved: ${found?.all} projects\\. \\d+ of ${stops.length}$`),
    );
    expect(many().subtitle).toMatch(/grouped/);
  });

  it('asks for those that state nothing by their bar', () => {
    const { stops } = many().scene(672);
    expect(stops.at(-1)).toMatchObject({ act: { dimension: 'people', unknown: true }, pressed: false });
    const chosen = many({ filters: { people: { kind: 'interval', unknown: 'only' } } }).scene(672).stops;
    expect(chosen.filter(({ pressed }) => pressed)).toHaveLength(1);
    expect(chosen.at(-1)).toMatchObject({ pressed: true });
  });
});

describe('the money per person of many projects', () => {
  it('is the money of those that state both among their people, and no one else’s', () => {
    const both = large.projects.flatMap((project) => {
      const [total, people] = [totalOf(project), read(peopleInvolved(project))];
      return total && people && !total.open && !people.open ? [{ total, people }] : [];
    });
    const sum = (of: (each: (typeof both)[number]) => number) =>
      both.reduce((before, each) => before + of(each), 0);
    const { all } = groups();
    expect(all.known).toBe(both.length);
    expect(all.count).toBe(large.projects.length);
    expect(all.quotient?.low).toBeCloseTo(sum(({ total }) => total.low) / sum(({ people }) => people.high));
    expect(all.quotient?.high).toBeCloseTo(sum(({ total }) => total.high) / sum(({ people }) => people.low));
  });

  it('says of the ten projects that four cannot be divided', () => {
    const { title, summary, view } = seen({ form: 'perPerson', aggregated: true });
    if (view.kind !== 'groups') throw new Error('another form');
    expect(view.all).toMatchObject({ known: 6, count: tenProjects.projects.length });
    expect(title).toBe('SEK ≈359,000–371,000 a person in six projects taken together');
    expect(summary).toBe('Money per person: about 359,000 to 371,000 kronor, 6 of 10 projects state both.');
  });

  it('follows every filter, its own too', () => {
    expect(groups({ filters: between(20, 99) }).all.count).toBeLessThan(large.projects.length);
    expect(groups({ filters: { challenge: only('democracy') } }).all.count).toBeLessThan(300);
  });

  it('shares a project among its challenges where that is asked for', () => {
    const money = (several: 'full' | 'shared') =>
      groups({ assumptions: { several } }).groups.reduce((sum, { total }) => sum + total.middle, 0);
    expect(money('shared')).toBeLessThan(money('full'));
    expect(money('shared')).toBeCloseTo(groups().all.total.middle);
  });

  it('asks the sums of a challenge', () => {
    const { stops } = many({ form: 'perPerson' }).scene(672);
    expect(stops[0]?.figure).toBe('sum.total');
    expect(stops.map(({ figure }) => figure)).toContain('sum.total@challenge:democracy');
  });
});

describe.each(['count', 'perPerson'] as const)('the form %s of many projects', (form) => {
  it('looks at no project by itself', () => {
    const { scene, table, title, summary } = seen({
      portfolio: large,
      seenPortfolio: unreachable,
      form,
      aggregated: true,
    });
    for (const width of [358, 672]) expect(scene(width).stops.length).toBeGreaterThan(5);
    expect([title, summary, table.rows.length]).not.toContain('');
  });
});
