import type { Form, Quantity } from '../../model/schema.ts';

/** How a figure looks, from how it is known. Several may hold at once: derived, in kind, and about. */
export interface Look {
  readonly about: boolean;
  readonly range: boolean;
  readonly open: boolean;
  readonly derived: boolean;
  readonly inKind: boolean;
  readonly target: boolean;
}

export const PLAIN: Look = {
  about: false,
  range: false,
  open: false,
  derived: false,
  inKind: false,
  target: false,
};

/** The look of a stated quantity; undefined where nothing is stated, which has a slot and no length. */
export function lookOf(quantity: Quantity, form: Form = 'notSaid'): Look | undefined {
  if (quantity.certainty === 'notStated') return undefined;
  return {
    about:
      quantity.certainty === 'approximate' || (quantity.certainty === 'range' && quantity.about === true),
    range: quantity.certainty === 'range' || quantity.certainty === 'atMost',
    open: quantity.certainty === 'atLeast',
    derived: quantity.derived !== undefined,
    inKind: form === 'inKind' || form === 'partlyInKind',
    target: quantity.target === true,
  };
}
