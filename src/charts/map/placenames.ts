import { type Box, overlaps } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import {
  type Candidate,
  candidatesFor,
  crosses,
  dotBox,
  type Named,
  NAME_HEIGHT,
  PAD,
  type Surroundings,
} from './candidates.ts';

/** A name with its place, and the line that leads to it where it stands apart. */
export interface NamePlace {
  readonly key: string;
  readonly box: Box;
  readonly label: LabelMark;
  readonly leader: string | undefined;
}

/**
 * What a name that finds no room, a leader through another name, and one so close above or below another that a
 * finger could not tell them apart cost beside the places themselves.
 */
const COST = { lost: 1000, crossing: 40, close: 16 };
/** How far names stand apart in height so that each can be pressed (px). */
const PITCH = 24;

/** Whether two names stand so close, one above the other, that their targets would meet. */
const close = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < PITCH;

interface Trial {
  /** The box each name has, in the order they were given; none where it found no room. */
  readonly boxes: readonly (Candidate | undefined)[];
  readonly cost: number;
}

/** The first box that touches no name; for a little more one that also leaves room for a finger. */
function bestFree(candidates: readonly Candidate[], taken: readonly Candidate[]): Candidate | undefined {
  let nearest: Candidate | undefined;
  for (const each of candidates) {
    if (nearest && each.cost > nearest.cost + COST.close) break;
    if (taken.some((other) => overlaps(each, other))) continue;
    if (!taken.some((other) => close(each, other))) return each;
    nearest ??= each;
  }
  return nearest;
}

/** One way to place them all: the names in some order, each taking the best box that is still free. */
function attempt(candidates: readonly (readonly Candidate[])[], order: readonly number[]): Trial {
  const boxes: (Candidate | undefined)[] = candidates.map(() => undefined);
  const taken: Candidate[] = [];
  for (const i of order) {
    // Not the kit's arrange: it weighs all boxes, and of these each is free of all but the other names.
    const box = bestFree(candidates[i] ?? [], taken);
    if (box !== undefined) taken.push(box);
    boxes[i] = box;
  }
  const crossings = taken.flatMap(({ leader }) =>
    leader ? taken.filter((box) => crosses(leader, box)) : [],
  );
  let tight = 0;
  for (const [i, box] of taken.entries()) {
    for (const other of taken.slice(i + 1)) if (close(box, other)) tight++;
  }
  const places = taken.reduce((sum, box) => sum + box.cost, 0) + COST.close * tight;
  const lost = candidates.length - taken.length;
  return { boxes, cost: places + COST.crossing * crossings.length + COST.lost * lost };
}

const SHUFFLES = 200;
/** With so many names one order must do: each costs more, and none will please everywhere. */
const MANY = 60;

/** The orders that are tried: as they are, the least free first, and shuffles that are the same every time. */
function ordersOf(candidates: readonly (readonly Candidate[])[]): number[][] {
  const plain = candidates.map((_, i) => i);
  const freedom = (i: number) => candidates[i]?.length ?? Infinity;
  const fewestFirst = plain.toSorted((a, b) => freedom(a) - freedom(b));
  if (plain.length > MANY) return [fewestFirst];
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  const shuffles = Array.from({ length: SHUFFLES }, () => {
    const rank = plain.map(next);
    return plain.toSorted((a, b) => (rank[a] ?? a) - (rank[b] ?? b));
  });
  return [plain, fewestFirst, ...shuffles];
}

const remembered = new Map<string, Trial>();
const KEPT = 8;

/** The best of the trials, remembered: it depends on the places and the room, and not on the filter. */
function bestOf(named: readonly Named[], around: Surroundings): Trial {
  const key = JSON.stringify([named.map(({ name, at, left }) => [name, at, left]), around]);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const dots = named.map(({ at }) => dotBox(at));
  const candidates = named.map((each) => candidatesFor(each, dots, around));
  const best = ordersOf(candidates)
    .map((order) => attempt(candidates, order))
    .reduce((a, b) => (b.cost < a.cost ? b : a));
  remembered.set(key, best);
  for (const oldest of [...remembered.keys()].slice(0, -KEPT)) remembered.delete(oldest);
  return best;
}

/**
 * Puts each name where it touches no other, trying some orders and keeping the best. One that finds no room is
 * left out; it can still be reached and read in the table.
 */
export function placeNames(named: readonly Named[], around: Surroundings): NamePlace[] {
  const { boxes } = bestOf(named, around);
  return named.flatMap(({ key, name, outside, onLand }, i): NamePlace[] => {
    const box = boxes[i];
    if (box === undefined) return [];
    const label: LabelMark = {
      id: key,
      x: box.x + PAD,
      y: box.y + NAME_HEIGHT / 2,
      text: name,
      weight: outside ? 400 : 600,
      tone: outside ? (onLand ? 'ink2' : 'ink3') : 'ink',
      halo: true,
    };
    const [x, y, toX, toY] = box.leader ?? [];
    return [{ key, box, label, leader: box.leader && `M${x} ${y}L${toX} ${toY}` }];
  });
}
