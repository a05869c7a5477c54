/** How dark a county is: no project at all, then three classes; and one whose projects state nothing. */
export type Shade = 0 | 1 | 2 | 3 | 'unknown';

/** The shades of one, two or three classes: the last is always the darkest. */
export const SHADES = [[3], [1, 3], [1, 2, 3]] as const;

/** The steps that the numbers of a scale may be rounded to, the roundest first. */
const ROUND = [5, 2, 1];

/** The roundest number above one and up to another; of several the one nearest to their middle. */
function roundest(above: number, upTo: number): number {
  const middle = Math.sqrt(above * upTo);
  for (let power = Math.ceil(Math.log10(upTo)); power >= 0; power--) {
    for (const digit of ROUND) {
      const step = digit * 10 ** power;
      const [lower, upper] = [Math.floor(middle / step) * step, Math.ceil(middle / step) * step];
      const within = [lower, upper].filter((each) => each > above && each <= upTo);
      const [best] = within.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
      if (best !== undefined) return best;
    }
  }
  return upTo;
}

/**
 * Where the second and the third class begin, so that each of three holds about a third of the values. The limits
 * are round, and lie where no value is cut off from its like; with few different values there are fewer classes.
 */
export function limitsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const gaps = sorted.flatMap((value, i) => (i > 0 && value > Number(sorted[i - 1]) ? [i] : []));
  const cuts = [1 / 3, 2 / 3].flatMap((part) => {
    const wanted = part * sorted.length;
    return gaps.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).slice(0, 1);
  });
  return [...new Set(cuts)].map((cut) => roundest(Number(sorted[cut - 1]), Number(sorted[cut])));
}

/** The shade of a value by its class. */
export const shadeOf = (value: number, limits: readonly number[]): Shade =>
  SHADES[limits.length]?.[limits.filter((limit) => value >= limit).length] ?? 3;
