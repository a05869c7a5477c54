import { type Look, PLAIN } from '../kit/look.ts';
import type { Scene } from '../kit/scene.ts';
import { FUNDER_ROLES } from '../kit/theme.ts';
import type { Sum } from '../../model/sum.ts';
import type { ChallengeRow } from './view.ts';

/** What the other filters leave out of a bar: pale, behind it, to where it ends without any filter. */
export interface GhostMark {
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

/** Lengths in projects, a cell a project, so that the bar can be counted. */
export function countBar(row: ChallengeRow, { zero, y, height, pxPerUnit }: At): BarPlace {
  const outside = !row.lit;
  const low = lowered(y, height);
  const ink = (x: number, length: number) => ({
    x,
    y,
    height,
    low: length,
    high: length,
    look: PLAIN,
    role: 'ink' as const,
    outside,
  });
  if (pxPerUnit < CELL_FROM) {
    const solid = row.count * pxPerUnit;
    const rest = (row.all - row.count) * pxPerUnit;
    return {
      bars: solid > 0 ? [ink(zero, solid)] : [],
      ghosts: rest > 0 ? [{ ...low, x: zero + solid, width: rest }] : [],
    };
  }
  const cells = Array.from({ length: row.all }, (_, i) => zero + i * pxPerUnit);
  const width = pxPerUnit - GAP;
  return {
    bars: cells.slice(0, row.count).map((x) => ink(x, width)),
    ghosts: cells.slice(row.count).map((x) => ({ ...low, x, width })),
  };
}

/** How a sum looks: approximate, wide or open as soon as one of its figures is. */
export const lookOfSum = (sum: Sum): Look => ({
  ...PLAIN,
  about: sum.about > 0,
  range: sum.high > sum.low,
  open: sum.open > 0,
});

/** Lengths in kronor: the funders' sums end to end, then what the other filters leave out. */
export function moneyBar(row: ChallengeRow, { zero, y, height, pxPerUnit }: At): BarPlace {
  const bars: BarPlace['bars'][number][] = [];
  let x = zero;
  for (const role of FUNDER_ROLES) {
    const sum = row.sums[role];
    if (sum.known === 0) continue;
    const low = Math.max(sum.low * pxPerUnit - GAP, 1);
    const high = Math.max(sum.high * pxPerUnit - GAP, 1);
    bars.push({ x, y, height, low, high, look: lookOfSum(sum), role, outside: !row.lit });
    x += sum.high * pxPerUnit;
  }
  const end = row.allMoney === undefined ? zero : zero + row.allMoney * pxPerUnit - GAP;
  return { bars, ghosts: end - x > 0.5 ? [{ ...lowered(y, height), x, width: end - x }] : [] };
}
