import { describe, expect, it } from 'vitest';
import { enters, leaderOf, type Line, settle } from '../../../src/charts/funding/match/naming.ts';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { only, seen, wordsOf } from './inputs.ts';

const WIDTHS = [340, 390, 480, 560, 700, 907] as const;
const { scene } = seen({ form: 'match' });
const picture = scene(907);
const dotIn = ({ dots }: typeof picture, project: string) => dots.find(({ id }) => id === project);

/** A line of a picture by its name. */
function lineIn({ paths }: typeof picture, name: string): Line {
  const { d = '' } = paths.find(({ id }) => id === name) ?? {};
  const [x1, y1, x2, y2] = d.split(/[ML ]/).filter(Boolean).map(Number);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined)
    throw new Error(`there is no line ${name}`);
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

describe('the plane', () => {
  it('has the same logarithmic scale both ways', () => {
    const [axis] = picture.axes;
    const across = new Map(axis?.ticks.map(({ text, x }) => [text, x]));
    const up = new Map(
      picture.labels.filter(({ id }) => id?.startsWith('y ')).map(({ text, y }) => [text, y]),
    );
    const of = (map: Map<string, number>, amount: string) => map.get(amount) ?? Number.NaN;
    for (const map of [across, up]) {
      const decade = of(map, '1') - of(map, '0.1');
      expect(of(map, '10') - of(map, '1')).toBeCloseTo(decade, 6);
    }
    const decade = of(across, '1') - of(across, '0.1');
    expect(of(across, '2') - of(across, '1')).toBeCloseTo(decade * Math.log10(2), 6);
  });

  it('names its line of equal parts along it', () => {
    const [from, to] = lineIn(picture, 'equal');
    const label = picture.labels.find(({ text }) => text === '1:1 – equal parts');
    if (label === undefined) throw new Error('the line has no name');
    const slope = (to.y - from.y) / (to.x - from.x);
    expect(Math.tan(((label.turn ?? Number.NaN) * Math.PI) / 180)).toBeCloseTo(slope, 6);
    const above = from.y + slope * (label.x - from.x) - label.y;
    expect(above).toBeGreaterThan(0);
    expect(above).toBeLessThan(14);
  });

  it('puts equal parts on the line, and other parts on the side of who pays more', () => {
    const [from, to] = lineIn(picture, 'equal');
    const above = (x: number, y: number) => from.y + ((to.y - from.y) / (to.x - from.x)) * (x - from.x) - y;
    for (const project of ['vagar', 'stadsbruk', 'malmo-sydost', 'stad-landsbygd']) {
      const dot = dotIn(picture, project);
      expect(above(dot?.low ?? Number.NaN, dot?.y ?? Number.NaN)).toBeCloseTo(0, 6);
    }
    const other = seen({ form: 'match', portfolio: tiny() }).scene(560);
    const [a, b] = lineIn(other, 'equal');
    const ferns = dotIn(other, 'ferns');
    if (ferns === undefined) throw new Error('Ferns have no dot');
    expect(a.y + ((b.y - a.y) / (b.x - a.x)) * (ferns.low - a.x)).toBeLessThan(ferns.y);
  });

  it('shows an uncertain amount as long as it is, in its direction', () => {
    const { paths, dots } = seen({ form: 'match', portfolio: tiny() }).scene(560);
    const birch = dots.find(({ id }) => id === 'birch');
    const path = (id: string) => paths.find((each) => each.id === id)?.d ?? '';
    const [x, low, high] = path('birch actors range').split(/[MV ]/).filter(Boolean).map(Number);
    expect(x).toBe(birch?.low);
    const [a, b] = [low, high].map(Number);
    const tick = (text: string) =>
      seen({ form: 'match', portfolio: tiny() })
        .scene(560)
        .labels.find((each) => each.id?.startsWith('y ') && each.text === text)?.y;
    expect(a).toBeCloseTo(tick('1') ?? Number.NaN, 6);
    expect(b).toBeCloseTo(tick('2') ?? Number.NaN, 6);
    expect(path('birch agency about')).toMatch(/^M.*H/);
    expect(path('birch agency range')).toBe('');
    expect(path('apple agency about') + path('apple actors range')).toBe('');
  });

  it('has the dot of a range at the end that is assumed', () => {
    const at = (end: 'low' | 'high') =>
      dotIn(
        seen({
          form: 'match',
          portfolio: tiny(),
          assumptions: { end, inKind: 'counted', several: 'full' },
        }).scene(560),
        'birch',
      )?.y ?? Number.NaN;
    expect(at('low')).toBeGreaterThan(at('high') + 20);
  });
});

describe('the margins', () => {
  it('hold who states one side only, hollow and dashed, and say what is missing', () => {
    const foot = lineIn(picture, 'equal')[0].y;
    for (const project of ['halsans-nya-verktyg', 'inkubator-55', 'kodcentrum']) {
      const dot = dotIn(picture, project);
      expect(dot?.half).toBe(true);
      expect(dot?.y).toBeGreaterThan(foot + 20);
    }
    expect(picture.dots.filter(({ half }) => !half)).toHaveLength(6);
    const texts = picture.labels.map(({ text }) => text);
    expect(texts).toContain('Actors’ part not stated');
    expect(texts).not.toContain('VINNOVA’s part not stated');
    expect(texts).toContain('working time, not valued');
  });

  it('stand left of the plane for who states the actors’ part only', () => {
    const projects = tiny().projects.map((project) => ({
      ...project,
      contributions: project.contributions.filter(({ role }) => project.id !== 'apple' || role === 'actors'),
    }));
    const left = seen({ form: 'match', portfolio: { ...tiny(), projects } }).scene(560);
    const [corner] = lineIn(left, 'equal');
    expect(dotIn(left, 'apple')?.low).toBeLessThan(corner.x);
    expect(dotIn(left, 'apple')?.half).toBe(true);
    expect(left.labels.map(({ text }) => text)).toContain('VINNOVA’s part not stated');
  });

  it('name who has no place, and why', () => {
    const texts = picture.labels.map(({ text }) => text);
    expect(texts).toContain('Split not stated:');
    const heading = picture.labels.find(({ text }) => text === 'Split not stated:');
    const name = picture.labels.find(({ id }) => id === 'smart-textiles name');
    expect(name?.y).toBe(heading?.y);
    const elder = seen({ form: 'match', portfolio: tiny() }).scene(560);
    expect(elder.labels.map(({ text }) => text)).toContain('No amount stated:');
  });
});

describe.each(WIDTHS)('the names at %i px', (width) => {
  it.each(['sv', 'en'] as const)(
    'keep clear of the line of equal parts, their leaders too, in %s',
    (language) => {
      for (const filters of [{}, { challenge: only('youth') }]) {
        const drawn = seen({ form: 'match', language, filters }).scene(width);
        const [from, to] = lineIn(drawn, 'equal');
        const line: Line = [from, to];
        const named = wordsOf(drawn).filter(({ text }) =>
          drawn.labels.some((each) => each.id?.endsWith(' name') && each.text === text),
        );
        expect(named).toHaveLength(10);
        expect(named.filter((box) => enters(line, box)).map(({ text }) => text)).toEqual([]);
        const above = ({ x, y }: { x: number; y: number }) =>
          Math.sign(Math.round(from.y + ((to.y - from.y) / (to.x - from.x)) * (x - from.x) - y));
        for (const { id = '' } of drawn.paths.filter((each) => each.id?.endsWith(' leader'))) {
          const [start, end] = lineIn(drawn, id);
          if (end.y > from.y) continue; // in the margin
          expect(above(start) * above(end)).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  it('leave the name of the line clear of the dots', () => {
    for (const portfolio of [shipped, tiny()]) {
      const drawn = seen({ form: 'match', portfolio }).scene(width);
      const dots = drawn.dots.map(({ low, y }) => ({ x: low - 5, y: y - 5, width: 10, height: 10 }));
      const along = wordsOf(drawn).filter(({ turned }) => turned);
      expect(along.length).toBeGreaterThan(10);
      expect(along.filter((box) => dots.some((dot) => overlaps(box, dot)))).toEqual([]);
    }
  });

  it('have leaders that enter no other name and cross no other leader', () => {
    const drawn = seen({ form: 'match' }).scene(width);
    const names = drawn.labels.filter(({ id }) => id?.endsWith(' name'));
    const boxes = new Map(
      wordsOf({ ...drawn, labels: names }).map((box) => [
        names.find(({ text }) => text === box.text)?.id,
        box,
      ]),
    );
    const leaders = drawn.paths.filter(({ id }) => id?.endsWith(' leader'));
    for (const { id = '' } of leaders) {
      const own = id.replace(' leader', ' name');
      const crossed = names.filter((name) => {
        const box = boxes.get(name.id);
        return name.id !== own && box !== undefined && enters(lineIn(drawn, id), box);
      });
      expect(crossed.map(({ text }) => text)).toEqual([]);
    }
  });
});

it('fills the height of a room that has one, as far as its plane stays legible', () => {
  const what = seen({ form: 'match' });
  const filled = (height: number) => what.place({ width: 800, height, narrow: false }).height;
  for (const height of [460, 700]) expect(Math.abs(filled(height) - height)).toBeLessThan(1);
  expect(filled(300)).toBeGreaterThan(380);
});

it('leaves names out, and says so, before it lets them overlap', () => {
  const many = seen({ form: 'match', portfolio: largePortfolio(39) }).scene(340);
  const names = many.labels.filter(({ id }) => id?.endsWith(' name')).length;
  const note = many.legend.lines.map(({ text }) => text).join(' ');
  const left = Number(/(\d+) names? left out/.exec(note)?.[1]);
  expect(left).toBeGreaterThan(0);
  expect(names + left).toBe(39);
});

it('gives a name to the nearest free place, and none where there is no room', () => {
  const box = (x: number, y: number) => ({ x, y, width: 40, height: 14 });
  const wish = (x: number, ...boxes: ReturnType<typeof box>[]) => ({
    dot: { x, y: 50 },
    boxes,
    cost: () => 0,
  });
  expect(settle([wish(50, box(60, 43), box(0, 43))])).toEqual([box(60, 43)]);
  expect(settle([wish(50, box(60, 43)), wish(110, box(60, 43), box(120, 43))])).toEqual([
    box(60, 43),
    box(120, 43),
  ]);
  expect(settle([wish(50, box(60, 43)), wish(110, box(60, 43))])).toEqual([box(60, 43), undefined]);
  expect(leaderOf({ x: 50, y: 50 }, box(60, 43))).toBeUndefined();
  expect(leaderOf({ x: 50, y: 50 }, box(90, 43))?.[1]).toEqual({ x: 87, y: 50 });
});

it('asks the actors’ figure where both sides read the same, and each where they differ', () => {
  const figures = (asked: Parameters<typeof seen>[0], project: string) =>
    seen({ ...asked, form: 'match' })
      .scene(907)
      .stops.filter(({ figure, act }) => figure !== undefined && act.value === project)
      .map(({ figure }) => figure);
  expect(figures({}, 'stadsbruk')).toEqual(['stadsbruk.actors']);
  expect(figures({}, 'halsans-nya-verktyg')).toEqual([
    'halsans-nya-verktyg.agency',
    'halsans-nya-verktyg.actors.hours',
  ]);
  expect(figures({}, 'smart-textiles')).toEqual(['smart-textiles.total']);
  expect(figures({ portfolio: tiny() }, 'ferns')).toEqual(['ferns.agency', 'ferns.actors']);
});
