/** What XML cannot hold, whatever way it is written: most control characters, halves of pairs, and two that are none. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text that XML can hold: what it cannot is replaced by �, in sight. */
export const xmlSafe = (text: string): string => text.replace(NOT_XML, '\uFFFD');

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as the content of an element, or of an attribute between double quotes. */
export const escaped = (text: string): string =>
  xmlSafe(text).replaceAll(/[&<>"\r\n\t]/g, (sign) => NAMED[sign] ?? sign);
