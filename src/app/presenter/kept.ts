/** A number that this window keeps, for as long as it lives; where it may keep nothing, the one given. */
export function readKept(name: string, otherwise: number): number {
  try {
    const text = window.sessionStorage.getItem(`medel-presenter-${name}`);
    const value = text === null ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps a number for when the window is loaded anew. */
export function keep(name: string, value: number): void {
  try {
    window.sessionStorage.setItem(`medel-presenter-${name}`, String(value));
  } catch {
    // It is forgotten at the next load, and no more.
  }
}
