import { orderReadings } from '../../model/compare.ts';
import { peopleInvolved } from '../../model/figures.ts';
import { type PerPerson, perPerson } from '../../model/perperson.ts';
import type { Reading } from '../../model/reading.ts';
import type { Quantity } from '../../model/schema.ts';
import type { Inputs } from '../kit/define.ts';
import { type Look, PLAIN } from '../kit/look.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';

/** A project's money per person, with what it was computed from. */
export interface QuotientRow extends ProjectState {
  readonly perPerson: PerPerson;
  readonly look: Look | undefined;
  /** The two operands as the source states them; the total under the assumptions is in `perPerson`. */
  readonly total: Quantity | undefined;
  readonly people: Quantity | undefined;
  /** What the source says of the total, where it is no usual one. */
  readonly note: string | undefined;
}

/** The form `perPerson`: the stated total divided among those involved, a row a project. */
export interface QuotientView {
  readonly kind: 'perPerson';
  /** Within the filter first; in both parts the most money first and what cannot be computed last. */
  readonly rows: readonly QuotientRow[];
  readonly narrowed: boolean;
  /** The powers of ten between which all quotients lie (SEK a person). */
  readonly ends: readonly [low: number, high: number];
}

/** How a computed figure looks: derived, by us, and as sure as its operands. */
export const lookOfQuotient = ({ low, high, about, open }: Reading): Look => ({
  ...PLAIN,
  about,
  open,
  range: high > low && !open,
  derived: true,
});

/** The powers of ten around some numbers; one decade where there are none. */
export function decadesAround(readings: readonly Reading[]): [low: number, high: number] {
  const values = readings.flatMap(({ low, high }) => [low, high]).filter((value) => value > 0);
  if (values.length === 0) return [1, 10];
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  return [low, Math.max(high, low * 10)];
}

const rowOf = (state: ProjectState, { assumptions, say }: Inputs): QuotientRow => {
  const { project } = state;
  const found = perPerson(project, assumptions);
  return {
    ...state,
    perPerson: found,
    look: found.quotient && lookOfQuotient(found.quotient),
    total: project.total,
    people: peopleInvolved(project),
    note: project.totalNote && say.text(project.totalNote),
  };
};

/** A row a project, by its quotient at the chosen end. */
export function quotientView(inputs: Inputs): QuotientView {
  const { end } = inputs.assumptions;
  const rows = projectStates(inputs, 'people', 'people.shown')
    .map((state) => rowOf(state, inputs))
    .toSorted(
      (a, b) =>
        Number(b.within) - Number(a.within) ||
        orderReadings(a.perPerson.quotient, b.perPerson.quotient, 'descending', end),
    );
  return {
    kind: 'perPerson',
    rows,
    narrowed: rows.some((row) => row.within && !row.lit),
    ends: decadesAround(rows.flatMap((row) => row.perPerson.quotient ?? [])),
  };
}
