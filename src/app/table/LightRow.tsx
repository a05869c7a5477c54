import { memo } from 'react';
import type { Say } from '../../i18n/say.ts';
import { figureWords } from './Cells.tsx';
import { isFigure, type ProjectRow } from './rows.ts';
import { stickyStyle } from './sticky.ts';
import type { RowColumn } from './TableRow.tsx';
import type { PageColumn } from './widths.ts';

function wordsOf(row: ProjectRow, column: PageColumn, say: Say): string {
  if (column === 'select') return '';
  if (column === 'project') return row.project.name;
  return isFigure(column)
    ? figureWords(column, row.figures[column], say)
    : (row.words[column] ?? say.t.figure.notStated);
}

/** A project in the table while it flies past: its words, and nothing that could be pressed or would have to be drawn. */
export const LightRow = memo(function LightRow({
  row,
  number,
  index,
  columns,
  say,
}: Readonly<{
  row: ProjectRow;
  number: number;
  index: number;
  columns: readonly RowColumn[];
  say: Say;
}>) {
  return (
    <tr data-row={number} data-light="true" aria-rowindex={index}>
      {columns.map(({ id, stuck }) => {
        const cell = { 'data-cell': id, 'data-stuck': stuck, style: stickyStyle(id) };
        const words = wordsOf(row, id, say);
        return id === 'project' ? (
          <th key={id} scope="row" {...cell}>
            {words}
          </th>
        ) : (
          <td key={id} className={isFigure(id) ? 'numeric' : ''} {...cell}>
            {words}
          </td>
        );
      })}
    </tr>
  );
});
