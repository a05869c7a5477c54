import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { textWidth, wrap } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { TimeText } from './text.ts';
import type { TimeRow, TimeView } from './view.ts';

/** Where names, axis, periods and status stand (px). */
export interface Columns {
  /** Names and periods stand above the bar. */
  readonly stacked: boolean;
  readonly name: number;
  /** The ends of the axis. */
  readonly left: number;
  readonly right: number;
  readonly when: { readonly x: number; readonly width: number };
  /** Undefined where there is no room for it. */
  readonly status: number | undefined;
}

const { size: BODY } = TYPE.body;
const { size: SMALL } = TYPE.small;
const NAME_MAX = 210;
const GAP = 16;
/** Room past the axis for the arrow of what still goes on. */
const PAST = 14;
/** The axis needs so much at least; with less, names and periods go above the bars. */
const AXIS_MIN = 200;
/** The part of the width that goes to periods: enough for the longest in two lines. */
const WHEN_SHARE = 0.23;
/** With more room than this the status has a column of its own. */
const STATUS_FROM = 840;

/** The lines of a period beside its bar, at most two. */
export const LINES = 2;

/** Words in lines of a width: broken after a comma rather than elsewhere. */
export function linesOf(words: string, width: number): string[] {
  const fits = (lines: readonly string[]) => lines.every((line) => textWidth(line, SMALL) <= width);
  const parts = words.split(/(?<=,) /);
  if (!fits([words]) && parts.length <= LINES && fits(parts)) return parts;
  return wrap(words, width, SMALL);
}

/** The words beside a bar; a slot says by itself that nothing is stated. */
export const wordsOf = ({ span, when }: TimeRow): string => (span === undefined ? '' : when);

/** Columns as wide as their longest text; the axis takes what is left. */
export function columnsFor({ rows }: TimeView, room: Room, say: Say, text: TimeText): Columns {
  const { width } = room;
  const above: Columns = {
    stacked: true,
    name: width,
    left: 0,
    right: width - PAST,
    when: { x: 0, width },
    status: undefined,
  };
  if (room.narrow) return above;
  const names = rows.map(({ project }) => textWidth(project.name, BODY, 600));
  const name = Math.ceil(
    Math.max(textWidth(text.running, SMALL), Math.min(Math.max(80, ...names), NAME_MAX, width * 0.36)),
  );
  const words = rows.map(wordsOf);
  const longest = Math.max(
    textWidth(say.t.table.when, SMALL),
    ...words.map((each) => textWidth(each, SMALL)),
  );
  const whenWidth = Math.ceil(Math.min(longest, width * WHEN_SHARE));
  const statuses = [say.t.table.status, ...rows.map(({ project }) => say.t.status[project.status])];
  const statusWidth = Math.ceil(Math.max(...statuses.map((each) => textWidth(each, SMALL))));
  const withStatus = width >= STATUS_FROM;
  const left = name + GAP;
  const right = width - PAST - GAP / 2 - whenWidth - (withStatus ? GAP + statusWidth : 0);
  if (right - left < Math.max(AXIS_MIN, slotWidth(say.t.figure.notStated))) return above;
  return {
    stacked: false,
    name,
    left,
    right,
    when: { x: right + PAST + GAP / 2, width: whenWidth },
    status: withStatus ? width - statusWidth : undefined,
  };
}
