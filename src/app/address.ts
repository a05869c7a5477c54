import { stepOf } from '../store/history.ts';
import { readAddress, writeAddress } from '../store/permalink.ts';
import { initialState, type ViewState } from '../store/state.ts';
import type { AppModel } from './model.ts';

/** What the browser keeps with each entry of its history: its place in the tab, and the address as it was written. */
interface Entry {
  readonly index: number;
  readonly address?: string;
}

/** So long (ms) after the browser refused an address, as it does when many come at once, it is offered again. */
const AGAIN = 1000;

/** So long (ms) the browser has to go where it was sent; after that it never will. */
const PATIENCE = 1000;

const isEntry = (state: unknown): state is Entry =>
  typeof state === 'object' && state !== null && 'index' in state && typeof state.index === 'number';

/** The entry the browser is at; undefined where the page made none, as when only the fragment was changed. */
const entryAt = ({ state }: History): Entry | undefined => {
  const known: unknown = state;
  return isEntry(known) ? known : undefined;
};

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
  let index = entryAt(history)?.index ?? 0;
  /** What the entries of this tab show, by their place, as far as this page has seen them. */
  const entries = new Map<number, string>();
  /** The place the browser is on its way to by our own will, and since when. */
  let going: { readonly to: number; readonly since: number } | undefined;
  let written: ViewState = view.getState();
  let pending = false;
  let stopped = false;
  /** The view is being put to that of an entry the browser went to. */
  let isTravelling = false;

  /** Tells the browser an address. @returns whether it took it. */
  const tell = (how: 'pushState' | 'replaceState', place: number, address: string, fragment = '') => {
    try {
      history[how]({ index: place, address } satisfies Entry, '', `${address}${fragment}`);
    } catch {
      // Some browsers refuse with an error, others in silence.
    }
    const taken = entryAt(history)?.index === place && entryAt(history)?.address === address;
    if (!taken) browser.setTimeout(ask, AGAIN);
    return taken;
  };
  const settle = (state: ViewState) => {
    entries.set(index, shownBy(state, addressOf));
    written = state;
  };
  const replace = (fragment = '') => {
    const state = view.getState();
    if (tell('replaceState', index, addressOf(state), fragment)) settle(state);
  };
  const forget = (from: number) => {
    for (const place of entries.keys()) if (place >= from) entries.delete(place);
  };
  const push = (state: ViewState) => {
    if (!tell('pushState', index + 1, addressOf(state))) return;
    index++;
    forget(index);
    settle(state);
  };
  /** How far away the entry is that an undo or redo leads to; 0 where there is none. */
  const distance = (state: ViewState): number => {
    const { by } = steps.getState();
    if (by === 'act' || sameStep(state, written, addressOf)) return 0;
    const shown = shownBy(state, addressOf);
    const way = by === 'undo' ? -1 : 1;
    for (const step of [way, -way])
      for (let place = index + step; entries.has(place); place += step)
        if (entries.get(place) === shown) return place - index;
    return 0;
  };
  const write = () => {
    pending = false;
    const waiting = going !== undefined && Date.now() - going.since < PATIENCE;
    if (stopped || isTravelling || waiting || steps.getState().held) return;
    going = undefined;
    const state = view.getState();
    if (addressOf(state) === entryAt(history)?.address) return;
    if (sameEntry(state, written, addressOf)) return replace();
    const far = distance(state);
    if (far === 0) return push(state);
    written = state;
    going = { to: index + far, since: Date.now() };
    history.go(far);
  };
  function ask() {
    if (pending) return;
    pending = true;
    schedule(write);
  }
  const onPopState = () => {
    const entry = entryAt(history);
    const isOurs = entry !== undefined && entry.index === going?.to;
    going = undefined;
    if (entry === undefined) {
      // A fragment was followed, as that of a link within the page: a new entry that shows the same.
      index++;
      forget(index);
      return replace(location.hash);
    }
    const towards = entry.index < index ? 'back' : 'forward';
    index = entry.index;
    // Arrived; the view may have moved on meanwhile.
    if (isOurs) return write();
    const { language, theme } = view.getState();
    const { state } = readAddress(location.search, grammar, language);
    isTravelling = true;
    try {
      // Going back is for what was looked at: the page stays in the language and the theme chosen since.
      steps.travel({ ...state, language, theme }, towards);
    } finally {
      isTravelling = false;
    }
    replace();
  };
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted && entryAt(history)?.index !== index) onPopState();
  };

  // Going back and forth changes what is shown, not where on the page one is.
  history.scrollRestoration = 'manual';
  replace();
  const stops = [view.subscribe(ask), steps.subscribe(ask)];
  browser.addEventListener('popstate', onPopState);
  browser.addEventListener('pageshow', onPageShow);
  return () => {
    stopped = true;
    for (const stop of stops) stop();
    browser.removeEventListener('popstate', onPopState);
    browser.removeEventListener('pageshow', onPageShow);
  };
}

/** What an entry shows: its address without the language and the theme, which stay as they are on going back to it. */
const shownBy = (state: ViewState, addressOf: (state: ViewState) => string): string =>
  addressOf({ ...state, language: 'en', theme: undefined });

const sameStep = (a: ViewState, b: ViewState, addressOf: (state: ViewState) => string): boolean => {
  const step = (state: ViewState) => addressOf({ ...initialState('en'), ...stepOf(state) });
  return step(a) === step(b);
};

/** Whether two views share an entry: going from project to project, or from figure to figure, makes none. */
function sameEntry(a: ViewState, b: ViewState, addressOf: (state: ViewState) => string): boolean {
  const beside = ({ open, figure }: ViewState) => open !== undefined || figure !== undefined;
  return beside(a) === beside(b) && a.show === b.show && a.enlarge === b.enlarge && sameStep(a, b, addressOf);
}
