import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { countOf, statedBy } from './figures.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

/** Where names, values, bars and coverage stand (px). */
export interface Columns {
  /** Name and value stand in a line above the bar. */
  readonly stacked: boolean;
  readonly name: number;
  /** The right edge of the values. */
  readonly value: number;
  readonly zero: number;
  /** The right end of the longest bar. */
  readonly end: number;
  /** Right edges of the columns that say how many projects state each side; none for numbers of projects. */
  readonly coverage: { readonly agency: number; readonly actors: number } | undefined;
}

const { size: BODY } = TYPE.body;
const { size: SMALL } = TYPE.small;
/** Beside the money there must be room for its coverage; with less, the coverage goes below the bar. */
const MONEY_FROM = 560;
/** Names that would take more of the width stand above their bars, so that none is cut. */
const NAME_SHARE = 0.45;
const GAP = 16;
/** Room for so many figures at least, so that the bars do not shift with each filter. */
const FIGURES = '00.00';
/** A check mark and the space before it. */
export const CHECK = 20;

/** Room for each name in any of its states, so that nothing moves when it is chosen or excluded. */
function nameWidth(view: ChallengesView, say: Say): number {
  const widths = view.rows.flatMap(({ label }) => [
    textWidth(label, BODY, 600) + CHECK,
    textWidth(say.t.filters.excluded(label), BODY),
  ]);
  return Math.ceil(Math.max(80, ...widths));
}

/** Columns as wide as their longest text; stacked where the bars would be left without room. */
export function columnsFor(view: ChallengesView, room: Room, say: Say, text: ChallengesText): Columns {
  const { width } = room;
  const money = view.form === 'money';
  const name = nameWidth(view, say);
  if (room.narrow || name > width * NAME_SHARE || (money && width < MONEY_FROM)) {
    return { stacked: true, name: width - 84, value: width, zero: 0, end: width, coverage: undefined };
  }
  // "Not stated" stands at the axis and no value beside it.
  const written = money
    ? view.rows.flatMap((row) => (row.money.known > 0 ? [say.bareSum(row.money, view.scale)] : []))
    : view.rows.map((row) => countOf(row, { ...view, filtered: true }, say, text));
  const values = written.map((words) => textWidth(words, BODY, 600));
  const least = money ? [textWidth(text.known, SMALL), textWidth(FIGURES, BODY, 600)] : [];
  const value = name + 8 + Math.ceil(Math.max(...least, ...values));
  const zero = value + 12;
  if (!money) return { stacked: false, name, value, zero, end: width, coverage: undefined };
  const wide = (head: string, side: 'agency' | 'actors') =>
    Math.max(
      textWidth(head, SMALL),
      ...view.rows.map((row) => textWidth(statedBy(row.sums[side], say, text), SMALL)),
    );
  const actors = width - Math.ceil(wide(say.t.role.actors, 'actors'));
  const heads = Math.min(
    actors - GAP - wide(say.t.role.agency, 'agency'),
    width - textWidth(text.stating, SMALL),
  );
  const coverage = { agency: actors - GAP, actors: width };
  return { stacked: false, name, value, zero, end: Math.floor(heads) - GAP, coverage };
}
