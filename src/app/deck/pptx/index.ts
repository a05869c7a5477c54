import { stemOf } from '../../../formats/filename.ts';
import type { DeckSlide } from '../../../formats/pptx/deck.ts';
import { writePptx } from '../../../formats/pptx/write.ts';
import type { SlideContent } from '../../../formats/slide/slide.ts';
import { learn } from '../../../i18n/catalogues.ts';
import { createSay } from '../../../i18n/say.ts';
import type { Language } from '../../../model/language.ts';
import { around } from '../../export/exhibits/around.ts';
import type { Made } from '../../export/make.ts';
import type { AppModel } from '../../model.ts';
import { createStage, showAddress } from '../../show/slides.ts';
import { drawer } from './draw.ts';
import { type Draw, shownOf } from './shown.ts';

/** How a deck is made. */
export interface PptxOptions {
  readonly signal?: AbortSignal;
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Draws what goes as a picture, where it is not drawn by the browser. */
  readonly draw?: Draw;
}

/** So much of the work is done when all is known that the file will hold. */
const GATHERED = 0.8;

/**
 * A story as a PowerPoint file: words, charts and tables that can be edited, with the figures in workbooks behind them;
 * what no such chart can say as a picture.
 * @param title of the story.
 * @throws the reason of the signal, once it is aborted, RasterError where a picture cannot be drawn, and when
 *   something that is needed does not arrive.
 */
export async function pptxOf(
  model: AppModel,
  slides: readonly SlideContent[],
  title: string,
  language: Language,
  { signal, onProgress, draw = drawer(signal) }: PptxOptions = {},
): Promise<Made> {
  await learn(language);
  const say = createSay(language);
  const stage = createStage(model, '', language);
  const { day } = around(stage, say);
  const made: DeckSlide[] = [];
  for (const [i, { kind, headline, subtitle, lines, points, notes, source, exhibit }] of slides.entries()) {
    signal?.throwIfAborted();
    const slide: DeckSlide = { kind, headline, subtitle, lines, points, notes, source };
    if (exhibit === undefined) made.push(slide);
    else {
      showAddress(stage, exhibit.address, language);
      made.push({ ...slide, ...(await shownOf(slide, exhibit, stage, say, draw)) });
    }
    onProgress?.(((i + 1) / slides.length) * GATHERED);
  }
  const blob = await writePptx(
    { title, language, slides: made },
    { signal, onSlide: (done) => onProgress?.(GATHERED + (done / slides.length) * (1 - GATHERED)) },
  );
  return { blob, name: `${stemOf([title], day)}.pptx` };
}
