import { createStore } from 'zustand/vanilla';
import type { Language } from '../model/language.ts';
import type { Notice } from './permalink.ts';

/** What an address asked for in vain, and what came of a file that was opened. */
export interface Notices {
  readonly list: readonly Notice[];
  /** The saved view whose address it was; without one, the address the page was opened with. */
  readonly view?: string | undefined;
  /** What is said of a file, in every language. */
  readonly words?: Readonly<Record<Language, string>> | undefined;
}

/** What the page says of addresses it could not read whole, and of files, until it is dismissed. */
export function createNoticeStore(list: readonly Notice[]) {
  const store = createStore<Notices>()(() => ({ list }));
  return {
    ...store,
    /** Says what is wrong with an address in the place of what was said before. */
    say: (notices: Notices): void => store.setState(notices, true),
    dismiss: (): void => store.setState({ list: [] }, true),
  };
}

export type NoticeStore = ReturnType<typeof createNoticeStore>;
