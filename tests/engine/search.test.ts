import { describe, expect, it } from 'vitest';
import type { Portfolio } from '../../src/model/schema.ts';
import { shipped } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';
import { asker } from './passing.ts';

describe('a search of the ten projects', () => {
  const ask = asker(shipped);
  const search = (words: string) => ask(`q=${encodeURIComponent(words)}`);

  it.each([
    ['letters without their marks', 'sodertorn', ['sodertornsmodellen']],
    ['letters with them', 'Södertörn', ['sodertornsmodellen']],
    ['capitals', 'KODCENTRUM', ['kodcentrum']],
    ['a part of a word', 'dcentr', ['kodcentrum']],
    ['a place', 'skelleftea', ['stad-landsbygd']],
    ['a place by its other name', 'gothenburg', ['stadsbruk', 'kodcentrum']],
    ['a partner', 'xenofilia', ['stadsbruk']],
    ['a partner that is named among counted ones', 'white arkitekter', ['sodertornsmodellen']],
    ['a programme', 'vinnvaxt', ['smart-textiles']],
    ['every word, wherever each stands', 'malmo vaxjo', ['stadsbruk']],
    ['every word, in any order', 'vaxjo malmo', ['stadsbruk']],
    ['no project that has only one of the words', 'xenofilia spotify', []],
    ['nothing', 'qqq', []],
  ])('finds %s: %s', (_, words, expected) => expect(search(words)).toEqual(expected));

  it('finds a challenge by its name in either language', () => {
    expect(search('gender')).toEqual(expect.arrayContaining(ask('challenge=gender')));
    expect(search('jämställdhet')).toEqual(expect.arrayContaining(ask('challenge=gender')));
  });
});

it('finds names with any of our letters, by those and without', () => {
  const portfolio: Portfolio = tiny();
  const [first, second] = portfolio.projects;
  if (first === undefined || second === undefined) throw new Error('too few projects');
  first.name = 'Åkerö Café Élan';
  // The same letters, written as a letter and a mark.
  second.name = 'Åkerö Café Élan'.normalize('NFD');
  const ask = asker(portfolio);
  for (const words of ['åkerö', 'akero', 'ÅKERÖ', 'café', 'cafe', 'élan akero', 'a\u030akero\u0308']) {
    expect(ask(`q=${encodeURIComponent(words)}`), words).toEqual([first.id, second.id]);
  }
});

it('finds what came of a project, what helped it and what stood in its way', () => {
  const portfolio = tiny();
  const [first, second, third] = portfolio.projects;
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few projects');
  const told = { text: { sv: 'en påhittad omväg', en: 'a made-up detour' } };
  first.outcomes = [told];
  second.helped = [told];
  third.hindered = [told];
  const ask = asker(portfolio);
  expect(ask('q=omvag')).toEqual([first.id, second.id, third.id]);
  expect(ask('q=detour')).toEqual([first.id, second.id, third.id]);
});
