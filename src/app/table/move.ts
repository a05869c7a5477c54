/** A place in the grid: rows from the head (0) to the foot, columns from the left. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is, and how many rows a page of it is. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** A key with what was held down beside it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a place; undefined where it leads nowhere. Ends are not gone beyond, nor round. */
export function placeAfter({ row, column }: Place, press: Press, extent: Extent): Place | undefined {
  const { rows, columns, page } = extent;
  const far = press.ctrlKey || press.metaKey;
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(rows - 1, Math.max(0, nextRow)),
    column: Math.min(columns - 1, Math.max(0, nextColumn)),
  });
  switch (press.key) {
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(far ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, far ? columns - 1 : column + 1);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}
