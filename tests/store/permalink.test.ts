import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/engine/filters.ts';
import { type Grammar, type Notice, readAddress, writeAddress } from '../../src/store/permalink.ts';
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
  defaultColumns: ['agency', 'people'],
};

const read = (search: string) => readAddress(search, grammar, 'en');
const write = (state: ViewState) => writeAddress(state, grammar);
const view = (change: Partial<ViewState>): ViewState => ({ ...initialState('en'), ...change });

describe('an address', () => {
  it('leaves out what is as it always is', () => {
    expect(write(initialState('sv'))).toBe('?lang=sv');
    expect(write(view({ sort: [{ column: 'agency', descending: true }], forms: { map: 'places' } }))).toBe(
      '?lang=en',
    );
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
        agency: { kind: 'interval', low: 1e6, high: 9.5e6, sure: true },
        people: { kind: 'interval', low: 40, unknown: 'keep' },
        q: { kind: 'text', words: ['två', 'ord'] },
      },
      sort: [
        { column: 'people', descending: false },
        { column: 'agency', descending: true },
      ],
      columns: { shown: ['people'], pinned: ['people'], widths: { project: 240, people: 90 } },
      forms: { funding: 'share' },
    });
    expect(write(state)).toBe(
      '?lang=en&challenge=employment,youth,-urban,-notStated&challenge.mode=all' +
        '&agency=1e6..9.5e6,sure&people=40..,notStated&q=tv%C3%A5+ord&funding=share' +
        '&sort=people,-agency&columns=people&pinned=people&widths=project.240,people.90',
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
    ['?people=notStated', { filters: { people: { kind: 'interval', unknown: 'only' } } }],
    ['?people=-notStated', { filters: { people: { kind: 'interval' } } }],
    [
      '?people=40..60,notStated',
      { filters: { people: { kind: 'interval', low: 40, high: 60, unknown: 'keep' } } },
    ],
    ['?people=40..60,sure', { filters: { people: { kind: 'interval', low: 40, high: 60, sure: true } } }],
    ['?people=50', { filters: { people: { kind: 'interval', low: 50, high: 50 } } }],
    ['?q=sol+och%20vind', { filters: { q: { kind: 'text', words: ['sol', 'och', 'vind'] } } }],
    ['?lang=sv&theme=dark', { language: 'sv', theme: 'dark' }],
    ['?funding=match', { forms: { funding: 'match' } }],
    ['?funding=amount', {}],
    ['?sort=-agency', {}],
    ['?sort=agency', { sort: [{ column: 'agency', descending: false }] }],
    [
      '?sort=people,-agency',
      {
        sort: [
          { column: 'people', descending: false },
          { column: 'agency', descending: true },
        ],
      },
    ],
    ['?columns=people', { columns: { shown: ['people'], pinned: [], widths: {} } }],
    ['?columns=none', { columns: { shown: [], pinned: [], widths: {} } }],
    ['?columns=agency,people', {}],
    ['?pinned=people', { columns: { shown: undefined, pinned: ['people'], widths: {} } }],
    ['?widths=project.240', { columns: { shown: undefined, pinned: [], widths: { project: 240 } } }],
    ['?show=filters', { show: 'filters' }],
    ['?show=why', { show: 'why' }],
    ['?v=1', {}],
    ['?v=1&challenge=urban', { filters: { challenge: only(['urban']) } }],
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
  it.each<[string, readonly Notice[]]>([
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
    ['?people=--5..5', [{ parameter: 'people', value: '--5..5' }]],
    ['?people=notStated,sure', [{ parameter: 'people', value: 'notStated,sure' }]],
    ['?agency=1e999..', [{ parameter: 'agency', value: '1e999..' }]],
    ['?lang=fr', [{ parameter: 'lang', value: 'fr' }]],
    ['?theme=pink', [{ parameter: 'theme', value: 'pink' }]],
    ['?funding=pie', [{ parameter: 'funding', value: 'pie' }]],
    ['?sort=colour', [{ parameter: 'sort', value: 'colour' }]],
    ['?sort=-agency,agency', [{ parameter: 'sort', value: 'agency', problem: 'tooMany' }]],
    ['?columns=colour', [{ parameter: 'columns', value: 'colour' }]],
    ['?pinned=project', [{ parameter: 'pinned', value: 'project' }]],
    ['?widths=agency.9', [{ parameter: 'widths', value: 'agency.9' }]],
    ['?pin=challenge:urban:x', [{ parameter: 'pin', value: 'challenge:urban:x' }]],
    ['?show=all', [{ parameter: 'show', value: 'all' }]],
    ['?v=2', [{ parameter: 'v', value: '2', problem: 'newer' }]],
    ['?v=0', [{ parameter: 'v', value: '0' }]],
    ['?v=next', [{ parameter: 'v', value: 'next' }]],
    ['?colour=1&colour=2', [{ parameter: 'colour' }]],
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

  it('is what a link of a later version says otherwise; the rest of it is shown', () => {
    const { state, notices } = read('?v=3&people=40..60,roughly&mood=good');
    expect(state.filters['people']).toEqual({ kind: 'interval', low: 40, high: 60 });
    expect(notices).toEqual([
      { parameter: 'v', value: '3', problem: 'newer' },
      { parameter: 'people', value: 'roughly' },
      { parameter: 'mood' },
    ]);
  });

  it('is whatever comes a second time: the first counts', () => {
    const { state, notices } = read('?challenge=urban&theme=dark&challenge=youth&theme=dark&lang=sv&lang=en');
    expect(state).toMatchObject({ theme: 'dark', language: 'sv' });
    expect(state.filters['challenge']).toMatchObject({ include: ['urban'] });
    expect(notices).toEqual([
      { parameter: 'challenge', value: 'youth', problem: 'twice' },
      { parameter: 'theme', value: 'dark', problem: 'twice' },
      { parameter: 'lang', value: 'en', problem: 'twice' },
    ]);
  });

  it('is not the form of a view that has the name of a filter', () => {
    const both = { ...grammar, forms: { people: ['count', 'perPerson'] } };
    const { state, notices } = readAddress('?people=perPerson&people=40..60', both, 'en');
    expect(notices).toEqual([]);
    expect(state.forms).toEqual({ people: 'perPerson' });
    expect(Object.keys(state.filters)).toEqual(['people']);
  });

  it('is a fifth pin', () => {
    const { state, notices } = read(
      '?pin=stadsbruk,kodcentrum,challenge:urban,challenge:youth,challenge:democracy',
    );
    expect(state.pins).toHaveLength(4);
    expect(notices).toEqual([{ parameter: 'pin', value: 'challenge:democracy', problem: 'tooMany' }]);
  });
});
