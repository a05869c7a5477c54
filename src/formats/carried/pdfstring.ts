// Strings of PDF files: how they are written as bytes (ISO 32000-1, 7.3.4) and what the bytes mean (7.9.2).

const code = (sign: string): number => sign.charCodeAt(0);
const OPEN = code('(');
const CLOSE = code(')');
const LESS = code('<');
const MORE = code('>');
const ESCAPE = code('\\');
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const WHITE = new Set([0, 0x09, NEWLINE, 0x0c, RETURN, 0x20]);

/** What a letter after a backslash stands for. */
const ESCAPED: ReadonlyMap<number | undefined, number> = new Map(
  (
    [
      ['n', 0x0a],
      ['r', 0x0d],
      ['t', 0x09],
      ['b', 0x08],
      ['f', 0x0c],
    ] as const
  ).map(([letter, byte]) => [code(letter), byte]),
);

const isOctal = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= code('0') && byte <= code('7');

/** What stands after a backslash: the byte it means, if any, and where it ends. */
function escapeAt(bytes: Uint8Array, at: number): { readonly byte?: number; readonly end: number } {
  const first = bytes[at];
  if (first === RETURN) return { end: bytes[at + 1] === NEWLINE ? at + 2 : at + 1 };
  if (first === NEWLINE) return { end: at + 1 };
  if (!isOctal(first)) return { byte: ESCAPED.get(first) ?? first ?? 0, end: at + 1 };
  let byte = 0;
  let end = at;
  for (let next = bytes[end]; end < at + 3 && isOctal(next); next = bytes[++end])
    byte = byte * 8 + next - code('0');
  return { byte: byte & 0xff, end };
}

/** A string in parentheses, which may hold others in pairs. */
function literalAt(bytes: Uint8Array, start: number, most: number): Uint8Array | undefined {
  const out: number[] = [];
  const last = Math.min(bytes.length, start + most);
  let depth = 1;
  for (let at = start; at < last; ) {
    const byte = bytes[at++] as number;
    if (byte === ESCAPE) {
      const escaped = escapeAt(bytes, at);
      if (escaped.byte !== undefined) out.push(escaped.byte);
      at = escaped.end;
      continue;
    }
    if (byte === OPEN) depth++;
    if (byte === CLOSE && --depth === 0) return Uint8Array.from(out);
    if (byte === RETURN && bytes[at] === NEWLINE) at++;
    out.push(byte === RETURN ? NEWLINE : byte);
  }
  return undefined;
}

/** A string in pairs of hexadecimal digits; a last digit alone is the first of a pair with zero. */
function hexAt(bytes: Uint8Array, start: number, most: number): Uint8Array | undefined {
  const end = bytes.subarray(start, start + most).indexOf(MORE);
  if (end < 0) return undefined;
  const digits = Array.from(bytes.subarray(start, start + end), (byte) =>
    WHITE.has(byte) ? '' : String.fromCharCode(byte),
  ).join('');
  if (!/^[\da-f]*$/i.test(digits)) return undefined;
  const pairs = `${digits}${digits.length % 2 === 0 ? '' : '0'}`.match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}

/**
 * The bytes of the string that begins here, white space before it left out; undefined where none begins, or where it
 * has no end within the bytes allowed.
 * @param most bytes, as they are written.
 */
export function stringAt(bytes: Uint8Array, start: number, most: number): Uint8Array | undefined {
  const last = Math.min(bytes.length, start + most);
  let at = start;
  while (at < last && WHITE.has(bytes[at] as number)) at++;
  if (bytes[at] === OPEN) return literalAt(bytes, at + 1, most);
  return bytes[at] === LESS ? hexAt(bytes, at + 1, most) : undefined;
}

/** Signs of PDFDocEncoding that are others than those of Latin-1, from these bytes on. */
const OWN: readonly (readonly [from: number, signs: string])[] = [
  [0x18, '˘ˇˆ˙˝˛˚˜'],
  [0x80, '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'],
  [0xa0, '€'],
];

/** A byte in PDFDocEncoding as a sign. */
function signOf(byte: number): string {
  const own = OWN.map(([from, signs]) => signs[byte - from]).find((sign) => sign !== undefined);
  return own ?? String.fromCharCode(byte);
}

const MARKS = [
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
] as const;

/** The bytes of a string as text. */
export function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes);
  return Array.from(bytes, signOf).join('');
}
