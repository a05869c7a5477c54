import { useEffect, useState } from 'react';
import { keep, readKept } from './kept.ts';

/** A minute (ms). */
export const MINUTE = 60_000;
/** How often the time is looked at (ms). */
const TICK = 250;

/** How long the talk has gone on, and how long it may. All times in ms. */
export interface Timer {
  readonly elapsed: number;
  readonly running: boolean;
  readonly target: number;
  readonly toggle: () => void;
  readonly start: () => void;
  readonly again: () => void;
  readonly setMinutes: (minutes: number) => void;
}

const USUAL_MINUTES = 10;

/** What is kept of a timer: what it had counted when it was last stopped, and since when it runs, 0 where it does not. */
interface Counted {
  readonly before: number;
  readonly since: number;
}

function useKept() {
  const [counted, setCounted] = useState<Counted>(() => ({
    before: readKept('before', 0),
    since: readKept('since', 0),
  }));
  const set = (next: Counted) => {
    keep('before', next.before);
    keep('since', next.since);
    setCounted(next);
  };
  return [counted, set] as const;
}

/** The time now (ms), looked at a few times a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The timer of a talk; a window that is loaded anew goes on with it. */
export function useTimer(now: number): Timer {
  const [{ before, since }, set] = useKept();
  const [minutes, setMinutes] = useState(() => Math.max(1, readKept('minutes', USUAL_MINUTES, 'always')));
  const running = since > 0;
  const elapsed = before + (running ? Math.max(0, now - since) : 0);
  return {
    elapsed,
    running,
    target: minutes * MINUTE,
    toggle: () =>
      set(running ? { before: before + Date.now() - since, since: 0 } : { before, since: Date.now() }),
    start: () => {
      if (!running && before === 0) set({ before, since: Date.now() });
    },
    again: () => set({ before: 0, since: running ? Date.now() : 0 }),
    setMinutes: (wanted) => {
      keep('minutes', wanted, 'always');
      setMinutes(wanted);
    },
  };
}

/** A length of time as a clock shows it: 04:12, or 1:04:12. */
export function clockOf(time: number): string {
  const seconds = Math.floor(time / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

/** A length of time as it is said within words: 4:12. */
export const lengthOf = (time: number): string => clockOf(time).replace(/^0(?=\d:)/, '');
