import { pictureSheet } from '../../../formats/pptx/picture.tsx';
import { elementOf, svgText } from '../../../formats/svg/serialise.ts';
import { pngFile } from '../../../formats/png/raster.ts';
import type { Draw } from './shown.ts';

/** So many px of a picture are one point of the slide: sharp on a screen of four thousand. */
const SCALE = 4;
/** Where a browser cannot draw so large, half of that is still as sharp as most projectors. */
const LESS = 2;

/** Draws views as pictures, in the browser. */
export const drawer =
  (signal: AbortSignal | undefined): Draw =>
  async (exhibit, room) => {
    const sheet = pictureSheet(exhibit, room);
    const svg = await svgText(elementOf(sheet, exhibit), { letters: 'outlines' });
    const blob = await pngFile(svg, room, SCALE, exhibit, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      if (error instanceof Error && error.name === 'RasterError')
        return pngFile(svg, room, LESS, exhibit, signal);
      throw error;
    });
    const png = new Uint8Array(await blob.arrayBuffer());
    return { kind: 'picture', png, width: room.width, height: room.height };
  };
