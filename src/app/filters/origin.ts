import { useCallback } from 'react';
import { charts } from '../../charts/registry.ts';
import { PROJECT_DIMENSIONS, type ProjectDimensionId } from '../../engine/dimensions.ts';
import { useApp } from '../context.ts';

/** How long (ms) what comes late is waited for: the code of the panel of filters, and the facet in it. */
const PATIENCE = 2000;

/** How long (ms) what was gone to stays marked. */
const MARKED = 1400;

const find = (selector: string): HTMLElement | SVGElement | undefined =>
  [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].find((each) => each.checkVisibility());

/** Waits until something is on the page. @returns undefined where it does not come in time. */
function waitFor(selector: string): Promise<HTMLElement | SVGElement | undefined> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(find(selector));
    };
    const observer = new MutationObserver(() => find(selector) && finish());
    const timer = setTimeout(finish, PATIENCE);
    observer.observe(document.body, { childList: true, subtree: true });
    if (find(selector)) finish();
  });
}

const isScale = (dimension: string): boolean =>
  Object.hasOwn(PROJECT_DIMENSIONS, dimension) &&
  PROJECT_DIMENSIONS[dimension as ProjectDimensionId].kind === 'interval';

/** The view that a filter is set in: the first that brushes its dimension. */
const viewOf = (dimension: string): string | undefined =>
  charts.find(({ brushes }) => brushes.includes(dimension))?.id;

/** What takes the focus within a view: the end of a brush, for values a chosen mark, else the heading. */
function seatIn(view: string, dimension: string): HTMLElement | SVGElement | undefined {
  const inView = (selector: string) => find(`[data-view="${view}"] ${selector}`);
  // A scale that is not drawn now, as in another form of the view, is found in the panel of all filters.
  if (isScale(dimension)) return inView(`[data-dimension="${dimension}"] [role="slider"]`);
  return inView('.stop[aria-pressed="true"]') ?? inView('h2');
}

/** Where a filter of a dimension was set, as far as it is on the page without opening anything. */
function seatOf(dimension: string): HTMLElement | SVGElement | undefined {
  if (dimension === 'challenge') {
    const chips = '.filterbar .chips .chip';
    return find(`${chips}:not([data-state="off"])`) ?? find(chips);
  }
  if (dimension === 'q') return find('#search');
  const view = viewOf(dimension);
  return view === undefined ? undefined : seatIn(view, dimension);
}

/** Scrolls something into sight, gives it the focus, and marks it for a moment. */
function goTo(seat: HTMLElement | SVGElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A heading takes the focus only where one is led to it.
  if (seat.localName === 'h2') seat.tabIndex = -1;
  seat.focus({ preventScroll: true });
  seat.scrollIntoView({ block: seat.closest('.filterbar') ? 'nearest' : 'center', inline: 'nearest' });
  if (still) return;
  const marked = seat.closest('[data-view], details') ?? seat;
  const ring = { outline: '2px solid var(--ink)', outlineOffset: '6px' };
  marked.animate([ring, ring, { ...ring, outlineColor: 'transparent' }], { duration: MARKED });
}

/** The facet of a dimension in the panel of filters, unfolded. */
async function facetSeat(dimension: string): Promise<HTMLElement | SVGElement | undefined> {
  const facet = await waitFor(`#facet-${CSS.escape(dimension)}`);
  if (facet instanceof HTMLDetailsElement) facet.open = true;
  return facet?.querySelector<HTMLElement>('summary, input') ?? facet;
}

/**
 * Leads from a filter to where it was set: the view that brushes it, the chips, the search, else the panel of all
 * filters, which is opened.
 */
export function useOrigin(): (dimension: string) => void {
  const { view } = useApp();
  return useCallback(
    (dimension) => {
      const { actions, enlarge } = view.getState();
      if (enlarge !== undefined && enlarge !== viewOf(dimension)) actions.setEnlarge(undefined);
      // Behind what filled the window nothing can take the focus until the page has been drawn.
      requestAnimationFrame(() => {
        const seat = seatOf(dimension);
        if (seat !== undefined) return goTo(seat);
        actions.setShow('filters');
        void facetSeat(dimension).then((facet) => facet && goTo(facet));
      });
    },
    [view],
  );
}
