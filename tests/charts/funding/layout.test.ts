import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import { light } from '../../../src/charts/kit/theme.ts';
import { groupBy } from '../../../src/lib/group.ts';
import { statementsOf } from '../../../src/model/statements.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { only, seen, wordsOf } from './inputs.ts';

const FORMS = ['amount', 'share', 'match'] as const;
const WIDTHS = [340, 560, 907] as const;
const LANGUAGES = ['sv', 'en'] as const;
const FILTERS = {
  all: {},
  youth: { challenge: only('youth') },
  one: { project: only('stadsbruk') },
} as const;

const cases = FORMS.flatMap((form) =>
  WIDTHS.flatMap((width) =>
    LANGUAGES.flatMap((language) =>
      (['all', 'youth', 'one'] as const).map((filter) => ({ form, width, language, filter })),
    ),
  ),
);

describe.each(cases)('$form, $width px, $language, $filter', ({ form, width, language, filter }) => {
  const what = seen({ form, language, filters: FILTERS[filter] });
  const scene = what.scene(width);
  const words = wordsOf(scene);

  it('lets no words overlap', () => {
    const clashes = words.flatMap((a, i) =>
      words
        .slice(i + 1)
        .flatMap((b) => (overlaps(a, b) && !(a.turned && b.turned) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  it('keeps everything inside the picture', () => {
    expect(scene.width).toBe(width);
    const outside = words.filter(
      ({ x, y, width: wide, height }) =>
        x < -0.5 || y < -0.5 || x + wide > width + 0.5 || y + height > scene.height + 0.5,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    for (const { x, y, high, height } of scene.bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + high).toBeLessThanOrEqual(width);
      expect(y + height).toBeLessThanOrEqual(scene.height);
    }
    for (const { low, y, radius } of scene.dots) {
      expect(low - radius).toBeGreaterThanOrEqual(0);
      expect(low + radius).toBeLessThanOrEqual(width);
      expect(y + radius).toBeLessThanOrEqual(scene.height);
    }
  });

  it('gives every project a stop of its own, and its numbers after it', () => {
    const keys = scene.stops.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const projects = scene.stops.filter(({ figure }) => figure === undefined);
    expect(projects.map(({ row }) => row)).toEqual(Array.from({ length: 10 }, (_, i) => i));
    expect(projects.filter(({ pressed }) => pressed).map(({ key }) => key)).toEqual(
      filter === 'one' ? ['stadsbruk'] : [],
    );
    expect(projects.at(-1)?.label).toMatch(/10 (of|av) 10$/);
    for (const [i, { row, column, label, act }] of scene.stops.entries()) {
      expect(label).not.toMatch(/undefined|NaN/);
      const before = scene.stops[i - 1];
      if (column === 0) continue;
      expect([before?.row, before?.act]).toEqual([row, act]);
      expect(column).toBeGreaterThan(before?.column ?? column);
    }
  });

  it('lets every number be asked, where it stands, for the figure that the project states', () => {
    const figures = scene.stops.filter(({ figure }) => figure !== undefined);
    for (const { figure = '', act } of figures) {
      const [project, ...key] = figure.split('.');
      expect(project).toBe(act.value);
      const found = what.view.rows.find((row) => row.project.id === project)?.project;
      expect(found && statementsOf(found).map((each) => each.key)).toContain(key.join('.'));
    }
    const numbers = scene.labels.filter(
      ({ id = '', text }) => /\d/.test(text) && / (agency|actors|eu|notSplit|total|number)$/.test(id),
    );
    expect(numbers.length).toBeGreaterThan(5);
    const unasked = numbers.filter(
      ({ id = '', x, y }) =>
        !figures.some(
          ({ act, ...box }) =>
            id.startsWith(`${act.value} `) && overlaps(box, { x: x - 1, y: y - 1, width: 2, height: 2 }),
        ),
    );
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });

  it('knows each mark again by a name that no other of its kind has', () => {
    for (const marks of [scene.bars, scene.dots, scene.slots, scene.labels, scene.paths, scene.axes]) {
      const ids = marks.map(({ id }) => id);
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is drawn without a hole', () => {
    const markup = renderToStaticMarkup(what.place({ width, narrow: width < 520 }).draw(light));
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('amounts', () => {
  const { view, scene } = seen();
  const { bars, slots } = scene(907);
  const segments = view.rows.flatMap((row) => row.segments.map((segment) => ({ row, segment })));
  /** The bars on the common axis; those of the magnified lane follow them. */
  const main = bars.slice(0, segments.length);

  it('have lengths in proportion', () => {
    expect(main.map(({ role }) => role)).toEqual(segments.map(({ segment }) => segment.role));
    const px = (main[0]?.high ?? Number.NaN) / (segments[0]?.segment.reading.high ?? Number.NaN);
    for (const [i, { segment }] of segments.entries()) {
      // A bar gives a gap of px to its neighbour, and is never thinner than can be seen.
      expect(Math.abs((main[i]?.high ?? Number.NaN) - segment.reading.high * px)).toBeLessThan(2.5);
    }
  });

  it('of one row lie end to end from one zero', () => {
    const rows = groupBy(main, ({ y }) => y);
    for (const row of rows.values()) {
      expect(row[0]?.x).toBe(main[0]?.x);
      for (const [i, bar] of row.entries()) {
        const before = row[i - 1];
        if (before === undefined) continue;
        const gap = bar.x - (before.x + before.high);
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThan(2);
      }
    }
  });

  it('that are not stated have no length, only words', () => {
    expect(main).toHaveLength(17);
    expect(slots.map(({ words }) => words)).toEqual([
      'actors: working time, not valued',
      'actors: not stated',
      'actors: not stated',
    ]);
    const none = seen({ portfolio: tiny() });
    const stop = none.scene(907).stops.find(({ key }) => key === 'elder');
    const inRow = ({ y }: { y: number }) => stop !== undefined && y >= stop.y && y < stop.y + stop.height;
    expect(none.scene(907).bars.filter(inRow)).toEqual([]);
    expect(
      none
        .scene(907)
        .slots.filter(inRow)
        .map(({ words }) => words),
    ).toEqual(['no amount stated']);
  });

  it('leave room for the end that fades before the number behind it', () => {
    const projects = shipped.projects.map((project) => {
      if (project.id !== 'kodcentrum') return project;
      const [first, ...others] = project.contributions;
      const amount = { certainty: 'approximate', value: 1_000_000 } as const;
      return { ...project, contributions: first ? [{ ...first, amount }, ...others] : [] };
    });
    const drawn = seen({ portfolio: { ...shipped, projects } }).scene(907);
    const bar = drawn.bars.find(({ id }) => id === 'kodcentrum agency');
    const label = drawn.labels.find(({ id }) => id === 'kodcentrum agency');
    expect(label?.text).toBe('≈1');
    expect((label?.x ?? Number.NaN) - (bar?.x ?? Number.NaN) - (bar?.high ?? Number.NaN)).toBeGreaterThan(14);
  });

  it('that are too small to compare stand once more, larger by a factor that is named', () => {
    const picture = scene(907);
    const lane = bars.slice(segments.length);
    expect(lane.length).toBeGreaterThan(4);
    const factor = Number(
      picture.labels.flatMap(({ text }) => /smallest, (\d+) times/.exec(text)?.[1] ?? []).join(''),
    );
    expect(factor).toBeGreaterThan(1);
    const px = (main[0]?.high ?? 0) / 60e6;
    const small = segments.slice(-lane.length);
    for (const [i, bar] of lane.entries()) {
      const amount = small[i]?.segment.reading.high ?? Number.NaN;
      expect(Math.abs(bar.high - amount * px * factor)).toBeLessThan(factor * 0.05 + 2);
    }
    expect(scene(340).bars).toHaveLength(segments.length);
  });
});

describe('how a figure is known', () => {
  const { scene } = seen();
  const look = (id: string, role: string) => {
    const stop = scene(907).stops.find(({ key }) => key === id);
    return scene(907).bars.find(
      (bar) => bar.role === role && stop !== undefined && bar.y >= stop.y && bar.y < stop.y + stop.height,
    )?.look;
  };

  it('shows in its bar: hatched in kind, notched when derived, plain when stated', () => {
    expect(look('sodertornsmodellen', 'actors')).toMatchObject({ inKind: true, derived: true });
    expect(look('stadsbruk', 'actors')).toMatchObject({ inKind: false, derived: true });
    expect(look('halsans-nya-verktyg', 'agency')).toMatchObject({ inKind: false, derived: true });
    expect(look('stadsbruk', 'agency')).toMatchObject({ inKind: false, derived: false, about: false });
  });

  it('is drawn: a plate behind the number on a hatch, and a number for the footnote', () => {
    const label = scene(907).labels.filter(({ plate }) => plate !== undefined);
    expect(label.map(({ text, note, on }) => [text, note, on])).toEqual([['8', '4', undefined]]);
  });

  it('is explained in the legend as far as it is in view', () => {
    const entries = (filters: Parameters<typeof seen>[0]) =>
      seen(filters)
        .scene(907)
        .legend.entries.map(({ text }) => text);
    expect(entries({})).toEqual([
      'VINNOVA',
      'Actors',
      'EU',
      'Not split',
      'derived',
      'in kind, wholly or in part',
      'not stated',
    ]);
    expect(entries({ filters: { project: only('stadsbruk') } })).toEqual(['VINNOVA', 'Actors', 'derived']);
    expect(entries({ portfolio: tiny() })).toEqual(expect.arrayContaining(['about', 'range']));
  });
});

describe('shares', () => {
  it('fill one length a project, and none where the split is not known', () => {
    const { view, scene } = seen({ form: 'share' });
    const rows = groupBy(scene(907).bars, ({ y }) => y);
    expect(rows.size).toBe(6);
    const ends = [...rows.values()].map((row) => Math.max(...row.map(({ x, high }) => x + high)));
    for (const end of ends) expect(end).toBeCloseTo(ends[0] ?? Number.NaN, 6);
    expect(view.rows.filter(({ noShare }) => noShare === undefined)).toHaveLength(6);
    expect(scene(907).slots).toHaveLength(4);
  });
});

it('keeps the marks of a project through a change of form', () => {
  const ids = (form: string) => seen({ form }).scene(907);
  const [amount, share, match] = [ids('amount'), ids('share'), ids('match')];
  const of = (marks: readonly { readonly id?: string }[]) => marks.map(({ id = '' }) => id);
  expect(of(share.bars).filter((id) => !of(amount.bars).includes(id))).toEqual([]);
  const names = of(amount.labels).filter((id) => id.endsWith(' name'));
  expect(names).toHaveLength(10);
  for (const id of names) {
    expect(of(share.labels)).toContain(id);
    expect(of(match.labels)).toContain(id);
  }
  expect(of(amount.axes)[0]).toBe('x');
  expect(of(match.axes)[0]).toBe('x');
});

it('opens a project at its name', () => {
  for (const form of FORMS) {
    const { stops, labels } = seen({ form }).scene(907);
    const label = labels.find(({ id }) => id === 'stadsbruk name');
    const { opens } = stops.find(({ key }) => key === 'stadsbruk') ?? {};
    if (opens === undefined || label === undefined) throw new Error(`${form} does not open Stadsbruk`);
    expect(overlaps(opens, { x: label.x, y: label.y, width: 40, height: 1 })).toBe(true);
    expect(opens.width).toBeLessThan(120);
  }
});
