import { Bar } from '../../charts/kit/Bar.tsx';
import type { FunderRole } from '../../charts/kit/theme.ts';
import type { Say } from '../../i18n/say.ts';
import type { Sum } from '../../model/sum.ts';
import { useSay } from '../context.ts';
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
}: Readonly<{ figure: Figure; counted: 'SEK' | 'count'; role?: FunderRole; max?: number }>) {
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
  if (reading === undefined) {
    return <span className="not-stated">{note ?? say.t.figure.notStated}</span>;
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
        {quantity && quantity.certainty !== 'notStated'
          ? say.quantity(quantity, counted)
          : say.reading(reading, counted)}
      </span>
    </span>
  );
}

/** A sum in the foot of the table, with how many state it. */
export function SumCell({ sum, counted, say }: Readonly<{ sum: Sum; counted: 'SEK' | 'count'; say: Say }>) {
  return (
    <>
      <span className="sum">{say.sum(sum, counted)}</span>
      <span className="coverage">
        {say.t.table.of(say.number(sum.known), say.number(sum.known + sum.unknown))}
      </span>
    </>
  );
}
