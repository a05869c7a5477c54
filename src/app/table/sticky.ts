import type { CSSProperties } from 'react';
import type { PageColumn } from './widths.ts';
import type { PlacedColumn } from './useColumns.ts';

/** How a cell stays where its column stays. The place is a property of the table: no row is drawn anew when it changes. */
const STYLES = new Map<PageColumn, CSSProperties>();

/** The style of a cell of a column; the same object each time. */
export function stickyStyle(column: PageColumn): CSSProperties {
  const known = STYLES.get(column);
  if (known !== undefined) return known;
  const made = { left: `var(--left-${column})` };
  STYLES.set(column, made);
  return made;
}

/** Where the columns that stay in sight stay, as properties of the table; and how much of it they take. */
export function stickyProperties(columns: readonly PlacedColumn[]): Readonly<Record<string, string>> {
  const stuck = columns.flatMap(({ id, left, width }) => (left === undefined ? [] : [{ id, left, width }]));
  const taken = Math.max(0, ...stuck.map(({ left, width }) => left + width));
  return {
    ...Object.fromEntries(stuck.map(({ id, left }) => [`--left-${id}`, `${left}px`])),
    '--stuck': `${taken}px`,
  };
}
