import type { Say } from '../../../i18n/say.ts';
import type { MoneyScale } from '../../../i18n/numbers.ts';
import { type Box, overlaps } from '../../kit/arrange.ts';
import type { PathMark } from '../../kit/scene.ts';
import { textWidth } from '../../kit/text.ts';
import { boxAround, type FigurePlace, type Label } from '../numbers.ts';
import { leaderOf, settle, type Wish } from './naming.ts';
import { aboveLine, type Plane } from '../plane.ts';
import type { Spot } from './points.ts';
import type { MatchText } from './text.ts';

const LINE = 14;
const SPACE = 4;
/** Px that names keep clear of the line of equal parts. */
const CLEAR = 5;
/** Steps (px) away from a dot at which a name may stand, along and across. */
const ALONG = [10, 16, 26, 42, 66, 96];
const ACROSS = [0, 5, 10, 16, 24, 34, 46, 60, 78, 100];
/** Where over its dot a name may stand: the part of it that lies to the left. */
const OVER = [0.1, 0.5, 0.9];
/** Lines below the margin, and how far (px) the first lies below its dots. */
const LEVELS = [0, 1, 2, 3, 4, 5];
const FIRST_LEVEL = 9;

/** What stands at a dot: its name, its amount or amounts, and why a side is missing. */
export interface Words {
  readonly name: string;
  /** One number, or two where the sides differ: VINNOVA's, then the actors'. */
  readonly numbers: readonly string[];
  readonly reason: string | undefined;
  readonly nameWidth: number;
  readonly width: number;
  readonly height: number;
  readonly weight: 400 | 600;
}

function numbersOf({ agency, actors }: Spot, scale: MoneyScale, say: Say): string[] {
  const numbers = [agency, actors].flatMap((part) => (part ? [say.bare(part.reading, scale)] : []));
  return [...new Set(numbers)];
}

export function wordsOf(spot: Spot, scale: MoneyScale, say: Say, text: MatchText): Words {
  const { project, lit, missing, asks } = spot.row;
  const weight = lit ? 600 : 400;
  const numbers = numbersOf(spot, scale, say);
  const reason = missing?.given ? (asks === 'actors.hours' ? text.hours : text.leftOut) : undefined;
  const nameWidth = textWidth(project.name, 12, weight);
  const first = nameWidth + SPACE + textWidth(numbers.join(text.to), 12);
  const width = Math.max(first, reason === undefined ? 0 : textWidth(reason, 12));
  const height = reason === undefined ? LINE : 2 * LINE;
  return { name: project.name, numbers, reason, nameWidth, width, height, weight };
}

/** Boxes around a dot in the plane, in all four directions. */
function boxesInPlane({ x, y }: Spot, { width, height }: Words): Box[] {
  const lefts = [
    ...ALONG.flatMap((along) => [x - along - width, x + along]),
    ...OVER.map((part) => x - width * part),
  ];
  return ACROSS.flatMap((across) =>
    lefts.flatMap((left) =>
      [-1, 1].map((up) => ({ x: left, y: y + up * across - height / 2, width, height })),
    ),
  );
}

/** Boxes below a dot in the margin: below each other, and shifted to either side. */
function boxesBelow({ x, y }: Spot, { width, height }: Words): Box[] {
  return LEVELS.flatMap((level) =>
    [0.5, 0.1, 0.9, 0.3, 0.7, 0, 1, -0.1, 1.1].map((part) => ({
      x: x - width * part,
      y: y + FIRST_LEVEL + level * (LINE + 1),
      width,
      height,
    })),
  );
}

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Whether a box and the dot it belongs to lie on the same side of the line of equal parts, clear of it. */
function besideLine(box: Box, dot: Spot, plane: Plane): boolean {
  const heights = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => aboveLine(x, y, plane)),
  );
  const own = aboveLine(dot.x, dot.y, plane);
  if (heights.every((height) => height > CLEAR)) return own > -1;
  return heights.every((height) => height < -CLEAR) && own < 1;
}

function wishOf(spot: Spot, words: Words, plane: Plane, obstacles: readonly Box[], right: number): Wish {
  const below = spot.place === 'below';
  const foot = plane.box.y + plane.box.height;
  const room = below
    ? { x: 0, y: foot, width: right, height: Number.POSITIVE_INFINITY }
    : { ...plane.box, width: right - plane.box.x };
  return {
    dot: spot,
    boxes: below ? boxesBelow(spot, words) : boxesInPlane(spot, words),
    cost: (box) => {
      if (!within(box, room) || obstacles.some((each) => overlaps(box, each)))
        return Number.POSITIVE_INFINITY;
      return below || besideLine(box, spot, plane) ? 0 : Number.POSITIVE_INFINITY;
    },
  };
}

/** The names of the points with their numbers and lines, what of it can be asked or opened, and where it ends (px). */
export interface Names {
  readonly labels: readonly Label[];
  readonly leaders: readonly PathMark[];
  /** By project. */
  readonly figures: ReadonlyMap<string, readonly FigurePlace[]>;
  readonly opens: ReadonlyMap<string, Box>;
  readonly unnamed: number;
  /** Whether some have two numbers. */
  readonly pairs: boolean;
  readonly bottom: number;
}

/** The numbers of a name as figures to ask: where both sides read the same, the actors', which follows from the other. */
function figuresOf(spot: Spot, words: Words, at: Box, say: Say, text: MatchText): FigurePlace[] {
  const { agency, actors, row } = spot;
  const y = at.y + LINE / 2;
  const sides = [...(agency ? (['agency'] as const) : []), ...(actors ? (['actors'] as const) : [])];
  let x = at.x + words.nameWidth + SPACE;
  const figures = sides.slice(-words.numbers.length).map((side, i): FigurePlace => {
    const width = textWidth(words.numbers[i] ?? '', 12);
    const box = boxAround(x, y, width, LINE + 4);
    x += width + textWidth(text.to, 12);
    return { id: side, key: side, name: say.t.role[side], box };
  });
  if (words.reason === undefined || row.asks === undefined) return figures;
  const box = boxAround(at.x, y + LINE, textWidth(words.reason, 12), LINE + 4);
  return [...figures, { id: 'slot', key: row.asks, name: say.t.role.actors, box }];
}

/** Names the points clear of each other, of the dots, of the line and of what is in the way. */
export function namesOf(
  spots: readonly Spot[],
  plane: Plane,
  { obstacles, right, scale }: { obstacles: readonly Box[]; right: number; scale: MoneyScale },
  say: Say,
  text: MatchText,
): Names {
  // Those in the filter choose first.
  const ordered = spots.toSorted((a, b) => Number(b.row.lit) - Number(a.row.lit));
  const words = ordered.map((spot) => wordsOf(spot, scale, say, text));
  const boxes = settle(
    ordered.flatMap((spot, i) => {
      const own = words[i];
      return own ? [wishOf(spot, own, plane, obstacles, right)] : [];
    }),
  );
  const labels: Label[] = [];
  const leaders: PathMark[] = [];
  const figures = new Map<string, FigurePlace[]>();
  const opens = new Map<string, Box>();
  for (const [i, spot] of ordered.entries()) {
    const [own, box] = [words[i], boxes[i]];
    if (own === undefined || box === undefined) continue;
    const { id } = spot.row.project;
    const tone = spot.row.lit ? 'ink' : 'ink3';
    const y = box.y + LINE / 2;
    labels.push(
      { id: `${id} name`, x: box.x, y, text: own.name, weight: own.weight, tone, halo: true },
      {
        id: `${id} number`,
        x: box.x + own.nameWidth + SPACE,
        y,
        text: own.numbers.join(text.to),
        tone: spot.row.lit ? 'ink2' : 'ink3',
        halo: true,
      },
    );
    if (own.reason !== undefined) {
      labels.push({ id: `${id} slot`, x: box.x, y: y + LINE, text: own.reason, tone: 'ink3', halo: true });
    }
    const leader = leaderOf(spot, box);
    if (leader) {
      const [from, to] = leader;
      leaders.push({ id: `${id} leader`, d: `M${from.x} ${from.y}L${to.x} ${to.y}`, tone: 'edge', width: 1 });
    }
    figures.set(id, figuresOf(spot, own, box, say, text));
    opens.set(id, boxAround(box.x, y, own.nameWidth, LINE + 4));
  }
  const placed = boxes.flatMap((box) => box ?? []);
  return {
    labels,
    leaders,
    figures,
    opens,
    pairs: words.some(({ numbers }, i) => numbers.length > 1 && boxes[i] !== undefined),
    unnamed: boxes.length - placed.length,
    bottom: Math.max(0, ...placed.map((box) => box.y + box.height)),
  };
}
