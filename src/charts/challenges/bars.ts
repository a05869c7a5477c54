import { NOTHING, type Sum } from '../../model/sum.ts';
import { type Look, PLAIN } from '../kit/look.ts';
import type { Scene } from '../kit/scene.ts';
import { FUNDER_ROLES } from '../kit/theme.ts';
import { keyOf } from './figures.ts';
import type { ChallengeRow } from './view.ts';

/** What the other filters leave out of a mark: pale, behind it, as large as it is without any filter. */
export interface GhostMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar in its parts (px). */
export interface BarPlace {
  readonly bars: Scene['bars'];
  readonly ghosts: readonly GhostMark[];
}

interface At {
  readonly zero: number;
  readonly y: number;
  readonly height: number;
  readonly pxPerUnit: number;
}

const GAP = 1.5;
/** A ghost is lower than its bar, so that it is told from one that is merely pale. */
const GHOST = 6;
/** A project gets a cell of its own where it is at least so wide (px); else the bar is one piece. */
const CELL_FROM = 8;

const lowered = (y: number, height: number) => ({ y: y + (height - GHOST) / 2, height: GHOST });

/** The stretches of a bar between `from` and `to`, cut at each whole project where projects have cells. */
function cells(from: number, to: number, whole: boolean): (readonly [from: number, to: number])[] {
  if (to <= from) return [];
  if (whole) return [[from, to]];
  const first = Math.floor(from);
  return Array.from({ length: Math.ceil(to) - first }, (_, i) => {
    const ends = [Math.max(from, first + i), Math.min(to, first + i + 1)] as const;
    return ends;
  });
}

/** Lengths in projects, a cell a project, so that the bar can be counted; in equal parts a cell may be partly full. */
export function countBar(row: ChallengeRow, { zero, y, height, pxPerUnit }: At): BarPlace {
  const key = keyOf(row);
  const whole = pxPerUnit < CELL_FROM;
  const place = ([from, to]: readonly [number, number]) => {
    const gap = whole || !Number.isInteger(to) ? 0 : GAP;
    return { x: zero + from * pxPerUnit, width: Math.max(1, (to - from) * pxPerUnit - gap) };
  };
  return {
    bars: cells(0, row.count, whole).map((ends, i) => {
      const { x, width } = place(ends);
      const id = `${key} project ${i}`;
      return { id, x, y, height, low: width, high: width, look: PLAIN, role: 'ink', outside: !row.lit };
    }),
    ghosts: cells(row.count, row.all, whole).map((ends, i) => ({
      id: `${key} ghost ${i}`,
      ...place(ends),
      ...lowered(y, height),
    })),
  };
}

/** How a sum looks: approximate, wide or open as soon as one of its figures is. */
export const lookOfSum = (sum: Sum): Look => ({
  ...PLAIN,
  about: sum.about > 0,
  range: sum.high > sum.low,
  open: sum.open > 0,
});

/** What is left of a sum without some of its figures. */
const without = (sum: Sum, part: Sum): Sum => ({
  ...sum,
  low: sum.low - part.low,
  middle: sum.middle - part.middle,
  high: sum.high - part.high,
  about: sum.about - part.about,
  open: sum.open - part.open,
});

/** A funder's sum as it is drawn: what is in kind is hatched, and stands after the rest. */
export function piecesOf({ sums, inKind }: ChallengeRow, role: (typeof FUNDER_ROLES)[number]) {
  const sum = sums[role];
  if (sum.known === 0) return [];
  const work = inKind[role] ?? NOTHING;
  const rest = without(sum, work);
  return [
    ...(work.known === 0 || rest.high > 0 ? [{ sum: rest, look: lookOfSum(rest), part: '' }] : []),
    ...(work.known > 0 ? [{ sum: work, look: { ...lookOfSum(work), inKind: true }, part: ' in kind' }] : []),
  ];
}

/** Lengths in kronor: the funders' sums end to end, then what the other filters leave out. */
export function moneyBar(row: ChallengeRow, { zero, y, height, pxPerUnit }: At): BarPlace {
  const bars: BarPlace['bars'][number][] = [];
  const key = keyOf(row);
  let x = zero;
  for (const role of FUNDER_ROLES) {
    for (const { sum, look, part } of piecesOf(row, role)) {
      const low = Math.max(sum.low * pxPerUnit - GAP, 1);
      const high = Math.max(sum.high * pxPerUnit - GAP, 1);
      bars.push({ id: `${key} ${role}${part}`, x, y, height, low, high, look, role, outside: !row.lit });
      x += sum.high * pxPerUnit;
    }
  }
  // The bar as a whole has no upper end where one of its pieces has none; within it an arrow would hide the next.
  const last = bars.length - 1;
  const open = bars.some(({ look }) => look.open);
  const pieces = bars.map((bar, i) => ({ ...bar, look: { ...bar.look, open: open && i === last } }));
  const end = row.allMoney === undefined ? zero : zero + row.allMoney * pxPerUnit - GAP;
  const rest = { id: `${key} ghost`, ...lowered(y, height), x, width: end - x };
  return { bars: pieces, ghosts: rest.width > 0.5 ? [rest] : [] };
}
