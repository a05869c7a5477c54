import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Hover, Pointed } from '../store/hover.ts';
import { useApp } from './context.ts';

/** For what never lights up: it need not be told of every move of the pointer. */
const SILENT = createStore<Pointed>()(() => ({ hover: undefined, companions: undefined }));

/** Whether something is pointed at, or goes together with what is. Renders again only when that changes. */
export function useHighlighted(subject: Hover | undefined): boolean {
  const { hover } = useApp();
  return useStore(
    subject === undefined ? SILENT : hover,
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
