import { crc32 } from '../crc32.ts';

/** What every PNG file begins with. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bytes of a chunk beside its data: length, type, check. */
const AROUND = 12;

/** A chunk of a PNG file, in its place. */
export interface Chunk {
  /** Four letters, as `iTXt`. */
  readonly type: string;
  /** Where the chunk begins: its length, four bytes, comes first. */
  readonly start: number;
  /** Where the next one begins. */
  readonly end: number;
  readonly data: Uint8Array;
}

/** Whether a file says that it is a PNG. */
export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The chunks of a PNG file, in order, up to its last one. Nothing beyond the file is ever read: where a chunk says that
 * it is longer, or the file ends without its last chunk, the walk ends with `undefined`.
 */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk | undefined> {
  const view = viewOf(bytes);
  let start = SIGNATURE.length;
  while (start + AROUND <= bytes.length) {
    const length = view.getUint32(start);
    const end = start + AROUND + length;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) break;
    yield { type, start, end, data: bytes.subarray(start + 8, end - 4) };
    if (type === 'IEND') return;
    start = end;
  }
  yield undefined;
}

/** Whether a chunk is as it was written. */
export const isWhole = (bytes: Uint8Array, { start, end }: Chunk): boolean =>
  crc32(bytes.subarray(start + 4, end - 4)) === viewOf(bytes).getUint32(end - 4);

/** The bytes of a chunk. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(AROUND + data.length);
  const view = viewOf(bytes);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
