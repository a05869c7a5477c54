import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import { ellipsize, textWidth, wrap } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { ChallengeRow } from './view.ts';

/** A challenge's name in the matrix: its lines, their size, and where they end (px). */
export interface GridName {
  readonly row: ChallengeRow;
  readonly lines: readonly string[];
  /** The right edge of the name; left of the middle of the challenge's own cell. */
  readonly right: number;
  /** The middle of the challenge's own cell, where its row begins and its column ends. */
  readonly x: number;
  readonly y: number;
}

/** The steps of the matrix. Each challenge is named once: its row runs to the right, its column upwards. */
export interface Grid {
  readonly names: readonly GridName[];
  /** Where the number of a square stands: on it, or beside it where it is small; or below each. */
  readonly numbers: 'on' | 'below';
  readonly size: number;
  readonly cell: number;
  readonly rowHeight: number;
  readonly width: number;
  readonly height: number;
}

interface Fit {
  readonly size: number;
  readonly lines: number;
  readonly rowHeight: number;
  /** A cell must be at least, and need not be more than, so wide (px). */
  readonly least: number;
  readonly most: number;
}

const LINE = 14;
/** From the name to its own cell (px). */
const GAP = 6;
/** Ways to write the names, the best first; the last is taken in any case. */
const FITS: readonly [...Fit[], Fit] = [
  { size: TYPE.body.size, lines: 1, rowHeight: 28, least: 32, most: 40 },
  { size: TYPE.small.size, lines: 1, rowHeight: 26, least: 26, most: 34 },
  { size: TYPE.small.size, lines: 2, rowHeight: 34, least: 21, most: 34 },
  { size: TYPE.small.size, lines: 3, rowHeight: 44, least: 20, most: 34 },
];

/** The least width (px) at which a text takes no more lines than it may. */
function widthIn(words: string, { size, lines }: Fit): number {
  const parts = words.split(' ');
  const stretches = parts.flatMap((_, i) =>
    parts.slice(i).map((__, j) => textWidth(parts.slice(i, i + j + 1).join(' '), size, 600)),
  );
  const fits = (width: number) => {
    const broken = wrap(words, width, size, 600);
    return broken.length <= lines && broken.every((line) => textWidth(line, size, 600) <= width);
  };
  return Math.min(textWidth(words, size, 600), ...stretches.filter((width) => fits(width + 0.01)));
}

/** Names stay the same while filters change, so each is measured once. */
const measured = new Map<string, number>();

/** Room for a name (px) in any of its states, so that nothing moves when it is chosen or excluded. */
function roomFor({ label }: ChallengeRow, fit: Fit, say: Say): number {
  const excluded = say.t.filters.excluded(label);
  const key = `${fit.size} ${fit.lines} ${excluded}`;
  const room = measured.get(key) ?? Math.max(widthIn(label, fit), widthIn(excluded, fit)) + GAP + 1;
  measured.set(key, room);
  return room;
}

/** How wide cells may be (px) for every name to have room left of its own cell. */
function cellIn(rows: readonly ChallengeRow[], width: number, fit: Fit, say: Say): number {
  const cells = rows.map((row, i) => (width - roomFor(row, fit, say)) / (rows.length - i));
  return Math.floor(Math.min(fit.most, ...cells));
}

/** So much higher are rows (px) where numbers stand below their squares. */
const NUMBER_BELOW = 10;

/**
 * Lays the steps out; where there are more challenges than cells fit, the least common are left out.
 * @param stretch rows are to be so many times as high as usual, but no higher than their cells are wide.
 */
export function gridFor(
  all: readonly ChallengeRow[],
  width: number,
  numbers: Grid['numbers'],
  say: Say,
  stretch = 1,
): Grid {
  const named = all.filter(({ id }) => id !== NOT_STATED);
  const last = FITS.at(-1) ?? FITS[0];
  const rows = named.slice(0, Math.max(2, Math.floor((width * 0.7) / last.least)));
  const found = FITS.find((each) => cellIn(rows, width, each, say) >= each.least) ?? last;
  const fit = { ...found, most: Math.max(found.most, found.rowHeight * stretch) };
  const cell = Math.max(fit.least, cellIn(rows, width, fit, say));
  // Names stand as far to the left as the longest of them lets all the others.
  const notStated = all.find(({ id }) => id === NOT_STATED);
  const needs = [
    ...rows.map((row, i) => roomFor(row, fit, say) + (rows.length - i) * cell),
    ...(notStated ? [roomFor(notStated, fit, say) + cell] : []),
  ];
  const whole = Math.min(width, Math.ceil(Math.max(0, ...needs)));
  const steps = Math.max(fit.rowHeight, Math.min(cell, fit.rowHeight * stretch));
  const rowHeight = steps + (numbers === 'below' ? NUMBER_BELOW : 0);
  const left = (i: number) => whole - (rows.length - i) * cell;
  const names = [...rows, ...(notStated ? [notStated] : [])].map((row, i): GridName => {
    const at = left(Math.min(i, rows.length - 1));
    const room = at - GAP;
    const written = row.state === 'exclude' ? say.t.filters.excluded(row.label) : row.label;
    const lines = wrap(written, room + 0.01, fit.size, 600);
    const [kept, cut] = [lines.slice(0, fit.lines - 1), lines.slice(fit.lines - 1)];
    return {
      row,
      lines: [...kept, ...(cut.length > 0 ? [ellipsize(cut.join(' '), room, fit.size, 600)] : [])],
      right: at - GAP,
      x: at + cell / 2,
      y: rowHeight * (i + 0.5),
    };
  });
  const height = names.length * rowHeight;
  return { names, numbers, size: fit.size, cell, rowHeight, width: whole, height };
}

/** The middles of the lines of a name (px). */
export const linesOf = ({ lines, y }: GridName): { text: string; y: number }[] =>
  lines.map((text, i) => ({ text, y: y + (i - (lines.length - 1) / 2) * LINE }));
