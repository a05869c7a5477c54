import { crc32 } from './crc32.ts';

/** How a file in an archive is kept: as it is, or compressed. */
const STORED = 0;
const DEFLATED = 8;

/** Names are in UTF-8. */
const FLAGS = 0x0800;
/** The first day that an archive can tell: the same content is the same file, whenever it is written. */
const DAY = 0x0021;
const VERSION = 20;

/** An archive of this form can be no larger, nor can anything in it. */
const LARGEST = 0xffffffff;

/** The content of a file, piece by piece. */
type Piece = string | Uint8Array<ArrayBuffer>;
type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

/** A file in the archive, all of it known but where it begins. */
interface Kept {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: readonly Uint8Array<ArrayBuffer>[];
  readonly packedSize: number;
}

/** Little-endian numbers, two or four bytes each. */
function numbers(...list: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(list.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of list) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** What is said of a file both before it and in the list at the end. */
const facts = ({ name, method, crc, size, packedSize }: Kept) =>
  [
    [VERSION, 2],
    [FLAGS, 2],
    [method, 2],
    [0, 2],
    [DAY, 2],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const;

/** Collects what a compressor gives while it is being fed. */
function compressor() {
  const { writable, readable } = new CompressionStream('deflate-raw');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = readable.getReader();
  const collect = async (): Promise<void> => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  };
  const collected = collect();
  return { writer: writable.getWriter(), chunks, collected };
}

/**
 * Writes a ZIP archive file by file. The browser's own compressor does the work beside the page; where it has none,
 * files are kept as they are.
 */
export class Zip {
  readonly #files: Kept[] = [];
  readonly #encoder = new TextEncoder();

  /** Adds a file, given in pieces; words are written in UTF-8. @throws RangeError when it is too large. */
  async add(name: string, pieces: Pieces): Promise<void> {
    const compress = typeof CompressionStream === 'function' ? compressor() : undefined;
    const plain: Uint8Array<ArrayBuffer>[] = [];
    let [crc, size] = [0, 0];
    try {
      for await (const piece of pieces) {
        const bytes = typeof piece === 'string' ? this.#encoder.encode(piece) : piece;
        crc = crc32(bytes, crc);
        size += bytes.length;
        if (compress === undefined) plain.push(bytes);
        else await compress.writer.write(bytes);
      }
      await compress?.writer.close();
      await compress?.collected;
    } catch (error) {
      compress?.collected.catch(() => undefined);
      await compress?.writer.abort(error).catch(() => undefined);
      throw error;
    }
    const packed = compress?.chunks ?? plain;
    const packedSize = packed.reduce((sum, { length }) => sum + length, 0);
    if (Math.max(size, packedSize) > LARGEST) throw new RangeError(`${name} is too large`);
    const method = compress === undefined ? STORED : DEFLATED;
    this.#files.push({ name: this.#encoder.encode(name), method, crc, size, packed, packedSize });
  }

  /** The archive as a file. @throws RangeError when it is too large. */
  blob(type: string): Blob {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const list: Uint8Array<ArrayBuffer>[] = [];
    let at = 0;
    for (const file of this.#files) {
      const head = numbers([0x04034b50, 4], ...facts(file));
      parts.push(head, file.name, ...file.packed);
      list.push(
        numbers([0x02014b50, 4], [VERSION, 2], ...facts(file), [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        file.name,
      );
      at += head.length + file.name.length + file.packedSize;
    }
    const listSize = list.reduce((sum, { length }) => sum + length, 0);
    if (at + listSize > LARGEST) throw new RangeError('the archive is too large');
    const count = this.#files.length;
    const end = numbers(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [listSize, 4],
      [at, 4],
      [0, 2],
    );
    return new Blob([...parts, ...list, end], { type });
  }
}
