/** Until when something is kept: that the window is closed, or for the next talk as well. */
type Until = 'closed' | 'always';

const keepOf = (until: Until): Storage => (until === 'always' ? window.localStorage : window.sessionStorage);

/** A number that was kept; where there is none, or nothing may be kept, the one given. */
export function readKept(name: string, otherwise: number, until: Until = 'closed'): number {
  try {
    const text = keepOf(until).getItem(`medel-presenter-${name}`);
    const value = text === null ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps a number for when the window is loaded anew. */
export function keep(name: string, value: number, until: Until = 'closed'): void {
  try {
    keepOf(until).setItem(`medel-presenter-${name}`, String(value));
  } catch {
    // It is forgotten at the next load, and no more.
  }
}
