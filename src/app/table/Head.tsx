import type { MouseEvent } from 'react';
import type { Say } from '../../i18n/say.ts';
import type { Sort } from '../../store/state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../context.ts';
import type { TableColumn } from './columns.ts';
import { Resizer } from './Resizer.tsx';
import { isFigure } from './rows.ts';
import { columnName } from './sortwords.ts';
import { stickyStyle } from './sticky.ts';
import { text } from './text.ts';
import type { PlacedColumn } from './useColumns.ts';

/** The head of a column: it sorts, has a menu, and an edge that can be moved. */
function HeaderCell({
  column,
  placed,
  sort,
  say,
  onMenu,
}: Readonly<{
  column: TableColumn;
  placed: PlacedColumn;
  sort: readonly Sort[];
  say: Say;
  onMenu: (column: TableColumn, opener: HTMLElement) => void;
}>) {
  const { sortBy } = useView((state) => state.actions);
  const t = text[say.language];
  const name = columnName(column, say);
  const at = sort.findIndex((each) => each.column === column);
  const sorted = sort[at];
  const several = sort.length > 1;
  return (
    <th
      scope="col"
      data-cell={column}
      data-stuck={placed.left !== undefined}
      className={isFigure(column) ? 'numeric' : ''}
      style={stickyStyle(column)}
      aria-label={name}
      {...(sorted && at === 0 ? { 'aria-sort': sorted.descending ? 'descending' : 'ascending' } : {})}
    >
      <span className="head-cell">
        <button
          type="button"
          data-main=""
          className="sort-button"
          title={say.t.table.sortBy(name)}
          onClick={(event) => sortBy(column, event.shiftKey)}
        >
          {name}
          {sorted && <Icon name={sorted.descending ? 'down' : 'up'} />}
          {sorted && several && (
            <>
              <span className="sort-place" aria-hidden="true">
                {at + 1}
              </span>
              <span className="visually-hidden">{t.inSort(say.number(at + 1), say.number(sort.length))}</span>
            </>
          )}
        </button>
        <button
          type="button"
          className="column-menu-button"
          aria-haspopup="menu"
          aria-label={t.menu.open(name)}
          title={t.menu.open(name)}
          onClick={(event: MouseEvent<HTMLElement>) => onMenu(column, event.currentTarget)}
        >
          <Icon name="more" />
        </button>
      </span>
      <Resizer column={column} width={placed.width} />
    </th>
  );
}

/** The heads of all columns. */
export function Head({
  columns,
  sort,
  say,
  state,
  count,
  onToggleAll,
  onMenu,
}: Readonly<{
  columns: readonly PlacedColumn[];
  sort: readonly Sort[];
  say: Say;
  /** Whether all rows that are shown are selected, or some. */
  state: 'all' | 'some' | 'none';
  count: number;
  onToggleAll: () => void;
  onMenu: (column: TableColumn, opener: HTMLElement) => void;
}>) {
  const t = text[say.language];
  return (
    <thead>
      <tr data-row="head" aria-rowindex={1}>
        {columns.map((placed) =>
          placed.id === 'select' ? (
            <th
              key={placed.id}
              scope="col"
              data-cell="select"
              data-stuck={placed.left !== undefined}
              style={stickyStyle('select')}
              aria-label={t.select}
            >
              <label className="tick">
                <input
                  type="checkbox"
                  aria-label={t.selectAll(say.number(count))}
                  checked={state === 'all'}
                  ref={(box) => {
                    if (box) box.indeterminate = state === 'some';
                  }}
                  disabled={count === 0}
                  onChange={onToggleAll}
                />
              </label>
            </th>
          ) : (
            <HeaderCell
              key={placed.id}
              column={placed.id}
              placed={placed}
              sort={sort}
              say={say}
              onMenu={onMenu}
            />
          ),
        )}
      </tr>
    </thead>
  );
}
