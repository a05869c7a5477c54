import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/model/period.ts';

const year = (value: number, about = false) => ({
  precision: 'year',
  year: value,
  about,
  from: value,
  to: value + 1,
});

describe('parsePeriod', () => {
  it.each([
    ['2013', year(2013), year(2013)],
    ['2013~', year(2013, true), year(2013, true)],
    ['2014~/2015~', year(2014, true), year(2015, true)],
    ['2006/..', year(2006), 'open'],
    ['../2006', 'open', year(2006)],
    ['/2014~', 'unknown', year(2014, true)],
    ['2014/', year(2014), 'unknown'],
  ])('%s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });

  it('bounds months, days and seasons in the year', () => {
    expect(parsePeriod('2014-05/2016-08')).toEqual({
      start: {
        precision: 'month',
        year: 2014,
        part: 5,
        about: false,
        from: 2014 + 4 / 12,
        to: 2014 + 5 / 12,
      },
      end: { precision: 'month', year: 2016, part: 8, about: false, from: 2016 + 7 / 12, to: 2016 + 8 / 12 },
    });
    expect(parsePeriod('2015-01-31')?.start).toMatchObject({ precision: 'day', year: 2015, part: 1 });
    expect(parsePeriod('2012-23/2013-21')).toMatchObject({
      start: { precision: 'season', part: 23, from: 2012 + 8 / 12, to: 2012 + 11 / 12 },
      end: { precision: 'season', part: 21, from: 2013 + 2 / 12 },
    });
    // A winter ends in the year after the one that names it.
    expect(parsePeriod('2012-24')?.end).toMatchObject({ to: 2013 + 2 / 12 });
  });

  it.each([
    '',
    '..',
    'soon',
    '14',
    '20145',
    '2014-13',
    '2014-00',
    '2014-25',
    '2014-5',
    '2014-02-30',
    '2014-05-00',
    '2014-21-01',
    '2014/2015/2016',
    '2014 / 2015',
    '2015/2014',
    '2014-06/2014-05',
    '~2014',
    'våren 2014',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('throws at nothing', () => {
    const nearly = fc.stringMatching(/^[\d./~?-]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const period = parsePeriod(text);
        for (const end of [period?.start, period?.end]) {
          if (typeof end === 'object') expect(end.to).toBeGreaterThan(end.from);
        }
      }),
    );
  });
});
