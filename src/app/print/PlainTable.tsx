import { useMemo } from 'react';
import type { Aggregate } from '../../engine/answer.ts';
import type { Theme } from '../../charts/kit/theme.ts';
import type { Say } from '../../i18n/say.ts';
import { answerOf, useAnswer, useApp, useResults, useSay, useView } from '../context.ts';
import { shownColumns } from '../table/arrangement.ts';
import { FigureCell, type Scales, SumCell } from '../table/Cells.tsx';
import type { TableColumn } from '../table/columns.ts';
import { passing, tableOrder } from '../table/order.ts';
import { isFigure, isSum, type ProjectRow, rowMaker } from '../table/rows.ts';
import { scalesOf } from '../table/scales.ts';
import { columnName, sortSentence } from '../table/sortwords.ts';
import { text as tableText } from '../table/text.ts';
import { text } from './text.ts';

/** So many projects are shown at most; the sums below are of all. */
export const ROWS_AT_MOST = 500;

/** With more columns than that, figures too may take several lines. */
const MANY = 9;

/** The projects that pass the filters, in the order and with the columns of the page's table. */
function useRows() {
  const say = useSay();
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const sort = useView((state) => state.sort);
  const answers = useResults(({ snapshot }) => snapshot.answers);
  return useMemo(() => {
    const passes = answerOf(answers, 'table').rows;
    const order = tableOrder({ portfolio, sort, assumptions, say });
    const all = passing(order, (row) => passes?.passes(row) ?? true);
    const make = rowMaker(portfolio, assumptions, say);
    const rows = [...all.subarray(0, ROWS_AT_MOST)].flatMap((row) => {
      const project = portfolio.projects[row];
      return project === undefined ? [] : [make(project)];
    });
    return { rows, scales: scalesOf(portfolio, assumptions) };
  }, [portfolio, assumptions, sort, answers, say]);
}

function useColumns(): readonly TableColumn[] {
  const columns = useView((state) => state.columns);
  return useMemo(() => {
    const { pinned, loose } = shownColumns(columns);
    return ['project' as const, ...pinned, ...loose];
  }, [columns]);
}

/** The table of projects to be read and nothing else: no control in it, and every row on the page up to some hundreds. */
export function PlainTable({ theme }: Readonly<{ theme: Theme }>) {
  const say = useSay();
  const columns = useColumns();
  const { rows, scales } = useRows();
  const all = useResults(({ crossfilter }) => answerOf(crossfilter.baseline.answers, 'totals').total);
  const { kept, total } = useAnswer('totals');
  const { table: t } = say.t;
  return (
    <table className="plain-table" data-many={columns.length > MANY} aria-label={t.name}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={isFigure(column) ? 'numeric' : ''}>
              {columnName(column, say)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.project.id}>
            {columns.map((column) => (
              <Cell key={column} row={row} column={column} scales={scales} say={say} theme={theme} />
            ))}
          </tr>
        ))}
        {kept === 0 && (
          <tr>
            <td colSpan={columns.length}>{t.empty}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <Sums columns={columns} words={t.sum(say.numberWord(kept))} sums={total} say={say} />
        {kept < all.count && (
          <Sums
            columns={columns}
            words={tableText[say.language].all(say.numberWord(all.count))}
            sums={all}
            say={say}
          />
        )}
      </tfoot>
    </table>
  );
}

function Cell({
  row,
  column,
  scales,
  say,
  theme,
}: Readonly<{ row: ProjectRow; column: TableColumn; scales: Scales; say: Say; theme: Theme }>) {
  if (column === 'project') return <th scope="row">{row.project.name}</th>;
  if (!isFigure(column))
    return <td>{row.words[column] ?? <span className="not-stated">{say.t.figure.notStated}</span>}</td>;
  return (
    <td className="numeric">
      <FigureCell
        column={column}
        figure={row.figures[column]}
        scales={scales}
        asks={undefined}
        name=""
        say={say}
        theme={theme}
      />
    </td>
  );
}

function Sums({
  columns,
  words,
  sums,
  say,
}: Readonly<{ columns: readonly TableColumn[]; words: string; sums: Aggregate; say: Say }>) {
  return (
    <tr>
      {columns.map((column) => {
        if (column === 'project')
          return (
            <th key={column} scope="row">
              {words}
            </th>
          );
        if (!isSum(column)) return <td key={column}>{''}</td>;
        return (
          <td key={column} className="numeric">
            <SumCell sum={sums.sum(column)} column={column} asks={undefined} name="" say={say} />
          </td>
        );
      })}
    </tr>
  );
}

/** What the table shows, and in which order; and where it does not show all, that it does not. */
export function PlainTableHead() {
  const say = useSay();
  const sort = useView((state) => state.sort);
  const { kept } = useAnswer('totals');
  return (
    <>
      <h2>{say.t.table.title(kept, say.numberWord(kept))}</h2>
      <p className="subtitle">{sortSentence(sort, say)}</p>
      {kept > ROWS_AT_MOST && (
        <p className="badge">{text[say.language].first(say.number(ROWS_AT_MOST), say.number(kept))}</p>
      )}
    </>
  );
}
