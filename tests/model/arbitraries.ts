// Random figures, for the property tests of the model.

import * as fc from 'fast-check';
import { reading } from '../../src/model/reading.ts';
import type { Quantity } from '../../src/model/schema.ts';

const amount = fc.nat({ max: 1_000_000 });
const ends = fc.tuple(amount, amount).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

export const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  amount.map((value): Quantity => ({ certainty: 'exact', value })),
  amount.map((value): Quantity => ({ certainty: 'approximate', value })),
  fc.tuple(ends, fc.boolean()).map(([each, about]): Quantity => ({ certainty: 'range', ...each, about })),
  fc
    .tuple(amount, fc.boolean())
    .map(([value, strict]): Quantity => ({ certainty: 'atLeast', value, strict })),
  amount.map((value): Quantity => ({ certainty: 'atMost', value })),
  fc.constant<Quantity>({ certainty: 'notStated' }),
);

export const readings = fc
  .tuple(ends, fc.boolean(), fc.boolean())
  .map(([{ low, high }, about, open]) => reading(low, high, about, open));
