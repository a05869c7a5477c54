import { Bar } from '../../charts/kit/Bar.tsx';
import type { FunderRole } from '../../charts/kit/theme.ts';
import type { Say } from '../../i18n/say.ts';
import type { Sum } from '../../model/sum.ts';
import { useSay } from '../context.ts';
import { Ask } from '../panel/Ask.tsx';
import { useTheme } from '../theme.ts';
import type { Figure } from './rows.ts';

const BAR_WIDTH = 72;
const BAR_HEIGHT = 10;

/** A figure in a cell: the number, and where there is a scale, the same mark as in the charts. */
export function FigureCell({
  figure,
  counted,
  role,
  max,
  asks,
  name,
}: Readonly<{
  figure: Figure;
  counted: 'SEK' | 'count';
  role?: FunderRole;
  max?: number;
  /** The figure that it asks when it is pressed, where the project speaks of one. */
  asks: string | undefined;
  /** Whose figure it is, for those who hear it alone. */
  name: string;
}>) {
  const say = useSay();
  const theme = useTheme();
  const { reading, look, note, quantity, unmentioned } = figure;
  if (unmentioned) {
    return (
      <span className="not-stated">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{say.t.figure.notMentioned}</span>
      </span>
    );
  }
  const answering = (words: string) =>
    asks === undefined ? (
      words
    ) : (
      <Ask figure={asks} label={`${name}: ${words}`}>
        {words}
      </Ask>
    );
  if (reading === undefined) {
    return <span className="not-stated">{answering(note ?? say.t.figure.notStated)}</span>;
  }
  const width = (value: number) => (max === undefined ? 0 : Math.max((value / max) * BAR_WIDTH, 1.5));
  return (
    <span className="figure-cell">
      {role !== undefined && look !== undefined && max !== undefined && (
        <svg width={BAR_WIDTH + 8} height={BAR_HEIGHT} aria-hidden="true">
          <Bar
            mark={{
              x: 0,
              y: 0,
              height: BAR_HEIGHT,
              low: width(reading.low),
              high: width(reading.high),
              look,
            }}
            fill={theme.funders[role].fill}
            ground={theme.ground}
          />
        </svg>
      )}
      <span>
        {answering(
          quantity && quantity.certainty !== 'notStated'
            ? say.quantity(quantity, counted)
            : say.reading(reading, counted),
        )}
      </span>
    </span>
  );
}

/** A sum in the foot of the table, with how many state it. */
export function SumCell({
  sum,
  counted,
  asks,
  name,
  say,
}: Readonly<{ sum: Sum; counted: 'SEK' | 'count'; asks: string; name: string; say: Say }>) {
  const words = say.sum(sum, counted);
  return (
    <>
      <span className="sum">
        <Ask figure={asks} label={`${name}: ${words}`}>
          {words}
        </Ask>
      </span>
      <span className="coverage">
        {say.t.table.of(say.number(sum.known), say.number(sum.known + sum.unknown))}
      </span>
    </>
  );
}
