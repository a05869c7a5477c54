import { escaped } from '../xml.ts';

/** Words of a cell, where a spreadsheet reads `_x0041_` as the sign of that number: the low line is written so itself. */
export const escapedCell = (words: string): string =>
  escaped(words.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));
