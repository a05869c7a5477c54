import type { RasterError } from '../../../formats/png/raster.ts';
import { errorName } from '../../../lib/errorname.ts';
import type { ExportText } from '../text.ts';

/** The clipboard would not take it. */
export class NotCopied extends Error {}

export type Trouble = keyof ExportText['failed'];

const OF_RASTER = { tooLarge: 'tooLarge', nothing: 'memory', undrawable: 'other' } as const;

/** What stood in the way of a file, so that it can be said what to do instead. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NotCopied) return 'notCopied';
  switch (errorName(error)) {
    case 'RasterError':
      return OF_RASTER[(error as RasterError).kind];
    // An array that is too long for the memory there is.
    case 'RangeError':
      return 'memory';
    // What a browser throws when a file, or some code, does not arrive.
    case 'TypeError':
      return 'notLoaded';
    default:
      return error instanceof Error && error.message.endsWith('could not be loaded') ? 'notLoaded' : 'other';
  }
}
