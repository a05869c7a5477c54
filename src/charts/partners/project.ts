import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { ProjectState } from '../kit/projects.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { type Column, type ColumnPlace, columnsOf, partsIn, sayingOf, settingOfCell } from './matrix.ts';
import type { Part } from './parts.ts';
import { placeStrip, type Strip } from './strip.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView } from './view.ts';

/** The partners of a project in one column, in their place. */
export interface CellPlace {
  readonly column: Column;
  readonly parts: readonly Part[];
  readonly strip: Strip;
}

/** A project's row with all its marks in their places. */
export interface ProjectPlace {
  readonly state: ProjectState;
  readonly y: number;
  readonly height: number;
  readonly labels: readonly (LabelMark & { readonly id: string })[];
  readonly slots: Scene['slots'];
  readonly cells: readonly CellPlace[];
  /** Where the project's name stands. */
  readonly name: Box;
}

interface At {
  readonly y: number;
  /** Undefined where the sectors are named within the row. */
  readonly columns: readonly ColumnPlace[] | undefined;
  readonly pitch: number;
  /** More air than usual above and below the row; less where it is negative. */
  readonly air: number;
  readonly width: number;
  readonly name: string;
}

const BODY = TYPE.body.size;
const SMALL = TYPE.small.size;
const PAD = 8;
/** How high the row of a project is at the least (px). */
export const ROW = 28;
const NAME = 20;
const SLOT = 18;
const GAP = 18;

/** The cells that are not empty, each with its strip. */
function cellsOf(
  state: ProjectState,
  columns: readonly Column[],
  place: (column: Column, parts: readonly Part[]) => Strip,
): CellPlace[] {
  return columns.flatMap((column) => {
    const parts = partsIn(column, state);
    return parts.length === 0 ? [] : [{ column, parts, strip: place(column, parts) }];
  });
}

/** Cells in their columns, each in the middle of the row. */
function inColumns(
  view: PartnersView,
  state: ProjectState,
  columns: readonly ColumnPlace[],
  { y, pitch, air }: At,
  say: Say,
) {
  const saying = sayingOf(view, say);
  const set = (column: Column, top: number) =>
    settingOfCell(columns.find(({ id }) => id === column.id)?.x ?? Number.NaN, top, pitch);
  const first = cellsOf(state, columns, (column, parts) => placeStrip(parts, set(column, 0), saying));
  const tallest = Math.max(0, ...first.map(({ strip }) => strip.height));
  const height = Math.max(ROW, Math.ceil(tallest) + 2 * PAD) + 2 * air;
  const cells = first.map(({ column, parts, strip }) => ({
    column,
    parts,
    strip: placeStrip(parts, set(column, y + (height - strip.height) / 2), saying),
  }));
  return { cells, height, labels: [] };
}

/** Cells one after the other below the name, each behind the name of its sector. */
function inWords(view: PartnersView, state: ProjectState, at: At, say: Say, text: PartnersText) {
  const saying = sayingOf(view, say);
  const labels: ProjectPlace['labels'][number][] = [];
  let x = 0;
  let y = at.y + PAD + at.air + NAME;
  let line = 0;
  const cells = cellsOf(state, columnsOf(view, text), (column, parts) => {
    const words = textWidth(column.label, SMALL) + 6;
    const measure = placeStrip(parts, settingOfCell(0, 0, at.pitch), saying);
    const right = Math.max(...[...measure.boxes.values()].flat().map((box) => box.x + box.width));
    const whole = words + right;
    if (x > 0 && x + whole > at.width) {
      x = 0;
      y += line + 4;
      line = 0;
    }
    const tone = state.lit && column.lit ? 'ink2' : 'ink3';
    labels.push({ id: `${state.project.id} ${column.id} sector`, x, y: y + 8, text: column.label, tone });
    const top = y + 8 - at.pitch / 2;
    const strip = placeStrip(parts, settingOfCell(x + words, top, at.pitch), saying);
    line = Math.max(line, 16, top + strip.height - y);
    x += whole + GAP;
    return strip;
  });
  return { cells, height: Math.ceil(y + line - at.y) + PAD + at.air, labels };
}

/** Places a project's row: its name and its partners, or a slot where it states none. */
export function placeProject(
  view: PartnersView,
  state: ProjectState,
  at: At,
  say: Say,
  text: PartnersText,
): ProjectPlace {
  const { y, columns, name } = at;
  const pad = PAD + at.air;
  const { cells, height, labels } = columns
    ? inColumns(view, state, columns, at, say)
    : inWords(view, state, at, say, text);
  const weight = state.lit ? 600 : 400;
  const middle = columns ? y + height / 2 : y + pad + NAME / 2 - 1;
  const words = say.t.figure.notStated;
  const slot = {
    id: `${state.project.id} silent`,
    x: columns ? (columns[0]?.x ?? at.width) : 0,
    y: columns ? middle - SLOT / 2 : y + pad + NAME,
    height: SLOT,
    words,
    outside: !state.lit,
  };
  const silent = cells.length === 0;
  return {
    state,
    y,
    height: silent && !columns ? pad + NAME + SLOT + pad : height,
    labels: [
      {
        id: `${state.project.id} name`,
        x: 0,
        y: middle,
        text: name,
        size: BODY,
        weight,
        tone: state.lit ? 'ink' : 'ink3',
      },
      ...labels,
    ],
    slots: silent ? [slot] : [],
    cells,
    name: { x: 0, y: middle - NAME / 2, width: textWidth(name, BODY, weight), height: NAME },
  };
}
