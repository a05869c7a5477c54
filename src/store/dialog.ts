import { createStore } from 'zustand/vanilla';

/** What may lie over the page for a moment, and belongs in no link. */
export type Dialog = 'palette' | 'saved' | 'keys' | 'export' | 'embed' | 'stories';

/** What lies over the page now; apart from the view, because no address speaks of it. */
export function createDialogStore() {
  const store = createStore<{
    readonly open: Dialog | undefined;
    /** What the dialog is about, where it could be of several things: a view by its id, the page, the table. */
    readonly subject: string | undefined;
  }>()(() => ({ open: undefined, subject: undefined }));
  return {
    ...store,
    /** Opens a dialog in the place of another, or closes the one that is open. */
    show: (open: Dialog | undefined, subject?: string): void => store.setState({ open, subject }),
  };
}

export type DialogStore = ReturnType<typeof createDialogStore>;
