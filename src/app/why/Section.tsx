import { useId, type ReactNode } from 'react';
import { useSay } from '../context.ts';
import { text } from './text.ts';

/** So many projects of a list are shown at most. */
export const LISTED = 100;

/** A list of projects under a heading with their number; of very many, the first by name. */
export function Section({
  heading,
  all,
  shown,
  children,
}: Readonly<{
  heading: string;
  /** How many there are. */
  all: number;
  /** Their rows, as far as they are shown. */
  shown: readonly number[];
  children: (row: number) => ReactNode;
}>) {
  const say = useSay();
  const t = text[say.language];
  const id = useId();
  if (all === 0) return null;
  return (
    <section className="why-section" aria-labelledby={id}>
      <h3 id={id}>
        {heading} <span className="count">{say.number(all)}</span>
      </h3>
      <ul>{shown.map(children)}</ul>
      {all > shown.length && <p className="why-more">{t.andMore(say.number(all - shown.length))}</p>}
    </section>
  );
}
