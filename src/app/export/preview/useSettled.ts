import { useEffect, useState } from 'react';

/** How long (ms) nothing is typed before what was typed counts. */
const REST = 250;

/** A value once it rests: while it still changes, as when one types, what it was before. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return undefined;
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
