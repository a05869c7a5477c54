import type { Say } from '../../i18n/say.ts';
import type { Quantity } from '../../model/schema.ts';
import { text } from './text.ts';

/** How a figure is known, finer than the certainty of the file: the same words in every language. */
export const KINDS = [
  'exact',
  'approximate',
  'range',
  'approximateRange',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'notStated',
] as const;
export type Kind = (typeof KINDS)[number];

/** How a figure is known. */
export function kindOf(quantity: Quantity): Kind {
  switch (quantity.certainty) {
    case 'range':
      return quantity.about ? 'approximateRange' : 'range';
    case 'atLeast':
      return quantity.strict ? 'moreThan' : 'atLeast';
    case 'atMost':
      return quantity.strict ? 'lessThan' : 'atMost';
    case 'exact':
    case 'approximate':
    case 'notStated':
      return quantity.certainty;
  }
}

/** How a figure is known, in words: "target, derived: as much as VINNOVA, approximate". */
export function kindWords(quantity: Quantity, say: Say, target = quantity.target ?? false): string {
  const t = text[say.language];
  const kind = kindOf(quantity);
  const plain = kind === 'exact' && (target || quantity.derived !== undefined);
  return [
    ...(target ? [t.target] : []),
    ...(quantity.derived ? [t.derived(say.text(quantity.derived.text))] : []),
    ...(plain ? [] : [t.kinds[kind].name]),
  ].join(', ');
}

/** The ends of a figure as numbers; an end that the source does not give is empty. */
export interface Ends {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

const NO_ENDS: Ends = { low: undefined, high: undefined };

/** The ends that the source gives: "at least 20" has no upper one, "at most 20" no lower one. */
export function endsOf(quantity: Quantity | undefined): Ends {
  if (quantity === undefined) return NO_ENDS;
  switch (quantity.certainty) {
    case 'exact':
    case 'approximate':
      return { low: quantity.value, high: quantity.value };
    case 'range':
      return { low: quantity.low, high: quantity.high };
    case 'atLeast':
      return { low: quantity.value, high: undefined };
    case 'atMost':
      return { low: undefined, high: quantity.value };
    case 'notStated':
      return NO_ENDS;
  }
}
