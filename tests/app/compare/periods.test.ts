import { describe, expect, it } from 'vitest';
import { periodVerdict, spanOf } from '../../../src/app/compare/periods.ts';
import { parsePeriod, type Period } from '../../../src/model/period.ts';

const periods = (texts: readonly string[]): (Period | undefined)[] =>
  texts.map((text) => (text === '' ? undefined : parsePeriod(text)));

describe('periodVerdict', () => {
  it.each([
    ['together', ['2012/2014', '2013/2015']],
    ['together', ['2006/..', '2014-05/2016-08']],
    ['together', ['2012/2016', '2013/2015', '2014/..']],
    ['apart', ['2010/2011', '2012/2013']],
    ['apart', ['2010', '2014/..']],
    // One of three was over before another began, whatever the third did.
    ['apart', ['2010/2011', '2012/2013', '2009/..']],
    ['apart', ['2010/2011', '2012/2013', '']],
    // Within one year nobody knows which ended before the other began.
    ['unsure', ['2012/2013', '2013/2014']],
    ['unsure', ['2012~/2014', '2013/2015']],
    ['unsure', ['2012/', '2013/2015']],
    ['unsure', ['2012/2014', '']],
    ['unsure', ['2012/2014', '2013/2015', '']],
    ['unsure', ['', '']],
  ] as const)('is %s for %j', (verdict, texts) => {
    expect(periodVerdict(periods(texts))).toBe(verdict);
  });
});

describe('spanOf', () => {
  it.each([
    [['2012/2014', '2010/2011'], '2010/2014'],
    [['2012/2014', '2013/..'], '2012/..'],
    [['/2014', '2012/2013'], '2012/2014'],
    [['2012/', '2013/'], '2012/'],
  ])('of %j is %s', (texts, span) => {
    const known = periods(texts).filter((each) => each !== undefined);
    expect(spanOf(known)).toEqual(parsePeriod(span));
  });
});
