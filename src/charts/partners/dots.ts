import type { Part } from './parts.ts';

/** How a partner is known, as a dot: named, named but not called a partner, or counted. */
export type DotKind = 'named' | 'mentioned' | 'counted';

/** A dot before it has a place. */
export interface DotLook {
  readonly id: string;
  readonly kind: DotKind;
  /** 1 in full; less where it is uncertain that there is such a partner. */
  readonly strength: number;
  readonly target: boolean;
  readonly derived: boolean;
}

/** What follows the last dot: more of them, the closing line of a range, or that not all are drawn. */
export type End = 'open' | 'range' | 'cut' | undefined;

/** The dots of a part; none where no number is stated. */
export interface PartDots {
  readonly part: Part;
  readonly dots: readonly DotLook[];
  readonly end: End;
}

/** Of more partners in one part, only so many are drawn. */
export const MOST_DOTS = 100;
/** The part of an approximate number that fades, as a share of it. */
const FADING = 0.15;
/** How strong a dot is between the low and the high end of a range. */
const RANGE = 0.38;

/** From almost full down to faint over the last dots of an approximate number. */
function strengthAbout(i: number, count: number): number {
  const fading = Math.max(1, Math.round(count * FADING));
  const past = i - (count - fading);
  return past < 0 ? 1 : 0.8 - (0.6 * past) / fading;
}

/** The dots that a part has: one a name; as many outlined ones as are counted, and lighter ones to a high end. */
export function dotsOf(part: Part): PartDots {
  const plain = { strength: 1, target: false, derived: false };
  if (part.kind !== 'counted') {
    const kind = part.kind === 'partner' ? 'named' : 'mentioned';
    const all = part.members.map(({ id }): DotLook => ({ ...plain, id, kind }));
    return { part, dots: all.slice(0, MOST_DOTS), end: all.length > MOST_DOTS ? 'cut' : undefined };
  }
  const { id, reading, quantity } = part;
  if (reading === undefined) return { part, dots: [], end: undefined };
  const low = Math.round(reading.low);
  const high = Math.round(reading.high);
  const ranged = high > low;
  const drawn = Math.min(high, MOST_DOTS);
  const dots = Array.from({ length: drawn }, (_, i): DotLook => {
    const about = reading.about && !ranged ? strengthAbout(i, high) : 1;
    return {
      id: `${id} ${i}`,
      kind: 'counted',
      strength: i < low ? about : RANGE,
      target: quantity.target === true,
      derived: quantity.derived !== undefined && i === low - 1,
    };
  });
  if (high > drawn) return { part, dots, end: 'cut' };
  return { part, dots, end: reading.open ? 'open' : ranged ? 'range' : undefined };
}
