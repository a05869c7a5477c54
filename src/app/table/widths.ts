import type { Columns } from '../../store/state.ts';
import type { TableColumn } from './columns.ts';

/** A column of the table on the page: those of the model, and before them the boxes that select rows. */
export type PageColumn = TableColumn | 'select';

/** Below this width of the table's box (px) the names take less room, and only they stay in sight. */
export const NARROW = 640;

/** How wide a column is by itself (px), and how much it takes of what is left over. */
const NATURAL: Readonly<Record<PageColumn, readonly [width: number, grows: number]>> = {
  select: [32, 0],
  project: [232, 2],
  challenges: [220, 4],
  agency: [146, 0],
  actors: [146, 0],
  eu: [122, 0],
  total: [96, 0],
  people: [124, 0],
  when: [112, 1],
  where: [136, 3],
  share: [152, 0],
  status: [100, 0],
  sectors: [160, 2],
};

const NARROW_NAMES = 168;

/**
 * How wide each column is (px). Those of words share what is left of the box; a column that was made wider or narrower
 * is as wide as it was made, and moves no other, so that its edge stays under the pointer.
 */
export function columnWidths(
  ids: readonly PageColumn[],
  widths: Columns['widths'],
  box: number,
): ReadonlyMap<PageColumn, number> {
  const naturalOf = (id: PageColumn) => (id === 'project' && box < NARROW ? NARROW_NAMES : NATURAL[id][0]);
  const total = (of: (id: PageColumn) => number) => ids.reduce((sum, id) => sum + of(id), 0);
  const left = Math.max(0, box - total(naturalOf));
  const shares = total((id) => NATURAL[id][1]);
  const grown = (id: PageColumn) =>
    naturalOf(id) + (shares === 0 ? 0 : Math.floor((left * NATURAL[id][1]) / shares));
  const widthOf = (id: PageColumn) => widths[id] ?? grown(id);
  const rest = box - total(widthOf);
  const last = ids.at(-1);
  return new Map(
    ids.map((id) => {
      const fills = id === last && rest > 0 && widths[id] === undefined;
      return [id, widthOf(id) + (fills ? rest : 0)];
    }),
  );
}
