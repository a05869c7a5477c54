import { POLICY } from './policy.ts';
import type { Quantity } from './schema.ts';

/**
 * How we count a quantity: its stated ends and its middle, all in the quantity's own unit.
 * An open reading ("at least 20") has no upper end; `high` is then the last stated number.
 */
export interface Reading {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly about: boolean;
  readonly open: boolean;
  /** The end that is stated as a number that is not meant itself: "more than 20" has 20 as its low end, but is not 20. */
  readonly strict?: 'low' | 'high';
}

/**
 * Reads a quantity. The only function that turns what a source says into numbers to count with.
 * @returns undefined where the source states nothing: unknown is never zero.
 */
export function read(quantity: Quantity | undefined): Reading | undefined {
  if (quantity === undefined || quantity.certainty === 'notStated') return undefined;
  switch (quantity.certainty) {
    case 'exact':
      return reading(quantity.value, quantity.value, false, false);
    case 'approximate':
      return reading(quantity.value, quantity.value, true, false);
    case 'range':
      return reading(quantity.low, quantity.high, quantity.about ?? false, false);
    case 'atLeast':
      return beyond('low', quantity.strict, reading(quantity.value, quantity.value, false, true));
    case 'atMost':
      return beyond('high', quantity.strict, reading(0, quantity.value, false, false));
  }
}

const beyond = (strict: 'low' | 'high', isStrict: boolean | undefined, stated: Reading): Reading =>
  isStrict ? { ...stated, strict } : stated;

/** A reading from its ends; the middle follows from the policy. */
export function reading(low: number, high: number, about: boolean, open: boolean): Reading {
  return { low, middle: low + (high - low) * POLICY.middle, high, about, open };
}

/** The numbers a reading may stand for, for comparing and filtering: "about" widened, open ends unbounded. */
export function bounds(read: Pick<Reading, 'low' | 'high' | 'about' | 'open'>): [low: number, high: number] {
  const slack = read.about ? POLICY.aboutTolerance : 0;
  return [read.low * (1 - slack), read.open ? Number.POSITIVE_INFINITY : read.high * (1 + slack)];
}
