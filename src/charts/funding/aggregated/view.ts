import type { Answer } from '../../../engine/answer.ts';
import type { Bin } from '../../../engine/bins.ts';
import { NOT_STATED } from '../../../engine/columns.ts';
import { moneyScale } from '../../../i18n/numbers.ts';
import { addAll, NOTHING, type Sum } from '../../../model/sum.ts';
import type { Inputs } from '../../kit/define.ts';
import { isNamed } from '../../kit/projects.ts';
import type { FunderRole } from '../../kit/theme.ts';
import { partOf } from '../parts.ts';
import { type FundingRow, type FundingView, rowOf, withNotes } from '../view.ts';
import { agencyBins, binsIn, type Cell, type Counted, type CountedBin, matchCells } from './bins.ts';
import { firstOf, orderOf } from './order.ts';
import { without } from './sums.ts';
import type { GroupedText } from './text.ts';

/** So many projects have a bar of their own. */
export const TOP = 10;

export type Sums = Readonly<Record<FunderRole, Sum>>;

/** Some projects together. */
export interface Together {
  readonly count: number;
  readonly sums: Sums;
}

/** How many projects state which of the two sides. */
export interface Sides {
  readonly kept: number;
  readonly both: number;
  readonly agencyOnly: number;
  readonly actorsOnly: number;
  readonly neither: number;
}

/** Very many projects: the largest of them, the others together, and how many there are of each size. */
export interface GroupedView {
  readonly form: string;
  /** The largest as rows of the same kind as for few projects. */
  readonly top: FundingView;
  /** How many projects there are without any filter. */
  readonly of: number;
  /** All in the filter; those of them that state both sides; and those whose amounts have no bar of their own. */
  readonly all: Together;
  readonly both: Together;
  readonly rest: Together;
  /** How many projects there are by the agency's money, under all filters but this view's own on it. */
  readonly sizes: {
    readonly bins: readonly CountedBin[];
    readonly notStated: Counted;
    readonly kept: number;
  };
  /** The bins of both sides, the pairs of them that occur, and what these are counted among. */
  readonly plane: { readonly agency: readonly Bin[]; readonly actors: readonly Bin[] };
  readonly cells: readonly Cell[];
  readonly inCells: Sides;
  /** Whether this view's own filter chooses some projects by name. */
  readonly narrowed: boolean;
}

const sumsOf = (sum: (role: FunderRole) => Sum): Sums => ({
  agency: sum('agency'),
  actors: sum('actors'),
  eu: sum('eu'),
  notSplit: sum('notSplit'),
});

/**
 * The rows with the most known money that pass the other filters; those that pass this view's own are lit. Shares are
 * brushed over these very rows, amounts are not: then they are the largest of those in the brush.
 */
function largest(inputs: Inputs, text: GroupedText): FundingRow[] {
  const { portfolio } = inputs;
  const { rows } = inputs.answer(inputs.form === 'share' ? 'funding.shares' : 'funding.largest');
  const shown = inputs.answer('funding.shown').rows;
  const order = orderOf(portfolio, inputs.assumptions);
  return firstOf(order, (row) => rows?.passes(row) ?? true, TOP).flatMap((index) => {
    const project = portfolio.projects[index];
    if (project === undefined) return [];
    const [chosen, lit] = [isNamed(inputs, project), shown?.passes(index) ?? true];
    return [rowOf({ project, within: true, chosen, lit }, inputs, text)];
  });
}

/** The largest as a view of their own, with one scale and one numbering of notes. */
function topOf(inputs: Inputs, text: GroupedText): FundingView {
  const { form, assumptions } = inputs;
  const { rows, notes } = withNotes(largest(inputs, text), inputs);
  const max = Math.max(1, ...rows.map((row) => row.known));
  return {
    form,
    end: assumptions.end,
    rows,
    max,
    scale: moneyScale(max),
    notes,
    agency: addAll(rows.map((row) => partOf(row, 'agency')?.reading)),
    actors: addAll(rows.map((row) => partOf(row, 'actors')?.reading)),
    kept: rows.length,
  };
}

/** What those put in that state both sides; none of it is not split. */
function bothOf({ groups }: Answer): Together {
  const both = groups.of('both');
  return { count: both.count, sums: sumsOf((role) => (role === 'notSplit' ? NOTHING : both.sum(role))) };
}

/** How many of the projects of an answer state which sides. */
function sidesOf({ kept, groups }: Answer): Sides {
  return {
    kept,
    both: groups.of('both').count,
    agencyOnly: groups.of('agency').count,
    actorsOnly: groups.of('actors').count,
    neither: groups.of(NOT_STATED).count,
  };
}

/** The largest, the rest and the sizes of all: from sums and counts, never project by project. */
export function view(inputs: Inputs, text: GroupedText): GroupedView {
  const answer = inputs.answer('funding.largest');
  const order = orderOf(inputs.portfolio, inputs.assumptions);
  const top = topOf(inputs, text);
  const all = { count: answer.kept, sums: sumsOf((role) => answer.total.sum(role)) };
  const drawn = inputs.form === 'amount' ? top.rows : [];
  const own = sumsOf((role) => addAll(drawn.map((row) => partOf(row, role)?.reading)));
  return {
    form: inputs.form,
    top,
    of: answer.of,
    all,
    both: bothOf(answer),
    rest: {
      count: answer.kept - drawn.length,
      sums: sumsOf((role) => without(all.sums[role], own[role])),
    },
    sizes: agencyBins(inputs, order),
    plane: { agency: binsIn(order.agency), actors: binsIn(order.actors) },
    cells: matchCells(inputs, order),
    inCells: sidesOf(inputs.answer('funding.sides')),
    narrowed: inputs.filters['project'] !== undefined,
  };
}
