import { useEffect, useState } from 'react';

/** How long (ms) nothing is typed before what was typed counts. */
const REST = 250;

/**
 * A value once it rests: while it still changes, as when one types, what it was before.
 * @param rest how long (ms) it does not change.
 */
export function useSettled<T>(value: T, rest = REST): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return undefined;
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, settled, rest]);
  return settled;
}
