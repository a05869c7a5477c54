import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainYears, spanOf } from '../../../src/charts/time/span.ts';
import { PROJECT_DIMENSIONS } from '../../../src/engine/dimensions.ts';
import { type Period, parsePeriod } from '../../../src/model/period.ts';
import { bounds } from '../../../src/model/reading.ts';
import { withPeriods } from './inputs.ts';

function read(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`${text} is no period`);
  return period;
}

describe('the span of a period', () => {
  it('is drawn as precisely as its ends are stated', () => {
    const months = spanOf(read('2014-05/2016-08'), undefined);
    expect(months).toMatchObject({ start: 'sharp', end: 'sharp' });
    expect(months?.sureFrom).toBeCloseTo(2014 + 4 / 12);
    expect(months?.sureTo).toBeCloseTo(2016 + 8 / 12);
    const seasons = spanOf(read('2012-23/2013-23'), undefined);
    expect(seasons).toMatchObject({ start: 'within', end: 'within' });
    expect(seasons?.from).toBeCloseTo(2012 + 8 / 12);
    expect(seasons?.sureFrom).toBeCloseTo(2012 + 11 / 12);
    expect(seasons?.sureTo).toBeCloseTo(2013 + 8 / 12);
    expect(seasons?.to).toBeCloseTo(2013 + 11 / 12);
    expect(spanOf(read('2012/2014'), undefined)).toMatchObject({
      from: 2012,
      sureFrom: 2013,
      sureTo: 2014,
      to: 2015,
    });
  });

  it('has no certain part where a project began and ended within one year', () => {
    expect(spanOf(read('2013'), undefined)).toMatchObject({
      from: 2013,
      sureFrom: 2013.5,
      sureTo: 2013.5,
      to: 2014,
    });
  });

  it('is certain to go on only as far as the source can tell', () => {
    expect(spanOf(read('2006/..'), 2015)).toMatchObject({ end: 'open', sureTo: 2015, to: Infinity });
    expect(spanOf(read('2006/..'), undefined)).toMatchObject({ end: 'open', sureFrom: 2007, sureTo: 2007 });
  });

  it('is nothing where neither end is stated', () => {
    expect(spanOf(read('/..'), 2015)).toBeUndefined();
  });
});

describe('the years in which a project certainly ran', () => {
  it.each([
    ['2014-05/2016-08', [2014, 2016]],
    ['2014-01/2014-12', [2014, 2014]],
    ['2012/2014', [2012, 2014]],
    ['2013', [2013, 2013]],
    ['2014-23/2015-01', [2014, 2015]],
    ['2006/..', [2006, 2015]],
    ['2005~/..', [2006, 2015]],
    ['2010/', [2010, 2010]],
    ['/2013', [2013, 2013]],
    ['/2014~', undefined],
    ['2014~/2015~', undefined],
    ['2014~/2018~', [2015, 2017]],
    ['/..', undefined],
  ])('of %s are %j', (text, years) => {
    expect(certainYears(read(text), 2015)).toEqual(years);
  });

  it('lie within those that a filter on years would find', () => {
    const end = fc.oneof(
      fc.constantFrom('', '..'),
      fc
        .tuple(
          fc.integer({ min: 2000, max: 2020 }),
          fc.constantFrom('', '-01', '-12', '-21', '-24'),
          fc.constantFrom('', '~'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(end, end, (start, stop) => {
        const period = parsePeriod(`${start}/${stop}`);
        const certain = period && certainYears(period, 2015);
        if (period === undefined || certain === undefined) return;
        const [project] = withPeriods(`${start}/${stop}`).projects;
        const touched = project && PROJECT_DIMENSIONS.years.of(project);
        if (touched === undefined) throw new Error(`${start}/${stop} touches no year`);
        const [first, last] = bounds(touched);
        expect(certain[0]).toBeGreaterThanOrEqual(first);
        expect(certain[1]).toBeLessThanOrEqual(last);
      }),
    );
  });
});
