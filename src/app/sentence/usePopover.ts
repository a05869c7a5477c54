import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type Anchor, anchorOf, place } from './place.ts';

/** What the focus goes back to: the phrase of a dimension, or what adds one where there is none. */
export function seatOf(sentence: Element | null, dimension?: string): HTMLElement | undefined {
  const find = (selector: string) => sentence?.querySelector<HTMLElement>(selector) ?? undefined;
  const phrase = dimension === undefined ? undefined : find(`[data-dimension="${dimension}"]`);
  return phrase ?? find('.add-filter') ?? find('.phrase');
}

/**
 * Opens what belongs to a phrase beside it, holds it in the window, and gives the focus back when the browser closes it:
 * by Escape, by a press elsewhere, or because the focus went on.
 */
export function usePopover(
  sentence: RefObject<HTMLElement | null>,
  dimension: string | undefined,
  onClose: () => void,
): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const from = useRef<Element>(null);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const [element, around] = [body.current, sentence.current];
    const seat = seatOf(around, dimension);
    if (element === null || around === null || seat === undefined) return undefined;
    let anchor: Anchor = anchorOf(seat, around);
    const settle = () => place(element, around, anchor);
    const onResize = () => {
      anchor = anchorOf(seatOf(around, dimension) ?? around, around);
      settle();
    };
    from.current = document.activeElement;
    element.showPopover();
    settle();
    element.focus({ preventScroll: true });
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    window.addEventListener('scroll', settle, { passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', settle);
      window.removeEventListener('resize', onResize);
    };
  }, [sentence, dimension]);
  useEffect(() => {
    const element = body.current;
    /** Where the browser gives the focus back to; the phrase may have come since. */
    const before = from.current;
    const onToggle = (event: Event) => {
      if (event.target !== element || !(event instanceof ToggleEvent) || event.newState !== 'closed') return;
      const { activeElement } = document;
      const isBack = activeElement === before || activeElement === document.body;
      if (isBack || element?.contains(activeElement))
        seatOf(sentence.current, dimension)?.focus({ preventScroll: true });
      close.current();
    };
    // Left behind, it would cover what has the focus.
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && !element?.contains(relatedTarget)) element?.hidePopover();
    };
    element?.addEventListener('toggle', onToggle);
    element?.addEventListener('focusout', onFocusOut);
    return () => {
      element?.removeEventListener('toggle', onToggle);
      element?.removeEventListener('focusout', onFocusOut);
    };
  }, [sentence, dimension]);
  return body;
}
