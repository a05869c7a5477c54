import { binRows, countIn } from '../../../charts/people/binslayout.ts';
import type { BinsView } from '../../../charts/people/binsview.ts';
import type { CountView } from '../../../charts/people/countview.ts';
import type { GroupsView } from '../../../charts/people/groupsview.ts';
import { bareKronor, rounded } from '../../../charts/people/kronor.ts';
import type { QuotientView } from '../../../charts/people/quotientview.ts';
import { type PeopleText, text as peopleText } from '../../../charts/people/text.ts';
import { view } from '../../../charts/people/view.ts';
import type { Inputs } from '../../../charts/kit/define.ts';
import type { Say } from '../../../i18n/say.ts';
import { reading, type Reading } from '../../../model/reading.ts';
import type { Bars, BarSeries } from '../deck.ts';
import { text } from '../text.ts';
import { BETWEEN, formatOf, numbered } from './labels.ts';
import type { Native } from './native.ts';

/** A figure of a row with its words. */
interface Said {
  readonly reading: Reading | undefined;
  readonly said: string;
  /** An end of it as it stands in the words. */
  readonly number: (value: number) => string;
  readonly note: string;
}

/** Numbers of people that lie farther apart than this many times stand on steps of ten, as in the view. */
const WIDE = 100;

/** Figures as bars to their low end, before paler ones to their high end where any of them is a range. */
function endsOf(figures: readonly Said[], name: string, say: Say): BarSeries[] {
  const t = text[say.language];
  const isWide = ({ reading }: Said): boolean => reading !== undefined && reading.high > reading.low;
  const label = ({ said, number, note }: Said, value: number) =>
    `${formatOf(said, number(value), say)}${note === '' ? '' : `"${note}"`}`;
  const some = figures.some(isWide);
  const low: BarSeries = {
    name: some ? `${name}, ${t.low.toLocaleLowerCase()}` : name,
    colour: 'ink2',
    fill: 'full',
    labelled: 'beyond',
    values: figures.map(({ reading }) => reading?.low),
    labels: figures.map((each) =>
      each.reading && !isWide(each) ? label(each, each.reading.low) : undefined,
    ),
  };
  if (!some) return [low];
  const high: BarSeries = {
    name: `${name}, ${t.high.toLocaleLowerCase()}`,
    colour: 'ink2',
    fill: 'pale',
    labelled: 'beyond',
    values: figures.map((each) => (isWide(each) ? each.reading?.high : undefined)),
    labels: figures.map((each) =>
      each.reading && isWide(each) ? label(each, each.reading.high) : undefined,
    ),
  };
  return [high, low];
}

const bars = (rest: Pick<Bars, 'head' | 'categories' | 'series' | 'axis' | 'legend'>): Bars => ({
  kind: 'bars',
  direction: 'across',
  grouping: 'clustered',
  holds: 'number',
  ...rest,
});

const rangeNote = (series: readonly BarSeries[], say: Say): string[] =>
  series.length > 1 ? [text[say.language].isRange] : [];

function counts(seen: CountView, say: Say, words: PeopleText): Native {
  const t = text[say.language];
  const rows = seen.rows.filter(({ lit }) => lit);
  const notes = numbered();
  const figures = rows.map(
    ({ reading: read, quantity, rule }): Said => ({
      reading: read,
      said: say.quantity(quantity, 'count'),
      number: say.number,
      note: rule === undefined ? '' : notes.number(words.rule(rule)),
    }),
  );
  const series = endsOf(figures, words.columns.people, say);
  const known = rows.flatMap(({ reading: read }) => read ?? []);
  const least = Math.min(...known.map(({ low }) => low));
  const wide = Math.max(...known.map(({ high }) => high)) / Math.max(1, least) > WIDE && least > 0;
  const beside = rows.flatMap((row) =>
    row.beside.length === 0 ? [] : [t.with(row.project.name, row.beside.map(({ full }) => full).join(', '))],
  );
  return {
    subtitle: words.subtitle.count,
    body: bars({
      head: words.columns.project,
      categories: rows.map(({ project, reading: read }) =>
        read === undefined ? t.inBrackets(project.name, say.t.figure.notStated) : project.name,
      ),
      series,
      axis: wide ? { format: '#,##0', log: true, min: 1 } : { format: '#,##0', min: 0 },
      legend: false,
    }),
    footnotes: [
      [...rangeNote(series, say), ...(wide ? [t.isLog] : []), ...notes.all()].join(BETWEEN),
      ...(beside.length === 0 ? [] : [t.besides(beside.join('; '))]),
    ].filter((note) => note !== ''),
  };
}

/** One end of a quotient as it is written: of an approximate one no more figures than it can bear. */
const kronorAt =
  ({ about }: Reading, say: Say) =>
  (value: number): string =>
    bareKronor(reading(value, value, about, false), say).replace(/^\D+/, '');

/** A quotient with its ends as they are written: more figures would claim more than is known. */
const roundedEnds = (quotient: Reading): Reading => ({
  ...quotient,
  low: rounded(quotient.low, quotient.about),
  high: rounded(quotient.high, quotient.about),
});

const quotientOf = (quotient: Reading | undefined, note: string, say: Say): Said => ({
  reading: quotient && roundedEnds(quotient),
  said: quotient === undefined ? '' : bareKronor(quotient, say),
  number: quotient === undefined ? () => '' : kronorAt(quotient, say),
  note,
});

const logAxis = ([min, max]: readonly [number, number]) => ({ format: '#,##0', log: true, min, max });

function quotients(seen: QuotientView, say: Say, words: PeopleText): Native {
  const t = text[say.language];
  const rows = seen.rows.filter(({ lit }) => lit);
  const notes = numbered();
  const figures = rows.map(({ perPerson: { quotient }, note }) =>
    quotientOf(quotient, quotient && note !== undefined ? notes.number(note) : '', say),
  );
  const series = endsOf(figures, t.inUnit(words.columns.perPerson, say.moneyUnit(1)), say);
  return {
    body: bars({
      head: words.columns.project,
      categories: rows.map(({ project, people, perPerson: { quotient, total, missing } }) =>
        t.inBrackets(
          project.name,
          quotient === undefined && missing !== undefined
            ? words.missing[missing]
            : `${say.reading(total, 'SEK')} ÷ ${say.quantity(people, 'count')}`,
        ),
      ),
      series,
      axis: logAxis(seen.ends),
      legend: false,
    }),
    footnotes: [[t.isLog, ...rangeNote(series, say), ...notes.all()].join(BETWEEN)],
  };
}

function groups(seen: GroupsView, say: Say, words: PeopleText): Native {
  const t = text[say.language];
  const rows = [seen.all, ...seen.groups];
  const series = endsOf(
    rows.map(({ quotient }) => quotientOf(quotient, '', say)),
    t.inUnit(words.columns.perPerson, say.moneyUnit(1)),
    say,
  );
  return {
    body: bars({
      head: words.columns.challenge,
      categories: rows.map(({ label, known, count }) =>
        t.inBrackets(label, words.stateBoth(say.number(known), say.number(count))),
      ),
      series,
      axis: logAxis(seen.ends),
      legend: false,
    }),
    footnotes: [[t.isLog, ...rangeNote(series, say)].join(BETWEEN)],
  };
}

function bins(seen: BinsView, say: Say, words: PeopleText): Native {
  const rows = binRows(seen, say, words).filter(({ lit }) => lit);
  return {
    body: bars({
      head: words.columns.people,
      categories: rows.map(({ label }) => label),
      series: [
        {
          name: words.columns.projects,
          colour: 'ink2',
          fill: 'full',
          labelled: 'beyond',
          // None is a number here: it is counted.
          values: rows.map(({ count }) => count),
          labels: rows.map((row) => formatOf(countIn(row, seen, say), say.number(row.count), say)),
        },
      ],
      axis: { format: '#,##0', min: 0 },
      legend: false,
    }),
    footnotes: [],
  };
}

/** Who takes part, or the money that comes to each, as bars; undefined where nothing of it is known. */
export function peopleBars(inputs: Inputs): Native | undefined {
  const { say } = inputs;
  const words = peopleText[say.language];
  const seen = view(inputs, words);
  switch (seen.kind) {
    case 'count':
      return seen.sum.known === 0 ? undefined : counts(seen, say, words);
    case 'perPerson':
      return seen.rows.some(({ lit, perPerson }) => lit && perPerson.quotient)
        ? quotients(seen, say, words)
        : undefined;
    case 'bins':
      return seen.bins.length === 0 ? undefined : bins(seen, say, words);
    case 'groups':
      return seen.all.quotient === undefined ? undefined : groups(seen, say, words);
  }
}
