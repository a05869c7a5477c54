import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Say } from '../../i18n/say.ts';
import { type Assumptions, contributedBy } from '../../model/figures.ts';
import type { Portfolio } from '../../model/schema.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Aggregate } from '../../engine/answer.ts';
import type { PassingRows } from '../../engine/rows.ts';
import type { Sort } from '../../store/state.ts';
import { answerOf, useApp, useSay, useView } from '../context.ts';
import { type Turn, usePatient, useTurn } from '../patient.ts';
import { SumCell } from './Cells.tsx';
import { TABLE_COLUMNS, type TableColumn } from './columns.ts';
import { firstPassing, sortKey, tableOrder } from './order.ts';
import { RowCache } from './RowCache.ts';
import { FIGURE_COLUMNS, isFigure, type ProjectRow } from './rows.ts';
import { TableRow } from './TableRow.tsx';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ProjectRow>();
const isColumn = (column: string): column is TableColumn => TABLE_COLUMNS.some((each) => each === column);

function columnsOf(portfolio: Portfolio, assumptions: Assumptions, say: Say) {
  return helper.columns(
    TABLE_COLUMNS.map((id) => {
      const keyOf = sortKey(id, { portfolio, assumptions, say });
      return helper.accessor((row) => keyOf(row.project), {
        id,
        header: say.t.table[id],
        sortUndefined: 'last',
        sortFn: (a, b) => {
          const [x, y] = [a.getValue(id), b.getValue(id)];
          return typeof x === 'string' && typeof y === 'string' ? say.compare(x, y) : Number(x) - Number(y);
        },
      });
    }),
  );
}

/** From so many rows on, the table shows the first of them, and says so. */
const ROWS_AT_MOST = 100;

/** The largest amount of the money columns, so that bars in different columns can be compared (SEK). */
function largest({ projects }: Portfolio, assumptions: Assumptions): number {
  let most = 1;
  for (const project of projects) {
    for (const role of ['agency', 'actors', 'eu']) {
      const reading = contributedBy(project, role, assumptions);
      if (reading !== undefined && reading.high > most) most = reading.high;
    }
  }
  return most;
}

/** What the table shows of the answers. */
interface Shown {
  readonly kept: number;
  readonly rows: PassingRows | undefined;
  readonly totals: Aggregate;
}

const sameShown = (a: Shown, b: Shown): boolean => a.rows === b.rows && a.totals === b.totals;

/** What passes, taken up when it is the table's turn. */
function useShown(turn: Turn): Shown {
  const { results } = useApp();
  const stores = useMemo(() => [results], [results]);
  const select = useCallback((): Shown => {
    const { answers } = results.getState().snapshot;
    const { kept, rows } = answerOf(answers, 'table');
    return { kept, rows, totals: answerOf(answers, 'totals').total };
  }, [results]);
  return usePatient(select, sameShown, stores, turn);
}

/** All projects that pass the filters: sorted by any column, each row open to every figure it has. */
export function ProjectTable() {
  const say = useSay();
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const sorts = useView((state) => state.sort);
  const sort = sorts[0] as Sort;
  const open = useView((state) => state.open);
  const behind = useView((state) => state.enlarge !== undefined);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const onUnfold = useCallback((id: string) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const actions = useView((state) => state.actions);
  const card = useRef<HTMLElement>(null);
  const turn = useTurn(card);
  const { kept, rows, totals } = useShown(turn);

  const order = useMemo(
    () => tableOrder({ portfolio, sort: sorts, assumptions, say }),
    [portfolio, sorts, assumptions, say],
  );
  const all = useMemo(() => new RowCache(portfolio, assumptions, say), [portfolio, assumptions, say]);
  const data = useMemo(
    () => all.rows(firstPassing(order, (row) => rows?.passes(row) ?? true, ROWS_AT_MOST)),
    [all, order, rows],
  );
  const columns = useMemo(() => columnsOf(portfolio, assumptions, say), [portfolio, assumptions, say]);
  const max = useMemo(() => largest(portfolio, assumptions), [portfolio, assumptions]);
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort]);
  const table = useTable({
    features,
    columns,
    data,
    state: { sorting },
    getRowId: (row) => row.project.id,
  });
  const { table: t } = say.t;
  const words = t[isColumn(sort.column) ? sort.column : 'project'];
  const sentence = isFigure(sort.column) || sort.column === 'when' ? t.sortedBy : t.sortedByName;
  return (
    <section ref={card} className="card table-card" aria-labelledby="table-title" inert={behind}>
      <h2 id="table-title">{t.title(kept, say.numberWord(kept))}</h2>
      <p className="subtitle">
        {sentence(words, sort.descending)}
        {data.length < kept && `. ${t.first(say.number(data.length), say.number(kept))}`}
      </p>
      {/* Focus can reach a region that scrolls, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-labelledby="table-title" tabIndex={0}>
        <table className="projects" aria-label={t.name}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const sorted = header.id === sort.column;
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      className={isFigure(header.id) ? 'numeric' : ''}
                      {...(sorted ? { 'aria-sort': sort.descending ? 'descending' : 'ascending' } : {})}
                    >
                      <button
                        type="button"
                        title={t.sortBy(String(header.column.columnDef.header))}
                        onClick={() => actions.sortBy(header.id)}
                      >
                        {String(header.column.columnDef.header)}
                        {sorted && <Icon name={sort.descending ? 'down' : 'up'} />}
                      </button>
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map(({ original, id }) => (
              <TableRow
                key={id}
                row={original}
                max={max}
                say={say}
                open={open === id}
                unfolded={unfolded.has(id)}
                onUnfold={onUnfold}
              />
            ))}
            {data.length === 0 && (
              <tr>
                <td colSpan={TABLE_COLUMNS.length}>{t.empty}</td>
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t.sum(say.numberWord(kept))}
              </th>
              {FIGURE_COLUMNS.map((column) => (
                <td key={column} className="numeric">
                  <SumCell
                    sum={totals.sum(column)}
                    counted={column === 'people' ? 'count' : 'SEK'}
                    asks={sumFigure(column)}
                    name={t[column]}
                    say={say}
                  />
                </td>
              ))}
              {/* Periods and places have no sum. */}
              <td colSpan={2}>{''}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
