import type { Say } from '../../i18n/say.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { Scene } from '../kit/scene.ts';
import { thickness } from '../kit/stretch.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { type BarPlace, countBar, moneyBar } from './bars.ts';
import { CHECK, type Columns } from './columns.ts';
import { countOf, keyOf, nameOf, statedBy } from './figures.ts';
import type { CheckMark } from './scene.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** A row with all its marks in their places. */
export interface RowPlace extends BarPlace {
  readonly row: ChallengeRow;
  readonly y: number;
  readonly height: number;
  readonly slots: Scene['slots'];
  readonly labels: Scene['labels'];
  /** The middles of its name and of its bar. */
  readonly nameY: number;
  readonly middle: number;
  /** Where the bar lies in the picture. */
  readonly bar: { readonly top: number; readonly bottom: number };
  /** The middle of the check mark of a chosen row. */
  readonly check: CheckMark | undefined;
}

const { size: BODY } = TYPE.body;

/** What all rows of a picture share. */
export interface RowOptions {
  readonly columns: Columns;
  readonly pxPerUnit: number;
  /** How many times as high as usual rows are. */
  readonly stretch: number;
  readonly say: Say;
  readonly text: ChallengesText;
}

function sizes(view: ChallengesView, { columns: { stacked }, stretch }: RowOptions) {
  if (!stacked) {
    const [height, bar] = [30 * stretch, thickness(16, stretch)];
    return { height, bar, above: (height - bar) / 2 };
  }
  // With words above and below the bar a row may not be so low that they are taken for those of the next.
  const [usual, bar, least] = view.form === 'money' ? [60, 14, 58] : [44, 12, 41];
  return { height: Math.max(usual * stretch, least), bar: thickness(bar, stretch), above: 22 };
}

type Labels = Scene['labels'];
type Tone = Pick<LabelMark, 'tone' | 'weight'>;

function toneOf({ lit, state }: ChallengeRow): Tone {
  if (state === 'include') return { tone: 'ink', weight: 600 };
  return lit ? { tone: 'ink', weight: 400 } : { tone: 'ink3', weight: 400 };
}

/** The value at its right edge: projects, or known money. "Not stated" has a slot at the axis and no value. */
function valueLabel(
  view: ChallengesView,
  row: ChallengeRow,
  at: { x: number; y: number },
  say: Say,
  text: ChallengesText,
): Labels {
  const place = { ...at, id: `${keyOf(row)} value`, anchor: 'end' as const };
  const tone: Tone = row.lit ? { tone: 'ink', weight: 600 } : { tone: 'ink3', weight: 400 };
  if (view.form === 'projects') {
    return [{ ...place, text: countOf(row, view, say, text), size: BODY, ...tone }];
  }
  if (row.count === 0) return [{ ...place, text: '–', size: BODY, tone: 'ink3' }];
  if (row.money.known === 0) return [];
  return [{ ...place, text: say.bareSum(row.money, view.scale), size: BODY, ...tone }];
}

function coverageLabels(
  row: ChallengeRow,
  columns: Columns,
  middle: number,
  below: number,
  say: Say,
  text: ChallengesText,
): Labels {
  const key = keyOf(row);
  const tone = row.lit ? 'ink2' : 'ink3';
  const agency = statedBy(row.sums.agency, say, text);
  const actors = statedBy(row.sums.actors, say, text);
  const { coverage } = columns;
  const line = { id: `${key} coverage`, x: 0, y: below, tone } as const;
  if (row.count === 0) return columns.stacked ? [{ ...line, text: text.noProject }] : [];
  if (coverage === undefined) return [{ ...line, text: text.coverage(agency, actors) }];
  return [
    { id: `${key} agency`, x: coverage.agency, y: middle, text: agency, anchor: 'end', tone },
    { id: `${key} actors`, x: coverage.actors, y: middle, text: actors, anchor: 'end', tone },
  ];
}

/** Places one row: its name and value, its bar before its ghost, and in words how much of it is stated. */
export function placeRow(view: ChallengesView, row: ChallengeRow, y: number, options: RowOptions): RowPlace {
  const { columns, pxPerUnit, say, text } = options;
  const { height, bar, above } = sizes(view, options);
  const money = view.form === 'money';
  const barY = y + above;
  const middle = barY + bar / 2;
  const nameY = columns.stacked ? y + 11 : middle;
  const tone = toneOf(row);
  const chosen = row.state === 'include';
  const name = ellipsize(nameOf(row, say), columns.name - (chosen ? CHECK : 0), BODY, tone.weight);
  const at = { zero: columns.zero, y: barY, height: bar, pxPerUnit };
  const key = keyOf(row);
  const missing = {
    id: key,
    x: columns.zero,
    y: middle - 10,
    height: 20,
    words: say.t.figure.notStated,
    outside: !row.lit,
  };
  return {
    row,
    y,
    height,
    nameY,
    middle,
    ...(money ? moneyBar(row, at) : countBar(row, at)),
    bar: { top: barY, bottom: barY + bar },
    slots: money && row.count > 0 && row.money.known === 0 ? [missing] : [],
    labels: [
      { id: `${key} name`, x: 0, y: nameY, text: name, size: BODY, ...tone },
      ...valueLabel(view, row, { x: columns.value, y: nameY }, say, text),
      ...(money ? coverageLabels(row, columns, middle, barY + bar + 12, say, text) : []),
    ],
    check: chosen ? { id: `${key} check`, x: textWidth(name, BODY, 600) + CHECK - 6, y: nameY } : undefined,
  };
}
