import { useCallback, useEffect, useState } from 'react';
import { changeShelf, KEY, type KeepOf, readShelf, type SavedView, type Shelf, startAnew } from './store.ts';

const keepOf: KeepOf = () => window.localStorage;

/** The saved views, as this and every other window of the browser leave them. */
export function useShelf() {
  const [shelf, setShelf] = useState<Shelf>(() => readShelf(keepOf));
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key === KEY) setShelf(readShelf(keepOf));
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  /** Changes the views as they lie there now. @returns whether they could be. */
  const change = useCallback((by: (views: readonly SavedView[]) => readonly SavedView[]): boolean => {
    const next = changeShelf(keepOf, by);
    setShelf(next);
    return next.trouble === undefined;
  }, []);
  /** Begins an empty shelf. @returns whether it could. */
  const anew = useCallback((moment: number): boolean => {
    const next = startAnew(keepOf, moment);
    setShelf(next);
    return next.trouble === undefined;
  }, []);
  return { shelf, change, anew };
}

let made = 0;

/** An id that no other window gives; pages without encryption cannot ask the browser for one. */
export const newId = (): string =>
  typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${made++}`;
