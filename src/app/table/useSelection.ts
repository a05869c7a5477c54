import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** The rows of one stretch of the table, from one row to another. */
function stretch(rows: Uint32Array, from: number | undefined, to: number): Uint32Array {
  const [a, b] = [from === undefined ? -1 : rows.indexOf(from), rows.indexOf(to)];
  return a < 0 || b < 0 ? Uint32Array.of(to) : rows.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/**
 * The rows that are selected, by their numbers in the portfolio. Selecting filters nothing: the second row would have
 * gone before it could be selected.
 */
export function useSelection(rows: Uint32Array) {
  const [selected, set] = useState<ReadonlySet<number>>(new Set());
  const shown = useRef(rows);
  useLayoutEffect(() => {
    shown.current = rows;
  }, [rows]);
  /** Where a stretch begins. */
  const anchor = useRef<number>(undefined);
  const toggle = useCallback((row: number, toHere: boolean) => {
    const from = anchor.current;
    anchor.current = row;
    set((before) => {
      const after = new Set(before);
      const on = !before.has(row);
      for (const each of toHere ? stretch(shown.current, from, row) : [row]) {
        if (on) after.add(each);
        else after.delete(each);
      }
      return after;
    });
  }, []);
  const clear = useCallback(() => set(new Set()), []);
  const count = rows.reduce((sum, row) => sum + (selected.has(row) ? 1 : 0), 0);
  const all = rows.length > 0 && count === rows.length;
  return {
    selected,
    /** How many of them are shown. */
    shown: count,
    /** Whether all that is shown is selected, or some of it, or nothing. */
    state: all ? ('all' as const) : count > 0 ? ('some' as const) : ('none' as const),
    toggle,
    clear,
    /** Selects all that is shown, or lets go of it. */
    toggleAll: () =>
      set((before) => {
        const after = new Set(before);
        for (const row of rows) {
          if (all) after.delete(row);
          else after.add(row);
        }
        return after;
      }),
  };
}
