import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cellOf, findCell, leaveOneStop, othersIn, type RowKey, seatOf, targetOf } from './cells.ts';
import { type Place, placeAfter } from './move.ts';

/** What there is to move in: the rows between head and foot, the columns, and what keys do beside moving. */
export interface GridModel {
  readonly grid: RefObject<HTMLElement | null>;
  readonly rows: Uint32Array;
  readonly columns: readonly string[];
  readonly foot: readonly RowKey[];
  readonly onSelect: (row: number, toHere: boolean) => void;
  readonly onAddSort: (column: string) => void;
  readonly onMenu: (column: string, cell: HTMLElement) => void;
}

interface Seat {
  readonly row: RowKey;
  readonly column: string;
  /** Where the row stood, so that its place is known when it has gone. */
  readonly at: number;
}

/** How high (px) a row is taken to be, for turning pages. */
const ROW = 57;

/** Where the grid is when it is first come to. */
const START: Seat = { row: 'head', column: 'project', at: 0 };

/** One stop for Tab, arrow keys between the cells, and a focus that outlives scrolling, sorting and filtering. */
export function useGrid({ grid, rows, columns, foot, onSelect, onAddSort, onMenu }: GridModel) {
  const [seat, setSeat] = useState(START);
  /** What had the focus in the grid last; undefined when it went elsewhere of its own accord. */
  const held = useRef<Element>(undefined);
  const wanted = useRef(false);

  const count = 1 + rows.length + foot.length;
  const keyAt = (row: number): RowKey => {
    if (row <= 0) return 'head';
    return rows[row - 1] ?? foot[Math.min(row - 1 - rows.length, foot.length - 1)] ?? 'head';
  };
  const placeOf = (key: RowKey): number => {
    if (key === 'head') return 0;
    const inFoot = foot.indexOf(key);
    if (inFoot >= 0) return 1 + rows.length + inFoot;
    const found = typeof key === 'number' ? rows.indexOf(key) : -1;
    return found < 0 ? -1 : found + 1;
  };
  const here = useMemo((): Place & { readonly key: RowKey; readonly id: string } => {
    const found = placeOf(seat.row);
    // A row that has gone leaves the focus to the one that took its place.
    const row = found < 0 ? Math.min(seat.at, Math.max(rows.length, 0)) : found;
    const column = Math.max(columns.indexOf(seat.column), 0);
    return { row, column, key: keyAt(row), id: columns[column] ?? seat.column };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the two functions follow from the rest
  }, [seat, rows, columns, foot]);

  const target = useCallback(() => {
    const cell = grid.current && findCell(grid.current, here.key, here.id);
    return cell ? targetOf(cell) : undefined;
  }, [grid, here]);

  /** To be called whenever cells have been drawn. */
  const onDrawn = useCallback(() => {
    if (grid.current === null) return;
    const { activeElement } = document;
    const gone = held.current !== undefined && !held.current.isConnected && activeElement === document.body;
    const to = target();
    leaveOneStop(grid.current, to);
    if (!wanted.current && !gone) return;
    wanted.current = false;
    to?.focus();
  }, [grid, target]);
  useLayoutEffect(() => onDrawn());

  /** Moves the focus to a cell, as soon as it is on the page. */
  const moveTo = (row: RowKey, column: string) => {
    wanted.current = true;
    setSeat({ row, column, at: Math.max(placeOf(row), 0) });
  };

  const within = (event: KeyboardEvent, cell: HTMLElement): boolean => {
    const others = othersIn(cell);
    const at = others.findIndex((each) => each === document.activeElement);
    if (event.key === 'F2' && others.length > 0) others[(at + 1) % others.length]?.focus();
    else if (at < 0) return false;
    else if (event.key === 'Escape') targetOf(cell).focus();
    else if (event.key === 'ArrowRight' || (event.key === 'Tab' && !event.shiftKey))
      others[(at + 1) % others.length]?.focus();
    else if (event.key === 'ArrowLeft' || event.key === 'Tab') others.at(at - 1)?.focus();
    else return event.key === 'Enter' || event.key === ' ';
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? cellOf(event.target) : undefined;
    const from = cell && seatOf(cell);
    if (event.defaultPrevented || cell === undefined || from === undefined || within(event, cell)) return;
    const isHead = from.row === 'head' && from.column !== 'select';
    if (isHead && event.altKey && event.key === 'ArrowDown') onMenu(from.column, cell);
    else if (isHead && event.shiftKey && event.key === 'Enter') onAddSort(from.column);
    else if (event.key === ' ' && typeof from.row === 'number') onSelect(from.row, event.shiftKey);
    else if (event.altKey) return;
    else {
      const page = Math.max(1, Math.floor((grid.current?.parentElement?.clientHeight ?? ROW) / ROW) - 3);
      const next = placeAfter(here, event, { rows: count, columns: columns.length, page });
      if (next === undefined) return;
      moveTo(keyAt(next.row), columns[next.column] ?? from.column);
    }
    event.preventDefault();
  };
  // Some browsers press a button when the space bar comes up again.
  const onKeyUp = (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? cellOf(event.target) : undefined;
    const from = cell && seatOf(cell);
    if (event.key === ' ' && cell && typeof from?.row === 'number' && targetOf(cell) === event.target)
      event.preventDefault();
  };
  /** The keys are told of while they are in use. */
  const sayKeys = (on: boolean) => grid.current?.closest('.card')?.setAttribute('data-keys', String(on));
  const onFocus = ({ target: element }: FocusEvent) => {
    held.current = element;
    sayKeys(element.matches(':focus-visible'));
    const cell = cellOf(element);
    const to = cell && seatOf(cell);
    if (to && (to.row !== seat.row || to.column !== seat.column))
      setSeat({ ...to, at: Math.max(placeOf(to.row), 0) });
  };
  const onBlur = ({ target: element }: FocusEvent) => {
    if (!element.isConnected) return;
    held.current = undefined;
    sayKeys(false);
  };
  return { seat: here.key, moveTo, onDrawn, keys: { onKeyDown, onKeyUp, onFocus, onBlur } };
}
