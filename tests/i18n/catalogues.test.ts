// Two whole catalogues: the types see to the keys, these tests to what the types cannot see.

import { describe, expect, it } from 'vitest';
import { text as problems } from '../../src/app/problems/text.ts';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';

interface Words {
  readonly text: { readonly en: object; readonly sv: object };
}

/** The words that charts and parts of the page bring along, by the file they stand in; the kit's has none. */
const parts = Object.entries(
  import.meta.glob<Words | { readonly text?: undefined }>('../../src/{charts,app}/**/text.ts', {
    eager: true,
  }),
).flatMap(([path, { text }]) =>
  text === undefined ? [] : [[path.split('/src/')[1] ?? path, text] as const],
);

/** A message that takes a number where it is given words throws; one of these suits it. */
const ARGUMENTS = [
  [2, '@', '@', '@', '@'],
  ['@', 2, '@', '@', '@'],
  ['@', '@', 2, 2, 2],
  ['@', '@', '@', '@', '@'],
  [['@', '@']],
  [String, '@'],
];

/** What the first of some attempts gives that does not throw. */
function firstOf(attempts: readonly (() => unknown)[]): unknown {
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      continue;
    }
  }
  throw new Error('no arguments suit this message');
}

/** Every message by its path; one that takes arguments as what it gives for made-up ones. */
function messages(value: unknown, path = ''): Map<string, string> {
  // One that gives back what it is given gives a number where it was given one.
  if (typeof value === 'string' || typeof value === 'number') return new Map([[path, String(value)]]);
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => unknown;
    return messages(firstOf(ARGUMENTS.map((given) => () => say(...given))), `${path}()`);
  }
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, each]) => [...messages(each, path === '' ? key : `${path}.${key}`)]),
  );
}

/** Messages that are rightly the same in both languages: names, signs, and words they share. */
const SHARED =
  /^(?:dimension\.status|dimension\.q|totals\.(?:agency|eu)|role\.(?:agency|eu)|table\.(?:agency|eu|status)|card\.(?:form|filter\(\))|filters\.token\(\)|sentence\.people\(\)|figure\.range\(\)|interval\.between\(\)|figures\.contribution\(\)|period\.(?:monthYear|seasonYear|between)\(\))$/;

/** Messages made of nothing but what they are given. */
const onlyGiven = (words: string) => /^[@\d\s–:,.;()+·]*$/.test(words);

describe.each([
  ['the product', en, sv, SHARED],
  ...parts.map(
    ([file, text]) =>
      [
        `the words of ${file}`,
        text.en,
        text.sv,
        /\.(?:eu|agency)$|^role\.partner$|^axisAgency\(\)$|^columns\.status$|^under\(\)$|^keyRows\.\d\.0$|\.rows\.\d+\.0$|^till\(\)$|^people\(\)$|^(?:pixels|format|data|letters|pptx|pdf)$|^measures\(\)$|^formats\.(?:csv|xlsx|json|png|svg|pdf)$|^scale\.unit\.share$|^(?:swedish|english|groups\.status)$/,
      ] as const,
  ),
] as const)('%s', (_, english, swedish, shared) => {
  const [a, b] = [messages(english), messages(swedish)];

  it('says everything in both languages', () => {
    expect([...b.keys()].toSorted()).toEqual([...a.keys()].toSorted());
    for (const list of [a, b]) {
      for (const [path, words] of list) expect(words, path).toMatch(/\S/);
    }
  });

  it('leaves no message in the other language', () => {
    const same = [...a].filter(([path, words]) => b.get(path) === words && !onlyGiven(words));
    expect(same.filter(([path]) => !shared.test(path))).toEqual([]);
  });
});

it('says one and several apart', () => {
  expect(en.filters.chip('Youth', 1, 'off')).toBe('Youth, 1 project, not chosen');
  expect(en.filters.chip('Youth', 2, 'include')).toBe('Youth, 2 projects, chosen');
  expect(sv.filters.chip('Unga', 1, 'exclude')).toBe('Unga, 1 projekt, utesluten');
  expect(problems.en.title(1)).toBe('The dataset has 1 fault');
  expect(problems.sv.title(2)).toBe('Datafilen har 2 fel');
});

it('says of a derived value what its rule gives, or that an operand is missing', () => {
  for (const t of [problems.en, problems.sv]) {
    expect(t.kind.doesNotFollow('5', '6')).toMatch(/5.*6/);
    expect(t.kind.doesNotFollow('5', '')).not.toMatch(/undefined|\s\.$/);
  }
});
