const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Signs that XML cannot hold: most control characters, halves of pairs, and two that are none. */
const NONE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words as the content of an element or an attribute. What XML cannot hold is replaced by �, in sight. */
export const escaped = (words: string): string =>
  words.replace(NONE, '�').replaceAll(/[&<>"\r\n\t]/g, (sign) => NAMED[sign] ?? sign);

/** Words of a cell, where a spreadsheet reads `_x0041_` as the sign of that number: the low line is written so itself. */
export const escapedCell = (words: string): string =>
  escaped(words.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
