import { useStore } from 'zustand';
import type { Hover } from '../store/hover.ts';
import { useApp } from './context.ts';

/** Whether something is pointed at, or goes together with what is. Renders again only when that changes. */
export function useHighlighted(subject: Hover | undefined): boolean {
  const { hover } = useApp();
  return useStore(
    hover,
    ({ companions }) =>
      subject !== undefined && (companions?.has(subject.dimension, subject.value, subject.with) ?? false),
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
    'data-highlighted': useHighlighted(subject),
    onPointerEnter: () => point(subject),
    onPointerLeave: () => point(undefined),
    onFocus: () => point(subject),
    onBlur: () => point(undefined),
  };
}
