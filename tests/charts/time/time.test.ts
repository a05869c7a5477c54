import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/engine/filters.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { between, only, seen, withPeriods } from './inputs.ts';

type Asked = Parameters<typeof seen>[0];
const names = (asked: Asked) => seen(asked).view.rows.map(({ project }) => project.name);
const countsOf = (asked: Asked, year: number) => {
  const found = seen(asked).view.years.find((each) => each.year === year);
  return found && [found.sure, found.most];
};
const stopOf = (key: string, asked?: Asked) =>
  seen(asked)
    .scene(672, false)
    .stops.find((stop) => stop.key === key);

describe('the timeline', () => {
  it('orders projects by start, and puts last what is not stated', () => {
    expect(names({})).toEqual([
      'Hälsans nya verktyg',
      'Smart Textiles',
      'Inkubator 55+',
      'Stad möter landsbygd',
      'Stadsbruk',
      'Vägar för innovativa idéer',
      'Kodcentrum',
      'Södertörnsmodellen',
      'MEPublic Service',
      'Malmö Sydost',
    ]);
  });

  it('gives a project that states no period a slot at the axis and no bar', () => {
    const scene = seen().scene(672, false);
    expect(scene.spans.map(({ id }) => id)).not.toContain('malmo-sydost');
    expect(scene.slots.map(({ words }) => words)).toEqual(['not stated']);
    const foot = scene.paths.find(({ id }) => id === 'foot')?.d;
    expect(foot).toContain(`M${scene.slots[0]?.x} `);
  });

  it('marks what still goes on by an arrow, whatever filters are on', () => {
    const arrows = (asked: Asked) =>
      seen(asked)
        .scene(672, false)
        .spans.flatMap(({ id, arrow }) => (arrow === undefined ? [] : [id]));
    const open = ['halsans-nya-verktyg', 'smart-textiles', 'kodcentrum'];
    expect(arrows({})).toEqual(open);
    expect(arrows({ filters: { challenge: only('democracy') } }).toSorted()).toEqual(open.toSorted());
  });

  it('ends the axis after the last stated year, and not where open ends would', () => {
    const { years } = seen().view;
    expect(years.at(-1)?.year).toBe(2016);
  });

  it('fades an end that is not stated, and says so', () => {
    const { scene, view } = seen({ portfolio: withPeriods('2010/', '/2012-06') });
    expect(view.rows.map(({ when }) => when)).toEqual([
      'from 2010, end not stated',
      'until Jun 2012, start not stated',
    ]);
    const placed = scene(672, false);
    const inkAt = (id: string, part: number) => {
      const pieces = placed.spans.find((span) => span.id === id)?.pieces ?? [];
      const left = Math.min(...pieces.map(({ x }) => x));
      const right = Math.max(...pieces.map(({ x, width }) => x + width));
      const at = left + (right - left) * part;
      const over = pieces.filter(({ x, width }) => x <= at && at <= x + width);
      return 1 - over.reduce((ground, { opacity }) => ground * (1 - opacity), 1);
    };
    expect(inkAt('p0', 0.98)).toBeLessThan(0.1);
    expect(inkAt('p0', 0.2)).toBeCloseTo(0.38);
    expect(inkAt('p1', 0.02)).toBeLessThan(0.1);
    expect(inkAt('p1', 0.5)).toBeCloseTo(0.5, 1);
    expect(inkAt('p1', 0.99)).toBe(1);
    const notes = placed.legend.lines.map(({ text }) => text);
    expect(notes).toContain('Fading ends: the source gives no date; their length says nothing.');
  });

  it('explains only the marks in view', () => {
    const legend = (asked: Asked) =>
      seen(asked)
        .scene(672, false)
        .legend.entries.map(({ text }) => text);
    expect(legend({ portfolio: withPeriods('2010-01/2012-06', '2011-01/2012-03') })).toEqual([]);
    expect(legend({ portfolio: withPeriods('2010-01/2012-06', undefined) })).toEqual(['not stated']);
    expect(legend({})).toEqual([
      'certain, then possible',
      'about, or not stated',
      'still going on',
      'not stated',
    ]);
  });

  it('counts who certainly ran in a year, and who may have', () => {
    expect(countsOf({}, 2014)).toEqual([5, 7]);
    expect(countsOf({}, 2013)).toEqual([4, 5]);
    expect(countsOf({}, 2015)).toEqual([5, 6]);
    expect(countsOf({}, 2016)).toEqual([1, 4]);
    expect(countsOf({ filters: { challenge: only('democracy') } }, 2014)).toEqual([3, 4]);
    expect(countsOf({ filters: { project: only('stadsbruk'), years: between(2010, 2010) } }, 2014)).toEqual([
      5, 7,
    ]);
  });

  it('filters years by a stop each, which can be brushed', () => {
    const stop = stopOf('2014..2014');
    expect(stop?.act).toEqual({ dimension: 'years', value: '2014..2014', range: [2014, 2014] });
    expect(stop?.subject).toEqual({ dimension: 'years.bins', value: '2014..2014' });
    const filters = { years: between(2012, 2013) };
    const pressed = seen({ filters })
      .scene(672, false)
      .stops.filter((each) => each.pressed);
    expect(pressed.map(({ key }) => key)).toEqual(['2012..2012', '2013..2013']);
  });

  it('dims just the projects that its own filter on years leaves out, in their places', () => {
    const filters = { years: between(2012, 2013) };
    expect(names({ filters })).toEqual(names({}));
    const lit = (asked: Asked) => seen(asked).view.rows.flatMap((row) => (row.lit ? [row.project.id] : []));
    expect(lit({ filters })).toEqual([
      'halsans-nya-verktyg',
      'smart-textiles',
      'inkubator-55',
      'stad-landsbygd',
      'vagar',
    ]);
    expect(lit({ filters: { years: { kind: 'interval', unknown: 'only' } } })).toEqual(['malmo-sydost']);
    expect(lit({ filters: { years: { ...between(2012, 2013), unknown: 'keep' } } })).toContain(
      'malmo-sydost',
    );
  });

  it('puts what is outside the other filters last, below a heading', () => {
    const filters = { challenge: only('democracy') };
    expect(names({ filters }).slice(0, 4)).toEqual([
      'Vägar för innovativa idéer',
      'Kodcentrum',
      'Södertörnsmodellen',
      'MEPublic Service',
    ]);
    const scene = seen({ filters }).scene(672, false);
    const heading = scene.labels.find(({ text }) => text === 'Outside the filter: 6');
    const name = (text: string) => scene.labels.find((label) => label.text === text)?.y ?? Number.NaN;
    expect(name('MEPublic Service')).toBeLessThan(heading?.y ?? Number.NaN);
    expect(name('Hälsans nya verktyg')).toBeGreaterThan(heading?.y ?? Number.NaN);
  });

  it('says each row and year aloud', () => {
    expect(stopOf('vagar')?.label).toBe(
      'Vägar för innovativa idéer: until about 2014, start not stated; finished. 6 of 10',
    );
    expect(stopOf('malmo-sydost', { language: 'sv' })?.label).toBe(
      'Malmö Sydost: ej angivet; pågår. 10 av 10',
    );
    expect(stopOf('2014..2014')?.label).toBe('2014: 5 to 7 projects running. 11 of 13');
    expect(stopOf('2015..2015', { filters: { challenge: only('rural') } })?.label).toContain(
      '2015: no projects running',
    );
  });

  it('opens a project by its name', () => {
    expect(stopOf('stadsbruk')?.opens).toMatchObject({ x: 0, height: 20 });
  });
});

describe('the title of the timeline', () => {
  it.each<[Filters, string, string]>([
    [
      {},
      'At least five of ten projects were running in 2014, perhaps seven',
      'Minst fem av tio projekt pågick 2014, kanske sju',
    ],
    [
      { challenge: only('democracy') },
      'At least three of four projects were running in 2014, perhaps four',
      'Minst tre av fyra projekt pågick 2014, kanske fyra',
    ],
    [{ project: only('stadsbruk') }, 'Timeline', 'Tid'],
    [
      { years: between(2012, 2012) },
      'At least three of ten projects were running in 2012, perhaps four',
      'Minst tre av tio projekt pågick 2012, kanske fyra',
    ],
    [{ years: between(2012, 2013) }, 'Timeline', 'Tid'],
    [{ years: between(2012, 2012), project: only('stadsbruk') }, 'Timeline', 'Tid'],
    [{ years: { ...between(2012, 2012), sure: true } }, 'Timeline', 'Tid'],
    [{ challenge: only('rural') }, 'Stad möter landsbygd: 2013', 'Stad möter landsbygd: 2013'],
    [{ q: { kind: 'text', words: ['nowhere'] } as const }, 'Timeline', 'Tid'],
  ])('is a finding, where there is one, under %j', (filters, en, sv) => {
    expect(seen({ filters }).title).toBe(en);
    expect(seen({ filters, language: 'sv' }).title).toBe(sv);
  });

  it.each([
    [
      ['2012-01/2013-06', '2013-01/2014-06'],
      'Both projects were running in 2013',
      'Båda projekten pågick 2013',
    ],
    [
      ['2012-01/2013-06', '2013-01/2014-06', '2013'],
      'All three projects were running in 2013',
      'Alla tre projekt pågick 2013',
    ],
    [
      ['2012-01/2013-06', '2013-01/2014-06', '2018'],
      'Two of three projects were running in 2013',
      'Två av tre projekt pågick 2013',
    ],
    [['2012', '2014', '2016'], 'One of three projects was running in 2012', 'Ett av tre projekt pågick 2012'],
    [
      ['2012', undefined],
      'At least one of two projects was running in 2012',
      'Minst ett av två projekt pågick 2012',
    ],
    [['2012~', '2013~'], 'Timeline', 'Tid'],
    [[undefined, undefined], 'Timeline', 'Tid'],
  ])('claims of %j no more than is certain', (periods, en, sv) => {
    const portfolio = withPeriods(...periods);
    expect(seen({ portfolio }).title).toBe(en);
    expect(seen({ portfolio, language: 'sv' }).title).toBe(sv);
  });
});

describe('the words beside the timeline', () => {
  it('say how many state when they ran, and the busiest year', () => {
    expect(seen().summary).toBe('When they ran: stated by 9 of 10. Most in 2014: 5 to 7 projects.');
    expect(seen({ language: 'sv' }).summary).toBe(
      'När de pågick: angivet av 9 av 10. Flest 2014: 5 till 7 projekt.',
    );
    expect(seen({ filters: { project: only('stadsbruk') } }).summary).toBe(
      'When they ran: stated by 1 of 1. Chosen here: Stadsbruk.',
    );
    // What a filter on years keeps is what may have run then: as many as the words say at most.
    expect(seen({ filters: { years: between(2014, 2014) } }).summary).toMatch(
      /^When they ran: stated by 7 of 7\. In 2014: 5 to 7 projects\. Chosen here: /,
    );
    expect(seen({ filters: { years: between(2012, 2013) } }).summary).toMatch(
      /^When they ran: stated by 5 of 5\. Chosen here: /,
    );
    expect(seen({ portfolio: withPeriods(undefined) }).summary).toBe('When they ran: stated by none of 1.');
  });

  it('give the table period, status, what the source says, and pages', () => {
    const { rows } = seen().table;
    expect(rows.map(({ cells }) => cells.slice(0, 3))).toContainEqual([
      'Vägar för innovativa idéer',
      'until about 2014, start not stated',
      'Finished',
    ]);
    expect(rows.at(-1)?.cells).toEqual([
      'Malmö Sydost',
      'not stated',
      'Under way',
      'No years are given. The work is under way.',
      '4, 5',
    ]);
  });
});

describe('the timeline of very many projects', () => {
  const portfolio = largePortfolio(200);
  const asked = { portfolio, aggregated: true };

  it('draws years and not projects, says so, and keeps what is not stated apart', () => {
    const many = seen(asked);
    const scene = many.scene(672, false);
    expect(scene.spans).toEqual([]);
    expect(scene.stops.every(({ act }) => act.dimension === 'years')).toBe(true);
    expect(many.subtitle).toBe('200 projects by the years they ran; a project counts in each year');
    expect(scene.stops[0]?.label).toMatch(/^20\d\d: at most \d+ projects? running\. 1 of \d+$/);
    const unstated = portfolio.projects.filter(({ period }) => period === undefined).length;
    expect(scene.columns.filter(({ missing }) => missing)).toHaveLength(1);
    const count = scene.labels.find(({ id }) => id === 'not stated count');
    expect(count?.text).toBe(String(unstated));
    expect(many.title).toMatch(
      new RegExp(
        `^At most \\d+ of the ${200 - unstated} projects that state a period were running in 20\\d\\d$`,
      ),
    );
  });

  it('asks for those alone that state no period, and shows when it does', () => {
    const stopOf = (filters: Filters) =>
      seen({ ...asked, filters })
        .scene(672, false)
        .stops.find(({ key }) => key === 'not stated');
    expect(stopOf({})).toMatchObject({ act: { dimension: 'years', unknown: true }, pressed: false });
    expect(stopOf({ years: { kind: 'interval', unknown: 'only' } })?.pressed).toBe(true);
  });

  it('stands what passes the other filters before all projects', () => {
    const filters = { challenge: only('democracy') };
    const { subtitle, scene, view } = seen({ ...asked, filters });
    expect(subtitle).toMatch(/^\d+ of 200 projects by the years they ran/);
    for (const { most, all } of scene(672, false).columns) expect(all).toBeGreaterThanOrEqual(most);
    expect(view.years.some(({ most, all }) => most < all)).toBe(true);
    expect(scene(672, false).ghostKey).toBeDefined();
  });

  it('reads no project when a filter changes', () => {
    seen(asked);
    const read: string[] = [];
    const watched = new Proxy(portfolio, {
      get: (target, key) => {
        read.push(String(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const { again } = seen({ ...asked, portfolio: watched });
    read.length = 0;
    expect(again().years.length).toBeGreaterThan(0);
    expect(read).not.toContain('projects');
  });

  it('has a table a row a year, and one for what is not stated', () => {
    const { rows } = seen(asked).table;
    expect(rows.at(-1)?.cells[0]).toBe('not stated');
    expect(rows).toHaveLength(seen(asked).view.years.length + 1);
  });
});
