import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { fitPitch } from '../kit/pitch.ts';
import { type Grid, gridFor } from './grid.ts';
import { legendFor } from './legend.ts';
import { guidesOf, numbersFit, placeName, placePairs, squareGhosts, squaresOf } from './matrix.ts';
import { overlapStops } from './overlapstops.ts';
import { rankingFor } from './ranking.ts';
import type { ChallengesScene } from './scene.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

/** With so much room the list stands beside the matrix (px), and is at least so wide. */
const BESIDE_FROM = { usual: 860, tight: 640 };
const LIST = { usual: 300, tight: 250 };
const GAP = 40;
const ABOVE_LIST = 20;
const ABOVE_LEGEND = 16;

/** The parts of a picture that may take the height of its room, and where the last of them ends (px). */
interface Placed {
  readonly scene: ChallengesScene;
  readonly matrix: Grid;
  readonly bottom: number;
}

/** How high the matrix is, in parts of its usual height, and how far down the list may reach (px). */
interface Fill {
  readonly stretch: number;
  readonly until?: number;
}

const isBeside = ({ width, tight }: Room): boolean =>
  width >= (tight ? BESIDE_FROM.tight : BESIDE_FROM.usual);

/** Places the matrix of challenges that go together, the pairs that most projects meet, and what the marks mean. */
export function layoutOverlap(
  view: ChallengesView,
  room: Room,
  say: Say,
  text: ChallengesText,
): ChallengesScene {
  const { height } = room;
  const usual = placeOverlap(view, room, { stretch: 1 }, say, text);
  if (height === undefined) return usual.scene;
  const high = usual.matrix.height;
  const fillWith = ({ scene, bottom }: Placed): Placed => {
    const until = height - (scene.height - bottom);
    // Beside the list the matrix has all the height, above it what the list leaves.
    const laid = isBeside(room) ? high : usual.bottom;
    // Rows are as low as they may be: in lower ones the numbers would have no room on their squares.
    const stretch = high === 0 ? 1 : Math.max(1, fitPitch(high, 1, laid, until) / high);
    return placeOverlap(view, room, { stretch, until }, say, text);
  };
  const filled = fillWith(usual);
  // More pairs in the list may need one more note.
  return filled.scene.height > height ? fillWith(filled).scene : filled.scene;
}

function placeOverlap(
  view: ChallengesView,
  room: Room,
  { stretch, until }: Fill,
  say: Say,
  text: ChallengesText,
): Placed {
  const { width, without } = room;
  const beside = isBeside(room);
  const within = beside ? width - (room.tight ? LIST.tight : LIST.usual) - GAP : width;
  const tight = gridFor(view.rows, within, 'on', say, stretch);
  const grid = numbersFit(view, tight, say) ? tight : gridFor(view.rows, within, 'below', say, stretch);
  const pairs = placePairs(view, grid);
  const names = grid.names.map((name) => placeName(name, grid, say));
  const place = beside
    ? { left: grid.width + GAP, top: 4, width: width - grid.width - GAP }
    : { left: 0, top: grid.height + ABOVE_LIST, width };
  const ranking = rankingFor(
    view,
    until === undefined ? place : { ...place, until, tight: room.tight },
    say,
    text,
  );
  const bottom = Math.max(grid.height, ranking.bottom);

  const squares = squaresOf(pairs, grid, say);
  const numbered = squares.some(({ number }) => number !== undefined);
  const ghosts = squareGhosts(pairs);
  const named = view.rows.filter(({ id }) => id !== NOT_STATED).length;
  const shown = grid.names.filter(({ row }) => row.id !== NOT_STATED).length;
  const works = ranking.places.some(({ pair }) =>
    Object.values(pair.inKind).some((sum) => sum !== undefined && sum.known > 0),
  );
  const notes = [
    view.pairs.length === 0 ? text.noPair : view.shared ? text.overlap.sharedPairs : text.overlap.pairs,
    ...(shown < named ? [text.leftOut(say.number(shown), say.number(named))] : []),
    ...(works ? [text.inKind] : []),
  ];
  const top = bottom + ABOVE_LEGEND;
  const subject = { view, width, top, ghosts: ghosts.length > 0, numbered, notes, without };
  const legend = legendFor(subject, say, text);
  const scene: ChallengesScene = {
    width,
    height: legend.block.height > 0 ? top + legend.block.height : bottom,
    axes: [],
    paths: [],
    guides: guidesOf(pairs, grid),
    bars: [],
    dots: [],
    slots: [],
    labels: [...names.flatMap(({ labels }) => labels), ...ranking.labels, ...legend.labels],
    ghosts: [...ghosts, ...legend.ghosts],
    checks: [],
    squares: [...squaresOf(pairs, grid, say), ...names.flatMap(({ squares }) => squares), ...legend.squares],
    legend: legend.block,
    stops: overlapStops({ view, grid, pairs, ranking }, say, text),
  };
  return { scene, matrix: grid, bottom };
}
