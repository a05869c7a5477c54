import { joined } from '../bytes.ts';
import { isAddress, PNG_KEYWORD } from '../carried/address.ts';
import type { Carried } from '../exhibit.ts';
import { chunk, chunksOf, isPng } from './chunks.ts';

/** CSS px to a metre. */
const PX_PER_METRE = 96 / 0.0254;

/** A text in a chunk of its own; a text in no language has an empty tag. */
function textChunk(keyword: string, text: string, language = ''): Uint8Array {
  // The format ends its parts with a zero, so a text cannot hold one; after the keyword: not compressed.
  const parts = `${keyword}\0\0\0${language}\0\0${text.replaceAll('\0', '')}`;
  return chunk('iTXt', new TextEncoder().encode(parts));
}

/** The chunk that says how large the picture is meant to be. */
function sizeChunk(scale: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(PX_PER_METRE * scale);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return chunk('pHYs', data);
}

/**
 * A PNG file with its title, its description and its view in it, and its size: 96 px to the inch, times the scale.
 * An address too long to be read back is left out.
 * @throws when the bytes are no whole PNG file.
 */
export function withView(png: Uint8Array, carried: Carried, scale: number): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = isPng(png) ? [...chunksOf(png)] : [];
  if (header?.type !== 'IHDR') throw new Error('these bytes are no PNG file');
  const { title, alt, source, language, address } = carried;
  return joined([
    png.subarray(0, header.end),
    sizeChunk(scale),
    textChunk('Title', title, language),
    textChunk('Description', alt, language),
    textChunk('Source', source, language),
    textChunk('Software', 'Medel'),
    ...(isAddress(address) ? [textChunk(PNG_KEYWORD, address)] : []),
    ...rest.flatMap((each) => {
      if (each === undefined) throw new Error('this PNG file has no end');
      // A picture has one size.
      return each.type === 'pHYs' ? [] : [png.subarray(each.start, each.end)];
    }),
  ]);
}
