import { type RefObject, useEffect, useState } from 'react';

/** Work for when the browser has time: one piece at a time, so that none of it holds up a frame. */
const waiting = new Set<() => void>();
let asked = false;

/** Longest wait (ms) for a piece of work while the browser has no time. */
const PATIENCE = 300;

function whenIdle(work: () => void): void {
  // Safari has no idle callbacks; there a task of its own does.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work, 16);
}

function next(): void {
  asked = false;
  const [work] = waiting;
  if (work === undefined) return;
  waiting.delete(work);
  work();
  ask();
}

function ask(): void {
  if (asked || waiting.size === 0) return;
  asked = true;
  whenIdle(next);
}

/**
 * A value as a part of the page has it that may be out of sight: in sight it is the value itself; out of sight it
 * follows when the browser has time. So a change costs what is seen of it, and the rest comes right after.
 */
export function usePatient<T>(value: T, inSight: boolean): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (inSight || Object.is(late, value)) return undefined;
    const work = () => setLate(value);
    waiting.add(work);
    ask();
    return () => {
      waiting.delete(work);
    };
  }, [value, late, inSight]);
  return inSight ? value : late;
}

/** Whether an element is in the window, or soon will be. True where the browser cannot tell. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    const target = element.current;
    if (target === null || typeof IntersectionObserver !== 'function') return undefined;
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: '120px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return inSight;
}
