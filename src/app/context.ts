import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Answer } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import { createSay, type Say } from '../i18n/say.ts';
import type { Dialog } from '../store/dialog.ts';
import type { Store } from '../store/store.ts';
import type { AppModel, Results } from './model.ts';

const Context = createContext<AppModel | undefined>(undefined);
export const AppProvider = Context.Provider;

/** The page's model. It never changes while the page is open; its stores do. */
export function useApp(): AppModel {
  const model = useContext(Context);
  if (model === undefined) throw new Error('useApp outside AppProvider');
  return model;
}

/** A part of the view's state; renders again only when that part changes. */
export function useView<T>(selector: (state: Store) => T): T {
  return useStore(useApp().view, selector);
}

/** What lies over the page for a moment, and belongs in no link. */
export function useDialog(): Dialog | undefined {
  return useStore(useApp().dialog, ({ open }) => open);
}

/** What that is about: a view by its id, the page, the table. */
export function useDialogSubject(): string | undefined {
  return useStore(useApp().dialog, ({ subject }) => subject);
}

/** A part of the present answers. */
export function useResults<T>(selector: (results: Results) => T): T {
  return useStore(useApp().results, selector);
}

/** The answer to a query under the present filters; the same object until something it shows changes. */
export function useAnswer(query: string): Answer {
  return useResults(({ snapshot }) => answerOf(snapshot.answers, query));
}

/**
 * The answer to a query that is asked only once this part of the page is there. Queries under the same id are the same.
 * The answer is there at once; asking again costs nothing.
 */
export function useLateAnswer(query: Query): Answer {
  const { results } = useApp();
  // Asked while rendering, so that there is no moment without an answer: it changes no answer that was there.
  if (!results.getState().snapshot.answers.has(query.id)) results.ask([query]);
  return useAnswer(query.id);
}

/** Looks an answer up. @throws when no view asked that query. */
export function answerOf(answers: ReadonlyMap<string, Answer>, query: string): Answer {
  const answer = answers.get(query);
  if (answer === undefined) throw new Error(`there is no query ${query}`);
  return answer;
}

/** The words of the chosen language. */
export function useSay(): Say {
  return createSay(useView((state) => state.language));
}
