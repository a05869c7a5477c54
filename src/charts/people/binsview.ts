import { BINNINGS, type Bin } from '../../engine/bins.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import { intervalOf, type IntervalFilter } from '../../engine/filters.ts';
import type { Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';

/** How many projects there are of a kind: under the other filters, and without any. */
export interface Counted {
  readonly count: number;
  readonly all: number;
  /** Drawn in full: not left out by this view's own filter. */
  readonly lit: boolean;
  /** The filter of this view takes in all of it. */
  readonly chosen: boolean;
}

/** The form `count` for many projects: how many there are of each size. */
export interface BinsView {
  readonly kind: 'bins';
  /**
   * From the least to the most people that occur, with none left out between them; the last may have no end. Each is
   * counted by a bin of the engine, which is what is pointed at with it.
   */
  readonly bins: readonly (Bin & Counted & { readonly open: boolean; readonly counted: string })[];
  readonly unknown: Counted;
  /** The people of all projects that pass every filter, this view's own among them. */
  readonly sum: Sum;
  /** Whether the other filters leave any project out. */
  readonly filtered: boolean;
  readonly narrowed: boolean;
  readonly kept: number;
  /** The longest bar without any filter, in projects. */
  readonly max: number;
}

const { bins: BINS = [] } = BINNINGS['people.bins'] ?? {};

function stateOf(bin: Bin, filter: IntervalFilter | undefined): Pick<Counted, 'lit' | 'chosen'> {
  if (filter === undefined) return { lit: true, chosen: false };
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, unknown } = filter;
  if (unknown === 'only') return { lit: false, chosen: false };
  return { lit: bin.low <= high && bin.high >= low, chosen: low <= bin.low && bin.high <= high };
}

/**
 * The bins that occur, with none left out between them. The highest hold nothing but numbers without an upper end,
 * which reach to the end of the scale: as long as they are the same projects, they are one bin.
 */
function occurringBins(countOf: (bin: Bin) => number): readonly Bin[] {
  const occurring = BINS.map((bin) => countOf(bin) > 0);
  const bins = BINS.slice(Math.max(0, occurring.indexOf(true)), occurring.lastIndexOf(true) + 1);
  const last = bins.at(-1);
  if (last === undefined || last !== BINS.at(-1)) return bins;
  const from = bins.findLastIndex((bin) => countOf(bin) !== countOf(last)) + 1;
  const { low } = bins[from] ?? last;
  return [...bins.slice(0, from), { id: `${low}..${last.high}`, low, high: last.high }];
}

/** Projects by their number of people, in bins that grow: counted by the engine, never project by project. */
export function binsView(inputs: Inputs): BinsView {
  const answer = inputs.answer('people.bins');
  const whole = inputs.baseline('people.bins');
  const filter = intervalOf(inputs.filters, 'people');
  const all = (bin: Bin) => whole.groups.of(bin.id).count;
  const bins = occurringBins(all).map((bin) => {
    const open = bin.high === BINS.at(-1)?.high;
    // A bin that is several of one kind is counted by its last.
    const counted = open ? (BINS.at(-1) ?? bin) : bin;
    const count = answer.groups.of(counted.id).count;
    return { ...bin, open, counted: counted.id, ...stateOf(bin, filter), count, all: all(counted) };
  });
  const unknown: Counted = {
    count: answer.groups.of(NOT_STATED).count,
    all: whole.groups.of(NOT_STATED).count,
    lit: filter === undefined || filter.unknown !== undefined,
    chosen: filter?.unknown === 'only',
  };
  return {
    kind: 'bins',
    bins,
    unknown,
    sum: inputs.answer('people.shown').total.sum('people'),
    filtered: answer.kept < answer.of,
    narrowed: Object.keys(inputs.filters).length > 0,
    kept: answer.kept,
    max: Math.max(1, unknown.all, ...bins.map(({ all }) => all)),
  };
}
