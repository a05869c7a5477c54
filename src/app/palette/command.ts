import type { IconName } from '../../ui/Icon.tsx';
import type { AppModel } from '../model.ts';

/** The groups of what can be found, in the order in which they come where all else is equal. */
export const GROUPS = [
  'recent',
  'project',
  'challenge',
  'county',
  'place',
  'sector',
  'status',
  'partner',
  'page',
  'view',
  'take',
  'facet',
  'sort',
  'saved',
  'counting',
  'look',
  'more',
] as const;
export type Group = (typeof GROUPS)[number];

/** Something that can be done, found by its words: data, so that a new one is one entry. */
export interface Command {
  readonly id: string;
  readonly group: Group;
  readonly icon: IconName;
  readonly words: string;
  /** Other words that it is found by. */
  readonly also?: string;
  /** What choosing it does, in a word or two, where its own words do not say. */
  readonly does?: string | undefined;
  /** The key that does the same. */
  readonly keys?: string;
  /** Why it would do nothing now; it is shown, but cannot be chosen. */
  readonly idle?: string | undefined;
  readonly run: (model: AppModel) => void;
  /** What else can be done with the same thing. */
  readonly more?: readonly Command[];
}
