import { createStore } from 'zustand/vanilla';

/** What a show shows; the window of the audience and that of the presenter hold the same. */
export interface ShowState {
  /** The slide, counted from 1. */
  readonly slide: number;
  readonly black: boolean;
  /** The canonical address of what the slide's view shows now, when that is not as it was saved. */
  readonly address: string | undefined;
  readonly ended: boolean;
  /** Grows with each change. 0 is a show in which nothing was done yet. */
  readonly version: number;
}

/** A state as text, its parts in a fixed order. */
const textOf = ({ slide, black, address, ended }: ShowState): string =>
  JSON.stringify([slide, black, address ?? null, ended]);

/** Of two states, the one that both windows keep. At equal versions any fixed rule does: here the greater as text. */
const isNewer = (a: ShowState, b: ShowState): boolean =>
  a.version === b.version ? textOf(a) > textOf(b) : a.version > b.version;

/** The state of a show. To go to a slide lights the screen again, and takes up a show that had ended. */
export function createShowStore({
  of,
  slide,
  black = false,
}: {
  /** So many slides there are, at least 1. */
  readonly of: number;
  /** The slide to begin with, counted from 1. */
  readonly slide: number;
  readonly black?: boolean;
}) {
  const within = (n: number): number => Math.min(Math.max(1, Math.round(n) || 1), of);
  const store = createStore<ShowState>()(() => ({
    slide: within(slide),
    black,
    address: undefined,
    ended: false,
    version: 0,
  }));

  const change = (part: Partial<Omit<ShowState, 'version'>>): void => {
    const now = store.getState();
    const next = { ...now, ...part };
    if (textOf(next) !== textOf(now)) store.setState({ ...next, version: now.version + 1 });
  };
  const go = (n: number): void => {
    const now = store.getState();
    const to = within(n);
    change({
      slide: to,
      black: false,
      ended: false,
      address: to === now.slide ? now.address : undefined,
    });
  };

  return {
    ...store,
    /** So many slides there are. */
    of,
    /** Goes to a slide, or to the nearest that there is; its view is then as it was saved. */
    go,
    next: (): void => go(store.getState().slide + 1),
    previous: (): void => go(store.getState().slide - 1),
    first: (): void => go(1),
    last: (): void => go(of),
    setBlack: (on: boolean): void => change({ black: on }),
    /** Tells what the slide's view shows now; undefined when it is as saved. */
    live: (address: string | undefined): void => change({ address }),
    end: (): void => change({ ended: true }),
    /** Makes what is shown count for more than what a newcomer begins with. */
    stand: (): void => {
      const now = store.getState();
      if (now.version === 0) store.setState({ ...now, version: 1 });
    },
    /** Takes over what another window shows, if that is newer. */
    adopt: (state: ShowState): void => {
      const now = store.getState();
      const next = { ...state, slide: within(state.slide) };
      if (isNewer(next, now)) store.setState(next);
    },
  };
}

export type ShowStore = ReturnType<typeof createShowStore>;
