import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { keysInView, type LegendBlock, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { FUNDER_ROLES, TYPE } from '../kit/theme.ts';
import { type GhostMark, piecesOf } from './bars.ts';
import type { SquareMark } from './scene.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

const { size: SIZE, line: LINE } = TYPE.small;
const SWATCH = 20;
const SQUARE = 12;
const AFTER = 24;

/** What a legend is about. */
interface Subject {
  readonly view: ChallengesView;
  readonly width: number;
  readonly top: number;
  readonly ghosts: boolean;
  /** Whether squares have their numbers; else their areas must do. */
  readonly numbered: boolean;
  readonly notes: readonly string[];
  readonly without: Room['without'];
}

/** The legend, with the keys of the marks that only this chart has: drawn as one of them with its words. */
export interface ChallengesLegend {
  readonly block: LegendBlock;
  readonly ghosts: readonly GhostMark[];
  readonly squares: readonly SquareMark[];
  readonly labels: Scene['labels'];
}

/** The legend with the keys of this chart's own marks behind its last entry, and notes in words below. */
export function legendFor(
  { view, width, top, ghosts, numbered, notes, without }: Subject,
  say: Say,
  text: ChallengesText,
): ChallengesLegend {
  const rows = view.form === 'money' ? view.rows : [];
  const roles = FUNDER_ROLES.filter((role) => rows.some((row) => row.sums[role].known > 0));
  const looks = rows.flatMap((row) => roles.flatMap((role) => piecesOf(row, role).map(({ look }) => look)));
  const missing = rows.some((row) => row.count > 0 && row.money.known === 0);
  const keys = layoutLegend(keysInView(new Set(roles), looks, missing, 'bar', say), [], width, top, without);
  const last = keys.entries.at(-1);
  let { height } = keys;
  let at =
    last === undefined
      ? undefined
      : { x: last.x + last.symbolWidth + 6 + textWidth(last.text, SIZE) + AFTER, y: last.y };
  const place = (words: string, swatch: number) => {
    const whole = swatch + 6 + textWidth(words, SIZE);
    if (at === undefined || at.x + whole > width) {
      at = { x: 0, y: top + height + LINE / 2 };
      height += LINE + 4;
    }
    const { x, y } = at;
    at = { x: x + whole + AFTER, y };
    const label = { id: `key ${words}`, x: x + swatch + 6, y, text: words, tone: 'ink2' } as const;
    return { x, y, label };
  };
  const wanted = without?.legend !== true;
  const withSquare = wanted && view.pairs.length > 0;
  const square = withSquare ? place(numbered ? text.squares : text.squareAreas, SQUARE) : undefined;
  const ghost = wanted && ghosts ? place(say.t.legend.outside, SWATCH) : undefined;
  const words = layoutLegend(
    [],
    notes.map((each) => ({ note: '', text: each })),
    width,
    top + height,
    without,
  );
  return {
    block: { entries: keys.entries, lines: words.lines, height: height + words.height },
    ghosts: ghost ? [{ id: 'key ghost', x: ghost.x, y: ghost.y - 3, width: SWATCH, height: 6 }] : [],
    squares: square
      ? [
          {
            id: 'key square',
            x: square.x + SQUARE / 2,
            y: square.y,
            side: SQUARE,
            place: 'on',
            outside: false,
          },
        ]
      : [],
    labels: [...(square ? [square.label] : []), ...(ghost ? [ghost.label] : [])],
  };
}
