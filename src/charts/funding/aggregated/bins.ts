import { BINNINGS, type Bin } from '../../../engine/bins.ts';
import { NOT_STATED } from '../../../engine/columns.ts';
import { intervalOf, type IntervalFilter } from '../../../engine/filters.ts';
import type { Inputs } from '../../kit/define.ts';
import type { Order, Span } from './order.ts';

/** How many projects: under the other filters, and without any. */
export interface Counted {
  readonly count: number;
  readonly all: number;
  /** Not left out by the filter of this view. */
  readonly lit: boolean;
  /** All of it is taken in by that filter. */
  readonly chosen: boolean;
}

export type CountedBin = Bin & Counted;

/** Projects that may lie in one bin of each side. */
export interface Cell extends Counted {
  readonly id: string;
  readonly agency: Bin;
  readonly actors: Bin;
}

const { bins: MONEY = [] } = BINNINGS['agency.bins'] ?? {};

/** The bins from the least to the most that is stated, without gaps between them. */
export const binsIn = (span: Span | undefined): readonly Bin[] =>
  span === undefined ? [] : MONEY.filter(({ low, high }) => high >= span[0] && low <= span[1]);

type State = Pick<Counted, 'lit' | 'chosen'>;

function stateOf(bin: Bin, filter: IntervalFilter | undefined): State {
  if (filter === undefined) return { lit: true, chosen: false };
  if (filter.unknown === 'only') return { lit: false, chosen: false };
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = filter;
  return { lit: bin.low <= high && bin.high >= low, chosen: low <= bin.low && bin.high <= high };
}

/** The agency's money in bins, and those that do not state it. */
export function agencyBins(
  inputs: Inputs,
  order: Order,
): { bins: CountedBin[]; notStated: Counted; kept: number } {
  const { groups: now, kept } = inputs.answer('funding.agency');
  const whole = inputs.baseline('funding.agency').groups;
  const filter = intervalOf(inputs.filters, 'agency');
  const counts = (id: string) => ({ count: now.of(id).count, all: whole.of(id).count });
  return {
    kept,
    bins: binsIn(order.agency).map((bin) => ({ ...bin, ...counts(bin.id), ...stateOf(bin, filter) })),
    notStated: {
      ...counts(NOT_STATED),
      lit: filter === undefined || filter.unknown !== undefined,
      chosen: filter?.unknown === 'only',
    },
  };
}

/** The pairs of bins that any project may lie in, of those that state both sides. */
export function matchCells(inputs: Inputs, order: Order): Cell[] {
  const now = inputs.answer('funding.cells').groups;
  const whole = inputs.baseline('funding.cells').groups;
  const bins = {
    agency: new Map(binsIn(order.agency).map((bin) => [bin.id, bin])),
    actors: new Map(binsIn(order.actors).map((bin) => [bin.id, bin])),
  };
  const filters = {
    agency: intervalOf(inputs.filters, 'agency'),
    actors: intervalOf(inputs.filters, 'actors'),
  };
  return whole.values.flatMap((id): Cell[] => {
    const [first = '', second = ''] = id.split('|');
    const [agency, actors] = [bins.agency.get(first), bins.actors.get(second)];
    if (agency === undefined || actors === undefined) return [];
    const [across, up] = [stateOf(agency, filters.agency), stateOf(actors, filters.actors)];
    return [
      {
        id,
        agency,
        actors,
        count: now.of(id).count,
        all: whole.of(id).count,
        lit: across.lit && up.lit,
        chosen: across.chosen && up.chosen,
      },
    ];
  });
}
