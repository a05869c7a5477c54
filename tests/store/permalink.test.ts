import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/engine/filters.ts';
import { type Grammar, readAddress, writeAddress } from '../../src/store/permalink.ts';
import { initialState, type ViewState } from '../../src/store/state.ts';

const CHALLENGES = ['democracy', 'employment', 'urban', 'youth'];
const PROJECTS = ['stadsbruk', 'kodcentrum'];
const grammar: Grammar = {
  dimensions: {
    challenge: { kind: 'categories', values: new Set(CHALLENGES) },
    project: { kind: 'categories', values: new Set(PROJECTS) },
    agency: { kind: 'interval' },
    people: { kind: 'interval' },
    q: { kind: 'text' },
  },
  forms: { funding: ['amount', 'share', 'match'], map: ['places', 'counties'] },
  views: ['funding', 'map', 'people'],
  columns: ['project', 'agency', 'people'],
};

const read = (search: string) => readAddress(search, grammar, 'en');
const write = (state: ViewState) => writeAddress(state, grammar);
const view = (change: Partial<ViewState>): ViewState => ({ ...initialState('en'), ...change });

const categories = (values: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom<'any' | 'all'>('any', 'all'),
      fc.subarray(['', ...values]),
      fc.subarray(['', ...values]),
    )
    .map(
      ([mode, some, exclude]): Filter => ({
        kind: 'categories',
        mode,
        include: some.filter((each) => !exclude.includes(each)).toSorted(),
        exclude: exclude.toSorted(),
      }),
    )
    .filter((filter) => filter.kind === 'categories' && filter.include.length + filter.exclude.length > 0);

const number = fc.oneof(
  fc.nat({ max: 100 }),
  fc.nat({ max: 2000 }).map((n) => n * 50_000),
  fc.double({ min: 0, noDefaultInfinity: true, noNaN: true }).map((n) => n + 0),
);
const interval = fc.oneof(
  fc.constant<Filter>({ kind: 'interval', unknown: 'only' }),
  fc
    .tuple(fc.option(number, { nil: undefined }), fc.option(number, { nil: undefined }), fc.boolean())
    .filter(([a, b]) => a !== undefined || b !== undefined)
    .map(([a, b, keep]): Filter => {
      const [low, high] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
      return {
        kind: 'interval',
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        ...(keep ? { unknown: 'keep' as const } : {}),
      };
    }),
);
const word = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('a+b', '50%', 'å&ö', '#1', 'x=y', ',', '..'),
  )
  .map((each) => each.replaceAll(/\s/g, ''))
  .filter((each) => each !== '');
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words): Filter => ({ kind: 'text', words }));

const states: fc.Arbitrary<ViewState> = fc
  .record({
    challenge: fc.option(categories(CHALLENGES)),
    project: fc.option(categories(PROJECTS)),
    agency: fc.option(interval),
    people: fc.option(interval),
    q: fc.option(text),
    funding: fc.option(fc.constantFrom('share', 'match')),
    map: fc.option(fc.constant('counties')),
    end: fc.constantFrom<'low' | 'middle' | 'high'>('low', 'middle', 'high'),
    inKind: fc.constantFrom<'counted' | 'leftOut'>('counted', 'leftOut'),
    several: fc.constantFrom<'full' | 'shared'>('full', 'shared'),
    sort: fc.record({ column: fc.constantFrom(...grammar.columns), descending: fc.boolean() }),
    open: fc.option(fc.constantFrom(...PROJECTS), { nil: undefined }),
    figure: fc.option(
      fc.constantFrom('stadsbruk.agency', 'kodcentrum.people.2', 'sum.agency', 'sum.people@challenge:urban'),
      { nil: undefined },
    ),
    pins: fc.subarray(['stadsbruk', 'kodcentrum', 'challenge:urban']),
    show: fc.option(fc.constantFrom('compare' as const, 'unknowns' as const, 'guide' as const), {
      nil: undefined,
    }),
    enlarge: fc.option(fc.constantFrom('funding', 'map'), { nil: undefined }),
    language: fc.constantFrom<'sv' | 'en'>('sv', 'en'),
    theme: fc.constantFrom(undefined, 'light' as const, 'dark' as const),
  })
  .map(
    ({
      challenge,
      project,
      agency,
      people,
      q,
      funding,
      map,
      end,
      inKind,
      several,
      open,
      figure,
      ...rest
    }) => ({
      ...rest,
      figure,
      // The figure of a project lies in its panel.
      open: figure === undefined || figure.startsWith('sum.') ? open : figure.split('.')[0],
      filters: Object.fromEntries(
        Object.entries({ challenge, project, agency, people, q }).flatMap(([name, filter]) =>
          filter === null ? [] : [[name, filter]],
        ),
      ),
      forms: { ...(funding === null ? {} : { funding }), ...(map === null ? {} : { map }) },
      assumptions: { end, inKind, several },
    }),
  );

describe('an address', () => {
  it('brings back the view it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: back, notices } = read(write(state));
        expect(back).toEqual(state);
        expect(notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('of any kind gives a sound view, and is then written in one way only', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'challenge=democracy',
        'challenge=-democracy,moon,-,',
        'challenge.mode=all',
        'challenge.mode=some',
        'people=40..60',
        'people=1e999..',
        'people=..',
        'people=9..1',
        'agency=1e6..10e6,notStated',
        'agency=notStated',
        'sort=--agency',
        'sort=-people',
        'open=kodcentrum',
        '__proto__=1',
        'constructor.mode=all',
        'toString=1',
        'q=%E0%A4%A',
        'q=+a++b+',
        'end=low',
        'funding=match',
        '%',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { state } = read(`?${parts.join('&')}`);
        const written = write(state);
        const again = read(written);
        expect(again).toEqual({ state, notices: [] });
        expect(write(again.state)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out what is as it always is', () => {
    expect(write(initialState('sv'))).toBe('?lang=sv');
  });

  it('is short and can be read', () => {
    const state = view({
      filters: {
        challenge: {
          kind: 'categories',
          mode: 'all',
          include: ['employment', 'youth'],
          exclude: ['urban', ''],
        },
        agency: { kind: 'interval', low: 1e6, high: 9.5e6 },
        people: { kind: 'interval', low: 40, unknown: 'keep' },
        q: { kind: 'text', words: ['två', 'ord'] },
      },
      sort: { column: 'people', descending: false },
      forms: { funding: 'share' },
    });
    expect(write(state)).toBe(
      '?lang=en&challenge=employment,youth,-urban,-notStated&challenge.mode=all' +
        '&agency=1e6..9.5e6&people=40..,notStated&q=tv%C3%A5+ord&funding=share&sort=people',
    );
  });
});

describe('a link that was sent once', () => {
  const only = (include: string[], exclude: string[] = [], mode: 'any' | 'all' = 'any'): Filter => ({
    kind: 'categories',
    mode,
    include,
    exclude,
  });
  it.each<[string, Partial<ViewState>]>([
    ['?challenge=democracy', { filters: { challenge: only(['democracy']) } }],
    ['?challenge=employment,-urban', { filters: { challenge: only(['employment'], ['urban']) } }],
    [
      '?challenge=employment,youth&challenge.mode=all',
      { filters: { challenge: only(['employment', 'youth'], [], 'all') } },
    ],
    ['?challenge.mode=any&challenge=youth', { filters: { challenge: only(['youth']) } }],
    ['?challenge.mode=all', { filters: { challenge: only([], [], 'all') } }],
    ['?challenge=notStated', { filters: { challenge: only(['']) } }],
    ['?challenge=-notStated', { filters: { challenge: only([], ['']) } }],
    ['?challenge=youth,-youth', { filters: { challenge: only([], ['youth']) } }],
    ['?agency=1e6..10e6', { filters: { agency: { kind: 'interval', low: 1e6, high: 10e6 } } }],
    ['?agency=1000000..', { filters: { agency: { kind: 'interval', low: 1e6 } } }],
    ['?people=..60', { filters: { people: { kind: 'interval', high: 60 } } }],
    ['?people=50', { filters: { people: { kind: 'interval', low: 50, high: 50 } } }],
    ['?q=sol+och%20vind', { filters: { q: { kind: 'text', words: ['sol', 'och', 'vind'] } } }],
    ['?lang=sv&theme=dark', { language: 'sv', theme: 'dark' }],
    ['?funding=match', { forms: { funding: 'match' } }],
    ['?funding=amount', {}],
    ['?sort=-agency', {}],
    ['?sort=agency', { sort: { column: 'agency', descending: false } }],
    ['?open=stadsbruk', { open: 'stadsbruk' }],
    ['?figure=stadsbruk.actors', { open: 'stadsbruk', figure: 'stadsbruk.actors' }],
    ['?figure=sum.agency@challenge:urban', { figure: 'sum.agency@challenge:urban' }],
    [
      '?pin=stadsbruk,challenge:urban&show=compare',
      { pins: ['stadsbruk', 'challenge:urban'], show: 'compare' },
    ],
    ['?enlarge=map', { enlarge: 'map' }],
    [
      '?end=high&inkind=leftOut&several=shared',
      { assumptions: { end: 'high', inKind: 'leftOut', several: 'shared' } },
    ],
    ['', {}],
  ])('still opens: %s', (search, expected) => {
    expect(read(search)).toEqual({ state: view(expected), notices: [] });
  });
});

describe('what an address asks for in vain', () => {
  it.each<[string, readonly { parameter: string; value?: string }[]]>([
    ['?colour=green', [{ parameter: 'colour' }]],
    ['?constructor=1', [{ parameter: 'constructor' }]],
    ['?__proto__.mode=all', [{ parameter: '__proto__.mode' }]],
    ['?people.mode=all', [{ parameter: 'people.mode' }]],
    ['?challenge.mode.x=all', [{ parameter: 'challenge.mode.x' }]],
    ['?challenge=moon', [{ parameter: 'challenge', value: 'moon' }]],
    ['?challenge=-moon', [{ parameter: 'challenge', value: '-moon' }]],
    ['?challenge.mode=some', [{ parameter: 'challenge.mode', value: 'some' }]],
    ['?people=many', [{ parameter: 'people', value: 'many' }]],
    ['?people=60..40', [{ parameter: 'people', value: '60..40' }]],
    ['?people=..', [{ parameter: 'people', value: '..' }]],
    ['?people=', [{ parameter: 'people', value: '' }]],
    ['?people=1..2..3', [{ parameter: 'people', value: '1..2..3' }]],
    ['?people=-5..5', [{ parameter: 'people', value: '-5..5' }]],
    ['?people=1..2,maybe', [{ parameter: 'people', value: '1..2,maybe' }]],
    ['?agency=1e999..', [{ parameter: 'agency', value: '1e999..' }]],
    ['?lang=fr', [{ parameter: 'lang', value: 'fr' }]],
    ['?theme=pink', [{ parameter: 'theme', value: 'pink' }]],
    ['?funding=pie', [{ parameter: 'funding', value: 'pie' }]],
    ['?sort=colour', [{ parameter: 'sort', value: 'colour' }]],
    ['?open=moon', [{ parameter: 'open', value: 'moon' }]],
    ['?end=top', [{ parameter: 'end', value: 'top' }]],
    ['?inkind=maybe', [{ parameter: 'inkind', value: 'maybe' }]],
  ])('is named and skipped: %s', (search, notices) => {
    expect(read(search)).toEqual({ state: initialState('en'), notices });
  });

  it('does not keep the rest from being read', () => {
    const { state, notices } = read('?challenge=moon,democracy&colour=green&people=40..60');
    expect(Object.keys(state.filters)).toEqual(['challenge', 'people']);
    expect(state.filters['challenge']).toMatchObject({ include: ['democracy'] });
    expect(notices).toEqual([{ parameter: 'challenge', value: 'moon' }, { parameter: 'colour' }]);
  });

  it('leaves the theme as it is', () => {
    expect(read('?theme=dark&theme=pink').state.theme).toBe('dark');
  });
});
