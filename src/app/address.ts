import { readAddress, writeAddress } from '../store/permalink.ts';
import { stepOf } from '../store/history.ts';
import { initialState, type ViewState } from '../store/state.ts';
import type { AppModel } from './model.ts';

/** The place of an entry among those of the tab, as the browser keeps it beside the address. */
function indexIn(history: History): number {
  const state: unknown = history.state;
  const known = typeof state === 'object' && state !== null && 'index' in state ? state.index : undefined;
  return typeof known === 'number' ? known : 0;
}

/**
 * Keeps the address bar and the view in step, both ways. Every step that can be undone is an entry of the browser's
 * history, and so is what comes beside the views or over them, or fills the window; language and theme are not.
 * An undo goes back over the browser's entries where they lead to the same view, so that the two never part.
 * @param schedule when an address is written: changes until then are one entry.
 * @returns a function that stops it.
 */
export function connectAddress(
  { view, history: steps, grammar }: AppModel,
  browser: Window,
  schedule: (write: () => void) => void = (write) => write(),
): () => void {
  const { history, location } = browser;
  const addressOf = (state: ViewState) => writeAddress(state, grammar);
  let index = indexIn(history);
  /** The addresses of this tab by their place, as far as this page has written them. */
  const entries = new Map<number, string>();
  /** How many of the browser's coming moves are our own. */
  let expected = 0;
  let written = view.getState();
  let pending = false;

  const replace = () => {
    const address = addressOf(view.getState());
    entries.set(index, address);
    history.replaceState({ index }, '', address);
    written = view.getState();
  };
  const push = (address: string) => {
    index++;
    for (const place of entries.keys()) if (place >= index) entries.delete(place);
    entries.set(index, address);
    history.pushState({ index }, '', address);
  };
  /** How far away the entry is that an undo or redo leads to; 0 where there is none. */
  const distance = (address: string): number => {
    const { by } = steps.getState();
    const step = { act: 0, undo: -1, redo: 1 }[by];
    for (let place = index + step; step !== 0 && entries.has(place); place += step)
      if (entries.get(place) === address) return place - index;
    return 0;
  };
  const write = () => {
    pending = false;
    const state = view.getState();
    if (steps.getState().held) return;
    const address = addressOf(state);
    if (address === entries.get(index)) return;
    if (sameEntry(state, written, addressOf)) return replace();
    const far = distance(address);
    written = state;
    if (far === 0) return push(address);
    index += far;
    expected++;
    history.go(far);
  };
  replace();
  const ask = () => {
    if (pending) return;
    pending = true;
    schedule(write);
  };
  const stops = [view.subscribe(ask), steps.subscribe(ask)];
  const onPopState = () => {
    if (expected > 0) {
      expected--;
      return;
    }
    index = indexIn(history);
    const { language, theme } = view.getState();
    // Going back is for what was looked at: the page stays in the language and the theme that were chosen since.
    steps.travel({ ...readAddress(location.search, grammar, language).state, language, theme });
    replace();
  };
  browser.addEventListener('popstate', onPopState);
  return () => {
    for (const stop of stops) stop();
    browser.removeEventListener('popstate', onPopState);
  };
}

/** Whether two views share an entry: going from project to project, or from figure to figure, makes none. */
function sameEntry(a: ViewState, b: ViewState, addressOf: (state: ViewState) => string): boolean {
  const beside = ({ open, figure }: ViewState) => open !== undefined || figure !== undefined;
  const step = (state: ViewState) => addressOf({ ...initialState('en'), ...stepOf(state) });
  return beside(a) === beside(b) && a.show === b.show && a.enlarge === b.enlarge && step(a) === step(b);
}
