import { useState } from 'react';
import { useSay } from '../context.ts';
import { text } from './text.ts';

/** No talk is longer (minutes). */
export const MOST_MINUTES = 600;

const isLength = (minutes: number): boolean => minutes >= 1 && minutes <= MOST_MINUTES;

/** How long the talk may take. While it is typed it may be no number yet; left so, it is what it was. */
export function Minutes({
  minutes,
  onMinutes,
}: Readonly<{ minutes: number; onMinutes: (minutes: number) => void }>) {
  const t = text[useSay().language];
  const [typed, setTyped] = useState<string>();
  return (
    <label>
      <span aria-hidden="true">{t.ofMinutes}</span>{' '}
      <input
        type="number"
        aria-label={t.target}
        min={1}
        max={MOST_MINUTES}
        value={typed ?? minutes}
        onChange={({ currentTarget: { value, valueAsNumber } }) => {
          setTyped(value);
          if (isLength(valueAsNumber)) onMinutes(Math.round(valueAsNumber));
        }}
        onBlur={() => setTyped(undefined)}
      />{' '}
      <span aria-hidden="true">{t.minutes}</span>
    </label>
  );
}
