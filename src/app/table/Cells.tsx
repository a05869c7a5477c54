import { Bar } from '../../charts/kit/Bar.tsx';
import type { Look } from '../../charts/kit/look.ts';
import type { Theme } from '../../charts/kit/theme.ts';
import type { Say } from '../../i18n/say.ts';
import type { Reading } from '../../model/reading.ts';
import type { Sum } from '../../model/sum.ts';
import { Ask } from '../panel/Ask.tsx';
import type { Figure, FigureColumn, SumColumn } from './rows.ts';

/** The height (px) of a bar in a cell. */
export const BAR_HEIGHT = 10;
/** Room (px) for what lies beyond the end of a bar: an arrow, or a fade. */
export const BEYOND = 8;
/** No bar is so short that it cannot be seen (px). */
const SHORTEST = 1.5;

/** How long (px) the longest bar of a column is. Money has one scale, so that its columns can be compared. */
const LENGTHS: Readonly<Partial<Record<FigureColumn, number>>> = {
  agency: 48,
  actors: 48,
  eu: 48,
  people: 28,
  share: 56,
};

/** The largest readings: what the longest bar stands for. */
export interface Scales {
  /** SEK. */
  readonly money: number;
  readonly people: number;
}

const largestOf = (column: FigureColumn, { money, people }: Scales): number => {
  if (column === 'share') return 100;
  return column === 'people' ? people : money;
};

function fillOf(column: FigureColumn, theme: Theme): string {
  if (column === 'people' || column === 'total') return theme.ink3;
  return theme.funders[column === 'share' ? 'agency' : column].fill;
}

/** What a column counts, for writing it. */
export const countedIn = (column: FigureColumn): 'SEK' | 'count' => (column === 'people' ? 'count' : 'SEK');

/** A share as written: 50 %, or its two ends where they are not the same in whole per cent. */
function shareWords({ low, high }: Reading, say: Say): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to
    ? say.percent(low / 100)
    : say.t.interval.between(say.number(from), say.percent(high / 100));
}

/** A figure in words; a dash where the source does not speak of it at all. */
export function figureWords(column: FigureColumn, figure: Figure, say: Say): string {
  const { quantity, reading, note, unmentioned } = figure;
  if (unmentioned) return '–';
  if (reading === undefined) return note ?? say.t.figure.notStated;
  if (column === 'share') return shareWords(reading, say);
  return quantity && quantity.certainty !== 'notStated'
    ? say.quantity(quantity, countedIn(column))
    : say.reading(reading, countedIn(column));
}

/** How long (px) the longest bar of a column can be; undefined where its figures have none. */
export const barRoom = (column: FigureColumn): number | undefined => LENGTHS[column];

/** The two ends of a figure's bar (px); undefined where there is no scale, or nothing is stated. */
export function barEnds(
  column: FigureColumn,
  { reading, look }: Figure,
  scales: Scales,
): { readonly low: number; readonly high: number; readonly look: Look } | undefined {
  const length = LENGTHS[column];
  if (length === undefined || reading === undefined || look === undefined) return undefined;
  const width = (value: number) =>
    Math.max(Math.min(1, value / largestOf(column, scales)) * length, SHORTEST);
  return { low: width(reading.low), high: width(reading.high), look };
}

/** A figure as a bar, with the same marks as in the charts. */
function FigureBar({
  column,
  figure,
  scales,
  theme,
}: Readonly<{ column: FigureColumn; figure: Figure; scales: Scales; theme: Theme }>) {
  const length = LENGTHS[column];
  const ends = barEnds(column, figure, scales);
  if (length === undefined || ends === undefined) return null;
  return (
    <svg width={length + BEYOND} height={BAR_HEIGHT} aria-hidden="true">
      {column === 'share' && <rect x={0} y={BAR_HEIGHT - 1} width={length} height={1} fill={theme.edge} />}
      <Bar
        mark={{ x: 0, y: 0, height: BAR_HEIGHT, ...ends }}
        fill={fillOf(column, theme)}
        ground={theme.ground}
      />
    </svg>
  );
}

/** A figure in a cell: the number, and where there is a scale, its bar. */
export function FigureCell({
  column,
  figure,
  scales,
  asks,
  name,
  say,
  theme,
}: Readonly<{
  column: FigureColumn;
  figure: Figure;
  scales: Scales;
  /** The figure that it asks when it is pressed, where the project speaks of one. */
  asks: string | undefined;
  /** Whose figure it is, for those who hear it alone. */
  name: string;
  say: Say;
  theme: Theme;
}>) {
  if (figure.unmentioned) {
    return (
      <span className="not-stated">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{say.t.figure.notMentioned}</span>
      </span>
    );
  }
  const words = figureWords(column, figure, say);
  const answering =
    asks === undefined ? (
      words
    ) : (
      <Ask figure={asks} label={`${name}: ${words}`}>
        {words}
      </Ask>
    );
  if (figure.reading === undefined) return <span className="not-stated">{answering}</span>;
  return (
    <span className="figure-cell">
      <FigureBar column={column} figure={figure} scales={scales} theme={theme} />
      {typeof answering === 'string' ? <span>{answering}</span> : answering}
    </span>
  );
}

/** A sum in the foot of the table, with how many state it. */
export function SumCell({
  sum,
  column,
  asks,
  name,
  say,
}: Readonly<{
  sum: Sum;
  column: SumColumn;
  /** The figure that it asks; a sum over all that is not shown has none. */
  asks: string | undefined;
  name: string;
  say: Say;
}>) {
  const words = say.sum(sum, countedIn(column));
  return (
    <>
      <span className="sum">
        {asks === undefined ? (
          words
        ) : (
          <Ask figure={asks} label={`${name}: ${words}`}>
            {words}
          </Ask>
        )}
      </span>
      <span className="coverage">
        {say.t.table.of(say.number(sum.known), say.number(sum.known + sum.unknown))}
      </span>
    </>
  );
}
