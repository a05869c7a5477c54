import { describe, expect, it } from 'vitest';
import type { Portfolio } from '../../../src/model/schema.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { both, only, seen, tenProjects } from './inputs.ts';

type Asked = Omit<NonNullable<Parameters<typeof seen>[0]>, 'form'>;

const overlap = (asked: Asked = {}) => seen({ ...asked, form: 'overlap' });
const stop = (key: string, asked?: Asked, width = 672) =>
  overlap(asked)
    .scene(width, width < 600)
    .stops.find((each) => each.key === key);
const twoProjects = { project: only('stadsbruk', 'kodcentrum') };

/** The ten projects with each meeting just one challenge. */
const alone: Portfolio = {
  ...tenProjects,
  projects: tenProjects.projects.map((each) => ({ ...each, challenges: each.challenges.slice(0, 1) })),
};

describe('challenges that go together', () => {
  it('have a square where their lines meet, with the number of projects that meet both', () => {
    const { squares, stops } = overlap().scene(672, false);
    const square = squares.find(({ id }) => id === 'environment urban');
    const cell = stops.find(({ key }) => key === 'environment urban');
    expect(square?.number).toBe('3');
    const own = (key: string) => stops.find((each) => each.key === `${key} projects`);
    // The row is that of the more common challenge, the column that of the other.
    expect(square?.y).toBe((own('urban')?.y ?? 0) + (own('urban')?.height ?? 0) / 2);
    expect(square?.x).toBe((own('environment')?.x ?? 0) + (own('environment')?.width ?? 0) / 2);
    expect(cell).toMatchObject({ x: own('environment')?.x, y: own('urban')?.y });
    expect(squares.filter(({ id }) => id.includes(' ') && !id.startsWith('key'))).toHaveLength(25);
  });

  it('have areas in projects', () => {
    const { squares } = overlap().scene(672, false);
    const area = (id: string) => (squares.find((each) => each.id === id)?.side ?? 0) ** 2;
    expect(area('environment urban') / area('democracy urban')).toBeCloseTo(3);
    expect(area('gender youth') / area('democracy urban')).toBeCloseTo(2);
  });

  it('are read aloud with their projects, and the money of each side with its coverage', () => {
    expect(stop('democracy youth')?.label).toBe(
      'Democracy and participation with Children and young people: 2 projects; ' +
        'VINNOVA 1.3 million kronor, stated by 2 of 2; ' +
        'Actors 0.3 million kronor, of which 0.3 million kronor in kind, wholly or in part, stated by 1 of 2. 3 of 25',
    );
  });

  it('are asked for together by a press, from the matrix and from the list', () => {
    const act = { dimension: 'challenge', value: 'democracy', with: 'youth' };
    expect(stop('democracy youth')?.act).toEqual(act);
    expect(stop('list democracy youth')?.act).toEqual(act);
    const filters = { challenge: both('democracy', 'youth') };
    expect(stop('democracy youth', { filters })?.pressed).toBe(true);
    expect(stop('gender youth', { filters })?.pressed).toBe(false);
    // Any of the two is another choice.
    expect(stop('democracy youth', { filters: { challenge: only('democracy', 'youth') } })?.pressed).toBe(
      false,
    );
  });

  it('are dimmed where the choice of challenges leaves them out', () => {
    const lit = (filters: Asked['filters']) =>
      overlap(filters ? { filters } : {})
        .view.pairs.filter((pair) => pair.lit)
        .map(({ a, b }) => [a.id, b.id].toSorted().join(' '));
    expect(lit({ challenge: only('ageing') })).toEqual(['ageing employment', 'ageing health']);
    expect(lit({ challenge: both('democracy', 'youth') })).toEqual(['democracy youth']);
    const without = lit({ challenge: { ...only(), exclude: ['democracy', 'youth', 'employment'] } });
    expect(without.some((key) => /democracy|youth|employment/.test(key))).toBe(false);
    expect(without).toContain('environment urban');
  });

  it('keep what other filters leave out as a ghost of the whole', () => {
    const { squares, ghosts } = overlap({ filters: twoProjects }).scene(672, false);
    const square = squares.find(({ id }) => id === 'environment urban');
    const ghost = ghosts.find(({ id }) => id === 'environment urban ghost');
    expect(square?.number).toBe('1');
    expect(((ghost?.width ?? 0) / (square?.side ?? 1)) ** 2).toBeCloseTo(3);
    expect(stop('environment urban', { filters: twoProjects })?.label).toContain('1 of 3 projects');
    expect(squares.find(({ id }) => id === 'ageing health')).toBeUndefined();
    expect(stop('ageing health', { filters: twoProjects })?.label).toContain('0 of 1 project');
  });

  it('let the number of each challenge be asked', () => {
    expect(stop('urban projects')?.figure).toBe('sum.projects@challenge:urban');
    expect(stop('urban')?.figure).toBeUndefined();
  });

  it.each([
    [
      'the most common pair',
      {},
      'All three projects on environment and climate are also about sustainable cities and building',
      'Alla tre projekten om miljö och klimat handlar också om hållbar stad och samhällsbyggnad',
    ],
    [
      'what goes with a chosen challenge',
      { challenge: only('democracy') },
      'Most often with democracy and participation: children and young people, in two of four projects',
      'Oftast tillsammans med demokrati och delaktighet: barn och unga, i två av fyra projekt',
    ],
    [
      'what always goes with it',
      { challenge: only('gender') },
      'Both projects on gender equality are also about children and young people',
      'Båda projekten om jämställdhet handlar också om barn och unga',
    ],
    [
      'a chosen pair',
      { challenge: both('democracy', 'youth') },
      'Two of ten projects are about both children and young people and democracy and participation',
      'Två av tio projekt handlar om både barn och unga och demokrati och delaktighet',
    ],
    [
      'a chosen pair of one project',
      { challenge: both('ageing', 'health') },
      'One of ten projects is about both health and care and ageing',
      'Ett av tio projekt handlar om både äldre och hälsa och vård',
    ],
    [
      'several pairs that lead',
      { project: only('kodcentrum', 'mepublic-service', 'stad-landsbygd', 'vagar') },
      'Two pairs of challenges are the most common, with two projects each',
      'Två par av utmaningar är vanligast, med två projekt var',
    ],
    [
      'no pattern in one project',
      twoProjects,
      'Challenges that share projects',
      'Utmaningar som delar projekt',
    ],
    [
      'partners that tie',
      { challenge: only('employment') },
      'Challenges that share projects',
      'Utmaningar som delar projekt',
    ],
    [
      'no project',
      { project: only('nothing') },
      'Challenges that share projects',
      'Utmaningar som delar projekt',
    ],
    [
      'a single project',
      { project: only('sodertornsmodellen') },
      'Challenges that share projects',
      'Utmaningar som delar projekt',
    ],
    [
      'a single project of a chosen challenge',
      { project: only('sodertornsmodellen'), challenge: only('urban') },
      'Challenges that share projects',
      'Utmaningar som delar projekt',
    ],
    [
      'something ruled out',
      { challenge: { ...only(), exclude: ['gender'] } },
      'Challenges that share projects',
      'Utmaningar som delar projekt',
    ],
  ] as const)('say in their title no more than holds: %s', (_, filters, en, sv) => {
    expect(overlap({ filters }).title).toBe(en);
    expect(overlap({ filters, language: 'sv' }).title).toBe(sv);
  });

  it('say how often, where one pair leads but neither always goes with the other', () => {
    const projects = tenProjects.projects.filter(({ id }) =>
      ['kodcentrum', 'mepublic-service', 'vagar', 'inkubator-55'].includes(id),
    );
    const lone = projects.map((each) =>
      each.id === 'inkubator-55' ? { ...each, challenges: ['youth'] } : each,
    );
    expect(overlap({ portfolio: { ...tenProjects, projects: lone } }).title).toBe(
      'Most often together: democracy and participation with children and young people, in two projects',
    );
  });

  it('have a list and a table of pairs, the most common first', () => {
    const { table, summary, scene } = overlap();
    expect(table.columns.slice(0, 3).map(({ label }) => label)).toEqual([
      'Challenge',
      'Together with',
      'Projects',
    ]);
    expect(table.rows).toHaveLength(25);
    expect(table.rows[0]?.cells).toEqual([
      'Sustainable cities and building',
      'Environment and climate',
      '3',
      'SEK 19.5 M (2 of 3)',
      'SEK 19.5 M (2 of 3)',
      'SEK 2 M',
      'SEK 45 M',
      'SEK 86 M',
    ]);
    const words = scene(672, false).labels.map(({ text }) => text);
    expect(words).toContain('Sustainable cities and building + Environment and climate');
    expect(words).toContain('20 more pairs in the table');
    expect(summary).toContain('Sustainable cities and building with Environment and climate 3 projects');
  });

  it('are none where no project meets two', () => {
    const asked = overlap({ portfolio: alone });
    const scene = asked.scene(672, false);
    expect(asked.table.rows).toEqual([]);
    expect(scene.squares).toEqual([]);
    expect(scene.legend.lines.map(({ text }) => text).join(' ')).toContain(
      'No project meets more than one challenge.',
    );
    expect(asked.title).toBe('Challenges that share projects');
  });

  it('are none where no project states a challenge, which has a row of its own', () => {
    const projects = tenProjects.projects.map((each) => ({ ...each, challenges: [] }));
    const { labels, stops } = overlap({ portfolio: { ...tenProjects, projects } }).scene(326, true);
    expect(labels.filter(({ x, y }) => !Number.isFinite(x + y) || x < 0)).toEqual([]);
    expect(labels.map(({ text }) => text)).toContain('No challenge stated');
    expect(stops.map(({ act }) => act)).toEqual([{ dimension: 'challenge', value: '' }]);
  });

  it('add up in equal parts to the projects with several challenges', () => {
    const { view, title } = overlap({ assume: { several: 'shared' } });
    expect(view.pairs.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(9);
    const of = (a: string, b: string) =>
      view.pairs.find((pair) => [pair.a.id, pair.b.id].toSorted().join() === [a, b].toSorted().join());
    // A sixth of Stadsbruk, a third each of Malmö Sydost and Smart Textiles.
    expect(of('environment', 'urban')?.count).toBeCloseTo(5 / 6);
    expect(of('environment', 'urban')?.money.low).toBeCloseTo(19e6 / 6 + 22e6 / 3 + 45e6 / 3);
    expect(of('environment', 'urban')?.sums.agency).toMatchObject({ known: 2, unknown: 1 });
    expect(title, 'three pairs share the lead').toBe('Challenges that share projects');
  });

  it('read no project one by one', () => {
    const portfolio = largePortfolio(200);
    const { projects } = portfolio;
    const asked = { portfolio, form: 'overlap' } as const;
    const reads: string[] = [];
    const watched = new Proxy(projects, {
      get(list, property, receiver) {
        if (property !== 'length') reads.push(String(property));
        return Reflect.get(list, property, receiver) as unknown;
      },
    });
    const { see } = seen(asked);
    for (const form of ['projects', 'money', 'overlap'])
      see({ form, portfolio: { ...portfolio, projects: watched } });
    expect(reads).toEqual([]);
  });
});
