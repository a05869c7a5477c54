import type { Say } from '../../i18n/say.ts';
import type { Quantity } from '../../model/schema.ts';

/** How a figure is known, in words: "exact, derived". */
export function kindOf(quantity: Quantity | undefined, say: Say): string {
  const { kind } = say.t;
  const words = [
    kind[quantity?.certainty ?? 'notStated'],
    ...(quantity?.derived ? [kind.derived] : []),
    ...(quantity?.target ? [kind.target] : []),
  ];
  return words.join(', ');
}
