import { ADDRESS_AT_MOST, PDF_KEY } from './address.ts';
import { DAMAGED, type Found, NONE, viewAt } from './found.ts';
import { decoded, stringAt } from './pdfstring.ts';

/** Within so many bytes a PDF file says that it is one, and at its end that it is whole. */
const EDGE = 1024;

/** The longest string (bytes) that is read: each sign two bytes, each byte written with four signs, and its mark. */
const STRING_AT_MOST = 8 * ADDRESS_AT_MOST + 16;

/** So many places are tried; ours has one, and one more for each time it was changed by hand. */
const PLACES = 8;

const signs = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const KEY = signs(`/${PDF_KEY}`);

const standsAt = (bytes: Uint8Array, wanted: Uint8Array, at: number): boolean => {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
};

/** The last place before `end` where these bytes stand; -1 where they do not. */
function lastOf(bytes: Uint8Array, wanted: Uint8Array, end = bytes.length): number {
  let at = end - 1;
  while (at >= 0 && !standsAt(bytes, wanted, at)) at--;
  return at;
}

/** Whether a file says that it is a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => lastOf(bytes.subarray(0, EDGE), signs('%PDF-')) >= 0;

/**
 * Finds the view that a PDF file carries in its document information, which is written without compression. The last
 * place counts, as a file that is changed is written on at its end.
 */
export function viewInPdf(bytes: Uint8Array): Found {
  const isEnded = lastOf(bytes.subarray(-EDGE), signs('%%EOF')) >= 0;
  let found: Found = isEnded ? NONE : DAMAGED;
  let at = bytes.length;
  for (let tried = 0; tried < PLACES; tried++) {
    at = lastOf(bytes, KEY, at);
    if (at < 0) break;
    const string = stringAt(bytes, at + KEY.length, STRING_AT_MOST);
    if (string === undefined) continue;
    found = viewAt(decoded(string));
    if (found.kind === 'view') return found;
  }
  return found;
}
