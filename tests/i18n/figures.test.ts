// The specification of honesty: what a figure or a sum is written as and read aloud as, in each language.

import { describe, expect, it } from 'vitest';
import { type Counted, createSay } from '../../src/i18n/say.ts';
import { type Reading, read } from '../../src/model/reading.ts';
import type { Quantity } from '../../src/model/schema.ts';
import { addAll } from '../../src/model/sum.ts';

const sv = createSay('sv');
const en = createSay('en');

const exact = (value: number): Quantity => ({ certainty: 'exact', value });
const about = (value: number): Quantity => ({ certainty: 'approximate', value });
const range = (low: number, high: number): Quantity => ({ certainty: 'range', low, high });
const aboutRange = (low: number, high: number): Quantity => ({ certainty: 'range', low, high, about: true });
const atLeast = (value: number): Quantity => ({ certainty: 'atLeast', value });
const moreThan = (value: number): Quantity => ({ certainty: 'atLeast', value, strict: true });
const atMost = (value: number): Quantity => ({ certainty: 'atMost', value });
const target = (quantity: Quantity): Quantity => ({ ...quantity, target: true });
const silent: Quantity = { certainty: 'notStated' };

type Words = readonly [written: string, spoken: string];

const table: readonly (readonly [string, Quantity | undefined, Counted, Words, Words])[] = [
  // Counts
  ['exact', exact(144), 'count', ['144', '144'], ['144', '144']],
  ['zero, which is a number', exact(0), 'count', ['0', '0'], ['0', '0']],
  ['thousands', exact(100_000), 'count', ['100\u00a0000', '100\u00a0000'], ['100,000', '100,000']],
  ['about', about(50), 'count', ['ca 50', 'ungefär 50'], ['≈50', 'about 50']],
  ['range', range(5, 6), 'count', ['5–6', '5 till 6'], ['5–6', '5 to 6']],
  [
    'about a range',
    aboutRange(40, 50),
    'count',
    ['ca 40–50', 'ungefär 40 till 50'],
    ['≈40–50', 'about 40 to 50'],
  ],
  ['a range of one number', range(5, 5), 'count', ['5', '5'], ['5', '5']],
  ['at least', atLeast(20), 'count', ['minst 20', 'minst 20'], ['≥20', 'at least 20']],
  ['more than', moreThan(20), 'count', ['fler än 20', 'fler än 20'], ['>20', 'more than 20']],
  ['at most', atMost(12), 'count', ['högst 12', 'högst 12'], ['≤12', 'at most 12']],
  ['target', target(exact(30)), 'count', ['mål: 30', 'mål 30'], ['target: 30', 'target 30']],
  [
    'target, about a range',
    target(aboutRange(20, 25)),
    'count',
    ['mål: ca 20–25', 'mål ungefär 20 till 25'],
    ['target: ≈20–25', 'target about 20 to 25'],
  ],
  ['not stated', silent, 'count', ['ej angivet', 'ej angivet'], ['not stated', 'not stated']],
  [
    'a target not stated',
    target(silent),
    'count',
    ['ej angivet', 'ej angivet'],
    ['not stated', 'not stated'],
  ],
  ['nothing at all', undefined, 'SEK', ['ej angivet', 'ej angivet'], ['not stated', 'not stated']],
  // Money
  ['kronor', exact(999), 'SEK', ['999 kr', '999 kronor'], ['SEK 999', '999 kronor']],
  [
    'thousands of kronor',
    exact(45_500),
    'SEK',
    ['45,5 tkr', '45,5 tusen kronor'],
    ['SEK 45.5 k', '45.5 thousand kronor'],
  ],
  [
    'less than a million',
    exact(225_000),
    'SEK',
    ['0,225 mnkr', '0,225 miljoner kronor'],
    ['SEK 0.225 M', '0.225 million kronor'],
  ],
  [
    'millions',
    exact(9_500_000),
    'SEK',
    ['9,5 mnkr', '9,5 miljoner kronor'],
    ['SEK 9.5 M', '9.5 million kronor'],
  ],
  [
    'billions',
    exact(1_250_000_000),
    'SEK',
    ['1,25 mdkr', '1,25 miljarder kronor'],
    ['SEK 1.25 bn', '1.25 billion kronor'],
  ],
  [
    'a range of money, with its unit once',
    range(1_000_000, 2_500_000),
    'SEK',
    ['1–2,5 mnkr', '1 till 2,5 miljoner kronor'],
    ['SEK 1–2.5 M', '1 to 2.5 million kronor'],
  ],
  [
    'about money',
    about(1_300_000),
    'SEK',
    ['ca 1,3 mnkr', 'ungefär 1,3 miljoner kronor'],
    ['SEK ≈1.3 M', 'about 1.3 million kronor'],
  ],
  // Hours
  [
    'hours',
    atLeast(2000),
    'hour',
    ['minst 2\u00a0000 timmar', 'minst 2\u00a0000 timmar'],
    ['≥2,000 hours', 'at least 2,000 hours'],
  ],
];

describe.each(table)('%s', (_, quantity, counted, [svWritten, svSpoken], [enWritten, enSpoken]) => {
  it('is written', () => {
    expect(sv.quantity(quantity, counted)).toBe(svWritten);
    expect(en.quantity(quantity, counted)).toBe(enWritten);
  });

  it('is read aloud', () => {
    expect(sv.speakQuantity(quantity, counted)).toBe(svSpoken);
    expect(en.speakQuantity(quantity, counted)).toBe(enSpoken);
  });
});

const sums: readonly (readonly [string, readonly (Quantity | undefined)[], Counted, Words, Words])[] = [
  [
    'exact money, one part not stated',
    [exact(9_500_000), exact(81_225_000), silent],
    'SEK',
    ['90,7 mnkr', 'angivet av 2 av 3'],
    ['SEK 90.7 M', 'stated by 2 of 3'],
  ],
  [
    'people known in different ways',
    [about(50), aboutRange(40, 50), exact(7), silent],
    'count',
    ['ca 97–107', 'angivet av 3 av 4'],
    ['≈97–107', 'stated by 3 of 4'],
  ],
  [
    'a part with no upper end',
    [moreThan(20), exact(5)],
    'count',
    ['minst 25', 'angivet av 2 av 2'],
    ['≥25', 'stated by 2 of 2'],
  ],
  [
    'a range and a part with no upper end: no upper end',
    [range(40, 50), atLeast(20)],
    'count',
    ['minst 60', 'angivet av 2 av 2'],
    ['≥60', 'stated by 2 of 2'],
  ],
  [
    'none stated',
    [silent, silent],
    'SEK',
    ['ej angivet', 'angivet av ingen av 2'],
    ['not stated', 'stated by none of 2'],
  ],
  [
    'of nothing',
    [],
    'SEK',
    ['ej angivet', 'angivet av inget projekt'],
    ['not stated', 'stated by no project'],
  ],
  ['zero, stated', [exact(0)], 'SEK', ['0 kr', 'angivet av 1 av 1'], ['SEK 0', 'stated by 1 of 1']],
];

it.each(sums)('a sum: %s', (_, parts, counted, [svSum, svCoverage], [enSum, enCoverage]) => {
  const sum = addAll(parts.map(read));
  expect([sv.sum(sum, counted), sv.coverage(sum)]).toEqual([svSum, svCoverage]);
  expect([en.sum(sum, counted), en.coverage(sum)]).toEqual([enSum, enCoverage]);
});

it('reads a sum aloud', () => {
  const sum = addAll([range(40, 50), atLeast(20), about(2)].map(read));
  expect(sv.speakSum(sum, 'count')).toBe('minst ungefär 62');
  expect(en.speakSum(sum, 'count')).toBe('at least about 62');
  expect(en.speakSum(addAll([silent].map(read)), 'SEK')).toBe('not stated');
});

it('writes a reading without its unit where an axis names it', () => {
  const reading = read(range(9_500_000, 10_000_000));
  expect(sv.bare(reading, 1e6)).toBe('9,5–10');
  expect(en.bare(reading, 1e6)).toBe('9.5–10');
  expect(en.bare(undefined, 1e6)).toBe('not stated');
  expect(en.bareSum(addAll([reading as Reading, undefined]), 1e6)).toBe('9.5–10');
});
