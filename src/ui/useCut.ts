import { type RefObject, useLayoutEffect } from 'react';

/** How much (px) may be hidden without a hint: rounding. */
const SLACK = 1;

/** Says on an element that scrolls sideways, by `data-cut`, on which sides it goes on: `start`, `end` or both. */
export function useCut(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const row = element.current;
    if (row === null) return undefined;
    const update = () => {
      const before = row.scrollLeft > SLACK;
      const after = row.scrollWidth - row.clientWidth - row.scrollLeft > SLACK;
      row.setAttribute('data-cut', [...(before ? ['start'] : []), ...(after ? ['end'] : [])].join(' '));
    };
    const observer = new ResizeObserver(update);
    observer.observe(row);
    row.addEventListener('scroll', update, { passive: true });
    update();
    return () => {
      observer.disconnect();
      row.removeEventListener('scroll', update);
    };
  }, [element]);
}
