import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Columns } from '../../store/state.ts';
import { shownColumns } from './arrangement.ts';
import { columnWidths, NARROW, type PageColumn } from './widths.ts';

/** A column on the page. */
export interface PlacedColumn {
  readonly id: PageColumn;
  /** px. */
  readonly width: number;
  /** Where it stays when the table is scrolled sideways (px from the left); undefined where it goes with the rest. */
  readonly left: number | undefined;
}

const features = tableFeatures({ columnOrderingFeature, columnPinningFeature, columnSizingFeature });
type None = Record<string, never>;
const helper = createColumnHelper<typeof features, None>();
/** The rows are ranked, filtered and drawn elsewhere, a window of them at a time. */
const NO_ROWS: None[] = [];

/** What stays in sight may take so much of the box; where it would take more, only the names stay. */
const STUCK_AT_MOST = 0.6;

/** The columns that are shown, in their order, with their widths and what stays in sight. */
export function useColumns(columns: Columns, box: number): readonly PlacedColumn[] {
  const { pinned, loose } = useMemo(() => shownColumns(columns), [columns]);
  const ids = useMemo<PageColumn[]>(() => ['select', 'project', ...pinned, ...loose], [pinned, loose]);
  const definitions = useMemo(
    () => helper.columns(ids.map((id) => helper.display({ id, minSize: 0, maxSize: 9999 }))),
    [ids],
  );
  const widths = useMemo(() => columnWidths(ids, columns.widths, box), [ids, columns.widths, box]);
  const state = useMemo(
    () => ({
      columnOrder: ids,
      columnPinning: { start: ['select', 'project', ...pinned], end: [] },
      columnSizing: Object.fromEntries(widths),
    }),
    [ids, pinned, widths],
  );
  const table = useTable({ features, columns: definitions, data: NO_ROWS, state });
  // Where all fits into the box nothing has to stay; what stays costs time whenever the rows are scrolled.
  const fits = table.getTotalSize() <= box;
  const narrow = box < NARROW;
  const roomy = table.getStartTotalSize() <= box * STUCK_AT_MOST;
  const stays = (id: string) => !fits && (id === 'project' || (!narrow && (roomy || id === 'select')));
  const before = narrow ? (widths.get('select') ?? 0) : 0;
  return table.getAllLeafColumns().map((column) => ({
    id: column.id as PageColumn,
    width: column.getSize(),
    left:
      column.getIsPinned() === 'start' && stays(column.id) ? column.getStart('start') - before : undefined,
  }));
}
