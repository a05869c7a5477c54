import { type RefObject, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** When a part of the page takes up a change: with it, right after it, or when the browser has time. */
export type Turn = 'now' | 'soon' | 'later';

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

  add(work: () => void): () => void {
    this.#waiting.add(work);
    this.#ask();
    return () => this.#waiting.delete(work);
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

/** What is in sight: a piece a frame, in the order of the page. */
const soon = new Queue((run) => requestAnimationFrame(run));

/** What is out of sight: when the browser has time. Safari has no idle callbacks; there a task of its own does. */
const later = new Queue((run) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run, 16);
});

/**
 * A value as a part of the page has it that need not follow at once. A change then costs, in one frame, what one
 * view costs: those in sight follow frame by frame, those out of sight when the browser has time.
 */
export function usePatient<T>(value: T, turn: Turn): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (turn === 'now' || Object.is(late, value)) return undefined;
    const set = () => setLate(value);
    return turn === 'soon' ? soon.add(() => flushSync(set)) : later.add(() => startTransition(set));
  }, [value, late, turn]);
  return turn === 'now' ? value : late;
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
