import { readAddress, writeAddress } from '../store/permalink.ts';
import type { AppModel } from './model.ts';

/**
 * Keeps the address bar and the view in step, both ways. A change of filters is a step one can go back over; a
 * change of looks is not.
 * @returns a function that stops it.
 */
export function connectAddress({ view, grammar }: AppModel, browser: Window): () => void {
  const { history, location } = browser;
  const write = () => writeAddress(view.getState(), grammar);
  history.replaceState(null, '', write());
  const stop = view.subscribe((state, before) => {
    const address = write();
    if (address === location.search) return;
    if (state.filters === before.filters) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
  const onPopState = () => {
    const { language, actions } = view.getState();
    actions.replace(readAddress(location.search, grammar, language).state);
  };
  browser.addEventListener('popstate', onPopState);
  return () => {
    stop();
    browser.removeEventListener('popstate', onPopState);
  };
}
