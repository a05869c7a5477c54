import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from '../../src/i18n/readnumber.ts';
import { LANGUAGES } from '../../src/model/language.ts';

describe('a typed number', () => {
  it.each([
    ['40', 40],
    ['450 000', 450_000],
    ['450\u00A0000 kr', 450_000],
    ['SEK 450,000', 450_000, 'en'],
    ['2,5 milj', 2_500_000],
    ['2,5 milj.', 2_500_000],
    ['2.5 million', 2_500_000],
    ['2,3 mnkr', 2_300_000],
    ['SEK 2.5 M', 2_500_000],
    ['300 tkr', 300_000],
    ['1,2 miljarder kronor', 1_200_000_000],
    ['1 234 567,5', 1_234_567.5],
    ['1,234,567.5', 1_234_567.5],
    ['1.234.567,5', 1_234_567.5],
    ['1.000.000', 1_000_000],
    ['40 %', 40],
    ['1e6', 1_000_000],
    ['0,125', 0.125],
  ] as const)('%s is read in either language', (typed, value, only?: 'en' | 'sv') => {
    for (const language of LANGUAGES)
      if (only === undefined || only === language) expect(readNumber(typed, language)).toBe(value);
  });

  it('with three digits after one separator is read as its language would', () => {
    expect(readNumber('2,500', 'en')).toBe(2500);
    expect(readNumber('2,500', 'sv')).toBe(2.5);
    expect(readNumber('2.500', 'en')).toBe(2.5);
    expect(readNumber('2.500', 'sv')).toBe(2500);
  });

  it.each([
    '',
    ' ',
    'many',
    '-5',
    '−5',
    '40–50',
    '4 0',
    '1.2.3',
    '1,23,456',
    '5 apples',
    '2 milj milj',
    '12e99 x',
  ])('%j is none', (typed) => {
    for (const language of LANGUAGES) expect(readNumber(typed, language)).toBeUndefined();
  });

  it('reads what it writes as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(readNumber(writeNumber(value, language), language)).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(...LANGUAGES), (hundredths, language) => {
        const value = hundredths * 1e4;
        expect(readNumber(writeNumber(value, language), language)).toBe(value);
      }),
    );
  });

  it('is written short where that says it all', () => {
    expect(writeNumber(2_500_000, 'en')).toBe('2.5 million');
    expect(writeNumber(1_000_000, 'sv')).toBe('1 miljon');
    expect(writeNumber(1_234_567, 'en')).toBe('1,234,567');
  });

  it('never throws, and reads nothing less than none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (typed, language) => {
        const value = readNumber(typed, language);
        expect(value === undefined || (value >= 0 && Number.isFinite(value))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\d ,.ek%-]{0,12}$/),
        fc.constantFrom(...LANGUAGES),
        (typed, language) => {
          const value = readNumber(typed, language);
          expect(value === undefined || (value >= 0 && Number.isFinite(value))).toBe(true);
        },
      ),
    );
  });
});
