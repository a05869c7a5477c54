import type { MoneyScale } from '../../i18n/numbers.ts';
import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { textWidth } from '../kit/text.ts';
import type { Measure } from './measure.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

/** Where the columns of names, totals and bars begin (px). */
export interface Columns {
  readonly name: number;
  readonly zero: number;
}

/** What all rows of a picture share. */
export interface RowOptions {
  readonly columns: Columns;
  readonly pxPerUnit: number;
  readonly measure: Measure;
  /** Rows stand closer, because others lie outside the filter. */
  readonly dense: boolean;
  /** How many times as high as usual rows are. */
  readonly stretch: number;
  /** The scale of the totals beside the names. */
  readonly scale: MoneyScale;
  readonly room: Room;
  readonly say: Say;
  readonly text: FundingText;
}

const NAME_MAX = 230;

/** Columns as wide as their longest text; on narrow screens there are none, and labels stand above the bars. */
export function columnsFor(view: FundingView, room: Room, say: Say, text: FundingText): Columns {
  if (room.narrow) return { name: room.width, zero: 0 };
  const names = view.rows.map((row) => textWidth(row.project.name, 14, 600));
  const name = Math.min(Math.max(80, ...names), NAME_MAX, room.width * 0.34);
  const totals = view.rows.map((row) => textWidth(say.bare(row.total, view.scale), row.total ? 14 : 12, 600));
  return { name, zero: Math.ceil(name + 20 + Math.max(textWidth(text.total, 12), ...totals) + 12) };
}
