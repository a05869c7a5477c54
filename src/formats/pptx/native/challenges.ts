import { countOf, nameOf, projectsOf, statedBy } from '../../../charts/challenges/figures.ts';
import { text as challengesText } from '../../../charts/challenges/text.ts';
import { type ChallengeRow, type ChallengesView, view } from '../../../charts/challenges/view.ts';
import type { Inputs } from '../../../charts/kit/define.ts';
import { FUNDER_ROLES } from '../../../charts/kit/theme.ts';
import type { Say } from '../../../i18n/say.ts';
import { axisLength } from '../chart/bars.ts';
import type { BarSeries } from '../deck.ts';
import { text } from '../text.ts';
import { fitsIn, formatOf, inScale, plainMoney } from './labels.ts';
import type { Native } from './native.ts';

const AXIS_OVER = 1.15;

function projects(seen: ChallengesView, rows: readonly ChallengeRow[], say: Say): Native {
  const words = challengesText[say.language];
  const format = seen.shared ? 'General' : '0';
  return {
    body: {
      kind: 'bars',
      direction: 'across',
      grouping: 'clustered',
      head: words.columns.challenge,
      categories: rows.map((row) => nameOf(row, say)),
      series: [
        {
          name: seen.shared ? words.columns.projectsShared : words.columns.projects,
          colour: 'ink2',
          fill: 'full',
          // None is a number here: it is counted.
          values: rows.map(({ count }) => count),
          labels: rows.map((row) =>
            formatOf(countOf(row, seen, say, words), projectsOf(row.count, say), say),
          ),
          labelled: 'beyond',
        },
      ],
      holds: 'number',
      axis: { format, min: 0, ...(seen.max <= 8 ? { step: 1 } : {}) },
      legend: false,
    },
    footnotes: [seen.shared ? words.overlap.shared : words.overlap.full],
  };
}

function money(seen: ChallengesView, rows: readonly ChallengeRow[], width: number, say: Say): Native {
  const [t, words] = [text[say.language], challengesText[say.language]];
  const { scale } = seen;
  const unit = say.moneyUnit(scale);
  const categories = rows.map((row) => {
    if (row.count === 0) return t.inBrackets(nameOf(row, say), words.noProject);
    const sum = row.money.known === 0 ? say.t.figure.notStated : say.bareSum(row.money, scale);
    const stated = `${say.t.role.agency} ${statedBy(row.sums.agency, say, words)}, ${say.t.role.actors} ${statedBy(row.sums.actors, say, words)}`;
    return `${t.with(nameOf(row, say), sum)} (${stated})`;
  });
  const pointsPer = axisLength({ categories }, width, 'inside') / (seen.max * AXIS_OVER);
  const series = FUNDER_ROLES.flatMap((role): BarSeries[] => {
    const sums = rows.map((row) => (row.sums[role].known === 0 ? undefined : row.sums[role]));
    if (sums.every((sum) => sum === undefined)) return [];
    const name = say.t.role[role];
    const base: BarSeries = {
      name: t.inUnit(name, unit),
      colour: role,
      fill: 'full',
      values: sums.map((sum) => sum && inScale(sum.low, scale)),
      labels: sums.map((sum) => {
        if (sum === undefined) return undefined;
        const said = say.bareSum(sum, scale);
        const fits = fitsIn(said, sum.low * pointsPer, rows.length);
        return fits ? formatOf(said, plainMoney(sum.low, scale, say), say) : undefined;
      }),
    };
    const more = sums.map((sum) =>
      sum && sum.high > sum.low ? inScale(sum.high - sum.low, scale) : undefined,
    );
    if (more.every((each) => each === undefined)) return [base];
    return [base, { name: t.inUnit(t.upTo(name), unit), colour: role, fill: 'pale', values: more }];
  });
  const inKind = rows.some((row) => FUNDER_ROLES.some((role) => (row.inKind[role]?.known ?? NONE) > NONE));
  return {
    body: {
      kind: 'bars',
      direction: 'across',
      grouping: 'stacked',
      head: words.columns.challenge,
      categories,
      series,
      holds: 'number',
      axis: { format: 'General', min: 0 },
      legend: true,
    },
    footnotes: [
      seen.shared ? words.overlap.shared : words.overlap.full,
      [
        t.stated,
        ...(inKind ? [words.inKind] : []),
        ...(series.some(({ fill }) => fill === 'pale') ? [t.isRange] : []),
      ].join(' '),
    ],
  };
}

const NONE = 0;

/** What projects are for, as bars; undefined where the form is which challenges go together. @param width of the chart (points). */
export function challengeBars(inputs: Inputs, width: number): Native | undefined {
  const { say } = inputs;
  const seen = view(inputs, challengesText[say.language]);
  const rows = seen.rows.filter(({ lit }) => lit);
  if (seen.form === 'overlap' || rows.length === 0 || seen.kept === 0) return undefined;
  return seen.form === 'money' ? money(seen, rows, width, say) : projects(seen, rows, say);
}
