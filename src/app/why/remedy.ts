import { NOT_STATED } from '../../engine/columns.ts';
import type { Filter, Filters, IntervalFilter } from '../../engine/filters.ts';
import type { Actions } from '../../store/store.ts';
import type { Doubt, Ground } from './reasons.ts';
import type { Survey } from './survey.ts';

/** What one can do about a filter: drop it, or have it keep what is not stated, or what is not certain; or not. */
export interface Remedy {
  readonly kind: 'drop' | 'keep' | 'widen' | 'narrow' | 'leaveOut';
  readonly dimension: string;
}

/** What would bring back what is out on a ground, with the least change to the filter. */
export function remedyFor(ground: Ground, dimension: string, filter: Filter | undefined): Remedy {
  if (ground === 'unsure') return { kind: 'widen', dimension };
  // What is to have all of several values cannot have none as one of them.
  const keeps = filter?.kind === 'interval' || (filter?.kind === 'categories' && filter.mode === 'any');
  return { kind: ground === 'notStated' && keeps ? 'keep' : 'drop', dimension };
}

/** What would take away what is shown in doubt. */
export const remedyAgainst = (doubt: Doubt['kind'], dimension: string): Remedy => ({
  kind: doubt === 'kept' ? 'leaveOut' : 'narrow',
  dimension,
});

/** How many projects come back, or go, by a remedy. */
export function gainOf({ kind, dimension }: Remedy, { grounds, doubts, together }: Survey): number {
  const alone = (list: readonly { dimension: string; what: string; alone: number }[], what: string) =>
    list.find((each) => each.dimension === dimension && each.what === what)?.alone ?? 0;
  switch (kind) {
    case 'drop': {
      const just = together.find(({ dimensions }) => dimensions.length === 1 && dimensions[0] === dimension);
      return just?.count ?? 0;
    }
    case 'keep':
      return alone(grounds, 'notStated');
    case 'widen':
      return alone(grounds, 'unsure');
    case 'narrow':
    case 'leaveOut': {
      // What goes, goes whatever else is in doubt.
      const what = kind === 'narrow' ? 'touches' : 'kept';
      return doubts.find((each) => each.dimension === dimension && each.what === what)?.rows.length ?? 0;
    }
  }
}

/** Does it. */
export function remedy({ kind, dimension }: Remedy, filters: Filters, actions: Actions): void {
  const filter = filters[dimension];
  const change = (changes: Partial<IntervalFilter>) => {
    if (filter?.kind === 'interval') actions.setFilter(dimension, { ...filter, ...changes });
  };
  switch (kind) {
    case 'drop':
      return actions.clear(dimension);
    case 'keep':
      if (filter?.kind === 'categories') return actions.setState(dimension, NOT_STATED, 'include');
      return change({ unknown: 'keep' });
    case 'widen':
      return change({ sure: undefined });
    case 'narrow':
      return change({ sure: true });
    case 'leaveOut':
      return change({ unknown: undefined });
  }
}
