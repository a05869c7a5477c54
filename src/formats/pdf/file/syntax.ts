// How the things a PDF is written of look in the file.

/** A number to a thousandth, never in powers of ten. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number to draw with`);
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Numbers with a space between them. */
export const numbers = (values: readonly number[]): string => values.map(number).join(' ');

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');

/** Code units as hexadecimal digits, four each. */
export const hexUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i), 4)).join('');

/**
 * A text string: in plain letters where it is plain ASCII, so that it can be read in the bytes of the file, else as
 * UTF-16. Neither can be left by what the text says.
 */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)})`;
  return `<FEFF${hexUnits(text)}>`;
}

/** A dictionary; entries without a value are left out. */
export function dictionary(entries: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined);
  return `<<${present.map(([key, value]) => `/${key} ${value}`).join(' ')}>>`;
}

/** A list. */
export const list = (items: readonly string[]): string => `[${items.join(' ')}]`;
