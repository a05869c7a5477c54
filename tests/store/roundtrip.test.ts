// What holds for every view and every address, on the grammar of the portfolio that is shipped.

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossfilterOf } from '../../src/engine/portfolio.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import { readAddress, writeAddress } from '../../src/store/permalink.ts';
import { shipped } from '../fixtures/shipped.ts';
import { addresses, grammar, views } from './arbitrary.ts';

const read = (search: string) => readAddress(search, grammar, 'en');
const crossfilter = crossfilterOf(shipped, DEFAULT_ASSUMPTIONS, []);

describe('an address', () => {
  it('brings back the view it was written from, whole', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeAddress(view, grammar))).toEqual({ state: view, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is the only one of its view: its parameters and their values may come in any order', () => {
    const shuffled = fc
      .tuple(views, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }))
      .map(([view, keys]) => {
        const address = writeAddress(view, grammar);
        const parts = address.slice(1).split('&');
        return {
          address,
          other: parts
            .map((part, i) => ({ part, key: keys[i % keys.length] ?? i }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ part }) => part)
            .join('&'),
        };
      });
    fc.assert(
      fc.property(shuffled, ({ address, other }) => {
        expect(writeAddress(read(`?${other}`).state, grammar)).toBe(address);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['?agency=10000000..', '?lang=en&agency=10e6..'],
    ['?agency=1e7..', '?lang=en&agency=10e6..'],
    ['?agency=..10E6', '?lang=en&agency=..10e6'],
    ['?agency=007', '?lang=en&agency=7..7'],
    ['?people=40..60,notStated,sure', '?lang=en&people=40..60,sure,notStated'],
    ['?challenge=youth,-urban,democracy,youth', '?lang=en&challenge=democracy,youth,-urban'],
    ['?challenge=&challenge.mode=all', '?lang=en&challenge.mode=all'],
    ['?widths=people.90,agency.180', '?lang=en&widths=agency.180,people.90'],
    ['?q=%20sol%20%20vind+', '?lang=en&q=sol+vind'],
    ['?theme=dark&lang=sv', '?lang=sv&theme=dark'],
    ['?open=stadsbruk&show=filters', '?lang=en&open=stadsbruk'],
  ])('%s is written %s', (address, canonical) => {
    const { state, notices } = read(address);
    expect([writeAddress(state, grammar), notices]).toEqual([canonical, []]);
  });

  it('of any kind gives a view that can be shown, and whose own address says all of it', () => {
    fc.assert(
      fc.property(addresses, (search) => {
        const { state } = read(search);
        crossfilter.apply(state.filters);
        const written = writeAddress(state, grammar);
        expect(read(written)).toEqual({ state, notices: [] });
        expect(writeAddress(read(written).state, grammar)).toBe(written);
      }),
      { numRuns: 1500 },
    );
  });

  it('that is huge is read, and so is one that repeats itself without end', () => {
    const long = 'x'.repeat(2_000_000);
    expect(read(`?q=${long}`).state.filters['q']).toEqual({ kind: 'text', words: [long] });
    expect(read(`?${long}=1`).notices).toEqual([{ parameter: long }]);
    const { state, notices } = read(`?${'challenge=urban&'.repeat(20_000)}`);
    expect(state.filters['challenge']).toMatchObject({ include: ['urban'] });
    expect(notices).toHaveLength(19_999);
  });

  const examples = [...new Set(readFileSync('docs/addresses.md', 'utf8').match(/(?<=`)[a-z.]+=[^`]+(?=`)/g))];
  it.each(examples)('is documented with what can be read: %s', (example) => {
    const { state, notices } = read(`?${example}`);
    expect(notices).toEqual([]);
    expect(read(writeAddress(state, grammar)).state).toEqual(state);
  });

  it('is documented with every parameter there is', () => {
    const named = new Set(examples.map((each) => each.split('=')[0]));
    expect(
      Object.keys({ ...grammar.dimensions, ...grammar.forms }).filter((each) => !named.has(each)),
    ).toEqual([]);
  });
});

describe('a link as it was promised', () => {
  it.each([
    'lang=sv',
    'theme=light',
    'challenge=employment,-urban',
    'challenge=employment,-urban&challenge.mode=any',
    'challenge=employment,-urban&challenge.mode=all',
    'county=SE-M,SE-O',
    'project=stadsbruk',
    'open=stadsbruk',
    'sector=academia',
    'status=finished',
    'agency=1e6..10e6',
    'actors=..1e6',
    'total=19000000',
    'people=40..60',
    'people=40..',
    'people=..60',
    'years=2012..2014',
    'q=words',
    'funding=amount',
    'funding=share',
    'funding=match',
    'sort=-agency',
    'enlarge=map',
  ])('opens for ever: %s', (address) => {
    expect(read(`?${address}`).notices).toEqual([]);
  });
});
