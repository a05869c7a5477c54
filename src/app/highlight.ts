import { useCallback } from 'react';
import type { Hover } from '../store/hover.ts';
import { useApp } from './context.ts';

/**
 * Lets an element show whether it is pointed at, or goes together with what is, by `data-highlighted`. It is set
 * on the element and not rendered: hundreds of marks hear of every move of the pointer, and few of them change.
 * @returns a ref for the element. Without a subject it never lights up, and hears of nothing.
 */
export function useHighlight(
  subject: Hover | undefined,
): (element: Element | null) => (() => void) | undefined {
  const { hover } = useApp();
  const { dimension, value, with: other } = subject ?? {};
  return useCallback(
    (element) => {
      if (element === null || dimension === undefined || value === undefined) return undefined;
      let lit: boolean | undefined;
      const show = () => {
        const now = hover.getState().companions?.has(dimension, value, other) ?? false;
        if (now !== lit) element.setAttribute('data-highlighted', String(now));
        lit = now;
      };
      show();
      return hover.subscribe(show);
    },
    [hover, dimension, value, other],
  );
}

/** Points at something for all views at once, or at nothing. */
export function usePoint(): (hover: Hover | undefined) => void {
  return useApp().hover.point;
}

/** What a part of the page needs to take part in the highlight: it points when pointed at, and shows when meant. */
export function useLinked(subject: Hover) {
  const point = usePoint();
  return {
    ref: useHighlight(subject),
    onPointerEnter: ({ pointerType }: { readonly pointerType: string }) => {
      // A finger points at nothing: what it presses would stay lit after it has gone.
      if (pointerType !== 'touch') point(subject);
    },
    onPointerLeave: () => point(undefined),
    onFocus: () => point(subject),
    onBlur: () => point(undefined),
  };
}
