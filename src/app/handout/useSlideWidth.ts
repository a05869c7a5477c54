import { type RefObject, useEffect } from 'react';

const PX_PER_MM = 96 / 25.4;
/** Half a page within its margins and below the head of the first; the air around the notes (mm). */
const HALF = 126;
const AIR = 8;
/** No slide is narrower than it can be read, or wider than the page (mm). */
const LEAST = 140;
const MOST = 186;
/** The proportions of a slide. */
const WIDE = 16 / 9;

/** How wide (mm) slides can be so that two have room on a page, each with notes as high as the highest (mm). */
export const slideWidth = (notes: number): number =>
  Math.floor(Math.max(LEAST, Math.min(MOST, (HALF - AIR - notes) * WIDE)));

/** Gives all slides of a hand-out the width that the longest notes leave them. On the screen these are as on paper. */
export function useSlideWidth(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    // The notes get another height when their typeface comes, and with it the whole.
    const observer = new ResizeObserver(() => {
      const heights = Array.from(element.querySelectorAll('.handout-notes'), (notes) => notes.clientHeight);
      const width = slideWidth(Math.max(0, ...heights) / PX_PER_MM);
      element.style.setProperty('--slide-width', `${width}mm`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [body]);
}
