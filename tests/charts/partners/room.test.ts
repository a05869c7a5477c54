// A room with a height, and one without what explains the rows: how dots and air share it.

import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { slotWidth } from '../../../src/charts/kit/Slot.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import type { PartnersScene } from '../../../src/charts/partners/scene.ts';
import { only, seen } from './inputs.ts';

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: LabelMark): Named {
  const width = textWidth(text, size, weight);
  return { x: anchor === 'end' ? x - width : x, y: y - size / 2, width, height: size, text };
}

type Named = Box & { readonly text: string };

const rooms = [
  [432, true, 560],
  [432, true, 900],
  [700, false, 560],
  [700, false, 1100],
  [912, false, 420],
  [1180, false, 520],
  [1180, false, 900],
  [1500, false, 600],
] as const;
const forms = ['sectors', 'projects', 'bars'] as const;
const cases = rooms.flatMap((room) =>
  (['en', 'sv'] as const).flatMap((language) =>
    forms.flatMap((form) =>
      [{}, { challenge: only('democracy') }].map((filters) => [...room, form, language, filters] as const),
    ),
  ),
);

const askedFor = (form: (typeof forms)[number]) =>
  form === 'bars' ? { aggregated: true } : ({ form } as const);

/** All that is drawn, with the ends of open numbers; dots a hair lower than they are. */
function marksOf(scene: PartnersScene) {
  const words = [...scene.labels, ...scene.legend.lines].map((label) => boxOf(label));
  const slots = scene.slots.map(
    ({ x, y, height, words: text }): Named => ({ x, y, width: slotWidth(text), height, text }),
  );
  const dots = scene.partners.map(
    ({ id, x, y, radius: r }): Named => ({
      x: x - r,
      y: y - r + 1,
      width: 2 * r,
      height: 2 * r - 2,
      text: id,
    }),
  );
  const ends = scene.ends.map(({ id, x, y }): Named => ({ x, y: y - 3, width: 7, height: 6, text: id }));
  return { words, slots, dots, ends };
}

describe('partners in a height', () => {
  it.each(cases)('keep apart and inside at %i px (narrow: %s) × %i px: %s, %s, %j', (...each) => {
    const [width, narrow, height, form, language, filters] = each;
    const scene = seen({ ...askedFor(form), language, filters }).scene(width, narrow, { height });
    const { words, slots, dots, ends } = marksOf(scene);
    const clashes = (some: readonly Named[], others: readonly Named[]) =>
      some.flatMap((a) =>
        others.flatMap((b) => (a !== b && overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
    expect(clashes(words, words)).toEqual([]);
    expect(clashes(slots, [...words, ...slots, ...dots])).toEqual([]);
    expect(clashes(dots, [...words, ...dots])).toEqual([]);
    const all = [
      ...words,
      ...slots,
      ...dots,
      ...ends,
      ...scene.bars.map((bar) => ({ ...bar, width: bar.low })),
    ];
    expect(all.filter((box) => box.x < -0.5 || box.x + box.width > width + 0.5 || box.y < 0)).toEqual([]);
    expect(Math.max(...all.map((box) => box.y + box.height))).toBeLessThanOrEqual(scene.height + 1);
  });

  it.each(forms)('grow into one that is larger, up to a limit, and shrink a little: %s', (form) => {
    const { scene } = seen(askedFor(form));
    const usual = scene(912).height;
    expect(scene(912, false, { height: usual }).height).toBeCloseTo(usual, 0);
    expect(scene(912, false, { height: usual + 40 }).height).toBeCloseTo(usual + 40, 0);
    expect(scene(912, false, { height: usual - 10 }).height).toBeCloseTo(usual - 10, 0);
    const most = scene(912, false, { height: 5000 }).height;
    expect(most).toBeGreaterThan(usual + 60);
    expect(most).toBeLessThan(usual * 2.5);
  });

  it.each(['sectors', 'projects'] as const)(
    'have larger dots in it, where it has room for them: %s',
    (form) => {
      const radius = (height?: number) =>
        seen({ form })
          .scene(1180, false, height === undefined ? {} : { height })
          .partners.find(({ id }) => id.startsWith('stad-landsbygd'))?.radius ?? 0;
      expect(radius(900)).toBeGreaterThan(1.2 * radius());
      expect(radius(200)).toBe(radius());
    },
  );

  it('have thicker bars, and the words above them as near as before, on a narrow screen', () => {
    const { scene } = seen({ aggregated: true });
    const shape = (height?: number) => {
      const { bars, labels } = scene(432, true, height === undefined ? {} : { height });
      const name = labels.find(({ id }) => id === 'public name');
      const bar = bars.find(({ id }) => id === 'public');
      return { thick: bar?.height ?? 0, off: (bar?.y ?? 0) - (name?.y ?? 0) };
    };
    expect(shape(560).thick).toBeGreaterThan(1.2 * shape().thick);
    expect(shape(560).off).toBeCloseTo(shape().off);
  });
});

describe('what is not wanted', () => {
  it.each(forms)('is not there and leaves no gap: %s', (form) => {
    const { scene } = seen({ ...askedFor(form), filters: { challenge: only('democracy') } });
    const whole = scene();
    const bare = scene(672, false, { without: { legend: true, notes: true } });
    expect(bare.legend).toMatchObject({ entries: [], lines: [] });
    expect(bare.labels.map(({ id }) => id).filter((id) => id?.startsWith('key'))).toEqual([]);
    const keys = [...bare.partners, ...bare.ends, ...bare.slots, ...bare.ghosts].map((mark) => mark.id);
    expect(keys.filter((id) => id?.startsWith('key'))).toEqual([]);
    const rows = Math.max(...whole.stops.map(({ y, height }) => y + height));
    expect(bare.height).toBe(rows);
    expect(whole.height).toBeGreaterThan(rows + 30);
  });

  it.each(forms)('may be the legend or the notes alone: %s', (form) => {
    const { scene } = seen({ ...askedFor(form), filters: { challenge: only('democracy') } });
    const keys = ({ labels }: PartnersScene) => labels.filter(({ id }) => id?.startsWith('key')).length;
    const noNotes = scene(672, false, { without: { notes: true } });
    expect(noNotes.legend.lines).toEqual([]);
    expect(keys(noNotes)).toBe(keys(scene()));
    expect(keys(noNotes)).toBeGreaterThan(0);
    const noLegend = scene(672, false, { without: { legend: true } });
    expect(keys(noLegend)).toBe(0);
    expect(noLegend.legend.lines.map(({ text }) => text)).toEqual(
      scene().legend.lines.map(({ text }) => text),
    );
    expect(noLegend.height).toBeLessThan(scene().height);
  });
});
