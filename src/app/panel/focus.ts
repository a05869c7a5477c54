import { type RefObject, useLayoutEffect, useRef } from 'react';
import { keepInSight } from '../../ui/keepInSight.ts';

/** What had the focus when the panel opened, and how to find it again if it is drawn anew. */
interface Opener {
  readonly element: Element;
  /** The view and the mark, where it was one. */
  readonly mark: string | undefined;
}

function remember(element: Element): Opener {
  const view = element.closest('[data-view]')?.getAttribute('data-view');
  const key = element.getAttribute('data-key');
  return {
    element,
    mark: view && key ? `[data-view="${CSS.escape(view)}"] [data-key="${CSS.escape(key)}"]` : undefined,
  };
}

const canFocus = (element: Element | null | undefined): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** Gives the focus to the first that takes it. */
function giveTo(candidates: readonly (Element | null | undefined)[]): void {
  for (const element of candidates) {
    if (!canFocus(element) || !element.isConnected || element === document.body) continue;
    element.focus();
    if (document.activeElement === element) return keepInSight(element);
  }
}

/** What the panel shows: something of its own heading, and a figure in it that lies open. */
export interface Shown {
  readonly subject: string;
  readonly figure: string | undefined;
  /** The project whose panel it is, if any. */
  readonly project: string | undefined;
}

/** Room above a figure that is brought into sight (px). */
const ABOVE = 24;

/** Brings the figure that lies open into sight within the panel. @returns its button. */
function toOpenFigure(panel: HTMLElement | null): HTMLElement | null | undefined {
  const line = panel?.querySelector('.figure-line[data-open="true"]');
  const scroller = line?.closest('.panel-body');
  if (!line || !scroller) return undefined;
  scroller.scrollTop += line.getBoundingClientRect().top - scroller.getBoundingClientRect().top - ABOVE;
  return line.querySelector<HTMLElement>('.ask');
}

/**
 * Moves the focus to the heading whenever the panel shows something else, and to a figure that is asked from
 * outside of what is shown already. On closing it gives the focus back to what opened it: the same mark or button,
 * else the row of the project in the table, else the views.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  { subject, figure, project }: Shown,
): void {
  const opener = useRef<Opener>(undefined);
  const before = useRef<Partial<Shown>>({});
  useLayoutEffect(() => {
    const active = document.activeElement;
    const inside = panel.current?.contains(active) ?? false;
    const anew = before.current.subject !== subject;
    before.current = { subject, project };
    if (!inside && active !== null && active !== document.body) {
      opener.current = remember(active);
      keepInSight(active);
    }
    if (anew) {
      const body = panel.current?.querySelector('.panel-body');
      if (body) body.scrollTop = 0;
      heading.current?.focus({ preventScroll: true });
      toOpenFigure(panel.current);
    } else if (!inside) toOpenFigure(panel.current)?.focus({ preventScroll: true });
  }, [panel, heading, subject, figure, project]);
  // Between the two: what opened it is known before it is put out of reach, and within reach when it gets the focus.
  useNothingBehind(panel);
  useLayoutEffect(() => {
    const element = panel.current;
    return () => {
      // Closed while the focus is elsewhere, as by going back in the browser, it leaves the focus there.
      if (!element?.contains(document.activeElement)) return;
      const from = opener.current;
      const id = before.current.project;
      const find = (selector: string) => document.querySelector(selector);
      giveTo([
        from?.element,
        ...(from?.mark === undefined ? [] : [find(from.mark)]),
        ...(id === undefined
          ? []
          : [find(`[data-opens="${CSS.escape(id)}"]`), find(`.stop[data-key="${CSS.escape(id)}"]`)]),
        find('main'),
      ]);
    };
  }, [panel]);
}

/** Scrolls the panel so far that the foot of what has unfolded in it is in sight. */
export function reveal(unfolded: Element | null): void {
  const scroller = unfolded?.closest('.panel-body');
  if (!unfolded || !scroller) return;
  const foot = Math.min(scroller.getBoundingClientRect().bottom, window.innerHeight) - ABOVE;
  const hidden = unfolded.getBoundingClientRect().bottom - foot;
  if (hidden > 0) scroller.scrollTop += hidden;
}

/** Below this width (px) the panel takes the whole window. */
const BESIDE_FROM = 960;

/** While the panel takes the whole window, what lies behind it is out of reach. */
function useNothingBehind(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const narrow = window.matchMedia(`(max-width: ${BESIDE_FROM - 1}px)`);
    let behind: HTMLElement[] = [];
    const update = () => {
      for (const each of behind) each.inert = false;
      const siblings = [...(panel.current?.parentElement?.children ?? [])];
      behind = narrow.matches
        ? siblings.filter(
            (each): each is HTMLElement =>
              each instanceof HTMLElement &&
              each !== panel.current &&
              each.localName !== 'dialog' &&
              !each.inert,
          )
        : [];
      for (const each of behind) each.inert = true;
    };
    update();
    narrow.addEventListener('change', update);
    return () => {
      narrow.removeEventListener('change', update);
      for (const each of behind) each.inert = false;
    };
  }, [panel]);
}
