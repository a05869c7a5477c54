const FOCUSABLE = 'a[href], button:enabled, input:checked, [tabindex="0"]';

/** What takes the focus within an element: itself if it can, else the first that does and is in sight. */
function heirIn(element: HTMLElement): HTMLElement | undefined {
  if (element.hasAttribute('tabindex')) return element;
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find((each) => each.checkVisibility());
}

/**
 * Gives the focus a new place when what holds it is taken off the page, as a button that has done its work is:
 * as near as can be, so that no one who works by keys begins at the top again.
 * @returns a function that stops it.
 */
export function keepFocus(page: Document): () => void {
  let last: Element | null = null;
  let around: HTMLElement[] = [];
  const onFocusIn = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
    around = [];
    for (let each = last?.parentElement; each && each !== page.body; each = each.parentElement)
      around.push(each);
  };
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected || page.activeElement !== page.body) return;
    for (const each of around) {
      const heir = each.isConnected ? heirIn(each) : undefined;
      if (heir) return heir.focus({ preventScroll: true });
    }
  });
  page.addEventListener('focusin', onFocusIn);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', onFocusIn);
  };
}
