import { describe, expect, it } from 'vitest';
import { fileName, plainNumber, toCsv, toTsv } from '../../../src/app/unknowns/file.ts';

describe('a file of values', () => {
  it('quotes what would break a row', () => {
    expect(toCsv([['a,b', 'say "so"', 'two\nlines', 'plain']], 'en')).toBe(
      '\uFEFF"a,b","say ""so""","two\nlines",plain\r\n',
    );
  });

  it('is parted by semicolons in Swedish, where the comma is for decimals', () => {
    expect(toCsv([['a;b', 'a,b', '1,5']], 'sv')).toBe('\uFEFF"a;b";a,b;1,5\r\n');
  });

  it.each([
    [55.000_000_000_000_01, '55', '55'],
    [1.5, '1.5', '1,5'],
    [2_000_000, '2000000', '2000000'],
  ])('writes %d rounded, as its language does', (value, en, sv) => {
    expect(plainNumber(value, 'en')).toBe(en);
    expect(plainNumber(value, 'sv')).toBe(sv);
  });

  it.each(['=1+1', '+46', '-5', '@sum', '\tx'])('lets no spreadsheet run %j', (cell) => {
    expect(toCsv([[cell]], 'en')).toBe(`\uFEFF'${cell}\r\n`);
  });

  it('keeps a cell of the clipboard in one cell', () => {
    expect(
      toTsv([
        ['a\tb', 'c\nd'],
        ['=e', ''],
      ]),
    ).toBe("a b\tc d\n'=e\t");
  });
});

describe('a file name', () => {
  it.each([
    ['Alla tio projekt, hela landet.', 'medel-okanda-alla-tio-projekt-hela-landet.csv'],
    ['Södertörn / åäö: “1–2” …', 'medel-okanda-sodertorn-aao-1-2.csv'],
    ['ord '.repeat(40), `medel-okanda-${'ord-'.repeat(14)}ord.csv`],
  ])('of %j is %s', (words, name) => {
    expect(fileName('medel-okanda', words)).toBe(name);
  });
});
