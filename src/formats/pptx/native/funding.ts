import type { Inputs } from '../../../charts/kit/define.ts';
import { FUNDER_ROLES, type FunderRole } from '../../../charts/kit/theme.ts';
import { perCent } from '../../../charts/funding/measure.ts';
import { partOf, type Segment } from '../../../charts/funding/parts.ts';
import { text as fundingText } from '../../../charts/funding/text.ts';
import { type FundingRow, type FundingView, view } from '../../../charts/funding/view.ts';
import type { Say } from '../../../i18n/say.ts';
import { axisLength } from '../chart/bars.ts';
import type { BarSeries } from '../deck.ts';
import { type DeckText, text } from '../text.ts';
import { BETWEEN, fitsIn, formatOf, inScale, notedWords, plainMoney, raised } from './labels.ts';
import type { Native } from './native.ts';

/** The axis of a chart is about so much longer than its longest bar. */
const AXIS_OVER = 1.15;

const noteOf = ({ note }: Segment): string => raised(note);

/** What a segment is said to be, with the number of its footnote. */
const written = (segment: Segment, { scale }: FundingView, say: Say): string =>
  `${say.bare(segment.reading, scale)}${noteOf(segment)}`;

/** What of a row stands in its bars, and what after its name. */
interface Placed {
  readonly row: FundingRow;
  readonly category: string;
  readonly inside: ReadonlySet<FunderRole>;
}

/** Puts the numbers that their bars have no room for after the name, and what is missing. */
function placed(row: FundingRow, seen: FundingView, pointsPer: number, say: Say, t: DeckText): Placed {
  const lengthOf = ({ reading: { low, high } }: Segment) => (low > 0 ? low : high) * pointsPer;
  const inside = row.segments.filter((each) =>
    fitsIn(written(each, seen, say), lengthOf(each), seen.rows.length),
  );
  const outer = row.segments.filter((each) => !inside.includes(each)).map((each) => written(each, seen, say));
  const rest = [outer.join(' + '), row.missing?.words ?? ''].filter((words) => words !== '').join(' · ');
  return {
    row,
    category: rest === '' ? row.project.name : t.with(row.project.name, rest),
    inside: new Set(inside.map(({ role }) => role)),
  };
}

/** A funder's series: the low ends, and where any of them is a range what comes on top of it. */
function seriesOf(
  role: FunderRole,
  all: readonly Placed[],
  seen: FundingView,
  say: Say,
  t: DeckText,
): BarSeries[] {
  const { scale } = seen;
  const parts = all.map(({ row, inside }) => ({ segment: partOf(row, role), labelled: inside.has(role) }));
  if (parts.every(({ segment }) => segment === undefined)) return [];
  const name = say.t.role[role];
  const label = (segment: Segment, value: number) =>
    formatOf(written(segment, seen, say), plainMoney(value, scale, say), say);
  const striped = parts.flatMap(({ segment }, i) => (segment?.look.inKind ? [i] : []));
  const base: BarSeries = {
    name: t.inUnit(name, say.moneyUnit(scale)),
    colour: role,
    fill: 'full',
    hatched: new Set(striped),
    values: parts.map(({ segment }) => segment && inScale(segment.reading.low, scale)),
    labels: parts.map(({ segment, labelled }) =>
      segment && labelled && segment.reading.low > 0 ? label(segment, segment.reading.low) : undefined,
    ),
  };
  const more = parts.map(({ segment }) => {
    const wide = segment !== undefined && segment.reading.high > segment.reading.low;
    return wide ? inScale(segment.reading.high - segment.reading.low, scale) : undefined;
  });
  if (more.every((each) => each === undefined)) return [base];
  return [
    base,
    {
      name: t.inUnit(t.upTo(name), say.moneyUnit(scale)),
      colour: role,
      fill: 'pale',
      values: more,
      labels: parts.map(({ segment, labelled }) =>
        segment && labelled && segment.reading.low === 0 && segment.reading.high > 0
          ? label(segment, segment.reading.high)
          : undefined,
      ),
    },
  ];
}

function amounts(seen: FundingView, width: number, say: Say): Native {
  const t = text[say.language];
  const rows = seen.rows.filter(({ lit }) => lit);
  const perPoint = (categories: readonly string[]) =>
    axisLength({ categories }, width, 'inside') / (seen.max * AXIS_OVER);
  // The longest names are those with everything after them: what fits beside them fits.
  const bare = rows.map((row) => placed(row, seen, 0, say, t).category);
  const all = rows.map((row) => placed(row, seen, perPoint(bare), say, t));
  const series = FUNDER_ROLES.flatMap((role) => seriesOf(role, all, seen, say, t));
  const outer = all.some(({ row, inside }) => row.segments.some(({ role }) => !inside.has(role)));
  return {
    body: {
      kind: 'bars',
      direction: 'across',
      grouping: 'stacked',
      head: fundingText[say.language].columns.project,
      categories: all.map(({ category }) => category),
      series,
      holds: 'number',
      axis: { format: 'General', min: 0 },
      legend: true,
    },
    footnotes: [
      [
        ...notedWords(seen.notes),
        ...(outer ? [t.afterName] : []),
        ...(series.some(({ hatched }) => hatched !== undefined && hatched.size > 0) ? [t.isInKind] : []),
        ...(series.some(({ fill }) => fill === 'pale') ? [t.isRange] : []),
      ].join(BETWEEN),
    ].filter((words) => words !== ''),
  };
}

function shares(seen: FundingView, say: Say): Native {
  const t = text[say.language];
  const rows = seen.rows.filter(({ lit }) => lit);
  const whole = (row: FundingRow) => row.segments.reduce((sum, each) => sum + each.reading.middle, 0);
  const shareOf = (row: FundingRow, role: FunderRole) => {
    const part = row.noShare === undefined ? partOf(row, role) : undefined;
    return part && { part, share: part.reading.middle / whole(row) };
  };
  const series = FUNDER_ROLES.flatMap((role): BarSeries[] => {
    const parts = rows.map((row) => shareOf(row, role));
    if (parts.every((part) => part === undefined)) return [];
    return [
      {
        name: say.t.role[role],
        colour: role,
        fill: 'full',
        hatched: new Set(parts.flatMap((part, i) => (part?.part.look.inKind ? [i] : []))),
        values: parts.map((part) => part && 100 * part.share),
        labels: parts.map(
          (part) => part && (perCent(part.share, say).startsWith('<') ? '"<1%"' : `0%"${noteOf(part.part)}"`),
        ),
      },
    ];
  });
  const used = new Set(
    rows.flatMap((row) => (row.noShare === undefined ? row.segments.map(({ note }) => note) : [])),
  );
  return {
    body: {
      kind: 'bars',
      direction: 'across',
      grouping: 'percent',
      head: fundingText[say.language].columns.project,
      categories: rows.map(({ project, noShare }) =>
        noShare === undefined ? project.name : t.inBrackets(project.name, noShare),
      ),
      series,
      holds: 'percent',
      axis: { format: '0%', min: 0, max: 1, step: 0.25 },
      legend: true,
    },
    footnotes: [
      [
        ...notedWords(seen.notes.filter(({ note }) => used.has(note))),
        ...(series.some(({ hatched }) => hatched !== undefined && hatched.size > 0) ? [t.isInKind] : []),
      ].join(BETWEEN),
    ].filter((words) => words !== ''),
  };
}

/** Who pays, as bars of amounts or of shares; undefined where there are too many projects for a bar each. @param width of the chart (points). */
export function fundingBars(inputs: Inputs, width: number): Native | undefined {
  if (inputs.aggregated) return undefined;
  const seen = view(inputs, fundingText[inputs.say.language]);
  const isEmpty = seen.rows.every(({ lit, segments }) => !lit || segments.length === 0);
  if (isEmpty) return undefined;
  return seen.form === 'share' ? shares(seen, inputs.say) : amounts(seen, width, inputs.say);
}
