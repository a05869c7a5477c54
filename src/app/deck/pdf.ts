import type { Carried } from '../../formats/exhibit.ts';
import { stemOf } from '../../formats/filename.ts';
import type { PdfPage } from '../../formats/pdf/index.ts';
import { composeSlide } from '../../formats/slide/compose.tsx';
import type { SlideContent } from '../../formats/slide/slide.ts';
import { elementOf } from '../../formats/svg/serialise.ts';
import type { Made } from '../export/make.ts';

/** The size of a page (CSS px): 1440 × 810 points, as that of a picture in the size of a slide. */
export const PAGE = { width: 1920, height: 1080 };

/** How the making of a deck is followed and called off. */
export interface DeckWork {
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** A deck as it is wanted. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly SlideContent[];
}

/** What a slide is called by, and itself in words. */
function carriedOf({ headline, lines, points, exhibit, source, language }: SlideContent): Carried {
  const words = [...lines, ...points.map(({ figure, text }) => `${figure} ${text}`), exhibit?.alt ?? ''];
  return {
    title: headline,
    alt: words.filter((each) => each !== '').join('. '),
    language,
    source,
    address: exhibit?.address ?? '',
  };
}

function pageOf(slide: SlideContent): PdfPage {
  const { title, alt, ...carried } = carriedOf(slide);
  const svg = elementOf(composeSlide(slide, PAGE, 'light'), { title, alt, ...carried });
  return { svg, ...PAGE, title, alt: slide.exhibit?.alt ?? alt };
}

/** The day as in file names. */
function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** What the file of a deck is called, without its ending. */
export const deckStem = ({ title }: Pick<Deck, 'title'>): string => stemOf([title], dayOf(new Date()));

/**
 * A story as a PDF, a page a slide.
 * @throws when code or fonts do not arrive, or it is called off.
 */
export async function deckPdfOf({ title, slides }: Deck, { signal, onProgress }: DeckWork): Promise<Made> {
  const { pdfOfPages } = await import('../../formats/pdf/index.ts');
  const pages: PdfPage[] = [];
  for (const slide of slides) {
    signal.throwIfAborted();
    pages.push(pageOf(slide));
    onProgress((0.5 * pages.length) / slides.length);
    // So that progress is seen, and a press on Cancel is heard.
    await new Promise((done) => setTimeout(done));
  }
  const [first] = slides;
  const carried: Carried = {
    title,
    alt: '',
    language: first?.language ?? 'en',
    source: first?.source ?? '',
    address: '',
  };
  const blob = await pdfOfPages(pages, carried, {
    signal,
    onPage: (drawn) => onProgress(0.5 + (0.5 * drawn) / slides.length),
  });
  return { blob, name: `${deckStem({ title })}.pdf` };
}
