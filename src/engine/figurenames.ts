import { NOT_STATED } from './columns.ts';

/** How a group or a filter of those that state nothing is written, in the name of a figure and in an address. */
export const NOT_STATED_WORD = 'notStated';

/** The name of a figure that a project states, by the key that `model/statements.ts` gives it: `stadsbruk.actors`. */
export const statedFigure = (project: string, key: string): string => `${project}.${key}`;

/** The name of a sum over all that is shown, or over a group of it: `sum.agency`, `sum.agency@challenge:urban`. */
export function sumFigure(
  measure: string,
  group?: { readonly dimension: string; readonly value: string },
): string {
  if (group === undefined) return `sum.${measure}`;
  const { dimension, value } = group;
  return `sum.${measure}@${dimension}:${value === NOT_STATED ? NOT_STATED_WORD : value}`;
}
