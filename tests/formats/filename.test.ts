import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeStem, stemOf } from '../../src/formats/filename.ts';

const DAY = '2026-11-24';
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('the name of a file', () => {
  it('says what it shows and of which day, in plain letters', () => {
    expect(stemOf(['Finansiering', 'Andel', 'Demokrati och delaktighet'], DAY)).toBe(
      'medel-finansiering-andel-demokrati-och-delaktighet-2026-11-24',
    );
    expect(stemOf(['Människor', 'Åländsk Öl', 'Straße', 'Smørrebrød', ''], DAY)).toBe(
      'medel-manniskor-alandsk-ol-strasse-smorrebrod-2026-11-24',
    );
  });

  it('loses whole words of a long one, and never its day', () => {
    const stem = stemOf(['Karta', ...Array.from({ length: 30 }, () => 'kommun')], DAY);
    expect(stem).toMatch(/^medel-karta(?:-kommun)+-2026-11-24$/);
    expect(stem.length).toBeGreaterThan(90);
    expect(stem.length).toBeLessThanOrEqual(100);
  });

  it.each(['con', 'LPT1', 'Aux '])('is not %j, which Windows keeps for itself', (typed) => {
    expect(safeStem(typed)).toMatch(/^medel-/);
  });

  it.each([
    ['Min fil/åäö: *?.png', 'min-fil-aao'],
    ['figur.PDF ', 'figur'],
    ['tabell.csv.xlsx', 'tabell'],
    ['version 1.2', 'version-1-2'],
    ['.svg', 'medel'],
  ])('has no ending of its own where one is typed: %j', (typed, stem) => {
    expect(safeStem(typed)).toBe(stem);
  });

  it('is one that every system takes, whatever it shows and whatever is typed', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 200, size: 'max' }),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), words, (parts, typed) => {
        const stem = stemOf(parts, DAY);
        expect(stem).toMatch(NAME);
        expect(stem.startsWith('medel-')).toBe(true);
        expect(stem.endsWith(`-${DAY}`)).toBe(true);
        expect(stem.length).toBeLessThanOrEqual(100);
        const safe = safeStem(typed);
        expect(safe).toMatch(NAME);
        expect(safe.length).toBeLessThanOrEqual(100);
        expect(safeStem(safe)).toBe(safe);
        expect(safeStem(stem)).toBe(stem);
      }),
    );
  });

  it('puts the days of one thing in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (parts) => {
        const days = ['2026-11-24', '2026-02-03', '2025-12-31'];
        const names = days.map((day) => stemOf(parts, day));
        expect(names.toSorted()).toEqual(names.toReversed());
      }),
    );
  });
});
