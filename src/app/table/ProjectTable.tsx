import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { Fragment, useMemo } from 'react';
import type { Say } from '../../i18n/say.ts';
import type { Assumptions } from '../../model/figures.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { FigureCell, SumCell } from './Cells.tsx';
import { TABLE_COLUMNS, type TableColumn } from './columns.ts';
import { Details } from './Details.tsx';
import { FIGURE_COLUMNS, type FigureColumn, type ProjectRow, rowsOf, sortValue } from './rows.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ProjectRow>();
const FIGURES = new Set<string>(FIGURE_COLUMNS);
const BARS: Partial<Record<FigureColumn, 'agency' | 'actors' | 'eu'>> = {
  agency: 'agency',
  actors: 'actors',
  eu: 'eu',
};

const isFigure = (column: string): column is FigureColumn => FIGURES.has(column);
const isColumn = (column: string): column is TableColumn => TABLE_COLUMNS.some((each) => each === column);

function columnsOf(say: Say, end: Assumptions['end']) {
  return helper.columns(
    TABLE_COLUMNS.map((id) =>
      helper.accessor((row) => sortValue(row, id, end), {
        id,
        header: say.t.table[id],
        sortUndefined: 'last',
        sortFn: (a, b) => {
          const [x, y] = [a.getValue(id), b.getValue(id)];
          return typeof x === 'string' && typeof y === 'string' ? say.compare(x, y) : Number(x) - Number(y);
        },
      }),
    ),
  );
}

/** The largest amount of the money columns, so that bars in different columns can be compared. */
function largest(rows: readonly ProjectRow[]): number {
  const highs = rows.flatMap(({ figures }) =>
    [figures.agency, figures.actors, figures.eu].flatMap(({ reading }) => (reading ? [reading.high] : [])),
  );
  return Math.max(1, ...highs);
}

function Cell({ row, column, max }: Readonly<{ row: ProjectRow; column: TableColumn; max: number }>) {
  if (!isFigure(column)) return column === 'project' ? row.project.name : row[column];
  const role = BARS[column];
  return (
    <FigureCell
      figure={row.figures[column]}
      counted={column === 'people' ? 'count' : 'SEK'}
      {...(role ? { role, max } : {})}
    />
  );
}

/** All projects that pass the filters: sorted by any column, each row open to every figure it has. */
export function ProjectTable() {
  const say = useSay();
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const sort = useView((state) => state.sort);
  const open = useView((state) => state.open);
  const actions = useView((state) => state.actions);
  const answer = useAnswer('table');
  const totals = useAnswer('totals').total;

  const all = useMemo(() => rowsOf(portfolio, assumptions, say), [portfolio, assumptions, say]);
  const data = useMemo(() => all.filter((_, row) => answer.rows?.passes(row)), [all, answer]);
  const columns = useMemo(() => columnsOf(say, assumptions.end), [say, assumptions.end]);
  const max = useMemo(() => largest(all), [all]);
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
    <section className="card table-card" aria-labelledby="table-title">
      <h2 id="table-title">{t.title(data.length, say.numberWord(data.length))}</h2>
      <p className="subtitle">{sentence(words, sort.descending)}</p>
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
              <Fragment key={id}>
                <tr data-open={open === id}>
                  {TABLE_COLUMNS.map((column) =>
                    column === 'project' ? (
                      <th key={column} scope="row">
                        <button
                          type="button"
                          className="expander"
                          aria-expanded={open === id}
                          aria-label={(open === id ? t.collapse : t.expand)(original.project.name)}
                          onClick={() => actions.setOpen(open === id ? undefined : id)}
                        >
                          <Icon name="chevron" />
                          <span>{original.project.name}</span>
                        </button>
                      </th>
                    ) : (
                      <td key={column} className={isFigure(column) ? 'numeric' : ''}>
                        <Cell row={original} column={column} max={max} />
                      </td>
                    ),
                  )}
                </tr>
                {open === id && (
                  <tr className="details-row">
                    <td colSpan={TABLE_COLUMNS.length}>
                      <Details project={original.project} />
                    </td>
                  </tr>
                )}
              </Fragment>
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
                {t.sum(say.numberWord(data.length))}
              </th>
              {FIGURE_COLUMNS.map((column) => (
                <td key={column} className="numeric">
                  <SumCell
                    sum={totals.sum(column)}
                    counted={column === 'people' ? 'count' : 'SEK'}
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
