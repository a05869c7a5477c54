import { describe, expect, it } from 'vitest';
import { fileName, toCsv, toTsv } from '../../../src/app/unknowns/file.ts';

describe('a file of values', () => {
  it('quotes what would break a row', () => {
    expect(toCsv([['a,b', 'say "so"', 'two\nlines', 'plain']])).toBe(
      '\uFEFF"a,b","say ""so""","two\nlines",plain\r\n',
    );
  });

  it.each(['=1+1', '+46', '-5', '@sum', '\tx'])('lets no spreadsheet run %j', (cell) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
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
