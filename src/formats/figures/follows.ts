import { follow } from '../../model/derive.ts';
import type { Project, Quantity } from '../../model/schema.ts';

/**
 * A figure with the certainty of what it follows from, where it follows by a rule: as much again as about 5 is about 5,
 * whatever the file calls it. It never becomes more certain than the file has it.
 */
export function asItFollows(quantity: Quantity, project: Project): Quantity {
  const due = quantity.derived && follow(quantity.derived, project);
  if (due === undefined) return quantity;
  switch (quantity.certainty) {
    case 'exact':
    case 'approximate':
      if (due.open) return { ...quantity, certainty: 'atLeast' };
      return due.about ? { ...quantity, certainty: 'approximate' } : quantity;
    case 'range':
      return due.about ? { ...quantity, about: true } : quantity;
    case 'atLeast':
    case 'atMost':
    case 'notStated':
      return quantity;
  }
}
