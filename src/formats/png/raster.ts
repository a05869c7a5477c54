import type { Carried } from '../exhibit.ts';
import { withView } from './view.ts';

/**
 * Why there is no PNG: it is larger than this browser can draw, the SVG cannot be drawn, or the browser gave nothing,
 * as when its memory is full.
 */
export type RasterTrouble = 'tooLarge' | 'undrawable' | 'nothing';

/** No PNG could be made. */
export class RasterError extends Error {
  readonly kind: RasterTrouble;
  constructor(kind: RasterTrouble) {
    super(kind);
    this.name = 'RasterError';
    this.kind = kind;
  }
}

/** A promise that also ends when it is no longer wanted. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function imageOf(svg: string, signal: AbortSignal | undefined): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await unlessAborted(image.decode(), signal);
    return image;
  } catch {
    signal?.throwIfAborted();
    throw new RasterError('undrawable');
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * A canvas of that size (px). One that is too large draws nothing and says nothing of it, so its last pixel is tried.
 */
function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext('2d');
    context?.fillRect(width - 1, height - 1, 1, 1);
    const isDrawn = context?.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
    context?.clearRect(width - 1, height - 1, 1, 1);
    if (context && isDrawn) return { canvas, context };
  } catch {
    // Some browsers refuse with an error, others in silence.
  }
  throw new RasterError('tooLarge');
}

/**
 * Draws an SVG file into a PNG, at a multiple of its size.
 * @param size in CSS px.
 * @param signal ends it; it then throws the signal's reason.
 * @throws RasterError when there can be none.
 */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
  signal?: AbortSignal,
): Promise<Blob> {
  signal?.throwIfAborted();
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const { canvas, context } = canvasOf(width, height);
  try {
    const image = await imageOf(svg, signal);
    context.drawImage(image, 0, 0, width, height);
    const made = new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    const blob = await unlessAborted(made, signal);
    if (blob === null) throw new RasterError('nothing');
    return blob;
  } finally {
    // Some browsers keep the memory of a canvas long after it is gone.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/**
 * A whole PNG file: drawn, with its title, its description, its size and its view in it.
 * @throws as `pngOf` does.
 */
export async function pngFile(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
  carried: Carried,
  signal?: AbortSignal,
): Promise<Blob> {
  const blob = await pngOf(svg, size, scale, signal);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withView(bytes, carried, scale)], { type: 'image/png' });
}
