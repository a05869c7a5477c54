// The order of the rows: the same as a plain sort with a collator, at a fraction of the cost.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOrder } from '../../src/app/table/order.ts';
import { rank, sortByRank } from '../../src/app/table/rank.ts';
import { rankWords } from '../../src/app/table/collate.ts';
import { createSay } from '../../src/i18n/say.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import { largePortfolio } from '../fixtures/large.ts';

/**
 * Names as they are met with, and such as are not: Swedish letters, numbers, accents, punctuation, ligatures, signs. No
 * digits of other scripts: of those the collator says one thing and the other.
 */
const part = fc.oneof(
  fc.constantFrom(
    'å',
    'ä',
    'ö',
    'Å',
    'Ä',
    'Ö',
    'a',
    'A',
    'b',
    'Z',
    'z',
    'o',
    'O',
    'v',
    'w',
    'y',
    'ü',
    'É',
    'e',
  ),
  fc.constantFrom(' ', '-', '–', '.', ',', '+', '&', '/', '(', ')', "'", '’', '”', '%', '@', '_'),
  fc.constantFrom('0', '00', '1', '10', '2', '007', '7', '55'),
  fc.constantFrom('ß', 'æ', 'þ', 'e\u0301', '\u0301', '\u00ad', 'ﬁ', '½', '中', '🙂', 'ij', 'ss', 'th'),
  fc.nat().map(String),
);
const word = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
const words = fc.array(word, { maxLength: 60 });

const plainly = (
  list: readonly (string | undefined)[],
  compare: (a: string, b: string) => number,
  sign: 1 | -1,
) =>
  [...list.keys()].toSorted((i, j) => {
    const [a, b] = [list[i], list[j]];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * compare(a, b);
  });

describe.each(LANGUAGES)('words in %s', (language) => {
  const { compare } = createSay(language);

  it('are ranked as the collator sorts them, and what it holds to be equal shares a rank', () => {
    fc.assert(
      fc.property(words, (list) => {
        const different = [...new Set(list)];
        const ranks = rankWords(different, compare);
        for (const [i, a] of different.entries())
          for (const [j, b] of different.entries())
            expect(Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0)), `${a} and ${b}`).toBe(
              Math.sign(compare(a, b)),
            );
      }),
      { numRuns: 200 },
    );
  });

  it('are told apart where they are single digits, or nothing at all', () => {
    const list = ['9', '0', '', '5', '10'];
    const ranks = rankWords(list, compare);
    expect(list.toSorted((a, b) => (ranks[list.indexOf(a)] ?? 0) - (ranks[list.indexOf(b)] ?? 0))).toEqual([
      '',
      '0',
      '5',
      '9',
      '10',
    ]);
  });

  it('sort rows as the collator does, ties as they were, and not stated last in both directions', () => {
    fc.assert(
      fc.property(fc.array(fc.option(word, { nil: undefined }), { maxLength: 40 }), (list) => {
        const ranks = rank(list, compare);
        const rows = Uint32Array.from(list.keys());
        expect([...sortByRank(rows, ranks, false)]).toEqual(plainly(list, compare, 1));
        expect([...sortByRank(rows, ranks, true)]).toEqual(plainly(list, compare, -1));
      }),
    );
  });

  it('are put right in the end where most of them have signs that do not stand for themselves', () => {
    const list = Array.from({ length: 300 }, (_, i) => `${'\u0301'.repeat(i % 7)}${(i * 7919) % 300}ß`);
    const ranks = rankWords(list, compare);
    const sorted = [...list.keys()].toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
    expect(sorted.map((i) => list[i])).toEqual(list.toSorted(compare));
  });
});

describe('rows', () => {
  const numbers = fc.array(fc.option(fc.double({ noNaN: true }), { nil: undefined }), { maxLength: 40 });

  it('sort by numbers, not stated last in both directions', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const rows = Uint32Array.from(list.keys());
        const ranks = rank(list, () => 0);
        for (const descending of [false, true]) {
          const sorted = [...sortByRank(rows, ranks, descending)].map((row) => list[row]);
          const stated = sorted.filter((each) => each !== undefined);
          expect(sorted.slice(stated.length).every((each) => each === undefined)).toBe(true);
          const right = stated.toSorted((a, b) => (descending ? b - a : a - b));
          // -0 and 0 are one number.
          expect(stated.map((each) => each + 0)).toEqual(right.map((each) => each + 0));
        }
      }),
    );
  });

  it('sort by several columns: each decides where those before it are equal', () => {
    const portfolio = largePortfolio(500);
    const say = createSay('sv');
    const order = tableOrder({
      portfolio,
      assumptions: DEFAULT_ASSUMPTIONS,
      say,
      sort: [
        { column: 'status', descending: false },
        { column: 'challenges', descending: true },
        { column: 'project', descending: false },
      ],
    });
    const words = (id: string) =>
      say.text(portfolio.challenges.find((each) => each.id === id)?.label ?? { sv: '', en: '' });
    const keyed = Array.from(order, (row) => {
      const { status, challenges, name } = portfolio.projects[row] ?? portfolio.projects[0]!;
      return [
        status === 'notStated' ? undefined : say.t.status[status],
        challenges.length === 0 ? undefined : challenges.map(words).join(', '),
        name,
      ] as const;
    });
    const silence = (a: unknown, b: unknown) => Number(a === undefined) - Number(b === undefined);
    for (const [i, [status, list, name]] of keyed.entries()) {
      const [beforeStatus, beforeList, beforeName] = keyed[i - 1] ?? [];
      if (i === 0) continue;
      const byStatus = silence(beforeStatus, status) || say.compare(beforeStatus ?? '', status ?? '');
      const byList = silence(beforeList, list) || -say.compare(beforeList ?? '', list ?? '');
      expect(byStatus || byList || say.compare(beforeName ?? '', name)).toBeLessThanOrEqual(0);
    }
    expect(new Set(order).size).toBe(500);
  });
});
