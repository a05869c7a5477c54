import { type RefObject, useLayoutEffect } from 'react';

/** Scrolled so far (px) from an end, there is more on that side. */
const MORE = 2;

/**
 * What the stylesheet must know of the box that the table scrolls in: how high its head and foot are, which lie over
 * the rows, how high the bar of filters is, which lies over the window, and on which sides there is more.
 */
export function useBox(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const frame = element.parentElement ?? element;
    const bar = document.querySelector('.filterbar');
    const [head, foot] = [element.querySelector('thead'), element.querySelector('tfoot')];
    const set = (name: string, value: number) => frame.style.setProperty(name, `${Math.ceil(value)}px`);
    const sides = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      frame.dataset['before'] = String(scrollLeft > MORE);
      frame.dataset['after'] = String(scrollLeft + clientWidth < scrollWidth - MORE);
    };
    const measure = () => {
      if (bar) set('--bar', bar.getBoundingClientRect().height);
      if (head) set('--head', head.getBoundingClientRect().height);
      if (foot) set('--foot', foot.getBoundingClientRect().height);
      set('--box', element.clientWidth);
      set('--scrollbar', element.offsetWidth - element.clientWidth);
      sides();
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [element, element.firstElementChild, bar, head, foot])
      if (each) observer.observe(each);
    element.addEventListener('scroll', sides, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', sides);
    };
  }, [box]);
}

/** What is sorted or filtered anew is read from the top. */
export function useFromTheTop(box: RefObject<HTMLElement | null>, rows: unknown): void {
  useLayoutEffect(() => {
    const scroller = box.current?.closest('.table-box');
    if (scroller) scroller.scrollTop = 0;
  }, [box, rows]);
}
