// What the sentence says of projects that state nothing on a scale.

import { describe, expect, it } from 'vitest';
import { sentence, sentenceText } from '../../src/app/filters/sentence.ts';
import type { Filters } from '../../src/engine/filters.ts';
import { createSay } from '../../src/i18n/say.ts';
import type { Language } from '../../src/model/language.ts';
import { shipped } from '../fixtures/shipped.ts';

const empty = { type: 'FeatureCollection', features: [] } as const;
const map = { counties: { ...empty, features: [] }, neighbours: { ...empty, features: [] } };

const said = (language: Language, filters: Filters, peopleUnknown = 0) =>
  sentenceText(
    sentence(
      filters,
      { kept: 3, of: 10, peopleUnknown },
      { portfolio: shipped, map, say: createSay(language) },
    ),
  );
const silent = (dimension: string): Filters => ({ [dimension]: { kind: 'interval', unknown: 'only' } });

it('names sectors as they are written within a sentence', () => {
  const filters: Filters = {
    sector: { kind: 'categories', mode: 'any', include: ['civil', 'business'], exclude: [] },
  };
  expect(said('sv', filters)).toBe('Projekt med aktörer från civilsamhälle eller näringsliv: 3 av 10.');
  expect(said('en', filters)).toMatch(/civil society or business/);
});

describe('the sentence about what is not stated', () => {
  it.each([
    ['people', 'that state no number of people', 'som inte anger antal personer'],
    ['agency', 'that state no money from VINNOVA', 'som inte anger pengar från VINNOVA'],
    ['actors', 'that state no money from the actors', 'som inte anger pengar från aktörerna'],
    ['total', 'that state no total', 'som inte anger något totalbelopp'],
    ['years', 'that state no years', 'som inte anger några år'],
  ])('is a clause of its own: %s', (dimension, en, sv) => {
    expect(said('en', silent(dimension))).toBe(`Projects ${en}: 3 of 10.`);
    expect(said('sv', silent(dimension))).toBe(`Projekt ${sv}: 3 av 10.`);
  });

  it('joins those that state nothing to those that are asked for', () => {
    const filters: Filters = { people: { kind: 'interval', low: 40, high: 60, unknown: 'keep' } };
    expect(said('en', filters)).toBe(
      'Projects with 40–60 people or that state no number of people: 3 of 10.',
    );
    expect(said('sv', filters)).toBe(
      'Projekt med 40–60 människor eller som inte anger antal personer: 3 av 10.',
    );
  });

  it('does not say it twice of the people', () => {
    expect(said('en', silent('people'), 3)).toBe('Projects that state no number of people: 3 of 10.');
    expect(said('en', silent('years'), 3)).toMatch(/; 3 of them state no number of people\.$/);
  });
});
