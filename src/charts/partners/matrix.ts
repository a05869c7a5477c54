import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { ProjectState } from '../kit/projects.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { inOrder, MIXED, type Part } from './parts.ts';
import type { Saying, Setting } from './strip.ts';
import { placeStrip } from './strip.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView, SectorRow } from './view.ts';

/** A column of the projects' partners: a sector, or what belongs to none alone. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly lit: boolean;
  readonly rows: readonly SectorRow[];
}

/** A column with its place (px). */
export interface ColumnPlace extends Column {
  readonly x: number;
  readonly width: number;
}

const SMALL = TYPE.small.size;
const TEN = 10;
/** Air between columns, which is more where a height is to be filled (px). */
const GAP = { least: 12, most: 40, large: 88 };

/** Ten dots a line, so that they can be counted. */
export function settingOfCell(left: number, top: number, pitch: number): Setting {
  const radius = Math.round(pitch * 4) / 10;
  // The end of an open or ranged number stands behind the tenth dot.
  const right = left + TEN * pitch + 2 * radius + 0.1;
  return { left, right, top, pitch, line: pitch, radius, gap: 0, tens: 0 };
}

/** The columns of the view: a sector each, and one for those of several sectors and of none stated. */
export function columnsOf(view: PartnersView, text: PartnersText): Column[] {
  const alone = ({ id }: SectorRow) => id !== MIXED && id !== NOT_STATED;
  const rest = view.rows.filter((row) => !alone(row));
  const own = rest.length === 1 ? rest[0] : undefined;
  return [
    ...view.rows.filter(alone).map((row) => ({ id: row.id, label: row.label, lit: row.lit, rows: [row] })),
    ...(rest.length === 0
      ? []
      : [{ id: MIXED, label: own?.label ?? text.rest, lit: rest.some((row) => row.lit), rows: rest }]),
  ];
}

/** The parts of a project in a column, in the order of their dots. */
export const partsIn = (column: Column, { project }: ProjectState): Part[] =>
  inOrder(column.rows.flatMap((row) => row.parts.filter((part) => part.state.project === project)));

/** What is said within the cells. */
export function sayingOf(view: PartnersView, say: Say): Saying {
  const lit = new Set(view.rows.filter((row) => row.lit).map(({ id }) => id));
  return {
    isLit: ({ state, row }) => state.lit && lit.has(row),
    notStated: say.t.figure.notStated,
    figure: (part) => (part.kind === 'counted' ? say.quantity(part.quantity, 'count') : ''),
  };
}

/** The width that the dots, their ends, numbers and slots of a column take. */
function contentWidth(column: Column, view: PartnersView, pitch: number, saying: Saying): number {
  const widths = view.states.map((state) => {
    const set = settingOfCell(0, 0, pitch);
    const { boxes, ends } = placeStrip(partsIn(column, state), set, saying);
    const marks = [...boxes.values()].flat().map(({ x, width }) => x + width);
    return Math.max(0, ...marks, ...ends.map(({ x }) => x + 2 * set.radius));
  });
  const silent = column.rows.some((row) => row.silent.length > 0) ? slotWidth(saying.notStated) : 0;
  return Math.max(silent, ...widths);
}

/** Places the columns beside the names; undefined where they do not fit. */
export function placeColumns(
  view: PartnersView,
  room: Room,
  names: number,
  pitch: number,
  say: Say,
  text: PartnersText,
): ColumnPlace[] | undefined {
  const saying = sayingOf(view, say);
  const columns = columnsOf(view, text).map((column) => ({
    ...column,
    width: Math.ceil(
      Math.max(textWidth(column.label, SMALL, 600), contentWidth(column, view, pitch, saying)),
    ),
  }));
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const gap = Math.min(
    (room.width - names - all) / columns.length,
    room.height === undefined ? GAP.most : GAP.large,
  );
  if (gap < GAP.least) return undefined;
  let x = names;
  return columns.map((column) => {
    x += gap;
    const place = { ...column, x: Math.round(x) };
    x += column.width;
    return place;
  });
}
