import type { Say } from '../../i18n/say.ts';
import type { Quantity } from '../../model/schema.ts';

/** How a figure is known, in words: "derived, approximate"; of an exact one that is derived only that. */
export function kindOf(quantity: Quantity | undefined, say: Say): string {
  const { kind } = say.t;
  const words = [
    ...(quantity?.derived ? [kind.derived] : []),
    ...(quantity?.derived && quantity.certainty === 'exact'
      ? []
      : [kind[quantity?.certainty ?? 'notStated']]),
    ...(quantity?.target ? [kind.target] : []),
  ];
  return words.join(', ');
}
