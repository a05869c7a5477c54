import { type RefObject, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useWidth } from '../../ui/useWidth.ts';
import { useSay, useView } from '../context.ts';
import { useTheme } from '../theme.ts';
import { Body } from './Body.tsx';
import type { Scales } from './Cells.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { isTableColumn, type TableColumn } from './columns.ts';
import { Foot, type FootRow } from './Foot.tsx';
import { Head } from './Head.tsx';
import type { RowCache } from './RowCache.ts';
import { stickyProperties } from './sticky.ts';
import { text } from './text.ts';
import { useBox, useFromTheTop } from './useBox.ts';
import { type PlacedColumn, useColumns } from './useColumns.ts';
import { useGrid } from './useGrid.ts';
import type { useSelection } from './useSelection.ts';
import type { PageColumn } from './widths.ts';

/** The box's width until it has been measured (px). */
const USUAL_WIDTH = 1376;

/** A column whose menu is open, and what opened it. */
interface Opened {
  readonly column: TableColumn;
  readonly opener: HTMLElement;
}

/** The columns as rows need them; the same list as long as they are the same, whatever their widths. */
function useRowColumns(placed: readonly PlacedColumn[]) {
  const key = placed.map(({ id, left }) => (left === undefined ? id : `${id}*`)).join(' ');
  return useMemo(
    () =>
      key.split(' ').map((word) => ({ id: word.replace('*', '') as PageColumn, stuck: word.endsWith('*') })),
    [key],
  );
}

/** The rows that are unfolded, by their numbers in the portfolio. */
function useUnfolded() {
  const [unfolded, set] = useState<ReadonlySet<number>>(new Set());
  const toggle = useCallback((row: number) => {
    set((before) => {
      const after = new Set(before);
      if (!after.delete(row)) after.add(row);
      return after;
    });
  }, []);
  return { unfolded, toggle };
}

/** The table itself: a grid that is moved in by arrow keys, in a box of its own that scrolls. */
export function Grid({
  box,
  rows,
  foot,
  cache,
  scales,
  selection,
}: Readonly<{
  box: RefObject<HTMLDivElement | null>;
  /** The projects that are shown, in their order, by their numbers in the portfolio. */
  rows: Uint32Array;
  foot: readonly FootRow[];
  cache: RowCache;
  scales: Scales;
  selection: ReturnType<typeof useSelection>;
}>) {
  const say = useSay();
  const theme = useTheme();
  const sort = useView((state) => state.sort);
  const { sortBy } = useView((state) => state.actions);
  const placed = useColumns(
    useView((state) => state.columns),
    useWidth(box) ?? USUAL_WIDTH,
  );
  const columns = useRowColumns(placed);
  const { unfolded, toggle: onUnfold } = useUnfolded();
  const [menu, setMenu] = useState<Opened>();
  const onClose = useCallback(() => setMenu(undefined), []);
  const onMenu = useCallback((column: TableColumn, opener: HTMLElement) => setMenu({ column, opener }), []);
  const help = useId();
  const table = useRef<HTMLTableElement>(null);
  const t = text[say.language];
  useBox(box);
  const { seat, moveTo, onDrawn, keys } = useGrid({
    grid: table,
    rows,
    columns: useMemo(() => columns.map(({ id }) => id), [columns]),
    foot: useMemo(() => foot.map(({ key }) => key), [foot]),
    onSelect: selection.toggle,
    onAddSort: (column) => sortBy(column, true),
    onMenu: (column, cell) => {
      const opener = cell.querySelector<HTMLElement>('.column-menu-button');
      if (opener && isTableColumn(column)) onMenu(column, opener);
    },
  });
  useFromTheTop(box, rows);
  const widthOf = (column: TableColumn) => placed.find(({ id }) => id === column)?.width ?? 0;
  const all = 1 + rows.length + rows.reduce((sum, row) => sum + (unfolded.has(row) ? 1 : 0), 0);
  const total = placed.reduce((sum, { width }) => sum + width, 0);
  return (
    <div className="table-frame" style={stickyProperties(placed)}>
      <div ref={box} className="table-scroll table-box" data-few={rows.length <= 12}>
        <table
          ref={table}
          className="projects"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it is moved in by arrow keys
          role="grid"
          aria-label={say.t.table.name}
          aria-describedby={help}
          aria-multiselectable="true"
          aria-rowcount={all + foot.length}
          aria-colcount={placed.length}
          style={{ width: total }}
          {...keys}
        >
          <colgroup>
            {placed.map(({ id, width }) => (
              <col key={id} style={{ width }} />
            ))}
          </colgroup>
          <Head
            columns={placed}
            sort={sort}
            say={say}
            state={selection.state}
            count={rows.length}
            onToggleAll={selection.toggleAll}
            onMenu={onMenu}
          />
          <Body
            rows={rows}
            cache={cache}
            selected={selection.selected}
            unfolded={unfolded}
            seat={typeof seat === 'number' ? seat : undefined}
            box={box}
            onDrawn={onDrawn}
            columns={columns}
            scales={scales}
            say={say}
            theme={theme}
            onUnfold={onUnfold}
            onSelect={selection.toggle}
          />
          {rows.length === 0 && (
            <tbody>
              <tr>
                <td colSpan={placed.length}>{say.t.table.empty}</td>
              </tr>
            </tbody>
          )}
          <Foot rows={foot} columns={columns} index={all + 1} say={say} />
        </table>
      </div>
      <p id={help} className="visually-hidden">
        {t.help}
      </p>
      {menu && (
        <ColumnMenu
          column={menu.column}
          width={widthOf(menu.column)}
          opener={menu.opener}
          onClose={onClose}
          onHide={() => {
            const at = columns.findIndex(({ id }) => id === menu.column);
            moveTo('head', columns[at + 1]?.id ?? columns[at - 1]?.id ?? 'project');
          }}
        />
      )}
    </div>
  );
}
