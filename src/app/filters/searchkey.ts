/** Whether letters are typed where the focus is. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])'));

/**
 * Lets the key / go to the search, from anywhere but where it is typed or something lies over the page.
 * @returns a function that stops it.
 */
export function listenForSearch(page: Document, field: string): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // On many keyboards it is typed with Shift.
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.defaultPrevented || isTyping(event.target)) return;
    const input = page.getElementById(field);
    if (
      !(input instanceof HTMLInputElement) ||
      page.querySelector('dialog[open]') ||
      input.closest('[inert]')
    )
      return;
    event.preventDefault();
    input.focus();
    input.select();
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}
