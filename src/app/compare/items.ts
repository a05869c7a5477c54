import { type Look, lookOf, PLAIN } from '../../charts/kit/look.ts';
import type { Say } from '../../i18n/say.ts';
import type { Reading } from '../../model/reading.ts';
import type { Statement } from '../../model/statements.ts';
import type { Sum } from '../../model/sum.ts';
import { kindWords } from '../panel/figure/kinds.ts';

/** A length to be drawn, in the unit of its row. */
export interface Length {
  readonly low: number;
  readonly high: number;
  readonly look: Look;
}

/** A figure or a line of words in a cell. */
export interface Item {
  readonly text: string;
  /** How it is known and where it stands, or how many state it. */
  readonly notes: readonly string[];
  /** The figure that it asks, as `store/figure.ts` names it. */
  readonly asks?: string;
  /** Stands where a figure is missing, and has no length. */
  readonly missing?: boolean;
  /** Words and no figure. */
  readonly plain?: boolean;
  /** Laid end to end. */
  readonly lengths: readonly Length[];
}

/** A line of words, without a mark. */
export const words = (text: string, ...notes: readonly string[]): Item => ({
  text,
  notes,
  plain: true,
  lengths: [],
});

/** How a stated figure is known, and its page. */
export function notesOf(statement: Statement, say: Say): string[] {
  const { page } = statement.quantity;
  const kind = statement.quantity.certainty === 'notStated' ? [] : [kindWords(statement, say)];
  // The page stays on a line with its number.
  const at = page === undefined ? [] : [say.t.page(page).replace(' ', '\u00a0')];
  return [[...kind, ...at].join(' · ')].filter((words) => words !== '');
}

/** A figure that a project states, as the source words it. */
export function statedItem(statement: Statement, reading: Reading, asks: string, say: Say): Item {
  const { quantity, counted, form } = statement;
  const look = lookOf(quantity, form);
  return {
    text: say.quantity(quantity, counted),
    notes: notesOf(statement, say),
    asks,
    lengths: look ? [{ low: reading.low, high: reading.high, look }] : [],
  };
}

/** How a sum or a reading of several figures looks: approximate, wide or open as soon as one of them is. */
export const lookOfMany = (low: number, high: number, about: boolean, open: boolean): Look => ({
  ...PLAIN,
  about,
  range: high > low,
  open,
});

/** The lengths of a sum: first what is money, then what is in kind of it. */
export function lengthsOf(sum: Sum, inKind: Sum | undefined): Length[] {
  if (sum.known === 0) return [];
  const look = lookOfMany(sum.low, sum.high, sum.about > 0, sum.open > 0);
  if (inKind === undefined || inKind.known === 0) return [{ low: sum.low, high: sum.high, look }];
  const money = { low: sum.low - inKind.low, high: sum.high - inKind.high };
  const work = lookOfMany(inKind.low, inKind.high, inKind.about > 0, inKind.open > 0);
  const whole: Length = { low: inKind.low, high: inKind.high, look: { ...work, inKind: true } };
  if (money.high <= 0) return [whole];
  return [{ ...money, look: lookOfMany(money.low, money.high, false, false) }, whole];
}
