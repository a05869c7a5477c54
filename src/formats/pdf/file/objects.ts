import { dictionary } from './syntax.ts';

/** The number of an object, by which others refer to it. */
export type Reference = number;

/** How a reference is written. */
export const to = (reference: Reference): string => `${reference} 0 R`;

/** The objects of a file, gathered in any order. */
export interface Objects {
  /** A number for an object that comes later. */
  reserve(): Reference;
  /** Adds an object, under a number of its own or one that was reserved. */
  add(body: string, reference?: Reference): Reference;
  /** Adds a stream, packed unless it is to be read in the bytes of the file. */
  addStream(
    data: Uint8Array<ArrayBuffer> | string,
    entries?: Readonly<Record<string, string>>,
    form?: { readonly plain?: boolean; readonly reference?: Reference },
  ): Promise<Reference>;
  /** The whole file. */
  file(root: Reference, info: Reference): Blob;
}

/** Packs bytes as zlib does. */
async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Response(data).body?.pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

type Part = string | Uint8Array<ArrayBuffer>;

/** An empty file. Each object's text is ASCII, so that a letter is a byte. */
export function createObjects(): Objects {
  const bodies: (readonly Part[])[] = [];
  const reserve = () => bodies.push([]);
  const put = (parts: readonly Part[], reference: Reference) => {
    bodies[reference - 1] = parts;
    return reference;
  };
  return {
    reserve,
    add: (body, reference = reserve()) => put([body], reference),
    async addStream(data, entries = {}, { plain = false, reference = reserve() } = {}) {
      const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      const written = plain ? bytes : await deflate(bytes);
      const head = dictionary({
        ...entries,
        ...(plain ? {} : { Filter: '/FlateDecode' }),
        Length: String(written.length),
      });
      return put([`${head}\nstream\n`, written, '\nendstream'], reference);
    },
    file(root, info) {
      // Four bytes above 127 in a comment tell that the file is not text.
      const parts: Part[] = ['%PDF-1.7\n%', new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3]), '\n'];
      let length = parts.reduce((sum, part) => sum + part.length, 0);
      const offsets: number[] = [];
      const write = (part: Part) => {
        parts.push(part);
        length += part.length;
      };
      for (const [i, body] of bodies.entries()) {
        offsets.push(length);
        write(`${i + 1} 0 obj\n`);
        for (const part of body) write(part);
        write('\nendobj\n');
      }
      const start = length;
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
      write(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}`);
      const trailer = { Size: String(bodies.length + 1), Root: to(root), Info: to(info) };
      write(`trailer\n${dictionary(trailer)}\nstartxref\n${start}\n%%EOF\n`);
      return new Blob(parts, { type: 'application/pdf' });
    },
  };
}
