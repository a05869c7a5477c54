import { NOT_STATED } from '../../engine/columns.ts';
import { intervalOf, type IntervalFilter } from '../../engine/filters.ts';
import type { Say } from '../../i18n/say.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import type { Inputs } from '../kit/define.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';
import { type Extent, extentOf } from './extent.ts';
import { certainYears, isDated, type Span, spanOf } from './span.ts';
import type { TimeText } from './text.ts';

/** A project and when it ran. */
export interface TimeRow extends ProjectState {
  /** Undefined where no period is stated: such a row has a slot and no bar. */
  readonly period: Period | undefined;
  readonly span: Span | undefined;
  /** The period in words. */
  readonly when: string;
}

/** How many projects ran in a year. */
export interface YearCount {
  readonly year: number;
  /** The name of the year as a stretch of the scale. */
  readonly id: string;
  /** Certainly; undefined where projects are counted in groups, which does not show. */
  readonly sure: number | undefined;
  /** Possibly, as far as their periods are stated. */
  readonly most: number;
  /** Possibly, without any filter. */
  readonly all: number;
  /** Named by this view's own filter on years. */
  readonly chosen: boolean;
  readonly lit: boolean;
}

export interface TimeView {
  /** Within the filter first; in both parts by start, and what is not stated last. None in groups. */
  readonly rows: readonly TimeRow[];
  readonly aggregated: boolean;
  readonly extent: Extent | undefined;
  readonly years: readonly YearCount[];
  /** The projects that state no period. */
  readonly notStated: {
    readonly count: number;
    readonly all: number;
    readonly lit: boolean;
    readonly chosen: boolean;
  };
  readonly kept: number;
  readonly of: number;
  /** How many pass this view's own filter as well, and how many of them state when they ran. */
  readonly shown: { readonly kept: number; readonly dated: number };
  /** The years that this view's own filter asks for (both included). */
  readonly brush: readonly [first: number, last: number] | undefined;
  /** Whether any of this view's own filters is on. */
  readonly narrowed: boolean;
  /** Whether the only one is on years, and takes in all that may have run in them and nothing else. */
  readonly byYears: boolean;
}

/** The period in words, which also says of an unknown start that it is not stated. */
function whenOf(period: Period | undefined, say: Say, text: TimeText): string {
  const words = say.period(period);
  return period?.start === 'unknown' && isDated(period) ? text.startNotStated(words) : words;
}

/** What a row is ordered by: its start, else its known end. */
const startOf = ({ span }: TimeRow): number => (span === undefined ? Number.POSITIVE_INFINITY : span.from);

function rowsOf(inputs: Inputs, told: number | undefined, text: TimeText) {
  return projectStates(inputs, 'time', 'time.shown')
    .map((state): TimeRow => {
      const stated = state.project.period === undefined ? undefined : parsePeriod(state.project.period);
      const period = stated !== undefined && isDated(stated) ? stated : undefined;
      return {
        ...state,
        period,
        span: period && spanOf(period, told),
        when: whenOf(period, inputs.say, text),
      };
    })
    .toSorted((a, b) => {
      if (a.within !== b.within) return a.within ? -1 : 1;
      const [from, other] = [startOf(a), startOf(b)];
      return from === other ? 0 : from - other;
    });
}

const brushOf = (own: IntervalFilter | undefined): TimeView['brush'] => {
  if (own === undefined || own.unknown === 'only') return undefined;
  return [own.low ?? Number.NEGATIVE_INFINITY, own.high ?? Number.POSITIVE_INFINITY];
};

/** The projects with their periods, unless there are too many, and how many ran in each year. */
export function view(inputs: Inputs, text: TimeText): TimeView {
  const { portfolio, aggregated, filters } = inputs;
  const extent = extentOf(portfolio);
  const own = intervalOf(filters, 'years');
  const rows = aggregated ? [] : rowsOf(inputs, extent?.told, text);
  const certain = rows.flatMap(({ within, period }) => {
    const years = within && period ? certainYears(period, extent?.told) : undefined;
    return years ? [years] : [];
  });
  const answer = inputs.answer('time');
  const baseline = inputs.baseline('time');
  const shown = inputs.answer('time.shown');
  const brush = brushOf(own);
  const years = Array.from({ length: extent ? extent.end - extent.first : 0 }, (_, i): YearCount => {
    const year = (extent?.first ?? Number.NaN) + i;
    const id = `${year}..${year}`;
    const chosen = brush !== undefined && year >= brush[0] && year <= brush[1];
    return {
      year,
      id,
      sure: aggregated ? undefined : certain.filter(([first, last]) => year >= first && year <= last).length,
      most: answer.groups.of(id).count,
      all: baseline.groups.of(id).count,
      chosen,
      lit: own === undefined || chosen,
    };
  });
  return {
    rows,
    aggregated,
    extent,
    years,
    notStated: {
      count: answer.groups.of(NOT_STATED).count,
      all: baseline.groups.of(NOT_STATED).count,
      lit: own === undefined || own.unknown !== undefined,
      chosen: own?.unknown === 'only',
    },
    kept: answer.kept,
    of: answer.of,
    shown: { kept: shown.kept, dated: shown.kept - shown.groups.of(NOT_STATED).count },
    brush,
    narrowed: own !== undefined || filters['project'] !== undefined,
    byYears: filters['project'] === undefined && own !== undefined && !own.sure && own.unknown === undefined,
  };
}
