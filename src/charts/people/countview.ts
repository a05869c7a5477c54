import type { Say } from '../../i18n/say.ts';
import { orderReadings } from '../../model/compare.ts';
import { peopleInvolved } from '../../model/figures.ts';
import { read, type Reading } from '../../model/reading.ts';
import type { PeopleCount, Quantity } from '../../model/schema.ts';
import { addAll, type Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';
import { type Look, lookOf } from '../kit/look.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';
import { type Beside, besideOf } from './beside.ts';
import { kindOf } from './kind.ts';
import type { PeopleText } from './text.ts';

/** A project's people: those involved, with the kind of that figure, and those beside them. */
export interface PeopleRow extends ProjectState {
  readonly quantity: Quantity | undefined;
  /** Undefined where no number is stated: such a row has a slot and no dot. */
  readonly reading: Reading | undefined;
  readonly look: Look | undefined;
  /** How the figure is known, in words; the rule stands apart. */
  readonly kind: string;
  readonly rule: string | undefined;
  readonly beside: readonly Beside[];
}

/** The form `count`: those involved against those reached, a row a project. */
export interface CountView {
  readonly kind: 'count';
  /** Within the filter first; in both parts the most people first and what is not stated last. */
  readonly rows: readonly PeopleRow[];
  /** The people of all rows that are drawn in full. */
  readonly sum: Sum;
  /** Whether this view's own filter leaves out rows that are within. */
  readonly narrowed: boolean;
  /** The lowest and the highest number of people involved of all rows, so that the axis stays when filters change. */
  readonly least: number;
  readonly max: number;
  /** The same of those beside them. */
  readonly besideMax: number;
  /** What the numbers beside are of, in the order of the rows' parts. */
  readonly roles: readonly PeopleCount['role'][];
}

const rowOf = (state: ProjectState, say: Say, text: PeopleText): PeopleRow => {
  const quantity = peopleInvolved(state.project);
  return {
    ...state,
    quantity,
    reading: read(quantity),
    look: quantity && lookOf(quantity),
    kind: kindOf(quantity, say),
    rule: quantity?.derived && say.text(quantity.derived.text),
    beside: besideOf(state.project, say, text),
  };
};

const ROLES: readonly PeopleCount['role'][] = ['reached', 'staff', 'core'];

/** A row a project, by its number at the chosen end. */
export function countView(inputs: Inputs, text: PeopleText): CountView {
  const { say, assumptions } = inputs;
  const rows = projectStates(inputs, 'people', 'people.shown')
    .map((state) => rowOf(state, say, text))
    .toSorted(
      (a, b) =>
        Number(b.within) - Number(a.within) ||
        orderReadings(a.reading, b.reading, 'descending', assumptions.end),
    );
  const involved = rows.flatMap((row) => row.reading ?? []);
  const beside = rows.flatMap((row) => row.beside);
  return {
    kind: 'count',
    rows,
    sum: addAll(rows.filter((row) => row.lit).map((row) => row.reading)),
    narrowed: rows.some((row) => row.within && !row.lit),
    least: Math.max(1, Math.min(...involved.map(({ low }) => low))),
    max: Math.max(1, ...involved.map(({ high }) => high)),
    besideMax: Math.max(1, ...beside.flatMap(({ reading }) => reading?.high ?? [])),
    roles: ROLES.filter((role) => beside.some((each) => each.role === role)),
  };
}
