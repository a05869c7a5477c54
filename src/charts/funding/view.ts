import { type MoneyScale, moneyScale } from '../../i18n/numbers.ts';
import { type Assumptions, totalOf } from '../../model/figures.ts';
import type { Reading } from '../../model/reading.ts';
import { addAll, type Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';
import type { Note } from '../kit/legend.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';
import { keyOfMissing } from './figures.ts';
import { type Missing, missingOf, noShareOf, partOf, type Segment, segmentsOf } from './parts.ts';
import type { FundingText } from './text.ts';

/** A project as a bar: its known parts in the order of the funders, and words for what is missing. */
export interface FundingRow extends ProjectState {
  readonly segments: readonly Segment[];
  readonly total: Reading | undefined;
  /** The known money together, at its high end (SEK): the length of the bar. */
  readonly known: number;
  /** The same at the end that uncertain figures count at: its place among the others. */
  readonly rank: number;
  readonly missing?: Missing;
  /** Why it has no shares; undefined where agency and actors are both stated. */
  readonly noShare?: string;
  /** The figure that says what is missing, by its key; undefined where the source does not even mention it. */
  readonly asks?: string;
}

export interface FundingView {
  readonly form: string;
  /** The end that uncertain figures count at. */
  readonly end: Assumptions['end'];
  readonly rows: readonly FundingRow[];
  readonly notes: readonly Note[];
  /** What the projects in the filter put together, and how many of them state it. */
  readonly agency: Sum;
  readonly actors: Sum;
  /** How many are in the filter. */
  readonly kept: number;
  /** The largest known money of a project (SEK), and the scale that all amounts of the view are written in. */
  readonly max: number;
  readonly scale: MoneyScale;
}

/** Numbers footnotes in the order they are met; the same words share one number. */
function footnotes() {
  const numbers = new Map<string, string>();
  return {
    number: (text: string): string => {
      const known = numbers.get(text) ?? String(numbers.size + 1);
      numbers.set(text, known);
      return known;
    },
    all: (): Note[] => [...numbers].map(([text, note]) => ({ note, text })),
  };
}

/** A project with its money and the words for what is missing. */
export function rowOf(
  state: ProjectState,
  { say, assumptions }: Pick<Inputs, 'say' | 'assumptions'>,
  text: FundingText,
): FundingRow {
  const { project } = state;
  const segments = segmentsOf(project, say, assumptions, () => '');
  const missing = missingOf(project, assumptions, segments, text);
  const noShare = noShareOf(project, assumptions, segments, text);
  const asks = noShare === undefined ? undefined : keyOfMissing(project, segments);
  return {
    ...state,
    segments,
    total: totalOf(project, assumptions),
    known: segments.reduce((sum, each) => sum + each.reading.high, 0),
    rank: segments.reduce((sum, each) => sum + each.reading[assumptions.end], 0),
    ...(missing === undefined ? {} : { missing }),
    ...(noShare === undefined ? {} : { noShare }),
    ...(asks === undefined ? {} : { asks }),
  };
}

/** Gives the parts of rows that are in the filter the numbers of their footnotes, from 1 in the order of the rows. */
export function withNotes(
  rows: readonly FundingRow[],
  { say, assumptions }: Pick<Inputs, 'say' | 'assumptions'>,
): { rows: FundingRow[]; notes: Note[] } {
  const notes = footnotes();
  const numbered = rows.map(
    (row): FundingRow => ({
      ...row,
      segments: segmentsOf(row.project, say, assumptions, row.lit ? notes.number : () => ''),
    }),
  );
  return { rows: numbered, notes: notes.all() };
}

/** A bar a project: largest known money first, those outside the filter last. */
export function view(inputs: Inputs, text: FundingText): FundingView {
  const { form, assumptions } = inputs;
  const sorted = projectStates(inputs, 'funding', 'funding.shown')
    .map((state) => rowOf(state, inputs, text))
    .toSorted(
      (a, b) =>
        Number(b.within) - Number(a.within) ||
        (form === 'share' ? Number(b.noShare === undefined) - Number(a.noShare === undefined) : 0) ||
        b.rank - a.rank,
    );
  const { rows, notes } = withNotes(sorted, inputs);
  const lit = rows.filter((row) => row.lit);
  const max = Math.max(1, ...rows.map((row) => row.known));
  return {
    form,
    end: assumptions.end,
    rows,
    max,
    scale: moneyScale(max),
    notes,
    agency: addAll(lit.map((row) => partOf(row, 'agency')?.reading)),
    actors: addAll(lit.map((row) => partOf(row, 'actors')?.reading)),
    kept: lit.length,
  };
}
