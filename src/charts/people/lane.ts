import { scaleLinear, scaleLog, scaleSymlog } from 'd3';
import type { Say } from '../../i18n/say.ts';
import type { AxisMark } from '../kit/Axis.tsx';
import { ticksApart } from '../kit/ticks.ts';

/** A stretch of the picture with an axis of its own. */
export interface Lane {
  /** px of its lowest and its highest value. */
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  /** The value at a place (px). */
  readonly value: (place: number) => number;
  readonly ends: readonly [low: number, high: number];
  /** Whether it begins at 0, where lengths begin. */
  readonly fromZero: boolean;
  readonly ticks: AxisMark['ticks'];
}

/** From so many times the least on, numbers of people stand on steps of ten. */
const WIDE = 100;
/** A decade of so many px has room for its 2 and its 5. */
const ROOMY = 150;

/** Steps of ten from 0, which such an axis can show: 0, 10, 100 and so on. The first stretch is as wide as 0–9. */
export function tenfoldLane(max: number, left: number, right: number, say: Say): Lane {
  const decades = Math.max(1, Math.ceil(Math.log10(max) - 1e-9));
  const x = scaleSymlog([0, 10 ** decades], [left, right]).constant(1);
  const values = [0, ...Array.from({ length: decades }, (_, i) => 10 ** (i + 1))];
  return {
    left,
    right,
    x,
    value: (place) => x.invert(place),
    ends: [0, 10 ** decades],
    fromZero: true,
    ticks: ticksApart(values.map((each) => ({ x: x(each), text: say.number(each) }))),
  };
}

/** Even steps from 0; steps of ten where the numbers lie too far apart for those. */
export function countLane(least: number, max: number, left: number, right: number, say: Say): Lane {
  if (max / Math.max(1, least) > WIDE) return tenfoldLane(max, left, right, say);
  const steps = Math.max(2, Math.min(7, Math.floor((right - left) / 56)));
  const x = scaleLinear([0, max], [left, right]).nice(steps);
  // There are no parts of people.
  const values = x.ticks(steps).filter(Number.isInteger);
  const [, end = max] = x.domain();
  return {
    left,
    right,
    x,
    value: (place) => x.invert(place),
    ends: [0, end],
    fromZero: true,
    ticks: ticksApart(values.map((each) => ({ x: x(each), text: say.number(each) }))),
  };
}

/** Kronor a person from one power of ten to another; what is lower stands at the beginning. */
export function kronorLane(ends: readonly [number, number], left: number, right: number, say: Say): Lane {
  const [low, high] = ends;
  const scale = scaleLog([low, high], [left, right]);
  const decades = Math.round(Math.log10(high / low));
  const factors = (right - left) / decades >= ROOMY ? [1, 2, 5] : [1];
  const values = Array.from({ length: decades }, (_, i) => low * 10 ** i)
    .flatMap((decade) => factors.map((factor) => factor * decade))
    .concat(high);
  const ticks = values.map((each, i) => {
    const number = say.number(each);
    return { x: scale(each), text: i === values.length - 1 ? say.t.figure.money(number, 1) : number };
  });
  return {
    left,
    right,
    x: (value) => scale(Math.max(value, low)),
    value: (place) => scale.invert(place),
    ends,
    fromZero: false,
    ticks: ticksApart(ticks),
  };
}
