import type { Picture } from '../../charts/kit/define.ts';

/** How much smaller than on the screen everything is set: type of 14 px comes out at 9 points. */
const TYPE = 0.85;

/** A kind of paper as the stylesheet tells them apart, by the width that its margins leave. */
export interface Paper {
  readonly name: 'narrow' | 'middle' | 'wide';
  /** The room on a page within the margins (px as on the screen, before all is set smaller). */
  readonly width: number;
  readonly height: number;
  /** The height (px) that a picture should keep to, so that as many lie on a page as can be read there. */
  readonly good: number;
  /** The same for the first, which has what the head of the print leaves of its page. */
  readonly first: number;
  /** Whether views that share a row on a wide screen do so here. */
  readonly beside: boolean;
}

/**
 * A4 and Letter upright; the same across, and A3 upright; A3 across. A page cannot be asked how large its paper is
 * before it is printed, so that pictures are laid out for each, and the stylesheet chooses.
 */
export const PAPERS: readonly Paper[] = [
  { name: 'narrow', width: 688 / TYPE, height: 900 / TYPE, good: 430, first: 600, beside: false },
  { name: 'middle', width: 1016 / TYPE, height: 660 / TYPE, good: 470, first: 460, beside: true },
  { name: 'wide', width: 1481 / TYPE, height: 980 / TYPE, good: 470, first: 640, beside: true },
];

/** A picture that has been laid out for a width, and how many px of it one px of its layout is. */
export interface Fitted {
  readonly picture: Picture;
  readonly scale: number;
}

/** No smaller than that for the sake of the other views on a page. */
const LEAST = 0.72;
const STEP = 0.95;

/**
 * Lays a picture out so wide that it keeps to a height, with type as large as that allows. One that cannot, at a size
 * that is well read, has a page for itself; none is higher than a page.
 * @param place lays it out at a width.
 * @param largest how large its type may be.
 */
export function fitted(
  place: (width: number) => Picture,
  width: number,
  { good, most, largest = 1 }: { readonly good: number; readonly most: number; readonly largest?: number },
): Fitted {
  const at = (scale: number): Fitted => ({ picture: place(width / scale), scale });
  const isHigher = ({ picture, scale }: Fitted, than: number) => picture.height * scale > than;
  let tried = at(largest);
  while (isHigher(tried, good) && tried.scale >= LEAST) tried = at(tried.scale * STEP);
  if (!isHigher(tried, good)) return tried;
  tried = at(Math.min(1, largest));
  // What is drawn in proportion gets no lower by being laid out wider: such a picture ends as a small one.
  while (isHigher(tried, most) && tried.scale > 0.1) tried = at(tried.scale * STEP);
  return tried;
}

/** Views in rows as the page has them on a wide screen: as many side by side as its twelve columns hold. */
export function rowsOf<T extends { readonly span: number }>(views: readonly T[]): readonly (readonly T[])[] {
  const rows: T[][] = [];
  let left = 0;
  for (const view of views) {
    if (view.span > left) {
      rows.push([]);
      left = 12;
    }
    rows.at(-1)?.push(view);
    left -= view.span;
  }
  return rows;
}
