import { joined } from '../bytes.ts';

/**
 * Unfolds what is compressed as zlib does, and stops where it would be more than allowed, so that a small file cannot
 * fill the memory.
 * @param most bytes.
 * @throws when it is damaged or unfolds to more.
 */
export async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const reader = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('it unfolds to too much');
    }
    pieces.push(value);
  }
}
