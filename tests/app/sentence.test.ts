// What the sentence says: of each filter, of what is not stated, of many filters at once; and what is made of it.

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkText, sentence, sentenceText, titleOf } from '../../src/app/filters/sentence.ts';
import { filterWords } from '../../src/app/filters/words.ts';
import { type Filters, restricts } from '../../src/engine/filters.ts';
import type { Language } from '../../src/model/language.ts';
import { withAll } from '../../src/store/filters.ts';
import { filter, grammar } from '../store/arbitrary.ts';
import { opened } from './sentencesupport.ts';

const LANGUAGES = ['en', 'sv'] as const;

const plainSpaces = (words: string) => words.replaceAll('\u00a0', ' ');
const said = (language: Language, search: string) =>
  plainSpaces(sentenceText(sentence(...opened(language, search))));

/** The table beside this file: an address, the sentence in English, the sentence in Swedish. */
const lines = readFileSync('tests/app/sentences.txt', 'utf8').trim().split('\n');
const table = Array.from(
  { length: lines.length / 3 },
  (_, i) => lines.slice(3 * i, 3 * i + 3).map((line) => line.trim()) as [string, string, string],
);

it.each(table)('says %s', (search, en, sv) => {
  expect(said('en', search)).toBe(en);
  expect(said('sv', search)).toBe(sv);
});

describe('how many', () => {
  const words = (language: Language, kept: number, of: number, search = 'people=40..60') => {
    const [filters, , vocabulary] = opened(language, search);
    const counts = { kept, of, silent: { people: of - kept } };
    return plainSpaces(sentenceText(sentence(filters, counts, vocabulary)));
  };

  it('is grouped by thousands', () => {
    expect(words('en', 12_345, 100_000)).toBe(
      'Projects with 40–60 people: 12,345 of 100,000; 87,655 more state no number of people.',
    );
    expect(words('sv', 12_345, 100_000)).toBe(
      'Projekt med 40–60 personer: 12 345 av 100 000; ytterligare 87 655 anger inget antal personer.',
    );
    expect(words('en', 100_000, 100_000, '')).toMatch(/^All 100,000 projects, all challenges/);
  });

  it('is said in words where nothing passes, or there is little to pass', () => {
    expect(words('en', 0, 3)).toBe('Projects with 40–60 people: none of 3; 3 state no number of people.');
    expect(words('sv', 0, 1)).toBe('Projekt med 40–60 personer: inget av 1; 1 anger inget antal personer.');
    expect([0, 1, 2, 3].map((n) => words('en', n, n, '').split(',')[0])).toEqual([
      'No projects',
      'The only project',
      'Both projects',
      'All three projects',
    ]);
    expect([0, 1, 2, 3].map((n) => words('sv', n, n, '').split(',')[0])).toEqual([
      'Inga projekt',
      'Det enda projektet',
      'Båda projekten',
      'Alla tre projekt',
    ]);
  });
});

describe('a filter as a token', () => {
  it.each([
    ['share=40..60', '40–60%', '40–60 %'],
    ['share=12.5..', '12.5% or more', '12,5 % eller mer'],
    ['people=40..60,sure', 'for certain 40–60', 'med säkerhet 40–60'],
    [
      'people=..60,sure,notStated',
      'for certain 60 or less, or not stated',
      'med säkerhet 60 eller mindre, eller ej angivet',
    ],
    ['people=-notStated', 'stated', 'angivet'],
    ['county=-notStated', 'stated', 'angivet'],
    ['county=SE-M,-notStated', 'Skåne County, stated', 'Skåne län, angivet'],
    ['years=2012..', '2012 or later', '2012 eller senare'],
    ['years=..2012', '2012 or earlier', '2012 eller tidigare'],
  ])('is short: %s', (search, ...words) => {
    const tokens = LANGUAGES.map((language) => {
      const [filters, , vocabulary] = opened(language, search);
      return Object.entries(filters).map(([id, each]) => plainSpaces(filterWords(id, each, vocabulary)));
    });
    expect(tokens.flat()).toEqual(words);
  });
});

describe('the title of the page, and what a link is called', () => {
  it('say what is shown', () => {
    const search = 'challenge=democracy&people=40..60';
    expect(titleOf(...opened('en', search))).toBe(
      'Projects about democracy and participation, with 40–60 people: 3 of 10 – Medel',
    );
    expect(linkText(...opened('sv', search))).toBe(
      'Projekt om demokrati och delaktighet, med 40–60 personer: 3 av 10',
    );
  });

  it('are those of the dataset where all is shown', () => {
    expect(titleOf(...opened('en', ''))).toBe('Ten examples of social innovation – Medel');
    expect(linkText(...opened('sv', 'challenge.mode=all'))).toBe('Tio exempel på social innovation');
  });
});

/** Any filters, in the form in which the page keeps them; what is searched for has no signs of its own. */
const anyFilters = fc
  .record(
    Object.fromEntries(
      Object.entries(grammar.dimensions).map(([name, { kind, values = [] }]) => [
        name,
        kind === 'text'
          ? fc.constant({ kind, words: ['odling', 'Malmö'] } as const)
          : filter(kind, [...values]),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((filters) => withAll(filters as Filters));

describe.each(LANGUAGES)('any filters, in %s', (language) => {
  const [, , vocabulary] = opened(language, '');

  it('make a whole sentence in which each is one control', () => {
    fc.assert(
      fc.property(anyFilters, fc.nat({ max: 10 }), fc.nat({ max: 3 }), (filters, kept, silent) => {
        const phrases = sentence(filters, { kept, of: 10, silent: { total: silent } }, vocabulary);
        const words = sentenceText(phrases);
        expect(words).not.toMatch(/undefined|null|NaN|\[object|\s\s|\s[,.:;]|,,|^\s|[“”]{2}/);
        expect(words).toMatch(/^\p{Lu}.*[^.]\.$/u);
        for (const phrase of phrases) {
          expect(phrase.words).not.toBe('');
          if (phrase.dimension !== undefined) expect(phrase.words).toMatch(/^\S.*\S$/);
        }
        const active = Object.keys(filters).filter((id) => filters[id] && restricts(filters[id]));
        const controls = phrases.flatMap(({ dimension }) => (dimension === undefined ? [] : [dimension]));
        const all = ['challenge', 'county', 'project', 'years'];
        expect(controls.toSorted()).toEqual(active.length === 0 ? all : active.toSorted());
      }),
    );
  });
});
