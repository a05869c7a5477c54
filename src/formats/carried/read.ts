import { isPng } from '../png/chunks.ts';
import { DAMAGED, FOREIGN, type Found, TOO_LARGE } from './found.ts';
import { isPdf, viewInPdf } from './pdf.ts';
import { viewInPng } from './png.ts';
import { isSvg, viewInSvg } from './svg.ts';

/** The largest file (bytes) that is looked into; a picture of ours of 130 million pixels is a seventh of it. */
export const FILE_AT_MOST = 32 * 2 ** 20;

/**
 * Finds the view that a picture carries, by what the file is, not by its name. The bytes may be anything: it never
 * throws, runs nothing and asks for nothing.
 */
export async function carriedIn(bytes: Uint8Array): Promise<Found> {
  if (bytes.length > FILE_AT_MOST) return TOO_LARGE;
  try {
    if (isPng(bytes)) return await viewInPng(bytes);
    if (isPdf(bytes)) return viewInPdf(bytes);
    return isSvg(bytes) ? viewInSvg(bytes) : FOREIGN;
  } catch {
    // As when what is nested too deep leaves a parser no room.
    return DAMAGED;
  }
}
