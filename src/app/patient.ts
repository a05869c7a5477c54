import { type RefObject, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from './afterPaint.ts';

/** When a part of the page takes up a change: with it, right after it, or when the browser has time. */
export type Turn = 'now' | 'soon' | 'later';

/** Something that tells when it has changed. */
export interface Subscribable {
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Longest wait (ms) for a piece of work while the browser has no time. */
const PATIENCE = 300;

/** A queue of pieces of work, one piece a task, so that the browser can draw and listen between them. */
class Queue {
  readonly #waiting = new Set<() => void>();
  readonly #schedule: (run: () => void) => void;
  #asked = false;

  constructor(schedule: (run: () => void) => void) {
    this.#schedule = schedule;
  }

  /** @returns a function that takes the work back. */
  add(work: () => void): () => void {
    this.#waiting.add(work);
    this.#ask();
    return () => {
      this.#waiting.delete(work);
    };
  }

  #ask(): void {
    if (this.#asked || this.#waiting.size === 0) return;
    this.#asked = true;
    this.#schedule(() => {
      this.#asked = false;
      const [work] = this.#waiting;
      if (work === undefined) return;
      this.#waiting.delete(work);
      work();
      this.#ask();
    });
  }
}

/** What is in sight: a piece a frame, in the order of the page, from the frame after the change on. */
const soon = new Queue(afterPaint);

/** What is out of sight: when the browser has time. Safari has no idle callbacks; there a task of its own does. */
const later = new Queue((run) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run, 16);
});

/**
 * What a part of the page selects from stores, and takes up when it is its turn. A change then costs, in one frame,
 * what one view costs: those in sight follow frame by frame, those out of sight when the browser has time.
 * @param select reads the stores; the same function as long as it selects the same.
 */
export function usePatient<T>(
  select: () => T,
  same: (a: T, b: T) => boolean,
  stores: readonly Subscribable[],
  turn: Turn,
): T {
  const [taken, take] = useState({ select, value: select() });
  useEffect(() => {
    let cancel = () => {};
    const check = () => {
      cancel();
      const value = select();
      const next = { select, value };
      if (taken.select === select && same(value, taken.value)) return;
      const set = () => take(next);
      if (turn === 'now') set();
      else cancel = turn === 'soon' ? soon.add(() => flushSync(set)) : later.add(() => startTransition(set));
    };
    check();
    const stops = stores.map((store) => store.subscribe(check));
    return () => {
      cancel();
      for (const stop of stops) stop();
    };
  }, [select, same, stores, turn, taken]);
  return taken.value;
}

/** Whose turn an element is: soon in the window, or near it, later elsewhere; now where the browser cannot tell. */
export function useTurn(element: RefObject<Element | null>): Turn {
  const [turn, setTurn] = useState<Turn>('now');
  useEffect(() => {
    const target = element.current;
    if (target === null || typeof IntersectionObserver !== 'function') return undefined;
    const observer = new IntersectionObserver(
      (entries) => setTurn(entries.at(-1)?.isIntersecting ? 'soon' : 'later'),
      { rootMargin: '120px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return turn;
}
