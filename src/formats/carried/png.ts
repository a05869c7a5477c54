import { type Chunk, chunksOf, isWhole } from '../png/chunks.ts';
import { ADDRESS_AT_MOST, PNG_KEYWORD } from './address.ts';
import { DAMAGED, type Found, NONE, viewAt } from './found.ts';
import { inflated } from './inflate.ts';

/** The largest chunk (bytes) that is read, and the most that it may unfold to: an address, and what stands before it. */
const CHUNK_AT_MOST = 4 * ADDRESS_AT_MOST + 256;

/** The kinds of text chunks. Others than ours are what image programs make of ours when they save it anew. */
const TEXTS = new Set(['iTXt', 'tEXt', 'zTXt']);

const KEYWORD = Uint8Array.from(`${PNG_KEYWORD}\0`, (sign) => sign.charCodeAt(0));

const isOurs = ({ type, data }: Chunk): boolean =>
  TEXTS.has(type) && KEYWORD.every((byte, i) => data[i] === byte);

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What comes after the next zero. @throws where there is none. */
function afterZero(data: Uint8Array): Uint8Array {
  const zero = data.indexOf(0);
  if (zero < 0) throw new Error('a text chunk ends too early');
  return data.subarray(zero + 1);
}

/** The text of a chunk. @throws where it is not as it should be, or unfolds to too much. */
async function textOf({ type, data }: Chunk): Promise<string> {
  const rest = data.subarray(KEYWORD.length);
  if (type === 'tEXt') return utf8(rest);
  if (type === 'zTXt') return utf8(await inflated(rest.subarray(1), CHUNK_AT_MOST));
  // Language and keyword in that language.
  const text = afterZero(afterZero(rest.subarray(2)));
  return utf8(rest[0] === 0 ? text : await inflated(text, CHUNK_AT_MOST));
}

/** Finds the view that a PNG file carries. Its pixels are not looked at. */
export async function viewInPng(bytes: Uint8Array): Promise<Found> {
  for (const chunk of chunksOf(bytes)) {
    if (chunk === undefined) return DAMAGED;
    if (!isOurs(chunk)) continue;
    if (chunk.data.length > CHUNK_AT_MOST || !isWhole(bytes, chunk)) return DAMAGED;
    return viewAt(await textOf(chunk));
  }
  return NONE;
}
