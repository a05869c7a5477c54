import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type RefObject,
  startTransition,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useView } from '../context.ts';
import { LightRow } from './LightRow.tsx';
import type { RowCache } from './RowCache.ts';
import { type RowsProps, TableRow } from './TableRow.tsx';

/** Up to so many rows are all on the page, and can be printed and searched there. */
const ALL_AT_MOST = 200;

/** How high (px) a row of many is taken to be before it has been measured: two lines. */
const ROW_HEIGHT = 57;

/** So many rows beyond those in sight are ready (each side). */
const BEYOND = 8;

/** The rows of the table. */
export interface BodyProps extends RowsProps {
  /** The projects that are shown, in their order, by their numbers in the portfolio. */
  readonly rows: Uint32Array;
  readonly cache: RowCache;
  readonly selected: ReadonlySet<number>;
  readonly unfolded: ReadonlySet<number>;
  /** The row that has the focus, or would get it: it is on the page wherever the table is scrolled to. */
  readonly seat: number | undefined;
  /** What scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  /** To be called when rows have come or gone. */
  readonly onDrawn: () => void;
}

/** Draws the row of a project by its place in the order. While rows fly past, only their words are drawn. */
function useRow({ rows, cache, selected, unfolded, seat, ...common }: BodyProps, flying: boolean) {
  const open = useView((state) => state.open);
  const { columns, scales, say, theme, onUnfold, onSelect } = common;
  const before = useMemo(
    () =>
      [...unfolded]
        .map((each) => rows.indexOf(each))
        .filter((at) => at >= 0)
        .toSorted((a, b) => a - b),
    [unfolded, rows],
  );
  return (at: number) => {
    const number = rows[at];
    const row = number === undefined ? undefined : cache.row(number);
    if (number === undefined || row === undefined) return null;
    // The head is the first row; what is unfolded above counts too.
    const index = 2 + at + before.filter((each) => each < at).length;
    if (flying && number !== seat && !unfolded.has(number))
      return <LightRow row={row} number={number} index={index} columns={columns} say={say} />;
    return (
      <TableRow
        row={row}
        number={number}
        index={index}
        open={open === row.project.id}
        unfolded={unfolded.has(number)}
        selected={selected.has(number)}
        columns={columns}
        scales={scales}
        say={say}
        theme={theme}
        onUnfold={onUnfold}
        onSelect={onSelect}
      />
    );
  };
}

function FewRows(props: BodyProps) {
  const draw = useRow(props, false);
  const { onDrawn } = props;
  useLayoutEffect(() => onDrawn());
  return Array.from(props.rows, (number, at) => <tbody key={number}>{draw(at)}</tbody>);
}

/** Rows that are not on the page leave their room. */
const Gap = ({ height, columns }: Readonly<{ height: number; columns: number }>) =>
  height > 0 && (
    <tbody aria-hidden="true" className="gap">
      <tr>
        <td colSpan={columns} style={{ height }}>
          {''}
        </td>
      </tr>
    </tbody>
  );

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Faster than this (px a millisecond) nobody reads figures or presses anything. */
const FLYING = 4;

/** The speed is that of so long a time (ms). */
const SPELL = 100;

/** Whether the table is scrolled so fast that its rows fly past; it is until it comes to rest. */
function useFlying() {
  const [flying, set] = useState(false);
  const last = useRef({ offset: 0, time: 0 });
  const onChange = useCallback(
    (table: Pick<ReturnType<typeof useVirtualizer>, 'isScrolling' | 'scrollOffset'>) => {
      const { offset, time } = last.current;
      const now = { offset: table.scrollOffset ?? 0, time: performance.now() };
      // A frame that comes late says nothing of the speed.
      if (table.isScrolling && now.time - time < SPELL) return;
      last.current = now;
      // All rows at once take a moment to be drawn in full, which must not hold up who scrolls on.
      if (!table.isScrolling) startTransition(() => set(false));
      else if (Math.abs(now.offset - offset) > FLYING * (now.time - time)) set(true);
    },
    [],
  );
  return [flying, onChange] as const;
}

function ManyRows(props: BodyProps) {
  const { rows, box, seat, columns, onDrawn } = props;
  const [flying, onChange] = useFlying();
  const draw = useRow(props, flying);
  const seatAt = useMemo(() => (seat === undefined ? -1 : rows.indexOf(seat)), [rows, seat]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableSectionElement>({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((at: number) => rows[at] ?? at, [rows]),
    measureElement: heightOf,
    overscan: BEYOND,
    onChange,
    rangeExtractor: useCallback(
      (range: Range) => {
        const inSight = defaultRangeExtractor(range);
        if (seatAt < 0 || inSight.includes(seatAt)) return inSight;
        return [...inSight, seatAt].toSorted((a, b) => a - b);
      },
      [seatAt],
    ),
  });
  useLayoutEffect(() => onDrawn());
  const items = virtualizer.getVirtualItems();
  return (
    <>
      {items.map(({ key, index, start }, i) => [
        <Gap key={`gap${key}`} height={start - (items[i - 1]?.end ?? 0)} columns={columns.length} />,
        <tbody key={key} ref={virtualizer.measureElement} data-index={index}>
          {draw(index)}
        </tbody>,
      ])}
      <Gap height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length} />
    </>
  );
}

/** The rows of the table: all of them where they are few, else those in sight. */
export const Body = (props: BodyProps) =>
  props.rows.length <= ALL_AT_MOST ? <FewRows {...props} /> : <ManyRows {...props} />;
