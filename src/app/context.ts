import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Answer } from '../engine/answer.ts';
import { createSay, type Say } from '../i18n/say.ts';
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

/** A part of the present answers. */
export function useResults<T>(selector: (results: Results) => T): T {
  return useStore(useApp().results, selector);
}

/** The answer to a query under the present filters; the same object until something it shows changes. */
export function useAnswer(query: string): Answer {
  return useResults(({ snapshot }) => answerOf(snapshot.answers, query));
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
