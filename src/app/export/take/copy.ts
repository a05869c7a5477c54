import { NotCopied } from './trouble.ts';

const SVG = 'image/svg+xml';

/**
 * Writes to the clipboard. What is written may be on its way: some browsers take it only while a press is answered.
 * @throws what stood in the way of making it, or NotCopied.
 */
async function write(kinds: Readonly<Record<string, Promise<Blob>>>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
  } catch {
    await Promise.all(Object.values(kinds));
    throw new NotCopied();
  }
}

/** Copies a picture as a picture. To be called while a press is being answered. */
export const copyPng = (made: Promise<Blob>): Promise<void> => write({ 'image/png': made });

async function asText(made: Promise<Blob>): Promise<Blob> {
  return new Blob([await (await made).text()], { type: 'text/plain' });
}

/** Copies an SVG as its text, and as a picture for programs that take it where the browser can. */
export async function copySvg(made: Promise<Blob>): Promise<void> {
  const plain = asText(made);
  const both = typeof ClipboardItem !== 'undefined' && ClipboardItem.supports?.(SVG);
  try {
    await write({ 'text/plain': plain, ...(both ? { [SVG]: made } : {}) });
  } catch (error) {
    if (!(error instanceof NotCopied)) throw error;
    // Some take text alone.
    const words = await (await plain).text();
    // There is no clipboard at all where the page is not encrypted.
    if (typeof navigator.clipboard?.writeText !== 'function') throw error;
    await navigator.clipboard.writeText(words).catch(() => {
      throw error;
    });
  }
}
