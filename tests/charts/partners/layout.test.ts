import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { slotWidth } from '../../../src/charts/kit/Slot.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { only, partnersIn, seen } from './inputs.ts';

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: LabelMark) {
  const width = textWidth(text, size, weight);
  return { x: anchor === 'end' ? x - width : x, y: y - size / 2, width, height: size, text };
}

const rooms = [
  [340, true],
  [432, false],
  [600, true],
  [600, false],
  [672, false],
  [1376, false],
] as const;
const cases = rooms.flatMap(([width, narrow]) =>
  (['en', 'sv'] as const).flatMap((language) =>
    (['sectors', 'projects'] as const).flatMap((form) =>
      [{}, { challenge: only('democracy') }].map(
        (filters) => [width, narrow, { language, form, filters }] as const,
      ),
    ),
  ),
);

type Named = Box & { readonly text: string };

describe('the layout of partners', () => {
  it.each(cases)(
    'keeps words, dots and slots apart and inside at %i px (narrow: %s, %j)',
    (width, narrow, asked) => {
      const scene = seen(asked).scene(width, narrow);
      const words: Named[] = [
        ...scene.labels.map(boxOf),
        ...scene.legend.lines.map((line) => boxOf({ ...line, y: line.y })),
      ];
      const slots = scene.slots.map(
        ({ x, y, height, words: text }): Named => ({ x, y, width: slotWidth(text), height, text }),
      );
      const dots = scene.partners.map(
        ({ id, x, y, radius }): Named => ({
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
          text: id,
        }),
      );
      const clashes = (some: readonly Named[], others: readonly Named[]) =>
        some.flatMap((a) =>
          others.flatMap((b) => (a !== b && overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
        );
      expect(clashes(words, words)).toEqual([]);
      expect(clashes(slots, [...words, ...slots, ...dots])).toEqual([]);
      const shrunk = dots.map((dot) => ({ ...dot, height: dot.height - 2, y: dot.y + 1 }));
      expect(clashes(shrunk, words)).toEqual([]);
      expect(clashes(shrunk, shrunk)).toEqual([]);
      const all = [...words, ...slots, ...dots];
      const out = all.filter((box) => box.x < -0.5 || box.x + box.width > width + 0.5 || box.y < 0);
      expect(out).toEqual([]);
      expect(Math.max(...all.map((box) => box.y + box.height))).toBeLessThanOrEqual(scene.height + 1);
    },
  );

  it('sets the dots of a row in one line where the card is as wide as on a desk', () => {
    const { partners } = seen().scene(672, false);
    const lines = new Set(
      partners
        .filter(({ id }) => / (?:counted 0|counted 1) /.test(id) && !id.startsWith('key'))
        .map(({ y }) => y),
    );
    // Academia, business, civil society, several sectors, not stated.
    expect(lines.size).toBe(5);
  });

  it('writes every name of the ten projects', () => {
    const names = shipped.projects.flatMap(({ partners }) => partners.named.map(({ name }) => name));
    for (const [width, narrow] of rooms) {
      const text = seen()
        .scene(width, narrow)
        .labels.map((label) => label.text.replace(/,$/, ''));
      expect(names.filter((name) => !text.includes(name))).toEqual([]);
    }
  });

  it('writes the first names and how many more where they do not fit', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      name: `Municipality ${i}`,
      sector: 'public',
      role: 'partner' as const,
    }));
    const portfolio: Portfolio = {
      ...shipped,
      projects: shipped.projects.map((project) =>
        project.id === 'sodertornsmodellen'
          ? { ...project, partners: { named: many, counted: [] } }
          : project,
      ),
    };
    const { labels, partners } = seen({ portfolio }).scene(672, false);
    const shown = labels.filter(({ text }) => text.startsWith('Municipality ')).length;
    // Those of the other projects come first in the list and are all written.
    expect(labels.find(({ id }) => id === 'public more')?.text).toBe(`+${200 - shown} more`);
    expect(shown).toBeGreaterThan(5);
    expect(partners.filter(({ id }) => id.startsWith('sodertornsmodellen named'))).toHaveLength(100);
    for (let width = 560; width <= 700; width += 10) {
      const words = seen({ portfolio }).scene(width, false).labels.map(boxOf);
      expect(words.filter((box) => box.x + box.width > width + 0.5)).toEqual([]);
    }
  });

  it('keeps several counts of one sector apart in the row of a project', () => {
    const count = { certainty: 'exact' as const, value: 12 };
    const group = { what: { sv: 'bolag', en: 'firms' }, sector: 'business', count };
    const portfolio = partnersIn('stad-landsbygd', () => ({ named: [], counted: [group, group, group] }));
    for (const [width, narrow] of rooms) {
      const { partners, labels } = seen({ portfolio, form: 'projects' }).scene(width, narrow);
      const words = labels.filter(({ id }) => id?.startsWith('stad-landsbygd counted')).map(boxOf);
      const dots = partners
        .filter(({ id }) => id.startsWith('stad-landsbygd'))
        .map(({ x, y, radius: r }) => ({ x: x - r, y: y - r + 1, width: 2 * r, height: 2 * r - 2 }));
      expect(words).toHaveLength(3);
      expect(words.filter((box) => [...dots, ...words].some((b) => b !== box && overlaps(box, b)))).toEqual(
        [],
      );
    }
  });

  it('lets every dot and number be reached where it stands', () => {
    const { stops, partners, height, width } = seen().scene(672, false);
    for (const stop of stops) {
      expect(stop.x).toBeGreaterThanOrEqual(-2);
      expect(stop.x + stop.width).toBeLessThanOrEqual(width + 2);
      expect(stop.y + stop.height).toBeLessThanOrEqual(height);
    }
    const lost = partners.filter(
      ({ id, x, y, kind }) =>
        kind !== 'counted' &&
        !id.startsWith('key') &&
        !stops.some(
          (stop) =>
            stop.key === id &&
            x > stop.x &&
            x < stop.x + stop.width &&
            y > stop.y &&
            y < stop.y + stop.height,
        ),
    );
    expect(lost).toEqual([]);
  });
});
