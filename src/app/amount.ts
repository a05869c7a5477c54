import { shapeOfSum, writeShape } from '../i18n/figures.ts';
import { formatScaled, moneyScale } from '../i18n/numbers.ts';
import type { Say } from '../i18n/say.ts';
import type { Sum } from '../model/sum.ts';

/** A sum in words, its unit apart from its number: before it, after it, or both. */
export interface Amount {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A sum as the totals write it; undefined where nothing is stated. */
export function amountOf(sum: Sum, money: boolean, say: Say): Amount | undefined {
  const shape = shapeOfSum(sum);
  if (shape === undefined) return undefined;
  if (!money) return { before: '', number: say.sum(sum, 'count'), after: '' };
  const scale = moneyScale(shape.high);
  const number = writeShape(shape, say.t, {
    number: (n) => formatScaled(say.language, n, scale),
    unit: (x) => x,
  });
  const [before = '', after = ''] = say.t.figure.money('\u0000', scale).split('\u0000');
  return { before, number, after };
}

/** How many state it. Where some of what is stated is left out (`partly`), "stated by" would be false. */
export function coverageWords(sum: Sum, partly: boolean, say: Say): string {
  if (!partly) return say.coverage(sum);
  return say.t.totals.countedFor(say.number(sum.known), say.number(sum.known + sum.unknown));
}
