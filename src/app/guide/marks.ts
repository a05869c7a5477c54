import { type Look, PLAIN } from '../../charts/kit/look.ts';
import type { Quantity } from '../../model/schema.ts';

/** The kinds of figure that a newcomer has to tell apart, in the order of how sure they are. */
export const KINDS = [
  'exact',
  'derived',
  'approximate',
  'range',
  'atLeast',
  'inKind',
  'target',
  'notStated',
] as const;
export type Kind = (typeof KINDS)[number];

/** A kind with an example of it: a figure as a source might state it, and how it is drawn. */
export interface Example {
  readonly kind: Kind;
  readonly quantity: Quantity;
  /** Undefined for a figure that is not stated: it has no length. */
  readonly look: Look | undefined;
}

const RULE = { sv: '2 anställda + 48 volontärer', en: '2 employed + 48 volunteers' };

/** One made-up example a kind, all about the number 50, so that only the kind differs. */
export const EXAMPLES: readonly Example[] = [
  { kind: 'exact', quantity: { certainty: 'exact', value: 50 }, look: PLAIN },
  {
    kind: 'derived',
    quantity: { certainty: 'exact', value: 50, derived: { rule: 'sum', of: [2, 48], text: RULE } },
    look: { ...PLAIN, derived: true },
  },
  {
    kind: 'approximate',
    quantity: { certainty: 'approximate', value: 50 },
    look: { ...PLAIN, about: true },
  },
  { kind: 'range', quantity: { certainty: 'range', low: 40, high: 50 }, look: { ...PLAIN, range: true } },
  {
    kind: 'atLeast',
    quantity: { certainty: 'atLeast', value: 50, strict: true },
    look: { ...PLAIN, open: true },
  },
  { kind: 'inKind', quantity: { certainty: 'exact', value: 50 }, look: { ...PLAIN, inKind: true } },
  {
    kind: 'target',
    quantity: { certainty: 'exact', value: 50, target: true },
    look: { ...PLAIN, target: true },
  },
  { kind: 'notStated', quantity: { certainty: 'notStated' }, look: undefined },
];
