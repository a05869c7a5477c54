import { describe, expect, it } from 'vitest';
import { moneyScale } from '../../src/i18n/numbers.ts';
import { createSay } from '../../src/i18n/say.ts';
import { parsePeriod } from '../../src/model/period.ts';

const sv = createSay('sv');
const en = createSay('en');

describe('numbers', () => {
  it('are grouped and pointed as each language does it', () => {
    expect(sv.number(1_234_567.25)).toBe('1\u00a0234\u00a0567,3');
    expect(en.number(1_234_567.25)).toBe('1,234,567.3');
    expect(sv.percent(0.45)).toBe('45\u00a0%');
    expect(en.percent(0.45)).toBe('45%');
  });

  it('are words up to ten', () => {
    expect([0, 1, 10, 11].map((n) => sv.numberWord(n))).toEqual(['inga', 'ett', 'tio', '11']);
    expect([0, 1, 10, 1100].map((n) => en.numberWord(n))).toEqual(['no', 'one', 'ten', '1,100']);
  });

  it.each([
    [0, 1],
    [999, 1],
    [1000, 1e3],
    [99_999, 1e3],
    [100_000, 1e6],
    [999_999_999, 1e6],
    [1e9, 1e9],
  ])('up to %i are written in units of %i', (largest, scale) => {
    expect(moneyScale(largest)).toBe(scale);
  });
});

describe('periods', () => {
  it.each([
    ['2013', '2013', '2013'],
    ['2013~', 'omkring 2013', 'about 2013'],
    ['2014~/2015~', 'omkring 2014 – omkring 2015', 'about 2014 – about 2015'],
    ['2012-23/2013-23', 'hösten 2012 – hösten 2013', 'autumn 2012 – autumn 2013'],
    ['2014-21/..', 'sedan våren 2014', 'since spring 2014'],
    ['2014-05/2016-08', 'maj 2014 – aug. 2016', 'May 2014 – Aug 2016'],
    ['2014-23/2015-01', 'hösten 2014 – jan. 2015', 'autumn 2014 – Jan 2015'],
    ['2006/..', 'sedan 2006', 'since 2006'],
    ['2006/', 'från 2006, slutet ej angivet', 'from 2006, end not stated'],
    ['/2014~', 'till omkring 2014', 'until about 2014'],
    ['2014/2014', '2014', '2014'],
    ['/', 'ej angivet', 'not stated'],
  ])('%s', (text, swedish, english) => {
    const period = parsePeriod(text);
    expect(sv.period(period)).toBe(swedish);
    expect(en.period(period)).toBe(english);
  });

  it('that are missing are not stated', () => {
    expect(sv.period(undefined)).toBe('ej angivet');
  });
});

it('joins lists by and, or by or', () => {
  expect(sv.list(['a', 'b', 'c'])).toBe('a, b och c');
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(sv.list(['a', 'b'], 'or')).toBe('a eller b');
  expect(en.list(['a', 'b'], 'or')).toBe('a or b');
});

it('sorts by the alphabet of the language', () => {
  const names = ['Öster', 'Åre', 'Zeta', 'Ärla', 'Alby 10', 'Alby 9'];
  expect(names.toSorted(sv.compare)).toEqual(['Alby 9', 'Alby 10', 'Zeta', 'Åre', 'Ärla', 'Öster']);
  expect(names.toSorted(en.compare)).toEqual(['Alby 9', 'Alby 10', 'Åre', 'Ärla', 'Öster', 'Zeta']);
});

it('takes a text in its language', () => {
  expect([sv, en].map((say) => say.text({ sv: 'träd', en: 'trees' }))).toEqual(['träd', 'trees']);
});
