import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { PeopleView } from './view.ts';

/** Where names, axis, values and the words beside them stand (px). */
export interface Columns {
  /** Names and values stand in a line above the dot. */
  readonly stacked: boolean;
  readonly name: number;
  readonly zero: number;
  /** The length of the axis. */
  readonly axis: number;
  /** The left edge of the values; where names and values are stacked, their right edge. */
  readonly value: number;
  /** Undefined where there is no room for it, or nothing to say. */
  readonly beside: { readonly x: number; readonly width: number } | undefined;
}

const NAME_MAX = 210;
const GAP = 16;
const BETWEEN = ' · ';
/** Less room than this is taken by the dots alone. */
const BESIDE_FROM = 560;
/** The part of what names and values leave that goes to the words beside. */
const BESIDE_SHARE = 0.56;
/** The dots need so much at least (px). */
const AXIS_MIN = 110;
/** What a halo or an arrow may reach past the end of the axis. */
const PAST = 14;

/** The width (px) at which parts fit in two lines. */
function inTwoLines(parts: readonly string[]): number {
  const width = (some: readonly string[]) => textWidth(some.join(BETWEEN), TYPE.small.size);
  return Math.min(...parts.map((_, i) => Math.max(width(parts.slice(0, i + 1)), width(parts.slice(i + 1)))));
}

/** The share of the words, or as much more as they need, while the dots keep their least. */
function besideWidth(view: PeopleView, rest: number): number {
  const rows = view.rows.filter((row) => row.within && row.beside.length > 0);
  const needed = rows.map((row) => Math.ceil(inTwoLines(row.beside.map(({ short }) => short))));
  return Math.floor(Math.min(Math.max(rest * BESIDE_SHARE, ...needed), rest - AXIS_MIN));
}

/** Columns as wide as their longest text; the axis and the words beside share the rest. */
export function columnsFor(view: PeopleView, room: Room, say: Say): Columns {
  const { size } = TYPE.body;
  const spoken = view.rows.some((row) => row.beside.length > 0) && room.width >= BESIDE_FROM;
  if (room.narrow) {
    const width = Math.floor(room.width * 0.42);
    const beside = spoken ? { x: room.width - width, width } : undefined;
    const value = beside ? beside.x - 2 * GAP : room.width;
    return { stacked: true, name: value - 100, zero: 0, axis: value - PAST, value, beside };
  }
  const names = view.rows.map((row) => textWidth(row.project.name, size, 600));
  const name = Math.ceil(Math.min(Math.max(80, ...names), NAME_MAX, room.width * 0.36));
  const values = view.rows.flatMap((row) =>
    row.reading ? [textWidth(say.quantity(row.quantity, 'count'), size, 600)] : [],
  );
  const valueWidth = Math.ceil(Math.max(24, ...values));
  const zero = name + GAP;
  const rest = room.width - zero - PAST - GAP / 2 - valueWidth;
  const width = spoken ? besideWidth(view, rest - GAP) : 0;
  const axis = spoken ? rest - GAP - width : rest;
  const value = zero + axis + PAST + GAP / 2;
  const beside = spoken ? { x: value + valueWidth + GAP, width } : undefined;
  return { stacked: false, name, zero, axis, value, beside };
}

/** Puts whole parts into at most `most` lines of a width; ends in an ellipsis where parts are left over. */
export function packed(parts: readonly string[], width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${BETWEEN}${part}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(part);
    else return [...lines.slice(0, -1), `${last}${BETWEEN}…`];
  }
  return lines;
}
