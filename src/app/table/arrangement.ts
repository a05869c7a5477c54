import { COLUMN_WIDTHS, type Columns } from '../../store/state.ts';
import { DEFAULT_TABLE_COLUMNS, isTableColumn, TABLE_COLUMNS, type TableColumn } from './columns.ts';

/** The columns beside the names as they are shown: those that are pinned first. */
export function shownColumns({ shown = DEFAULT_TABLE_COLUMNS, pinned }: Columns): {
  readonly pinned: readonly TableColumn[];
  readonly loose: readonly TableColumn[];
} {
  const all = shown.filter(isTableColumn);
  return {
    pinned: pinned.filter(isTableColumn).filter((each) => all.includes(each)),
    loose: all.filter((each) => !pinned.includes(each)),
  };
}

const arranged = (columns: Columns, pinned: readonly string[], loose: readonly string[]): Columns => ({
  ...columns,
  shown: [...pinned, ...loose],
  pinned,
});

function swapped(list: readonly string[], column: string, by: -1 | 1): readonly string[] {
  const at = list.indexOf(column);
  const other = list[at + by];
  if (at < 0 || other === undefined) return list;
  return list.map((each) => (each === column ? other : each === other ? column : each));
}

/** Whether a column can be moved that way: pinned ones among themselves, and so the others. */
export function canMove(columns: Columns, column: TableColumn, by: -1 | 1): boolean {
  const { pinned, loose } = shownColumns(columns);
  const list = pinned.includes(column) ? pinned : loose;
  return list.includes(column) && list[list.indexOf(column) + by] !== undefined;
}

/** A column in the place of its neighbour. */
export function moved(columns: Columns, column: string, by: -1 | 1): Columns {
  const { pinned, loose } = shownColumns(columns);
  return arranged(columns, swapped(pinned, column, by), swapped(loose, column, by));
}

/** A column that stays in sight, or goes with the rest. */
export function pinToggled(columns: Columns, column: TableColumn): Columns {
  const { pinned, loose } = shownColumns(columns);
  if (!pinned.includes(column))
    return arranged(
      columns,
      [...pinned, column],
      loose.filter((each) => each !== column),
    );
  return arranged(
    columns,
    pinned.filter((each) => each !== column),
    [column, ...loose],
  );
}

const placeOf = (column: TableColumn): number => TABLE_COLUMNS.indexOf(column);

/** A column shown or hidden; it comes in before the first that stands after it in the table as it is by itself. */
export function shownToggled(columns: Columns, column: TableColumn): Columns {
  const { pinned, loose } = shownColumns(columns);
  if (pinned.includes(column) || loose.includes(column)) {
    const without = (list: readonly string[]) => list.filter((each) => each !== column);
    return arranged(columns, without(pinned), without(loose));
  }
  const before = loose.findIndex((each) => placeOf(each) > placeOf(column));
  const at = before < 0 ? loose.length : before;
  return arranged(columns, pinned, loose.toSpliced(at, 0, column));
}

/** A column made so wide (px). */
export function widened(columns: Columns, column: string, width: number): Columns {
  const { least, most } = COLUMN_WIDTHS;
  const within = Math.round(Math.min(most, Math.max(least, width)));
  return { ...columns, widths: { ...columns.widths, [column]: within } };
}

/** A column as wide as it is by itself. */
export function unwidened(columns: Columns, column: string): Columns {
  const { [column]: _width, ...widths } = columns.widths;
  return { ...columns, widths };
}

/** Whether the columns are laid out as they are by themselves. */
export const isAsAtFirst = ({ shown, pinned, widths }: Columns): boolean =>
  pinned.length === 0 &&
  Object.keys(widths).length === 0 &&
  (shown === undefined || shown.join() === DEFAULT_TABLE_COLUMNS.join());
