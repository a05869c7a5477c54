import type { PathMark } from '../../kit/scene.ts';
import type { Label } from '../numbers.ts';
import type { Plane } from '../plane.ts';
import type { Point, Spot } from './points.ts';
import type { MatchText } from './text.ts';

/** Half the length (px) that a line leaves free for a dot on it. */
const OPEN = 7.5;

/** The line of a margin, open where its dots are. */
function lineWith(
  id: string,
  dots: readonly number[],
  [from, to]: readonly [number, number],
  along: (from: number, to: number) => string,
): PathMark {
  let [start, d] = [from, ''];
  for (const at of dots.toSorted((a, b) => a - b)) {
    if (at - OPEN > start) d += along(start, at - OPEN);
    start = Math.max(start, at + OPEN);
  }
  if (to > start) d += along(start, to);
  return { id, d, tone: 'edge', width: 1, dash: '3 3' };
}

/** The margins that have any dots, each with a line and a name that says what is not stated there. */
export function placeMargins(
  spots: readonly Spot[],
  { box }: Plane,
  { below, left, words, scale }: { below: number; left: number; words: number; scale: number },
  text: MatchText,
): { paths: PathMark[]; labels: Label[] } {
  const at = (place: Point['place'], side: 'x' | 'y') =>
    spots.filter((spot) => spot.place === place).map((spot) => spot[side]);
  const paths: PathMark[] = [];
  const labels: Label[] = [];
  const [under, beside] = [at('below', 'x'), at('left', 'y')];
  if (under.length > 0) {
    paths.push(lineWith('below', under, [box.x, box.x + box.width], (a, b) => `M${a} ${below}H${b}`));
    labels.push({ id: 'below', x: box.x, y: words, text: text.below, tone: 'ink3' });
  }
  if (beside.length > 0) {
    paths.push(lineWith('left', beside, [box.y, box.y + box.height], (a, b) => `M${left} ${a}V${b}`));
    const place = { x: scale + 4, y: box.y, anchor: 'end', turn: -90 } as const;
    labels.push({ id: 'left', ...place, text: text.left, tone: 'ink3' });
  }
  return { paths, labels };
}
