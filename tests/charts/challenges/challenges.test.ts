import { describe, expect, it } from 'vitest';
import type { CategoriesFilter, Filters } from '../../../src/engine/filters.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { only, seen, tenProjects } from './inputs.ts';

type Asked = Parameters<typeof seen>[0];

const labels = (asked?: Asked) => seen(asked).view.rows.map(({ label }) => label);
const row = (id: string, asked?: Asked) => seen(asked).view.rows.find((each) => each.id === id);
const stop = (key: string, asked?: Asked) =>
  seen(asked)
    .scene(672, false)
    .stops.find((each) => each.key === key);

/** Where the bar of a challenge ends, solid and with its ghost (px). */
function endsOf(key: string, asked: Asked) {
  const scene = seen(asked).scene(672, false);
  const { y, height } = scene.stops.find((each) => each.key === key) ?? { y: Number.NaN, height: 0 };
  const inRow = (mark: { y: number }) => mark.y > y && mark.y < y + height;
  const solid = Math.max(0, ...scene.bars.filter(inRow).map(({ x, low }) => x + low));
  const ghost = Math.max(0, ...scene.ghosts.filter(inRow).map(({ x, width }) => x + width));
  return { solid, whole: Math.max(solid, ghost) };
}

/** Two of ten projects pass. */
const twoProjects: Filters = { project: only('stadsbruk', 'kodcentrum') };
const excluding = (...exclude: string[]): CategoriesFilter => ({
  kind: 'categories',
  mode: 'any',
  include: [],
  exclude,
});

describe('challenges', () => {
  it.each(['projects', 'money'] as const)(
    'keeps the whole bar of %s while the solid part shrinks',
    (form) => {
      const before = endsOf('urban', { form });
      const after = endsOf('urban', { form, filters: twoProjects });
      expect(before.solid).toBe(before.whole);
      expect(after.solid).toBeLessThan(before.solid);
      expect(after.whole).toBeCloseTo(before.whole);
    },
  );

  it('keeps its rows in place whatever is filtered', () => {
    expect(labels({ filters: twoProjects })).toEqual(labels());
    expect(labels({ form: 'money', filters: { challenge: only('rural') } })).toEqual(labels());
    expect(labels().slice(0, 4)).toEqual([
      'Democracy and participation',
      'Sustainable cities and building',
      'Work and enterprise',
      'Children and young people',
    ]);
  });

  it('draws a cell a project, and says "2 of 4" only under a filter', () => {
    const words = (asked?: Asked) => {
      const scene = seen(asked).scene(672, false);
      const name = scene.labels.find(({ text }) => text === 'Work and enterprise');
      return scene.labels
        .filter(({ y, anchor }) => y === name?.y && anchor === 'end')
        .map(({ text }) => text);
    };
    expect(words()).toEqual(['4']);
    expect(words({ filters: twoProjects })).toEqual(['2 of 4']);
    const { bars, ghosts } = seen({ filters: twoProjects }).scene(672, false);
    expect(bars).toHaveLength(4 + 5);
    expect(bars.length + ghosts.filter(({ y }) => y < 340).length).toBe(28);
  });

  it('ignores its own filter, marks what is chosen and dims the rest', () => {
    const filters = { challenge: only('democracy') };
    expect(row('urban', { filters })?.count).toBe(4);
    const scene = seen({ filters }).scene(672, false);
    expect(scene.checks).toHaveLength(1);
    expect(scene.stops.filter(({ pressed }) => pressed).map(({ key }) => key)).toEqual(['democracy']);
    expect(scene.bars.filter(({ outside }) => !outside)).toHaveLength(4);
    const name = scene.labels.find(({ text }) => text === 'Democracy and participation');
    expect(name?.weight).toBe(600);
  });

  it('says "not" before an excluded challenge and dims only that', () => {
    const filters = { challenge: excluding('health') };
    const scene = seen({ filters }).scene(672, false);
    expect(scene.labels.map(({ text }) => text)).toContain('not Health and care');
    expect(scene.bars.filter(({ outside }) => outside)).toHaveLength(2);
    expect(stop('health', { filters })?.label).toBe('Health and care: 2 projects; excluded. 8 of 11');
  });

  it.each([
    ['en', 'A project counts in each of its challenges, so the bars overlap'],
    ['sv', 'Ett projekt räknas i var och en av sina utmaningar'],
  ] as const)('says that its parts overlap (%s)', (language, words) => {
    for (const form of ['projects', 'money'] as const) {
      const asked = seen({ language, form });
      const lines = asked.scene(326, true).legend.lines.map(({ text }) => text);
      expect(lines.join(' ')).toContain(words);
      expect(asked.summary).toContain(words);
    }
  });

  it('splits money by funder and never counts money that is not split as anyone’s', () => {
    const sums = row('environment', { form: 'money' })?.sums;
    expect(sums?.agency).toMatchObject({ low: 19.5e6, known: 2, unknown: 1 });
    expect(sums?.notSplit).toMatchObject({ low: 45e6, known: 1 });
    expect(stop('environment', { form: 'money' })?.label).toBe(
      'Environment and climate: 3 projects; VINNOVA 19.5 million kronor, stated by 2 of 3; ' +
        'Actors 19.5 million kronor, stated by 2 of 3; EU 2 million kronor; Not split 45 million kronor. 5 of 11',
    );
  });

  it('says of money that nobody states that it is not stated, with a slot and no length', () => {
    const projects = tenProjects.projects.map((project) =>
      project.id === 'stad-landsbygd'
        ? { ...project, contributions: [], total: { certainty: 'notStated' as const } }
        : project,
    );
    const scene = seen({ form: 'money', portfolio: { ...tenProjects, projects } }).scene(672, false);
    const rural = scene.stops.find(({ key }) => key === 'rural');
    expect(scene.slots.map(({ words, x }) => [words, x])).toEqual([['not stated', scene.axes[0]?.zero]]);
    expect(scene.bars.filter(({ y }) => y > (rural?.y ?? 0))).toEqual([]);
  });

  it('draws an approximate sum as approximate', () => {
    const portfolio: Portfolio = structuredClone(tenProjects);
    const agency = portfolio.projects[0]?.contributions[0];
    if (agency) agency.amount = { certainty: 'approximate', value: 9.5e6 };
    const asked = seen({ form: 'money', portfolio });
    const { bars, stops } = asked.scene(672, false);
    const urban = stops.find(({ key }) => key === 'urban');
    const bar = bars.find(({ y, role }) => role === 'agency' && y > (urban?.y ?? 0));
    expect(bar?.look.about).toBe(true);
    expect(asked.table.rows.find(({ key }) => key === 'urban')?.cells[2]).toBe('SEK ≈27.5 M (3 of 4)');
  });

  it('has a row for projects without a challenge, last, and only if there are any', () => {
    expect(row('')).toBeUndefined();
    const projects = tenProjects.projects.map((project) => ({
      ...project,
      challenges: project.challenges.length > 2 ? [] : project.challenges,
    }));
    const asked = seen({ portfolio: { ...tenProjects, projects } });
    expect(asked.view.rows.at(-1)).toMatchObject({ id: '', label: 'No challenge stated', count: 6 });
    expect(asked.scene(672, false).stops.at(-1)?.act).toEqual({ dimension: 'challenge', value: '' });
  });

  it.each([
    [
      {},
      'Three challenges are the most common, with four projects each',
      'Tre utmaningar är vanligast, med fyra projekt var',
    ],
    [
      { project: only('vagar', 'kodcentrum') },
      'Most projects: Democracy and participation',
      'Flest projekt: Demokrati och delaktighet',
    ],
    [
      { project: only('vagar') },
      'Most projects: Democracy and participation',
      'Flest projekt: Demokrati och delaktighet',
    ],
    [{ project: only('stadsbruk') }, 'Projects by challenge', 'Projekt per samhällsutmaning'],
    [{ project: only('nothing') }, 'Projects by challenge', 'Projekt per samhällsutmaning'],
    [
      { project: only('kodcentrum', 'stadsbruk', 'mepublic-service', 'smart-textiles') },
      'Projects by challenge',
      'Projekt per samhällsutmaning',
    ],
    [{ challenge: only('health') }, 'Projects by challenge', 'Projekt per samhällsutmaning'],
  ])('claims no more in its title than holds under %j', (filters, en, sv) => {
    expect(seen({ filters }).title).toBe(en);
    expect(seen({ filters, language: 'sv' }).title).toBe(sv);
  });

  it('names the largest known funding only where it is larger in every case', () => {
    expect(seen({ form: 'money' }).title).toBe('Largest known funding: Health and care');
    const portfolio: Portfolio = structuredClone(tenProjects);
    const agency = portfolio.projects[0]?.contributions[0];
    if (agency) agency.amount = { certainty: 'atLeast', value: 9.5e6 };
    expect(seen({ form: 'money', portfolio }).title).toBe('Money by challenge');
  });

  it('has a table with the figures of the bars', () => {
    const { rows } = seen({ filters: twoProjects, form: 'money' }).table;
    expect(rows.find(({ key }) => key === 'employment')?.cells).toEqual([
      'Work and enterprise',
      '2 of 4',
      'SEK 10.5 M (2 of 2)',
      'SEK 9.5 M (1 of 2)',
      '–',
      '–',
      'SEK 20 M',
    ]);
  });
});
