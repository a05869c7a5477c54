import type { BrushScale } from '../../charts/kit/define.ts';

/** From here on people are told in two figures. */
const MANY = 100;

/** A hair's breadth, so that a number on a step is not taken for one beside it. */
const HAIR = 1e-9;

/** Just below a number: nearer than any step, and farther than a hair. */
const BELOW = 1 - 1e-6;

const MONEY = new Set(['agency', 'actors', 'total']);

const tenfold = (number: number): number => 10 ** Math.floor(Math.log10(number) + HAIR);

/** The step of two figures at a number: 100 000 at 9 500 000. */
const twoFigures = (value: number): number => (value > 0 ? tenfold(value) / 10 : 0);

/** The step at a value: what a person would choose. Money is no finer than the scale can show. */
function stepAt(dimension: string, value: number, finest: number): number {
  if (MONEY.has(dimension)) return Math.max(1, twoFigures(value), finest);
  if (dimension === 'people' && value >= MANY) return Math.max(1, twoFigures(value));
  return 1;
}

/** The finest step of a scale at a place (px): a power of ten that is no more than a px. */
export function finestStep({ toValue }: BrushScale, place: number): number {
  const here = toValue(place);
  // At the end of a scale there is nothing on one side.
  const px = Math.max(Math.abs(toValue(place + 1) - here), Math.abs(here - toValue(place - 1)));
  return px > 0 ? tenfold(px) : 0;
}

/** A number without the dust of computing. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** The value nearest to a number that a person would choose; leaning by a part of a step, it may be the next one. */
export function snapped(dimension: string, value: number, finest: number, lean = 0): number {
  const step = stepAt(dimension, value, finest);
  return clean(Math.round(value / step + lean) * step);
}

/** The value some steps up from another, or down where there are less than none. */
export function stepped(scale: BrushScale, value: number, steps: number): number {
  const { dimension, toPlace } = scale;
  let now = value;
  for (let i = 0; i < Math.abs(steps); i++) {
    const finest = finestStep(scale, toPlace(now));
    // Just below a power of ten the steps are those of the numbers below it.
    const size = stepAt(dimension, steps > 0 ? now : now * BELOW, finest);
    const at = now / size;
    now = clean(size * (steps > 0 ? Math.floor(at + HAIR) + 1 : Math.ceil(at - HAIR) - 1));
  }
  return now;
}
