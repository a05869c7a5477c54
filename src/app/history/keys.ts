/** What the keys of undoing do. */
export interface Undoing {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Whether something lies over the page that the keys would change unseen. */
  readonly isCovered: () => boolean;
}

/** The fields of a form into which no text is typed. */
const NO_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

/** Whether text is typed where the focus is: the browser undoes that by itself. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type) && !target.readOnly;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}

function wish({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent) {
  if (altKey || isComposing || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}

/**
 * Lets Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or ⌘ in the place of Ctrl, undo and redo. In a field of text they are the
 * browser's own, until it has nothing left to undo in it.
 * @returns a function that stops it.
 */
export function listenForUndo(page: Document, undoing: Undoing): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = wish(event);
    if (wanted === undefined || event.defaultPrevented || undoing.isCovered()) return;
    if (!takesText(event.target)) {
      event.preventDefault();
      undoing[wanted]();
      return;
    }
    let isOwn = false;
    const onInput = (input: Event) => {
      isOwn ||= input instanceof InputEvent && input.inputType.startsWith('history');
    };
    page.addEventListener('input', onInput, true);
    // The browser undoes within this event; whether it did shows after it.
    setTimeout(() => {
      page.removeEventListener('input', onInput, true);
      if (!isOwn) undoing[wanted]();
    });
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}

/** A key with Ctrl, or ⌘ on a Mac, as it stands on the keyboard. */
export const withControl = (key: string): string =>
  /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? `⌘${key}` : `Ctrl+${key}`;

/** The key that redoes. */
export const redoKey = (): string => withControl(withControl('').startsWith('⌘') ? '⇧Z' : 'Y');
