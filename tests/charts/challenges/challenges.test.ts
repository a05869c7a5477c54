import { describe, expect, it } from 'vitest';
import type { CategoriesFilter, Filters } from '../../../src/engine/filters.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
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
    ['en', 'Parts overlap: a project with several challenges counts in each', 'Shared equally'],
    ['sv', 'Delarna överlappar: ett projekt med flera utmaningar räknas i var och en', 'Lika delat'],
  ] as const)('says how its parts count (%s)', (language, words, shared) => {
    for (const form of ['projects', 'money'] as const) {
      const asked = seen({ language, form });
      const lines = asked.scene(326, true).legend.lines.map(({ text }) => text);
      expect(lines.join(' ')).toContain(words);
      expect(asked.summary).toContain(words);
      const parts = seen({ language, form, assume: { several: 'shared' } });
      expect(parts.scene(672, false).legend.lines[0]?.text).toContain(shared);
      expect(parts.summary).not.toContain(words);
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

  it('hatches what is in kind of a side, after the rest of it, and says how much', () => {
    const pieces = (asked: Asked) => {
      const { bars, stops } = seen({ form: 'money', ...asked }).scene(672, false);
      const { y, height } = stops.find(({ key }) => key === 'urban') ?? { y: 0, height: 0 };
      const inRow = bars.filter((bar) => bar.role === 'actors' && bar.y > y && bar.y < y + height);
      const scale = inRow.map(({ x, high, look }) => ({ x, end: x + high, inKind: look.inKind }));
      return { scale, label: stop('urban actors', { form: 'money', ...asked })?.label };
    };
    const { scale, label } = pieces({});
    expect(scale.map(({ inKind }) => inKind)).toEqual([false, true]);
    const [rest, work] = scale.map(({ x, end }) => end + 1.5 - x);
    expect((rest ?? 0) / (work ?? 1)).toBeCloseTo(19.5 / 8, 1);
    expect(scale[1]?.x).toBeCloseTo((scale[0]?.end ?? 0) + 1.5);
    expect(label).toBe(
      'Sustainable cities and building, Actors 27.5 million kronor, ' +
        'of which 8 million kronor in kind, wholly or in part, stated by 3 of 4',
    );
    const without = pieces({ assume: { inKind: 'leftOut' } });
    expect(without.scale.map(({ inKind }) => inKind)).toEqual([false]);
    expect(without.label).toContain('Actors 19.5 million kronor, stated by 2 of 4');
  });

  it('lets each figure be asked, after its row and in the same row', () => {
    const figures = (asked?: Asked) => {
      const { stops } = seen(asked).scene(672, false);
      const from = stops.findIndex(({ key }) => key === 'urban');
      const next = stops.findIndex((each, i) => i > from && each.figure === undefined);
      return stops.slice(from + 1, next);
    };
    expect(figures().map(({ figure, label }) => [figure, label])).toEqual([
      ['sum.projects@challenge:urban', 'Sustainable cities and building: 4 projects'],
    ]);
    const money = figures({ form: 'money' });
    expect(money.map(({ figure }) => figure)).toEqual(
      ['agency', 'actors', 'eu', 'notSplit'].map((measure) => `sum.${measure}@challenge:urban`),
    );
    expect(new Set(money.map(({ row }) => row)).size).toBe(1);
    expect(money.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
  });

  it('lets the money of narrow bars be pressed, none over another', () => {
    const { stops } = seen({ form: 'money' }).scene(326, true);
    const asks = stops.filter(({ figure }) => figure !== undefined);
    expect(asks.length).toBeGreaterThan(20);
    expect(asks.filter(({ width, height }) => width < 12 || height < 20)).toEqual([]);
    const over = asks.flatMap((a, i) => asks.slice(i + 1).filter((b) => overlaps(a, b)));
    expect(over).toEqual([]);
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

  it('keeps one id for a mark while it is sorted, filtered, and counted in other forms', () => {
    const ids = (asked?: Asked) => {
      const { bars, labels: words, ghosts, squares, guides, paths } = seen(asked).scene(672, false);
      const kinds = [bars, words, ghosts, squares, guides, paths].map((marks) => marks.map(({ id }) => id));
      for (const list of kinds) expect(new Set(list).size).toBe(list.length);
      expect(kinds.flat()).not.toContain(undefined);
      return new Set(kinds.flat());
    };
    const before = ids();
    for (const form of ['projects', 'money', 'overlap'] as const) {
      expect(ids({ form, filters: twoProjects })).toContain('urban name');
    }
    expect(ids({ filters: twoProjects })).toContain('employment project 1');
    expect(before).toContain('employment project 1');
  });
});

describe('challenges in equal parts', () => {
  const shared = { several: 'shared' } as const;

  it('add up to all projects and to all known money', () => {
    const { rows } = seen({ assume: shared }).view;
    expect(rows.reduce((sum, each) => sum + each.count, 0)).toBeCloseTo(10);
    expect(rows.reduce((sum, each) => sum + each.sums.agency.low, 0)).toBeCloseTo(90_725_000);
    expect(rows.reduce((sum, each) => sum + each.money.low, 0)).toBeCloseTo(166_150_000);
    const two = seen({ assume: shared, filters: twoProjects }).view;
    expect(two.rows.reduce((sum, each) => sum + each.count, 0)).toBeCloseTo(2);
  });

  it('say that they are parts, and still how many projects state an amount', () => {
    const asked = { assume: shared, form: 'money' } as const;
    // A quarter of Stadsbruk, a third of Malmö Sydost, a fifth of Kodcentrum, half of Inkubator 55+.
    expect(stop('employment', asked)?.label).toContain(
      'Work and enterprise: 1.3 of 10 projects, shared equally',
    );
    expect(stop('employment', asked)?.label).toContain('VINNOVA 6.56 million kronor, stated by 4 of 4');
    const { table, subtitle } = seen({ assume: shared });
    expect(table.columns[1]?.label).toBe('Projects, shared equally');
    expect(table.rows.find(({ key }) => key === 'employment')?.cells[1]).toBe('1.3 of 10');
    expect(subtitle).toContain('shared equally');
  });

  it('fill cells in part', () => {
    const { bars } = seen({ assume: shared }).scene(672, false);
    const cells = bars.filter(({ id }) => id?.startsWith('employment '));
    const [first, second] = cells.map(({ high }) => high);
    expect(cells).toHaveLength(2);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(0.28, 1);
  });

  it('name the challenge with the largest part, and claim no round number of it', () => {
    expect(seen({ assume: shared }).title).toBe('Most projects: Democracy and participation');
    expect(seen({ assume: shared, filters: { project: only('sodertornsmodellen') } }).title).toBe(
      'Projects by challenge',
    );
  });
});
