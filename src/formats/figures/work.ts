/** How a long piece of work can be stopped, and how it tells how far it is (0 to 1). */
export interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Work that nobody waits for, as of a few rows. */
export const UNWATCHED: Work = { signal: new AbortController().signal, onProgress: () => undefined };

/** So long (ms) it may keep the page from answering. */
const SLICE = 24;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes a long text part by part and hands it over in pieces, with a pause after each so that the page can answer.
 * @throws the reason of the signal, once it is aborted.
 */
export async function* inPieces(
  parts: number,
  textOf: (part: number) => string,
  { signal, onProgress }: Work,
): AsyncGenerator<string> {
  let text = '';
  let since = performance.now();
  for (let part = 0; part < parts; part++) {
    text += textOf(part);
    if (performance.now() - since < SLICE) continue;
    yield text;
    text = '';
    onProgress((part + 1) / parts);
    await pause();
    signal.throwIfAborted();
    since = performance.now();
  }
  if (text !== '') yield text;
  onProgress(1);
}

/** A stretch of the work, from one part of it to another. */
export function stretch({ signal, onProgress }: Work, from: number, to: number): Work {
  return { signal, onProgress: (done) => onProgress(from + (to - from) * done) };
}
