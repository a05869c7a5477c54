import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { firstOf, orderOf } from '../../../src/charts/funding/aggregated/order.ts';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import { light } from '../../../src/charts/kit/theme.ts';
import { binsOf, BINNINGS } from '../../../src/engine/bins.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { contributedBy, DEFAULT_ASSUMPTIONS, notSplit } from '../../../src/model/figures.ts';
import type { Project } from '../../../src/model/schema.ts';
import { addAll } from '../../../src/model/sum.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { grouped as groups, only, wordsOf } from './inputs.ts';

const portfolio = largePortfolio(200);
const grouped = (asked: Parameters<typeof groups>[0] = {}) => groups({ portfolio, ...asked });
const youth = { challenge: only('youth') };
const FILTERS: readonly (readonly [string, Filters])[] = [
  ['nothing', {}],
  ['a challenge', youth],
  ['a challenge and some money', { ...youth, agency: { kind: 'interval', low: 1e6, high: 4_999_999 } }],
  ['few enough for a bar each', { project: only('p3'), q: { kind: 'text', words: ['nya', 'hem'] } }],
  ['what nobody has', { q: { kind: 'text', words: ['nowhere'] } }],
];

const agency = (project: Project) => contributedBy(project, 'agency');
const actors = (project: Project) => contributedBy(project, 'actors');
const parts = (project: Project) =>
  [agency(project), actors(project), contributedBy(project, 'eu'), notSplit(project)].flatMap(
    (each) => each ?? [],
  );
const known = (project: Project) => parts(project).reduce((sum, { middle }) => sum + middle, 0);

describe('the largest and the rest', () => {
  const inYouth = portfolio.projects.filter(({ challenges }) => challenges.includes('youth'));

  it('are the ten with the most known money under the filters, and all others', () => {
    const { top, rest, all } = grouped({ filters: youth }).view;
    const sorted = inYouth.toSorted((a, b) => known(b) - known(a));
    expect(top.rows.map((row) => known(row.project))).toEqual(sorted.slice(0, 10).map(known));
    expect(rest.count).toBe(inYouth.length - 10);
    expect(all.count).toBe(inYouth.length);
  });

  it('add up to the sums of all, what is not stated among them', () => {
    const { top, rest } = grouped({ filters: youth }).view;
    const others = inYouth.filter((project) => !top.rows.some((row) => row.project.id === project.id));
    expect(rest.sums.agency).toEqual(addAll(others.map(agency)));
    expect(rest.sums.actors).toEqual(addAll(others.map(actors)));
    expect(rest.sums.notSplit).toEqual(addAll(others.map((each) => notSplit(each))));
    expect(rest.sums.agency.unknown).toBeGreaterThan(0);
  });

  it('stay where they are when the view filters itself, and only pale', () => {
    const whole = grouped().view;
    const [, second] = whole.top.rows;
    const own = grouped({ filters: { project: only(second?.project.id ?? '') } }).view;
    expect(own.top.rows.map((row) => row.project.id)).toEqual(whole.top.rows.map((row) => row.project.id));
    expect(own.top.rows.filter(({ lit }) => lit)).toHaveLength(1);
    expect(own.rest).toEqual(whole.rest);
  });

  it('say their sums with how many state them, and can be asked', () => {
    const { scene, view } = grouped();
    const { labels, stops } = scene(907);
    const { known: stated } = view.rest.sums.agency;
    expect(labels.map(({ text }) => text)).toContain('The other 190 projects');
    expect(labels.find(({ id }) => id === 'rest agency')?.text).toMatch(
      new RegExp(`^VINNOVA SEK.*, stated by ${stated} of 190$`),
    );
    const stop = stops.find(({ key }) => key.startsWith('sum agency'));
    expect(stop?.figure).toBe('sum.agency');
    expect(stop?.label).toMatch(
      new RegExp(`^The other 190 projects, VINNOVA: .*stated by ${stated} of 190$`),
    );
  });

  it('are found without looking at every project again', () => {
    const passes = vi.fn<(row: number) => boolean>(() => true);
    firstOf(orderOf(portfolio, DEFAULT_ASSUMPTIONS), passes, 10);
    expect(passes).toHaveBeenCalledTimes(10);
    expect(orderOf(portfolio, DEFAULT_ASSUMPTIONS)).toBe(orderOf(portfolio, { ...DEFAULT_ASSUMPTIONS }));
    const low = orderOf(portfolio, { ...DEFAULT_ASSUMPTIONS, end: 'low' });
    expect(low).not.toBe(orderOf(portfolio, DEFAULT_ASSUMPTIONS));
  });
});

describe('the sizes', () => {
  const { bins: all = [] } = BINNINGS['agency.bins'] ?? {};
  const within = (projects: readonly Project[], id: string) =>
    projects.filter((project) => binsOf(agency(project), all).includes(id)).length;

  it('count every project in each step that its amount may lie in, and apart those that do not state it', () => {
    const { bins, notStated, kept } = grouped().view.sizes;
    expect(kept).toBe(200);
    for (const bin of bins) expect([bin.id, bin.count]).toEqual([bin.id, within(portfolio.projects, bin.id)]);
    expect(notStated.count).toBe(portfolio.projects.filter((each) => agency(each) === undefined).length);
  });

  it('reach from the least to the most that is stated', () => {
    const { bins } = grouped().view.sizes;
    const stated = portfolio.projects.flatMap((project) => agency(project) ?? []);
    const [first, last] = [bins[0], bins.at(-1)];
    const [least, most] = [
      Math.min(...stated.map(({ low }) => low)),
      Math.max(...stated.map(({ high }) => high)),
    ];
    expect((first?.low ?? Number.NaN) <= least && (first?.high ?? Number.NaN) >= least).toBe(true);
    expect((last?.low ?? Number.NaN) <= most && (last?.high ?? Number.NaN) >= most).toBe(true);
  });

  it('ask for those alone that do not state it, and show when they do', () => {
    const stopOf = (filters: Filters) =>
      grouped({ filters })
        .scene(907)
        .stops.find(({ key }) => key === 'bin not stated');
    expect(stopOf({})).toMatchObject({ act: { dimension: 'agency', unknown: true }, pressed: false });
    expect(stopOf({ agency: { kind: 'interval', unknown: 'only' } })?.pressed).toBe(true);
  });

  it('filter by their stretch of money, are pressed while that is on, and leave the others in sight', () => {
    const { scene } = grouped();
    const stop = scene(907).stops.find(({ key }) => key === 'bin 1000000..1999999');
    expect(stop?.act).toEqual({ dimension: 'agency', value: '1000000..1999999', range: [1e6, 1_999_999] });
    expect(stop?.label).toMatch(/^VINNOVA 1 to 2 million kronor: \d+ of 200 projects\. \d+ of \d+$/);
    expect(stop?.pressed).toBe(false);
    const filters: Filters = { agency: { kind: 'interval', low: 1e6, high: 1_999_999 } };
    const own = grouped({ filters });
    expect(
      own
        .scene(907)
        .stops.filter(({ pressed }) => pressed)
        .map(({ key }) => key),
    ).toEqual(['bin 1000000..1999999']);
    const counts = ({ view }: ReturnType<typeof groups>) => view.sizes.bins.map(({ count }) => count);
    expect(counts(own)).toEqual(counts(grouped()));
    expect(own.view.sizes.bins.filter(({ lit }) => lit)).toHaveLength(1);
    expect(own.view.all.count).toBeLessThan(200);
  });

  it('stand before what the other filters leave out', () => {
    const { bars } = grouped({ filters: youth }).scene(907);
    const own = bars.find(({ id }) => id === 'bin 1000000..1999999');
    const ghost = bars.find(({ id }) => id === 'bin 1000000..1999999 all');
    expect(own?.outside).toBe(false);
    expect(ghost?.outside).toBe(true);
    expect(ghost?.height).toBeGreaterThan(own?.height ?? Number.NaN);
  });
});

describe('both sides', () => {
  const both = portfolio.projects.filter((each) => agency(each) && actors(each));

  it('are compared among those that state both', () => {
    const { both: found } = grouped({ form: 'share' }).view;
    expect(found.count).toBe(both.length);
    expect(found.sums.agency).toEqual(addAll(both.map(agency)));
    expect(found.sums.actors).toEqual(addAll(both.map(actors)));
    const { inCells: sides } = grouped({ form: 'match' }).view;
    expect(sides.both).toBe(both.length);
    expect(sides.agencyOnly).toBe(portfolio.projects.filter((each) => agency(each) && !actors(each)).length);
    expect(sides.actorsOnly).toBe(portfolio.projects.filter((each) => !agency(each) && actors(each)).length);
    expect(sides.both + sides.agencyOnly + sides.actorsOnly + sides.neither).toBe(200);
  });

  it('are one bar as long as the scale', () => {
    const { bars, axes } = grouped({ form: 'share' }).scene(907);
    const own = bars.filter(({ id }) => id?.startsWith('both '));
    const [axis] = axes;
    const end = axis?.ticks.at(-1)?.x ?? Number.NaN;
    expect(own[0]?.x).toBe(axis?.zero);
    // A part gives a gap of px to its neighbour, and is never thinner than can be seen.
    expect(Math.abs(Math.max(...own.map(({ x, high }) => x + high)) - end)).toBeLessThan(2);
  });

  it('are counted in squares, whose area is their number', () => {
    const { scene, view } = grouped({ form: 'match' });
    const squares = scene(907).bars.filter(({ id }) => view.cells.some((cell) => cell.id === id));
    expect(squares.length).toBeGreaterThan(20);
    const areas = squares.map(({ id, high, height }) => {
      expect(height).toBe(high);
      return (high * high) / (view.cells.find((cell) => cell.id === id)?.count ?? Number.NaN);
    });
    for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? Number.NaN, 6);
    const cell = view.cells.find(({ id }) => id === '1000000..1999999|1000000..1999999');
    const { bins: money = [] } = BINNINGS['agency.bins'] ?? {};
    const inCell = both.filter(
      (each) =>
        binsOf(agency(each), money).includes('1000000..1999999') &&
        binsOf(actors(each), money).includes('1000000..1999999'),
    );
    expect(cell?.count).toBe(inCell.length);
  });

  it('lie on the line where both are in the same step', () => {
    const { paths, bars, axes } = grouped({ form: 'match' }).scene(907);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (paths.find(({ id }) => id === 'equal')?.d ?? '')
      .split(/[ML ]/)
      .filter(Boolean)
      .map(Number);
    for (const step of ['1000000..1999999', '10000000..19999999']) {
      const square = bars.find(({ id }) => id === `${step}|${step}`);
      if (square === undefined) throw new Error('there is no square on the line');
      const [x, y] = [square.x + square.high / 2, square.y + square.height / 2];
      expect(y).toBeCloseTo(y1 + ((y2 - y1) / (x2 - x1)) * (x - x1), 6);
    }
    const tick = (text: string) => axes[0]?.ticks.find((each) => each.text === text)?.x ?? Number.NaN;
    const square = bars.find(({ id }) => id === '1000000..1999999|1000000..1999999');
    const middle = (square?.x ?? Number.NaN) + (square?.high ?? Number.NaN) / 2;
    expect(middle).toBeCloseTo((tick('1') + tick('2')) / 2, 6);
  });

  it('are filtered by a square in both', () => {
    const { scene } = grouped({ form: 'match' });
    const stop = scene(907).stops.find(({ key }) => key === 'cell 1000000..1999999|500000..999999');
    expect(stop?.act).toEqual({
      dimension: 'agency',
      value: '1000000..1999999',
      range: [1e6, 1_999_999],
      also: { dimension: 'actors', range: [5e5, 999_999] },
    });
    expect(stop?.subject).toEqual({ dimension: 'match.bins', value: '1000000..1999999|500000..999999' });
    const filters: Filters = {
      agency: { kind: 'interval', low: 1e6, high: 1_999_999 },
      actors: { kind: 'interval', low: 5e5, high: 999_999 },
    };
    const own = grouped({ form: 'match', filters });
    expect(
      own
        .scene(907)
        .stops.filter(({ pressed }) => pressed)
        .map(({ key }) => key),
    ).toEqual([stop?.key]);
    expect(own.view.cells.map(({ count }) => count)).toEqual(
      grouped({ form: 'match' }).view.cells.map(({ count }) => count),
    );
  });
});

describe('in words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it('the subtitle says that projects stand in groups', () => {
    expect(grouped().subtitle).toMatch(
      /^200 projects, SEK M: the ten largest, and the rest together; VINNOVA’s part stated by \d+ of 200$/,
    );
    expect(grouped({ form: 'match', language: 'sv' }).subtitle).toMatch(
      /^200 projekt efter .*båda sidor anges av \d+ av 200$/,
    );
  });

  it('the title says what is known of the largest, of all that is known', () => {
    const whole = addAll(portfolio.projects.flatMap(parts));
    const part = addAll(grouped().view.top.rows.flatMap((row) => parts(row.project)));
    const say = createSay('en');
    expect(grouped().title).toBe(
      `${say.sum(part, 'SEK')} of the known ${say.sum(whole, 'SEK').replace(/^SEK./, '')} is in ten of 200 projects`,
    );
    const few: Filters = { q: { kind: 'text', words: ['nya', 'hem'] } };
    expect(plain(grouped({ filters: few, language: 'sv' }).title)).toMatch(/ är kända i \S+ projekt$/);
  });

  it('the title claims nothing where nothing is stated, or where some are chosen by name', () => {
    const nobody: Filters = { q: { kind: 'text', words: ['nowhere'] } };
    expect(grouped({ filters: nobody }).title).toBe('Funding split');
    expect(grouped({ filters: nobody, form: 'share' }).title).toBe('Who pays which share');
    expect(grouped({ filters: { project: only('p1') }, form: 'match' }).title).toBe(
      'Who matches VINNOVA’s money',
    );
  });

  it('the title of both sides is grammatical for many and for one', () => {
    expect(plain(grouped({ form: 'share' }).title)).toMatch(
      /^SEK .* from VINNOVA and SEK .* from the actors in the \d+ projects that state both sides$/,
    );
    // Of the numbers in the names, those from 100 on are in one name only.
    const one = portfolio.projects.slice(99).find((each) => agency(each) && actors(each));
    const filters: Filters = { q: { kind: 'text', words: [one?.id.slice(1) ?? ''] } };
    expect(plain(grouped({ form: 'share', filters, language: 'sv' }).title)).toMatch(
      / i det enda projekt som anger båda sidor$/,
    );
  });

  it('the table has the largest, the rest and the steps', () => {
    const { table, view } = grouped();
    expect(table.rows).toHaveLength(10 + 1 + view.sizes.bins.length + 1);
    const rest = table.rows.find(({ key }) => key === 'rest');
    expect(rest?.cells.slice(0, 2)).toEqual(['The other 190 projects', '190']);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    expect(grouped({ form: 'share' }).table.rows[0]?.cells[0]).toMatch(
      /^All \d+ projects that state both sides$/,
    );
  });
});

const cases = ['amount', 'share', 'match'].flatMap((form) =>
  [340, 560, 907].flatMap((width) => FILTERS.map(([name, filters]) => ({ form, width, name, filters }))),
);

describe.each(cases)('$form at $width px with $name', ({ form, width, filters }) => {
  const what = grouped({ form, filters, language: width === 560 ? 'sv' : 'en' });
  const scene = what.scene(width);
  const words = wordsOf(scene);

  it('lets no words overlap or leave the picture', () => {
    const clashes = words.flatMap((a, i) =>
      words.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
    const outside = words.filter(
      ({ x, y, width: wide, height }) =>
        x < -0.5 || y < -0.5 || x + wide > width + 0.5 || y + height > scene.height + 0.5,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    for (const { x, high } of scene.bars) expect(x + high).toBeLessThanOrEqual(width + 0.5);
  });

  it('names its marks and stops once, and is drawn without a hole', () => {
    for (const marks of [scene.bars, scene.slots, scene.labels, scene.paths, scene.axes]) {
      const ids = marks.map(({ id }) => id);
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const keys = scene.stops.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { label } of scene.stops) expect(label).not.toMatch(/undefined|NaN/);
    const markup = renderToStaticMarkup(what.place({ width, narrow: width < 520 }).draw(light));
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });
});
