import type { Picture, Room } from '../../../../charts/kit/define.ts';
import { together } from '../layout/picture.tsx';
import { arrange, asOnPage, inColumns, measure, type Measured } from './arrange.ts';
import { cardPlacer, type View } from './cards.ts';
import type { Total } from './sums.ts';
import { placeTotals } from './totals.ts';

/** From this width on (px) the views stand as on a wide page. */
const WIDE = 950;
/** The least width (px) of a column; and in a height that is given one that is wider than needed is not tried. */
const COLUMN = { least: 368, most: 840 };
const COLUMNS = 4;
/** By so much of their height views are drawn out to fill a height that is given. */
const STRETCH = 0.08;
/** A picture of which a part is empty is as bad as one that is higher by so much of that part. */
const EMPTY = 0.5;
/** Between the sums and the views (px). */
const BELOW_TOTALS = 24;

/** The arrangements that a width has room for: the one of a page without end, and those that may be lower. */
function arrangementsIn(width: number, views: readonly View[]) {
  const most = Math.max(1, Math.min(COLUMNS, Math.floor(width / COLUMN.least)));
  const least = Math.min(most, Math.ceil(width / COLUMN.most));
  const columns = Array.from({ length: most - least + 1 }, (_, i) => inColumns(views, least + i));
  if (width < WIDE) return { usual: inColumns(views, Math.min(2, most)), low: columns };
  const page = asOnPage(views, width);
  return { usual: page, low: width / 2 > COLUMN.most ? columns : [page, ...columns] };
}

/** Low is good, as type can then be large; but not for the price of columns that end long before the others. */
const costOf = ({ height, empty }: Measured): number => height * (1 + empty * EMPTY);

/** The sums and the views in a room; where its height is given, arranged so that they need least of it. */
export function placeDashboard(totals: readonly Total[], views: readonly View[], room: Room): Picture {
  const { width, height, without } = room;
  const placeCard = cardPlacer(without);
  const sums = placeTotals(totals, width);
  const top = sums.height + BELOW_TOTALS;
  const { usual, low } = arrangementsIn(width, views);
  const best = (height === undefined ? [usual] : low)
    .map((each) => measure(each, width, placeCard))
    .reduce((lowest, each) => (costOf(each) < costOf(lowest) ? each : lowest));
  const left = Math.max(0, (height ?? 0) - top - best.height);
  const length = best.height + Math.min(left, best.height * STRETCH);
  return together(width, top + length, [
    { x: 0, y: 0, of: sums },
    ...arrange(best, length, placeCard).map((part) => ({ ...part, y: part.y + top })),
  ]);
}
