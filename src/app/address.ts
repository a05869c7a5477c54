import { readAddress, writeAddress } from '../store/permalink.ts';
import type { ViewState } from '../store/state.ts';
import type { AppModel } from './model.ts';

/**
 * Keeps the address bar and the view in step, both ways. A change of filters is a step one can go back over, and so
 * is what comes beside the views or over them, or fills the window; a change of looks is not.
 * @param schedule when an address is written: changes until then are one step.
 * @returns a function that stops it.
 */
export function connectAddress(
  { view, grammar }: AppModel,
  browser: Window,
  schedule: (write: () => void) => void = (write) => write(),
): () => void {
  const { history, location } = browser;
  const addressNow = () => writeAddress(view.getState(), grammar);
  let written = view.getState();
  let pending = false;
  const write = () => {
    pending = false;
    const state = view.getState();
    const address = addressNow();
    if (address !== location.search) {
      if (sameStep(state, written)) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    written = state;
  };
  history.replaceState(null, '', addressNow());
  const stop = view.subscribe(() => {
    if (pending) return;
    pending = true;
    schedule(write);
  });
  const onPopState = () => {
    const { language, actions } = view.getState();
    actions.replace(readAddress(location.search, grammar, language).state);
    written = view.getState();
  };
  browser.addEventListener('popstate', onPopState);
  return () => {
    stop();
    browser.removeEventListener('popstate', onPopState);
  };
}

/** Whether two views are one step: going from project to project, or from figure to figure, is none. */
function sameStep(a: ViewState, b: ViewState): boolean {
  const beside = ({ open, figure }: ViewState) => open !== undefined || figure !== undefined;
  return a.filters === b.filters && beside(a) === beside(b) && a.show === b.show && a.enlarge === b.enlarge;
}
