import type { Say } from '../../i18n/say.ts';
import type { Reading } from '../../model/reading.ts';
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

/** How certain a figure is, before the rule that it follows by. */
const withRule = (certain: readonly string[], rule: string | undefined): string =>
  [certain.join(', '), rule].filter((words) => words !== undefined && words !== '').join('; ');

/** How a figure is known and by which rule, in words: "target, approximate; derived: as much as VINNOVA". */
export function kindWords(quantity: Quantity, say: Say, target = quantity.target ?? false): string {
  const t = text[say.language];
  const kind = kindOf(quantity);
  const plain = kind === 'exact' && (target || quantity.derived !== undefined);
  return withRule(
    [...(target ? [t.target] : []), ...(plain ? [] : [t.kinds[kind].name])],
    quantity.derived && t.derived(say.text(quantity.derived.text)),
  );
}

/** How a figure is known that we have made of others, where it is not exactly. */
export function certainOf({ low, high, about, open }: Reading): readonly Kind[] {
  if (open) return about ? ['atLeast', 'approximate'] : ['atLeast'];
  if (low !== high) return about ? ['approximateRange'] : ['range'];
  return about ? ['approximate'] : [];
}

/** How a figure is known that we have made of others, and how it was made: "approximate; sum of 2 figures". */
export function madeWords(certain: readonly Kind[], how: string, say: Say): string {
  const { kinds } = text[say.language];
  return withRule(
    certain.map((kind) => kinds[kind].name),
    how,
  );
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
