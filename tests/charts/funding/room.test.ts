import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { grouped, only, seen, wordsOf } from './inputs.ts';

const portfolio = largePortfolio(200);
const FORMS = ['amount', 'share', 'match'] as const;
const LANGUAGES = ['sv', 'en'] as const;
const FILTERS = { all: {}, youth: { challenge: only('youth') } } as const;
const ROOMS = [
  [432, 500],
  [432, 1000],
  [700, 500],
  [700, 750],
  [1000, 560],
  [1500, 800],
] as const;

const cases = FORMS.flatMap((form) =>
  LANGUAGES.flatMap((language) =>
    (['all', 'youth'] as const).flatMap((filter) =>
      ROOMS.flatMap(([width, height]) =>
        (['each', 'groups'] as const).map((what) => ({ what, form, language, filter, width, height })),
      ),
    ),
  ),
);

const drawn = ({ what, form, language, filter }: Omit<(typeof cases)[number], 'width' | 'height'>) => {
  const asked = { form, language, filters: FILTERS[filter] };
  return what === 'each' ? seen(asked).scene : grouped({ ...asked, portfolio }).scene;
};

const rowsOf = ({ stops }: Scene) =>
  stops.filter(({ act, column }) => act.dimension === 'project' && column === 0);

describe.each(cases)('$what: $form in $width × $height px, $language, $filter', (asked) => {
  const { width, height } = asked;
  const scene = drawn(asked)(width, { height });

  it('keeps words apart and inside', () => {
    const words = wordsOf(scene);
    const clashes = words.flatMap((a, i) =>
      words
        .slice(i + 1)
        .flatMap((b) => (overlaps(a, b) && !(a.turned && b.turned) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
    const outside = words.filter(
      ({ x, y, width: wide, height: high }) =>
        x < -0.5 || y < -0.5 || x + wide > width + 0.5 || y + high > scene.height + 0.5,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  it('is as high as its room, or as high as its rows may be', () => {
    const usual = drawn(asked)(width);
    if (scene.height > height + 1) expect(scene.height).toBeLessThan(usual.height);
    else if (asked.form === 'match') expect(scene.height).toBeGreaterThan(Math.min(height, width) - 1);
    else if (scene.height < height - 8) {
      const [[row], [before]] = [rowsOf(scene), rowsOf(usual)];
      expect(row?.height).toBeCloseTo(2 * (before?.height ?? Number.NaN));
    }
  });
});

describe('rows in a room with a height', () => {
  it.each(['amount', 'share'])('stand so far apart that %s fill it', (form) => {
    for (const [width, height] of [
      [432, 950],
      [700, 650],
      [1000, 800],
    ] as const)
      expect(Math.abs(seen({ form }).scene(width, { height }).height - height)).toBeLessThan(2);
    expect(Math.abs(grouped({ form, portfolio }).scene(1000, { height: 790 }).height - 790)).toBeLessThan(4);
  });

  it('are never drawn together or apart beyond measure', () => {
    const usual = seen().scene(907);
    const [low, high] = [seen().scene(907, { height: 100 }), seen().scene(907, { height: 5000 })];
    for (const [i, { height }] of rowsOf(usual).entries()) {
      expect(rowsOf(low)[i]?.height).toBeCloseTo(height * 0.85);
      expect(rowsOf(high)[i]?.height).toBeCloseTo(height * 2);
    }
  });

  it('have thicker bars in their middle, with their words and slots', () => {
    const [usual, scene] = [seen().scene(907), seen().scene(907, { height: 700 })];
    for (const { key, y, height } of rowsOf(scene)) {
      const middle = y + height / 2;
      const marks = [...scene.bars, ...scene.slots].filter(({ id = '' }) => id.startsWith(key));
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark.y + mark.height / 2).toBeCloseTo(middle);
      const words = scene.labels.filter(({ id = '' }) => id.startsWith(`${key} `));
      for (const word of words) expect(word.y).toBeCloseTo(middle);
    }
    expect(scene.bars[0]?.height).toBeGreaterThan((usual.bars[0]?.height ?? Number.NaN) * 1.2);
    const [scale] = scene.scales ?? [];
    const last = rowsOf(scene).at(-1);
    expect((scale?.ground.y ?? 0) + (scale?.ground.height ?? 0)).toBeCloseTo(
      (last?.y ?? Number.NaN) + (last?.height ?? Number.NaN),
    );
  });

  it('share it with the columns of the sizes', () => {
    const tallest = (height?: number) => {
      const { bars } = grouped({ portfolio }).scene(1000, height === undefined ? {} : { height });
      return Math.max(...bars.flatMap((bar) => (bar.id?.startsWith('bin ') ? [bar.height] : [])));
    };
    expect(tallest(900)).toBeGreaterThan(tallest() * 1.2);
  });

  it('leave a plane no higher than wide', () => {
    for (const scene of [seen({ form: 'match' }).scene, grouped({ form: 'match', portfolio }).scene]) {
      const [actors] = scene(600, { height: 2000 }).scales?.filter(({ along }) => along === 'y') ?? [];
      expect(actors?.ground.height).toBeLessThanOrEqual(600);
      expect(actors?.ground.height).toBeGreaterThan(500);
    }
  });
});

describe.each(FORMS)('%s without what explains them', (form) => {
  const both = [seen({ form }).scene, grouped({ form, portfolio }).scene];
  const notesIn = ({ labels, legend }: Scene) => [
    ...labels.flatMap(({ note }) => note ?? []),
    ...legend.lines.map(({ text }) => text),
  ];

  it('has no keys, and is lower by them', () => {
    for (const scene of both) {
      const [usual, bare] = [scene(700), scene(700, { without: { legend: true } })];
      const sizes = ({ labels }: Scene) => labels.filter(({ id }) => id?.startsWith('size'));
      expect(usual.legend.entries.length + sizes(usual).length).toBeGreaterThan(0);
      expect([...bare.legend.entries, ...sizes(bare)]).toEqual([]);
      expect(notesIn(bare)).toEqual(notesIn(usual));
      expect(bare.height).toBeLessThan(usual.height - 15);
    }
  });

  it('has no notes and no numbers that lead to them, and is lower by the notes', () => {
    for (const scene of both) {
      const [usual, bare] = [scene(700), scene(700, { without: { notes: true } })];
      expect(notesIn(usual)).not.toEqual([]);
      expect(notesIn(bare)).toEqual([]);
      expect(bare.legend.entries.map(({ text }) => text)).toEqual(
        usual.legend.entries.map(({ text }) => text),
      );
      expect(bare.height).toBeLessThan(usual.height - 12);
    }
  });

  it('ends with its marks where neither is wanted', () => {
    for (const scene of both) {
      const bare = scene(700, { without: { legend: true, notes: true } });
      const words = wordsOf(bare).map(({ y, height }) => y + height);
      const ends = Math.max(...words, ...bare.stops.map(({ y, height }) => y + height));
      expect(bare.height - ends).toBeGreaterThan(-0.5);
      expect(bare.height - ends).toBeLessThan(14);
    }
  });
});
