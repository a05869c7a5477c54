import type { Aggregate } from '../../engine/answer.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import type { Say } from '../../i18n/say.ts';
import { SumCell } from './Cells.tsx';
import { isSum } from './rows.ts';
import { stickyStyle } from './sticky.ts';
import type { RowColumn } from './TableRow.tsx';

/** A row of sums. */
export interface FootRow {
  readonly key: 'sum' | 'all';
  readonly words: string;
  readonly sums: Aggregate;
}

/** The sums of what is shown, and of all. */
export function Foot({
  rows,
  columns,
  index,
  say,
}: Readonly<{
  rows: readonly FootRow[];
  columns: readonly RowColumn[];
  /** The place of the first among all rows of the table, from 1. */
  index: number;
  say: Say;
}>) {
  return (
    <tfoot>
      {rows.map(({ key, words, sums }, i) => (
        <tr key={key} data-row={key} aria-rowindex={index + i}>
          {columns.map(({ id, stuck }) => {
            const cell = { 'data-cell': id, 'data-stuck': stuck, style: stickyStyle(id) };
            if (id === 'project')
              return (
                <th key={id} scope="row" {...cell}>
                  {words}
                </th>
              );
            if (!isSum(id)) return <td key={id} {...cell} />;
            return (
              <td key={id} className="numeric" {...cell}>
                <SumCell
                  sum={sums.sum(id)}
                  column={id}
                  asks={key === 'sum' ? sumFigure(id) : undefined}
                  name={say.t.table[id]}
                  say={say}
                />
              </td>
            );
          })}
        </tr>
      ))}
    </tfoot>
  );
}
