import type { ReactNode } from 'react';
import { useView } from '../context.ts';

/** A figure that answers for itself: pressing it opens what stands behind it. */
export function Ask({
  figure,
  children,
  label,
  labelledBy,
}: Readonly<{
  /** The figure as `store/figure.ts` names it. */
  figure: string;
  children: ReactNode;
  label?: string;
  /** The id of what the figure is of; the name is that and the figure. */
  labelledBy?: string;
}>) {
  const { ask } = useView((state) => state.actions);
  const id = labelledBy && `${labelledBy}-figure`;
  return (
    <button
      type="button"
      className="ask"
      aria-haspopup="dialog"
      onClick={() => ask(figure)}
      id={id}
      aria-label={label}
      aria-labelledby={id && `${labelledBy} ${id}`}
    >
      {children}
    </button>
  );
}
