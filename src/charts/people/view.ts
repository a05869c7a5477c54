import type { Say } from '../../i18n/say.ts';
import { orderReadings } from '../../model/compare.ts';
import { peopleInvolved } from '../../model/figures.ts';
import { read, type Reading } from '../../model/reading.ts';
import type { Quantity } from '../../model/schema.ts';
import type { Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';
import { type Look, lookOf } from '../kit/look.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';
import { type Beside, besideOf } from './beside.ts';
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

export interface PeopleView {
  /** Within the filter first; in both parts the most people first and what is not stated last. */
  readonly rows: readonly PeopleRow[];
  /** The people of all rows within the filter. */
  readonly sum: Sum;
  /** Whether this view's own filter leaves out rows that are within. */
  readonly narrowed: boolean;
  /** The highest end of all rows (persons), so that the axis stays when filters change. */
  readonly max: number;
}

function kindOf(quantity: Quantity | undefined, say: Say): string {
  const { kind } = say.t;
  const words = [
    kind[quantity?.certainty ?? 'notStated'],
    ...(quantity?.derived ? [kind.derived] : []),
    ...(quantity?.target ? [kind.target] : []),
  ];
  return words.join(', ');
}

/** A row a project, by the middle of its number. */
export function view(inputs: Inputs, text: PeopleText): PeopleView {
  const { say } = inputs;
  const rows = projectStates(inputs, 'people')
    .map((state): PeopleRow => {
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
    })
    .toSorted(
      (a, b) =>
        Number(b.within) - Number(a.within) || orderReadings(a.reading, b.reading, 'descending', 'middle'),
    );
  return {
    rows,
    sum: inputs.answer('people').total.sum('people'),
    narrowed: rows.some((row) => row.within && !row.lit),
    max: Math.max(1, ...rows.flatMap((row) => (row.reading ? [row.reading.high] : []))),
  };
}
