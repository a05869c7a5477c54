import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { only, seen } from './inputs.ts';

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: LabelMark) {
  const width = textWidth(text, size, weight);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size / 2, width, height: size, text };
}

const FORMS = ['projects', 'money', 'overlap'] as const;
const ROOMS = [
  [432, 500],
  [432, 1000],
  [700, 420],
  [700, 800],
  [1000, 380],
  [1000, 640],
  [1500, 600],
] as const;
const ASKED = [
  {},
  { filters: { challenge: only('urban'), project: only('stadsbruk', 'smart-textiles') } },
  { portfolio: largePortfolio(1000) },
  { portfolio: largePortfolio(1000), assume: { several: 'shared' } as const },
];

const cases = FORMS.flatMap((form) =>
  (['sv', 'en'] as const).flatMap((language) =>
    ROOMS.flatMap(([width, height]) =>
      ASKED.map((asked, i) => [form, width, height, language, i, asked] as const),
    ),
  ),
);

describe.each(cases)('%s in %i × %i px (%s, %i)', (form, width, height, language, _, asked) => {
  const what = seen({ ...asked, form, language });
  const scene = what.scene(width, width < 600, { height });

  it('keeps words and marks apart and inside', () => {
    const words = [...scene.labels, ...scene.legend.lines].map(boxOf);
    const squares = scene.squares.map(({ x, y, side, box = side, id }) => {
      return { x: x - box / 2, y: y - side / 2, width: box, height: side, text: `square ${id}` };
    });
    const bars = scene.bars.map((bar) => ({ ...bar, width: bar.high, text: `bar ${bar.id}` }));
    const boxes = [...words, ...squares];
    const clashes = boxes.flatMap((a, i) =>
      [...boxes.slice(i + 1), ...(i < words.length ? bars : [])].flatMap((b) =>
        overlaps(a, b) ? [`${a.text} / ${b.text}`] : [],
      ),
    );
    expect(clashes).toEqual([]);
    expect(boxes.filter((box) => box.x < 0 || box.x + box.width > width + 0.5)).toEqual([]);
    expect(boxes.filter((box) => box.y < -0.5 || box.y + box.height > scene.height)).toEqual([]);
  });

  it('is as high as its room as far as its rows may be drawn together or apart', () => {
    const usual = what.scene(width, width < 600);
    const rowIn = ({ stops }: typeof scene) => stops.find(({ column }) => column === 0)?.height ?? Number.NaN;
    if (form === 'overlap') expect(scene.height).toBeLessThanOrEqual(Math.max(height, usual.height) + 1);
    else if (scene.height > height + 1) expect(scene.height).toBeLessThan(usual.height);
    else if (scene.height < height - 8) expect(rowIn(scene)).toBeCloseTo(2 * rowIn(usual));
  });
});

describe('rows in a room with a height', () => {
  it.each(['projects', 'money'] as const)('stand so far apart that %s fill it', (form) => {
    for (const [width, height] of [
      [432, form === 'projects' ? 700 : 900],
      [700, 600],
      [1200, 650],
    ] as const) {
      const scene = seen({ form }).scene(width, width < 600, { height });
      expect(Math.abs(scene.height - height)).toBeLessThan(2);
    }
  });

  it('have thicker bars in their middle, with name and value', () => {
    const [usual, scene] = [seen().scene(907, false), seen().scene(907, false, { height: 550 })];
    const rows = scene.stops.filter(({ column }) => column === 0);
    for (const { key, y, height } of rows) {
      const marks = scene.bars.filter(({ id = '' }) => id.startsWith(`${key} `));
      for (const bar of marks) expect(bar.y + bar.height / 2).toBeCloseTo(y + height / 2);
      const words = scene.labels.filter(({ id = '' }) => id.startsWith(`${key} `));
      expect(words.length).toBeGreaterThan(1);
      for (const word of words) expect(word.y).toBeCloseTo(y + height / 2);
    }
    expect(scene.bars[0]?.height).toBeGreaterThan((usual.bars[0]?.height ?? Number.NaN) * 1.2);
  });
});

describe('the matrix in a room with a height', () => {
  const pairsIn = (width: number, height?: number) => {
    const scene = seen({ form: 'overlap' }).scene(width, width < 600, height === undefined ? {} : { height });
    const pairs = scene.stops.filter(({ act }) => act.with !== undefined);
    return {
      height: scene.height,
      cells: pairs.filter(({ key }) => !key.startsWith('list ')),
      list: pairs.filter(({ key }) => key.startsWith('list ')),
      more: scene.labels.find(({ id }) => id === 'ranking more')?.text,
    };
  };

  it('has larger cells, as wide as they are high or wider', () => {
    const [usual, large] = [pairsIn(1200), pairsIn(1200, 640)];
    for (const { width, height } of large.cells) expect(height).toBeLessThanOrEqual(width);
    const first = ({ cells }: typeof usual) => cells[0]?.height ?? Number.NaN;
    expect(first(large)).toBeGreaterThan(first(usual) * 1.4);
    expect(Math.abs(large.height - 640)).toBeLessThan(8);
  });

  it('leaves the rest to the list beside or below it, which names more pairs and counts the others', () => {
    for (const [width, height] of [
      [1500, 560],
      [700, 900],
    ] as const) {
      const [usual, large] = [pairsIn(width), pairsIn(width, height)];
      expect(usual.list).toHaveLength(5);
      expect(large.list.length).toBeGreaterThan(6);
      expect(large.more).toBe(`${25 - large.list.length} more pairs in the table`);
      expect(large.height).toBeLessThanOrEqual(height);
      expect(large.height).toBeGreaterThan(height - 20);
    }
  });
});

describe.each(FORMS)('%s without what explains them', (form) => {
  const { scene } = seen({ form, filters: { project: only('stadsbruk', 'smart-textiles') } });
  const usual = scene(700, false);
  const keysIn = ({ legend, labels, ghosts, squares }: typeof usual) => [
    ...legend.entries.map(({ text }) => text),
    ...[...labels, ...ghosts, ...squares].flatMap(({ id = '' }) => (id.startsWith('key ') ? [id] : [])),
  ];

  it('has no keys, and is lower by them', () => {
    const bare = scene(700, false, { without: { legend: true } });
    expect(keysIn(usual)).not.toEqual([]);
    expect(keysIn(bare)).toEqual([]);
    expect(bare.legend.lines.length).toBe(usual.legend.lines.length);
    expect(bare.height).toBeLessThan(usual.height - 15);
  });

  it('has no notes, and is lower by them', () => {
    const bare = scene(700, false, { without: { notes: true } });
    expect(usual.legend.lines).not.toEqual([]);
    expect(bare.legend.lines).toEqual([]);
    expect(keysIn(bare)).toEqual(keysIn(usual));
    expect(bare.height).toBeLessThan(usual.height - 15);
  });

  it('ends with its marks where neither is wanted', () => {
    const bare = scene(700, false, { without: { legend: true, notes: true } });
    const ends = Math.max(
      ...bare.stops.map(({ y, height }) => y + height),
      ...bare.labels.map((label) => boxOf(label).y + 12),
    );
    expect(bare.height - ends).toBeGreaterThan(-0.5);
    expect(bare.height - ends).toBeLessThan(14);
  });
});
