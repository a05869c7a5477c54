import type { Carried, Exhibit } from '../../formats/exhibit.ts';
import { safeStem, stemOf } from '../../formats/filename.ts';
import { compose, type Sheet } from '../../formats/picture/compose.tsx';
import type { PictureSpec } from '../../formats/spec.ts';
import { elementOf, type SvgOptions, svgText } from '../../formats/svg/serialise.ts';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type PictureFormat = (typeof FORMATS)[number];

/** A picture as it is wanted: what kind of file, how large, and what is said in it. */
export interface PictureChoice {
  readonly format: PictureFormat;
  readonly spec: PictureSpec;
  /** How many px of a PNG one CSS px is. */
  readonly scale: number;
  /** How an SVG is written. */
  readonly svg?: SvgOptions;
  /** The picture in words, where they are not those that were computed. */
  readonly alt?: string | undefined;
  /** The name of the file without its ending, where it is not the one that was computed. */
  readonly stem?: string | undefined;
}

/** A file, and what it is called. */
export interface Made {
  readonly blob: Blob;
  readonly name: string;
}

/** A picture as it is seen before it is taken: its SVG file, and what it was drawn from. */
export interface Drawn {
  readonly svg: string;
  readonly sheet: Sheet;
}

/** Draws a picture to look at. @throws when the fonts do not arrive, or it is called off. */
export async function drawnOf(exhibit: Exhibit, spec: PictureSpec, signal?: AbortSignal): Promise<Drawn> {
  const sheet = compose(exhibit, spec);
  const svg = await svgText(elementOf(sheet, exhibit));
  signal?.throwIfAborted();
  return { svg, sheet };
}

async function fileOf(
  sheet: Sheet,
  carried: Carried,
  { format, scale, svg }: PictureChoice,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const element = elementOf(sheet, carried);
  switch (format) {
    case 'svg':
      return new Blob([await svgText(element, svg)], { type: 'image/svg+xml' });
    case 'png': {
      const [{ pngFile }, text] = await Promise.all([
        import('../../formats/png/raster.ts'),
        // As outlines: a browser may draw a picture before the typeface in it is ready.
        svgText(element, { letters: 'outlines' }),
      ]);
      return pngFile(text, sheet, scale, carried, signal);
    }
    case 'pdf': {
      const { pdfOf } = await import('../../formats/pdf/index.ts');
      return pdfOf(element, sheet, carried, { signal });
    }
  }
}

/**
 * Makes the file of a picture. The code of each format comes when it is needed.
 * @throws RasterError where a PNG cannot be drawn, the signal's reason once it is aborted, and when something that is
 * needed does not arrive.
 */
export async function make(exhibit: Exhibit, choice: PictureChoice, signal?: AbortSignal): Promise<Made> {
  const { spec, format, stem = stemOf(exhibit.slug, exhibit.day) } = choice;
  signal?.throwIfAborted();
  const carried = choice.alt === undefined ? exhibit : { ...exhibit, alt: choice.alt };
  const blob = await fileOf(compose(exhibit, spec), carried, choice, signal);
  signal?.throwIfAborted();
  return { blob, name: `${safeStem(stem)}.${format}` };
}
