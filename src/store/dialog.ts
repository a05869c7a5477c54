import { createStore } from 'zustand/vanilla';

/** What may lie over the page for a moment, and belongs in no link. */
export type Dialog = 'palette' | 'saved' | 'keys';

/** What lies over the page now; apart from the view, because no address speaks of it. */
export function createDialogStore() {
  const store = createStore<{ readonly open: Dialog | undefined }>()(() => ({ open: undefined }));
  return {
    ...store,
    /** Opens a dialog in the place of another, or closes the one that is open. */
    show: (open: Dialog | undefined): void => store.setState({ open }),
  };
}

export type DialogStore = ReturnType<typeof createDialogStore>;
