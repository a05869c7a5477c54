import type { Aggregate, Answer } from '../../engine/answer.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import { orderReadings } from '../../model/compare.ts';
import { divideSums } from '../../model/perperson.ts';
import type { Reading } from '../../model/reading.ts';
import type { Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';
import type { Look } from '../kit/look.ts';
import { decadesAround, lookOfQuotient } from './quotientview.ts';
import type { PeopleText } from './text.ts';

/** Many projects together: their money among their people, of those that state both. */
export interface GroupRow {
  /** A challenge's id; undefined for all that is shown. */
  readonly id: string | undefined;
  readonly label: string;
  /** How many projects there are, and how many of them are divided: they state both, each with both ends. */
  readonly count: number;
  readonly known: number;
  readonly total: Sum;
  readonly people: Sum;
  readonly quotient: Reading | undefined;
  readonly look: Look | undefined;
}

/** The form `perPerson` for many projects: all together, and by challenge. */
export interface GroupsView {
  readonly kind: 'groups';
  readonly all: GroupRow;
  /** The most money per person first; those of which nothing can be said last. */
  readonly groups: readonly GroupRow[];
  readonly ends: readonly [low: number, high: number];
}

function rowOf(id: string | undefined, label: string, rows: number, aggregate: Aggregate): GroupRow {
  const total = aggregate.sum('totalOfBoth');
  const people = aggregate.sum('peopleOfBoth');
  const quotient = divideSums(total, people);
  const look = quotient && lookOfQuotient(quotient);
  return { id, label, count: rows, known: total.known, total, people, quotient, look };
}

function rowsOf({ groups, total }: Answer, inputs: Inputs, text: PeopleText): [GroupRow, ...GroupRow[]] {
  const { portfolio, say, assumptions } = inputs;
  const by = assumptions.several === 'shared' ? groups.shared : groups;
  const named = portfolio.challenges.map(({ id, label }) => ({ id, label: say.text(label) }));
  return [
    rowOf(undefined, text.together, total.count, total),
    ...[...named, { id: NOT_STATED, label: text.noChallenge }].map(({ id, label }) =>
      rowOf(id, label, groups.of(id).count, by.of(id)),
    ),
  ];
}

/** A row for all and a row a challenge, from the engine's sums alone. */
export function groupsView(inputs: Inputs, text: PeopleText): GroupsView {
  const [all, ...groups] = rowsOf(inputs.answer('people.challenges'), inputs, text);
  const whole = rowsOf(inputs.baseline('people.challenges'), inputs, text);
  const occurring = new Set(whole.filter((row) => row.count > 0).map(({ id }) => id));
  return {
    kind: 'groups',
    all,
    groups: groups
      .filter(({ id }) => occurring.has(id))
      .toSorted((a, b) => orderReadings(a.quotient, b.quotient, 'descending', inputs.assumptions.end)),
    ends: decadesAround([...whole, all, ...groups].flatMap(({ quotient }) => quotient ?? [])),
  };
}
