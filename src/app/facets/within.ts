import type { Context } from '../../engine/dimensions.ts';
import type { IntervalFilter } from '../../engine/filters.ts';
import { snapped } from '../../engine/interval.ts';
import type { PassingRows } from '../../engine/rows.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { Portfolio } from '../../model/schema.ts';
import { endsOf, readingIn } from '../why/reasons.ts';
import type { ScaleId } from './queries.ts';

/** What the projects state on a scale, row by row: how far each may reach; NaN where it states nothing. */
interface Stated {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The least and the greatest number that is stated at all; undefined where none is. */
  readonly least: number | undefined;
  readonly greatest: number | undefined;
}

function statedOn(dimension: ScaleId, portfolio: Portfolio, assumptions: Assumptions): Stated {
  const places = new Map(portfolio.places.map((place) => [place.id, place]));
  const context: Context = { portfolio, places, assumptions };
  const low = new Float64Array(portfolio.projects.length).fill(Number.NaN);
  const high = low.slice();
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  portfolio.projects.forEach((project, row) => {
    const reading = readingIn(project, dimension, context);
    if (reading === undefined) return;
    [low[row], high[row]] = endsOf(reading);
    // What only ended by some year began in none that is known.
    const from = dimension === 'years' && reading.low === 0 ? reading.high : reading.low;
    least = Math.min(least, from);
    greatest = Math.max(greatest, reading.high);
  });
  const any = least <= greatest;
  return { low, high, least: any ? least : undefined, greatest: any ? greatest : undefined };
}

let known: { readonly portfolio: Portfolio; readonly columns: Map<string, Stated> } | undefined;

/** What is stated on a scale; read once, as long as figures are counted the same way. */
export function stated(dimension: ScaleId, portfolio: Portfolio, assumptions: Assumptions): Stated {
  if (known?.portfolio !== portfolio) known = { portfolio, columns: new Map() };
  const key = JSON.stringify([dimension, assumptions]);
  const column = known.columns.get(key) ?? statedOn(dimension, portfolio, assumptions);
  known.columns.set(key, column);
  return column;
}

/** What a filter on a scale does to the rows that pass all others. */
export interface Within {
  /** How many state something, and how many nothing. */
  readonly stated: number;
  readonly silent: number;
  /** How many may lie within its ends, and how many of those do in every case. */
  readonly possible: number;
  readonly certain: number;
}

/** Counts what lies within the ends of a filter. */
export function within(
  { low, high }: Stated,
  rows: PassingRows,
  ends: Pick<IntervalFilter, 'low' | 'high'> | undefined,
): Within {
  const first = snapped(ends?.low ?? Number.NEGATIVE_INFINITY);
  const last = snapped(ends?.high ?? Number.POSITIVE_INFINITY);
  let [states, silent, possible, certain] = [0, 0, 0, 0];
  for (let row = 0; row < low.length; row++) {
    if (!rows.passes(row)) continue;
    const [from = Number.NaN, to = Number.NaN] = [low[row], high[row]];
    if (Number.isNaN(from)) {
      silent++;
      continue;
    }
    states++;
    if (from <= last && to >= first) possible++;
    if (from >= first && to <= last) certain++;
  }
  return { stated: states, silent, possible, certain };
}
