import { describe, expect, it } from 'vitest';
import { keysInView, layoutLegend, type LegendKey, type Note } from '../../../src/charts/kit/legend.ts';
import { type Look, lookOf, PLAIN } from '../../../src/charts/kit/look.ts';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { TYPE } from '../../../src/charts/kit/theme.ts';
import { createSay } from '../../../src/i18n/say.ts';

const en = createSay('en');
const sv = createSay('sv');
const look = (...seen: (keyof Look)[]): Look => ({
  ...PLAIN,
  ...Object.fromEntries(seen.map((each) => [each, true])),
});
const texts = (keys: readonly LegendKey[]) => keys.map(({ text }) => text);

describe('the keys of a legend', () => {
  it('explain just the marks in view', () => {
    expect(keysInView(new Set(), [], false, 'bar', en)).toEqual([]);
    expect(texts(keysInView(new Set(['actors', 'agency']), [PLAIN], false, 'bar', en))).toEqual([
      'VINNOVA',
      'Actors',
    ]);
    expect(texts(keysInView(new Set(['agency']), [look('derived'), look('about')], true, 'bar', sv))).toEqual(
      ['VINNOVA', 'ungefär', 'härlett', 'ej angivet'],
    );
  });

  it.each(['about', 'range', 'open', 'derived', 'inKind', 'target'] as const)(
    'explain the look %s when it is seen',
    (name) => {
      const keys = keysInView(new Set(), [PLAIN, look(name)], false, 'dot', en);
      expect(keys.map(({ symbol }) => symbol)).toEqual([{ kind: 'look', look: name, as: 'dot' }]);
    },
  );
});

describe('the look of a figure', () => {
  it.each([
    ['exact', lookOf({ certainty: 'exact', value: 1 }), look()],
    ['approximate', lookOf({ certainty: 'approximate', value: 1 }), look('about')],
    ['range', lookOf({ certainty: 'range', low: 1, high: 2 }), look('range')],
    ['about a range', lookOf({ certainty: 'range', low: 1, high: 2, about: true }), look('range', 'about')],
    ['at least', lookOf({ certainty: 'atLeast', value: 1 }), look('open')],
    ['at most', lookOf({ certainty: 'atMost', value: 1 }), look('range')],
    ['target', lookOf({ certainty: 'exact', value: 1, target: true }), look('target')],
    ['in kind', lookOf({ certainty: 'exact', value: 1 }, 'inKind'), look('inKind')],
    ['partly in kind', lookOf({ certainty: 'exact', value: 1 }, 'partlyInKind'), look('inKind')],
    ['not stated', lookOf({ certainty: 'notStated' }, 'inKind'), undefined],
  ])('%s', (_, seen, expected) => {
    expect(seen).toEqual(expected);
  });
});

describe('the layout of a legend', () => {
  const keys = keysInView(
    new Set(['agency', 'actors', 'eu', 'notSplit']),
    [look('about', 'range', 'open', 'derived', 'inKind', 'target')],
    true,
    'bar',
    sv,
  );
  const notes: Note[] = [
    { note: '1', text: 'lika mycket som VINNOVA' },
    {
      note: '2',
      text: '450 000 kr jämnt delat mellan aktörerna och VINNOVA, så att var och en bär hälften av det',
    },
    { note: '', text: 'En anmärkning utan siffra.' },
  ];

  it.each([200, 340, 560, 907])('keeps to a width of %i and to its own height', (width) => {
    const { entries, lines, height } = layoutLegend(keys, notes, width, 100);
    for (const { x, symbolWidth, text } of entries) {
      if (x > 0) expect(x + symbolWidth + 6 + textWidth(text, TYPE.small.size)).toBeLessThanOrEqual(width);
    }
    for (const { x, text } of lines) {
      if (x > 0 && text.includes(' '))
        expect(x + textWidth(text, TYPE.small.size)).toBeLessThanOrEqual(width + 1);
    }
    const lowest = Math.max(...entries.map(({ y }) => y), ...lines.map(({ y }) => y));
    expect(lowest + TYPE.small.size / 2).toBeLessThanOrEqual(100 + height);
    expect(Math.min(...entries.map(({ y }) => y))).toBeGreaterThanOrEqual(100);
  });

  it('says all of every note, in their order', () => {
    const { lines } = layoutLegend(keys, notes, 340, 0);
    expect(lines.map(({ text }) => text).join(' ')).toBe(notes.map(({ text }) => text).join(' '));
    expect(lines.flatMap(({ note }) => (note === undefined ? [] : [note]))).toEqual(['1', '2']);
  });

  it('lets no two entries share a place', () => {
    const { entries } = layoutLegend(keys, notes, 340, 0);
    for (const [i, a] of entries.entries()) {
      for (const b of entries.slice(i + 1)) {
        const end = a.x + a.symbolWidth + 6 + textWidth(a.text, TYPE.small.size);
        expect(b.y > a.y || b.x >= end).toBe(true);
      }
    }
  });

  it('takes no room when there is nothing to explain', () => {
    expect(layoutLegend([], [], 340, 100)).toEqual({ entries: [], lines: [], height: 0 });
  });
});
