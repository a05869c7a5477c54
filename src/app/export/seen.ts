import { LIMITS, type Size } from './size.ts';

/** The air (px) that a picture has at each side and a view on the page has not. */
const MARGIN = 24;

/** Where a subject lies on the page. */
function placeOf(subject: string): Element | null {
  switch (subject) {
    case 'dashboard':
      return document.querySelector('.cards');
    case 'table':
      return document.querySelector('.table-card');
    case 'compare':
      return document.querySelector('.compare-body');
    default:
      return document.querySelector(`[data-view="${CSS.escape(subject)}"]`);
  }
}

/** The size that a subject has on the page now; one that fills the window has its height, too. */
export function seenSize(subject: string): Size {
  const place = placeOf(subject);
  const { least, most } = LIMITS.width;
  const within = (width: number) => Math.max(least, Math.min(Math.round(width), most));
  if (place === null) return { width: least, unit: 'px' };
  if (place.getAttribute('data-enlarged') === 'true') {
    const height = Math.max(LIMITS.height.least, place.clientHeight);
    return { width: within(place.clientWidth), height, unit: 'px' };
  }
  return { width: within(place.clientWidth + 2 * MARGIN), unit: 'px' };
}
