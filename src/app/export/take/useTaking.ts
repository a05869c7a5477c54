import type { Exhibit } from '../../../formats/exhibit.ts';
import { afterPaint } from '../../afterPaint.ts';
import { useMaking } from '../data/useMaking.ts';
import { make, type Made, type PictureChoice } from '../make.ts';
import type { ExportText } from '../text.ts';
import { copyPng, copySvg } from './copy.ts';
import { save } from './save.ts';

/** Makes a file once the page has shown that it is being made, and how to call it off. */
async function madeOf(
  exhibitOf: () => Promise<Exhibit>,
  choice: PictureChoice,
  signal: AbortSignal,
): Promise<Made> {
  const exhibit = await exhibitOf();
  await new Promise<void>(afterPaint);
  return make(exhibit, choice, signal);
}

/** Takes one picture at a time, and says how far it is and what came of it. */
export function useTaking() {
  const { making, start } = useMaking();
  const isFree = making.is !== 'working';
  return {
    making,
    download: (exhibitOf: () => Promise<Exhibit>, choice: PictureChoice, t: ExportText): void => {
      if (!isFree) return;
      start(async ({ signal }) => {
        const { blob, name } = await madeOf(exhibitOf, choice, signal);
        save(blob, name);
        return t.saved(name);
      });
    },
    copy: (exhibitOf: () => Promise<Exhibit>, choice: PictureChoice, t: ExportText): void => {
      const { format } = choice;
      if (!isFree || format === 'pdf') return;
      start(async ({ signal }) => {
        const blob = madeOf(exhibitOf, choice, signal).then((made) => made.blob);
        await (format === 'svg' ? copySvg(blob) : copyPng(blob));
        return t.copied[format];
      });
    },
    // What is started ends what was under way.
    cancel: (t: ExportText): void => start(async () => t.cancelled),
  };
}
