/** A row of the grid: its head, a project by its number in the portfolio, or a row of the foot. */
export type RowKey = 'head' | 'sum' | 'all' | number;

const CONTROLS = 'button, input, [role="separator"]';

/** The cell that an element lies in. */
export const cellOf = (element: Element | null): HTMLElement | undefined =>
  element?.closest<HTMLElement>('[data-cell]') ?? undefined;

/** Which row and column a cell is in. */
export function seatOf(cell: HTMLElement): { row: RowKey; column: string } | undefined {
  const key = cell.closest('[data-row]')?.getAttribute('data-row');
  const column = cell.dataset['cell'];
  if (key === null || key === undefined || column === undefined) return undefined;
  return { row: key === 'head' || key === 'sum' || key === 'all' ? key : Number(key), column };
}

/** The cell of a row and column; undefined where it is not on the page now. */
export const findCell = (grid: HTMLElement, row: RowKey, column: string): HTMLElement | undefined =>
  grid.querySelector<HTMLElement>(`[data-row="${row}"] > [data-cell="${column}"]`) ?? undefined;

const controlsIn = (cell: HTMLElement): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(CONTROLS)];

/** What takes the focus for a cell: what it is for, as the name that opens a project; a cell of mere words itself. */
export function targetOf(cell: HTMLElement): HTMLElement {
  const controls = controlsIn(cell);
  return controls.find((each) => each.dataset['main'] !== undefined) ?? controls[0] ?? cell;
}

/** What else there is to do in a cell. */
export const othersIn = (cell: HTMLElement): HTMLElement[] => {
  const target = targetOf(cell);
  return controlsIn(cell).filter((each) => each !== target);
};

/** Leaves one stop for Tab in the whole grid: the cell that has the focus, or would get it. */
export function leaveOneStop(grid: HTMLElement, target: HTMLElement | undefined): void {
  for (const each of grid.querySelectorAll<HTMLElement>(`${CONTROLS}, [data-cell][tabindex]`)) {
    const index = each === target ? 0 : -1;
    if (each.getAttribute('tabindex') !== String(index)) each.tabIndex = index;
  }
  if (target !== undefined && target.tabIndex !== 0) target.tabIndex = 0;
}
