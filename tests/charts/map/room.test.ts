// A room with a height, and one without what explains the map: how the map, its plate and its lists share it.

import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/kit/arrange.ts';
import type { Room } from '../../../src/charts/kit/define.ts';
import { textWidth } from '../../../src/charts/kit/text.ts';
import type { CountyMark, MapScene } from '../../../src/charts/map/mapscene.ts';
import { any, placed } from './shipped.ts';

const FORMS = ['places', 'counties', 'money'] as const;
const FILTERS = { none: {}, democracy: { challenge: any(['democracy']) } };

const ROOMS: readonly Room[] = [
  [432, 480],
  [432, 760],
  [492, 800],
  [700, 900],
  [700, 420],
  [912, 460],
  [1180, 560],
  [1500, 520],
].map(([width = 0, height = 0]) => ({ width, height, narrow: width < 600 }));

const CASES = ROOMS.flatMap((room) =>
  FORMS.flatMap((form) =>
    (['sv', 'en'] as const).flatMap((language) =>
      (['none', 'democracy'] as const).map((filter) => ({ ...room, room, form, language, filter })),
    ),
  ),
);

const wordsOf = ({ labels }: MapScene): (Box & { readonly text: string })[] =>
  labels.map(({ x, y, text, size = 12, weight = 400, anchor = 'start' }) => {
    const width = textWidth(text, size, weight);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return { x: left, y: y - size / 2, width, height: size, text };
  });

/** The box around the land of some counties. */
function landOf(marks: readonly CountyMark[]): Box {
  const points = marks.flatMap(({ d }) => [...d.matchAll(/[ML]([\d.-]+)[ ,]([\d.-]+)/g)]);
  const [xs, ys] = [points.map(([, x]) => Number(x)), points.map(([, , y]) => Number(y))];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

describe.each(CASES)('the map at $width × $height, $form, $language, filter: $filter', (each) => {
  const { room, form, language, filter } = each;
  const scene = placed(room, FILTERS[filter], form, language);
  const words = wordsOf(scene);

  it('fills the height, unless that is too little to be read', () => {
    const { height } = room;
    expect(scene.height).toBeGreaterThan((height ?? 0) - 2);
    if (landOf(scene.counties).height > 421) expect(scene.height).toBeLessThanOrEqual(height ?? 0);
  });

  it('keeps words apart and in the picture, and names every place', () => {
    const clashes = words.flatMap((a, i) =>
      words.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
    expect(words.filter(({ x, width }) => x < 0 || x + width > room.width)).toEqual([]);
    // A place that the plate hid, or that found no room, would have no name.
    expect(scene.places.filter(({ key }) => scene.labels.every(({ id }) => id !== key))).toEqual([]);
  });
});

describe('a wide room', () => {
  const room = { width: 1180, height: 560, narrow: false };

  it('has the plate near the land, and larger than at the edge', () => {
    const { inset, counties: drawn } = placed(room);
    const { x, width } = landOf(drawn);
    const plate = inset?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(plate.x).toBeGreaterThan(x + width);
    expect(plate.x - x - width).toBeLessThan(120);
    expect(plate.width).toBeGreaterThan(600);
  });

  it('has the lists of counties near the land, in columns of about one height', () => {
    const { labels, counties: drawn } = placed({ ...room, height: 440 }, {}, 'counties', 'sv');
    const { x, width } = landOf(drawn);
    const lists = labels.filter(({ id }) => id?.includes(' list'));
    const columns = [...new Set(lists.map((label) => label.x))];
    expect(columns).toHaveLength(2);
    expect(columns[0]).toBeGreaterThan(x + width + 100);
    expect(columns[0]).toBeLessThan(x + width + 220);
    const ends = columns.map((left) =>
      Math.max(...lists.flatMap((label) => (label.x === left ? [label.y] : []))),
    );
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(100);
  });
});

describe('a tall room', () => {
  it('has the plate below, where it would hide the coast', () => {
    const { inset, counties: drawn } = placed({ width: 492, height: 800, narrow: true });
    const { y, height } = landOf(drawn);
    expect(inset?.box.y).toBeGreaterThan(y + height);
    expect(inset?.box.height).toBeGreaterThan(235);
  });
});

describe('what is not wanted', () => {
  it.each(FORMS)('is not there and leaves no gap: %s', (form) => {
    const room = { width: 437, narrow: false };
    const whole = placed(room, {}, form);
    const bare = placed({ ...room, without: { legend: true, notes: true } }, {}, form);
    expect(bare.legend).toMatchObject({ entries: [], lines: [], height: 0 });
    expect(bare.height).toBe(whole.height - whole.legend.height - 16);
    const noNotes = placed({ ...room, without: { notes: true } }, {}, form);
    expect(noNotes.legend.entries).toEqual(whole.legend.entries);
    expect(noNotes.legend.lines).toEqual([]);
    const noLegend = placed({ ...room, without: { legend: true } }, {}, form);
    expect(noLegend.legend.entries).toEqual([]);
    expect(noLegend.legend.lines.map(({ text }) => text)).toEqual(whole.legend.lines.map(({ text }) => text));
    for (const { y, height } of bare.stops) expect(y + height).toBeLessThanOrEqual(bare.height);
  });

  it('leaves its room to the map', () => {
    const room = { width: 900, height: 700, narrow: false };
    const bare = placed({ ...room, without: { legend: true, notes: true } }, {}, 'money');
    expect(landOf(bare.counties).height).toBeGreaterThan(
      landOf(placed(room, {}, 'money').counties).height + 20,
    );
    expect(bare.height).toBeLessThanOrEqual(700);
  });
});
