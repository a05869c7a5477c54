import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/kit/arrange.ts';
import type { LabelMark } from '../../../src/charts/kit/Label.tsx';
import { slotWidth } from '../../../src/charts/kit/Slot.tsx';
import { textWidth } from '../../../src/charts/kit/text.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { between, only, seen, withPeriods } from './inputs.ts';

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: LabelMark) {
  const width = textWidth(text, size, weight);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size / 2, width, height: size, text };
}

const rooms = [
  [326, true],
  [358, true],
  [599, true],
  [600, false],
  [672, false],
  [860, false],
  [1200, false],
  [1400, false],
] as const;
const oddities = withPeriods('2010/', '/2012', '2011-23~/2012-24~', '1999~/..', undefined, '2013');
const asked = {
  'the ten': {},
  'the ten, democracy': { filters: { challenge: only('democracy') } },
  'the ten, 2014': { filters: { years: between(2014, 2014) } },
  oddities: { portfolio: oddities },
  'a century': { portfolio: withPeriods('1950~/1950', '1990-05/..', '2055/', '/1951') },
  nothing: { portfolio: withPeriods(undefined) },
  many: { portfolio: largePortfolio(200), aggregated: true },
  'many, democracy': {
    portfolio: largePortfolio(200),
    aggregated: true,
    filters: { challenge: only('democracy') },
  },
} as const;
const cases = rooms.flatMap(([width, narrow]) =>
  (['en', 'sv'] as const).flatMap((language) =>
    Object.keys(asked).map((what) => [what as keyof typeof asked, width, narrow, language] as const),
  ),
);

describe('the layout of the timeline', () => {
  it.each(cases)(
    'keeps the words of %s apart and inside at %i px (narrow: %s, %s)',
    (what, width, narrow, language) => {
      const scene = seen({ ...asked[what], language }).scene(width, narrow);
      const slots = scene.slots.map(({ x, y, words, height }) => ({
        x,
        y,
        width: slotWidth(words),
        height,
        text: words,
      }));
      const legend = [
        ...scene.legend.lines,
        ...scene.legend.entries.map((each) => ({ ...each, x: each.x + 28 })),
      ];
      const boxes = [...scene.labels.map(boxOf), ...slots, ...legend.map(boxOf)];
      const clashes = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(clashes).toEqual([]);
      const outside = boxes.filter(
        ({ x, y, width: w, height }) => x < -0.5 || x + w > width + 0.5 || y < 0 || y + height > scene.height,
      );
      expect(outside).toEqual([]);
      expect(scene.labels.filter(({ text, tone }) => text.includes('…') && tone !== 'ink3')).toEqual([]);
    },
  );

  it.each(cases)(
    'keeps the bars of %s on the axis and off the words at %i px (narrow: %s, %s)',
    (what, width, narrow, language) => {
      const scene = seen({ ...asked[what], language }).scene(width, narrow);
      const bars = scene.spans.map(({ pieces, arrow, y, height }): Box => {
        const left = Math.min(...pieces.map(({ x }) => x));
        const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
        return {
          x: left,
          y: y - height / 2,
          width: (arrow === undefined ? right : arrow + 11) - left,
          height,
        };
      });
      expect(bars.filter(({ x, width: w }) => x < 0 || w <= 0 || x + w > width)).toEqual([]);
      const clashes = scene.labels.filter((label) => bars.some((bar) => overlaps(bar, boxOf(label))));
      expect(clashes).toEqual([]);
    },
  );

  it.each(cases)(
    'gives the stops of %s room of their own at %i px (narrow: %s, %s)',
    (what, width, narrow, language) => {
      const { stops, height } = seen({ ...asked[what], language }).scene(width, narrow);
      const clashes = stops.flatMap((a, i) =>
        stops
          .slice(i + 1)
          .flatMap((b) => (overlaps({ ...a, width: a.width - 0.01 }, b) ? [`${a.key} / ${b.key}`] : [])),
      );
      expect(clashes).toEqual([]);
      expect(stops.filter((stop) => stop.y < 0 || stop.y + stop.height > height)).toEqual([]);
      expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length);
    },
  );

  it.each(cases)(
    'writes every period of %s in full at %i px (narrow: %s, %s)',
    (what, width, narrow, language) => {
      const { view, scene } = seen({ ...asked[what], language });
      const { labels } = scene(width, narrow);
      for (const { project, when, span, within } of view.rows) {
        const lines = labels.filter(({ id }) => id?.startsWith(`${project.id} when `));
        if (span && within) expect(lines.map(({ text }) => text).join(' ')).toBe(when);
      }
    },
  );

  it('breaks a period after its comma, and only where it must', () => {
    const lines = (width: number) =>
      seen()
        .scene(width, false)
        .labels.flatMap(({ id, text }) => (id?.startsWith('vagar when ') ? [text] : []));
    expect(lines(672)).toEqual(['until about 2014,', 'start not stated']);
    expect(lines(1400)).toEqual(['until about 2014, start not stated']);
  });

  it('knows each mark by the same name in every order', () => {
    const ids = (filters: Filters) => {
      const scene = seen({ filters }).scene(672, false);
      return scene.spans.map(({ id }) => id).toSorted();
    };
    expect(ids({ challenge: only('democracy') })).toEqual(ids({}));
    const scene = seen().scene(672, false);
    for (const marks of [scene.labels, scene.paths, scene.slots, scene.columns]) {
      const known = marks.map(({ id }) => id);
      expect(new Set(known).size).toBe(known.length);
      expect(known).not.toContain(undefined);
    }
  });

  it('has a column for the status where there is room', () => {
    const shown = (width: number) =>
      seen()
        .scene(width, false)
        .labels.filter(({ text }) => text === 'Under way').length;
    expect(shown(672)).toBe(0);
    expect(shown(1200)).toBe(6);
  });

  it('lets the columns of years stand on the years of the axis', () => {
    const { columns, labels, stops } = seen().scene(672, false);
    const middle = ({ x, width }: { x: number; width: number }) => x + width / 2;
    for (const column of columns) {
      const stop = stops.find(({ key }) => key === `${column.id}..${column.id}`);
      expect(middle(column)).toBeCloseTo(stop ? middle(stop) : Number.NaN);
      const label = labels.find(({ id }) => id === `year ${column.id}`);
      if (label) expect(label.x).toBeCloseTo(middle(column));
    }
  });
});
