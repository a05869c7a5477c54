import type { Inputs } from '../../../charts/kit/define.ts';
import { text as timeText } from '../../../charts/time/text.ts';
import { type TimeRow, type TimeView, view } from '../../../charts/time/view.ts';
import type { Say } from '../../../i18n/say.ts';
import type { BarSeries } from '../deck.ts';
import { text } from '../text.ts';
import { BETWEEN } from './labels.ts';
import type { Native } from './native.ts';

/** How long an end is drawn of which the source gives no date (years). */
const UNDATED = 1;
/** Parts of a year that are shorter are a rounding. */
const HAIR = 1e-6;

/** The stretches of a bar, end to end (years); undefined where it has none. */
interface Stretches {
  readonly start: number;
  readonly noStart: number | undefined;
  readonly maybeBefore: number | undefined;
  readonly sure: number | undefined;
  readonly maybeAfter: number | undefined;
  readonly noEnd: number | undefined;
}

const length = (from: number, to: number): number | undefined => (to - from > HAIR ? to - from : undefined);

function stretchesOf({ span }: TimeRow, [first, end]: readonly [number, number]): Stretches | undefined {
  if (span === undefined) return undefined;
  const at = (year: number) => Math.min(end, Math.max(first, year));
  const [from, sureFrom, sureTo, to] = [span.from, span.sureFrom, span.sureTo, span.to].map(at) as [
    number,
    number,
    number,
    number,
  ];
  const before = span.start === 'unknown' ? length(at(from - UNDATED), from) : undefined;
  return {
    start: before === undefined ? from : from - before,
    noStart: before,
    maybeBefore: length(from, sureFrom),
    sure: length(sureFrom, sureTo),
    maybeAfter: length(sureTo, to),
    noEnd: span.end === 'unknown' ? length(to, at(to + UNDATED)) : undefined,
  };
}

const LOOKS = [
  ['start', 'none'],
  ['noStart', 'hatched'],
  ['maybeBefore', 'pale'],
  ['sure', 'full'],
  ['maybeAfter', 'pale'],
  ['noEnd', 'hatched'],
] as const;

function periods({ rows: all, extent }: TimeView, say: Say): Native | undefined {
  const [t, words] = [text[say.language], timeText[say.language]];
  const rows = all.filter(({ lit }) => lit);
  if (extent === undefined || rows.every(({ span }) => span === undefined)) return undefined;
  const ends = [extent.first, extent.end] as const;
  const stretches = rows.map((row) => stretchesOf(row, ends));
  const series = LOOKS.flatMap(([key, fill]): BarSeries[] => {
    const values = stretches.map((each) => each?.[key]);
    if (values.every((value) => value === undefined)) return [];
    return [{ name: t.time[key], colour: 'ink2', fill, values }];
  });
  const years = extent.end - extent.first;
  const has = (edge: 'unknown' | 'open') =>
    rows.some(({ span }) => span?.start === edge || span?.end === edge);
  return {
    body: {
      kind: 'bars',
      direction: 'across',
      grouping: 'stacked',
      head: words.columns.project,
      categories: rows.map(({ project, when }) => t.inBrackets(project.name, when)),
      series,
      holds: 'number',
      axis: { format: '0', min: extent.first, max: extent.end, step: years > 16 ? 5 : years > 8 ? 2 : 1 },
      legend: false,
    },
    footnotes: [
      [
        t.isPossible,
        ...(has('unknown') ? [t.isUndated] : []),
        ...(has('open') ? [words.notes.open] : []),
      ].join(BETWEEN),
    ],
  };
}

function perYear({ years, notStated }: TimeView, say: Say): Native | undefined {
  const [t, words] = [text[say.language], timeText[say.language]];
  const shown = years.filter(({ lit }) => lit);
  if (shown.length === 0) return undefined;
  return {
    body: {
      kind: 'bars',
      direction: 'up',
      grouping: 'clustered',
      head: words.columns.year,
      categories: shown.map(({ year }) => String(year)),
      // None is a number here: it is counted.
      series: [
        { name: words.columns.running, colour: 'ink2', fill: 'full', values: shown.map(({ most }) => most) },
      ],
      holds: 'number',
      axis: { format: '#,##0', min: 0 },
      legend: false,
    },
    footnotes: [
      words.notes.groups,
      ...(notStated.count === 0
        ? []
        : [
            `${t.with(say.t.figure.notStated, words.projects(notStated.count, say.number(notStated.count)))}.`,
          ]),
    ],
  };
}

/** When projects ran: bars on an axis of years, or how many may have run in each; undefined where no time is stated. */
export function timeBars(inputs: Inputs): Native | undefined {
  const { say } = inputs;
  const seen = view(inputs, timeText[say.language]);
  return seen.aggregated ? perYear(seen, say) : periods(seen, say);
}
