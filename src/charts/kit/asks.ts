import type { Subject } from './define.ts';

/** What a stop asks that stands for a figure of a project, by the key that `model/statements.ts` gives it. */
export const asksStated = (project: string, key: string): string => `${project}.${key}`;

/** What a stop asks that stands for a sum over all that is shown, or over what has one value of a dimension. */
export function asksSum(measure: string, subject?: Subject): string {
  return subject === undefined ? `sum.${measure}` : `sum.${measure}@${subject.dimension}:${subject.value}`;
}
