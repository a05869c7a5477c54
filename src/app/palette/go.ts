import { flushSync } from 'react-dom';
import type { AppModel } from '../model.ts';

/**
 * Gives the focus to the page's main part where nothing has it: from the top of the page one would begin anew.
 * @param leaving what goes away, so that focus in it is none.
 */
export function stayInPage(leaving?: Element | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || leaving?.contains(activeElement))
    document.querySelector<HTMLElement>('main[tabindex]')?.focus({ preventScroll: true });
}

const MARKS = '.stop[tabindex="0"]';
const CONTROLS = 'summary, button, a[href], input, [tabindex="0"]';

/** Gives the focus to the first mark of a part of the page that can be seen, else to its first control. */
function enter(part: Element): void {
  for (const selector of [MARKS, CONTROLS]) {
    const found = [...part.querySelectorAll<HTMLElement | SVGElement>(selector)];
    const first = found.find((each) => each.checkVisibility());
    if (first) return first.focus({ preventScroll: true });
  }
}

/** Brings a part of the page into sight and gives it the focus, out from behind whatever lies over it. */
function goTo(model: AppModel, selector: string): void {
  const { actions, enlarge } = model.view.getState();
  const find = () => document.querySelector(selector);
  flushSync(() => {
    actions.setShow(undefined);
    if (find()?.getAttribute('data-view') !== enlarge) actions.setEnlarge(undefined);
  });
  // On a narrow screen the panel covers all else.
  if (find()?.closest('[inert]')) flushSync(() => actions.setOpen(undefined));
  const part = find();
  part?.scrollIntoView({ block: 'start' });
  if (part) enter(part);
}

export const goToView = (model: AppModel, view: string): void =>
  goTo(model, `[data-view="${CSS.escape(view)}"]`);

export const goToTable = (model: AppModel): void => goTo(model, '.table-card');

/** Goes to what stands behind all figures: how to read them, how they are counted, what is not known. */
export const goToAbout = (model: AppModel): void => goTo(model, '.about');

/** Goes to how figures are counted and where they come from, at the foot of the page. */
export const goToSources = (model: AppModel): void => goTo(model, '.footer');

/** Presses the button that shares the link, which also says what came of it. */
export function shareLink(): void {
  const button = document.querySelector<HTMLElement>('.share button');
  button?.focus();
  button?.click();
}

/** How long (ms) the panel of filters is waited for. */
const PATIENCE = 2000;

/** Opens all filters at one of them, unfolded. */
export function goToFacet({ view }: AppModel, dimension: string): void {
  view.getState().actions.setShow('filters');
  const enterFacet = (): boolean => {
    const facet = document.getElementById(`facet-${dimension}`);
    if (facet instanceof HTMLDetailsElement) facet.open = true;
    facet?.scrollIntoView({ block: 'nearest' });
    if (facet) enter(facet);
    return facet !== null;
  };
  // Its code may still be on the way.
  const observer = new MutationObserver(() => enterFacet() && observer.disconnect());
  if (enterFacet()) return;
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}
