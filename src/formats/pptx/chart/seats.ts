import { type Box, overlaps } from '../../../charts/kit/arrange.ts';
import { textWidth } from '../../../charts/kit/text.ts';
import type { Dots } from '../deck.ts';
import { chartSize, SPARE } from '../place.ts';

/** Where the plot of dots lies in its chart (points): the numbers and the name of an axis stand outside it. */
export const plotOf = ({ width, height }: { readonly width: number; readonly height: number }): Box => ({
  x: 62,
  y: 8,
  width: width - 62 - 26,
  height: height - 8 - 52,
});

/** On which side of a dot its label may stand. */
const SIDES = ['r', 'l', 't', 'b'] as const;
type Side = (typeof SIDES)[number];

const LABEL = { height: 16, away: 8 };
const DOT = 6;

interface Spot {
  readonly x: number;
  readonly y: number;
}

function boxOf({ x, y }: Spot, width: number, side: Side): Box {
  const { height, away } = LABEL;
  switch (side) {
    case 'r':
      return { x: x + away, y: y - height / 2, width, height };
    case 'l':
      return { x: x - away - width, y: y - height / 2, width, height };
    case 't':
      return { x: x - width / 2, y: y - away - height, width, height };
    case 'b':
      return { x: x - width / 2, y: y + away, width, height };
  }
}

/** What is wrong with a label: it hides another, a dot, or leaves the plot. */
const COST = { label: 4, dot: 2, edge: 3 };
const ROUNDS = 4;

const around = ({ x, y }: Spot): Box => ({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT });

/** Labels one after the other on the side that costs least, given where all others are. */
function settled(spots: readonly (Spot & { readonly label: number })[], plot: Box, start: Side) {
  const sides: Side[] = spots.map(() => start);
  const box = (i: number, side = sides[i] ?? start): Box => {
    const spot = spots[i];
    return spot ? boxOf(spot, spot.label, side) : plot;
  };
  const cost = (i: number, side: Side): number => {
    const own = box(i, side);
    const labels = spots.filter((_, j) => j !== i && overlaps(own, box(j))).length;
    const dots = spots.filter((dot, j) => j !== i && overlaps(own, around(dot))).length;
    const isOut =
      own.x < plot.x || own.x + own.width > plot.x + plot.width || own.y + own.height > plot.y + plot.height;
    return labels * COST.label + dots * COST.dot + (isOut ? COST.edge : 0);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of spots.keys()) {
      // Of sides that are as good the first.
      sides[i] = SIDES.reduce<Side>((best, each) => (cost(i, each) < cost(i, best) ? each : best), SIDES[0]);
    }
  }
  return { sides, total: spots.reduce((sum, _, i) => sum + cost(i, sides[i] ?? start), 0) };
}

/** The sides on which labels keep clear of each other, of dots and of the edge, as far as that can be. */
export function labelPlaces({ points, ends: [low, high] }: Dots, plot: Box): (Side | undefined)[] {
  const part = (value: number) => Math.log(value / low) / Math.log(high / low);
  const size = chartSize(points.length);
  const placed = points.flatMap(({ name, x, y }, i) => {
    if (x === undefined || y === undefined) return [];
    const label = textWidth(x === y ? `${name} ${y}` : `${name} ${x} ${y}`, size) * SPARE + 6;
    return [{ i, label, x: plot.x + part(x) * plot.width, y: plot.y + (1 - part(y)) * plot.height }];
  });
  const best = SIDES.map((start) => settled(placed, plot, start)).reduce((a, b) =>
    b.total < a.total ? b : a,
  );
  const found = new Map(placed.map(({ i }, at) => [i, best.sides[at]]));
  return points.map((_, i) => found.get(i));
}
