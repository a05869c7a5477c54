import type { Box } from '../kit/arrange.ts';
import type { Scene } from '../kit/scene.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import type { Columns, RowOptions } from './columns.ts';
import type { Segment } from './parts.ts';
import type { FundingRow } from './view.ts';

export type Label = Scene['labels'][number];

/** A number in a picture that can be asked: the figure it stands for, whose it is, and where it stands (px). */
export interface FigurePlace {
  /** Tells it from the others of its project. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly box: Box;
}

/** The least width of a box to press (px), and its height. */
const PRESS = 24;

/** A box to press around a line of text; `middle` is the middle of the line. */
export function boxAround(x: number, middle: number, width: number, height = 22): Box {
  const wide = Math.max(width + 6, PRESS);
  return { x: x - (wide - width) / 2, y: middle - height / 2, width: wide, height };
}

/** A number in a row: its words, and what it is the number of. */
export interface Figure {
  readonly segment: Segment;
  readonly text: string;
}

/** The width (px) of the raised number behind a figure. */
export const noteWidth = ({ note }: Pick<Segment, 'note'>): number => (note ? 7 : 0);

/** Numbers that found no room inside their segments, after the bar and joined by a plus. */
export function after(
  numbers: readonly Figure[],
  x: number,
  y: number,
  tone: 'ink' | 'ink3',
  place: (figure: Figure, label: Label, width: number) => void,
): number {
  let at = x;
  for (const [i, figure] of numbers.entries()) {
    const { note } = figure.segment;
    const joined = i === 0 ? figure.text : `+ ${figure.text}`;
    const width = textWidth(joined, 14) + noteWidth(figure.segment);
    place(figure, { x: at, y, text: joined, size: 14, tone, ...(note ? { note } : {}) }, width);
    at += width + 4;
  }
  return at;
}

/** The name of a row's project, and the box that opens it. */
export function nameLabel(
  { project, lit }: FundingRow,
  y: number,
  columns: Columns,
): { label: Label; box: Box } {
  const weight = lit ? 600 : 400;
  const words = ellipsize(project.name, columns.name, 14, weight);
  const tone = lit ? 'ink' : 'ink3';
  return {
    label: { id: `${project.id} name`, x: 0, y, text: words, size: 14, weight, tone },
    box: boxAround(0, y, textWidth(words, 14, weight)),
  };
}

/** A row's total beside its bar, or that there is none. */
export function totalLabel(
  row: FundingRow,
  y: number,
  { columns, scale, room, say, text }: RowOptions,
): Label {
  const x = room.narrow ? room.width : columns.zero - 12;
  const place = { id: `${row.project.id} total`, x, y, anchor: 'end' } as const;
  if (row.total === undefined) {
    const { notStated } = say.t.figure;
    const words = room.narrow ? `${text.total.toLowerCase()} ${notStated}` : notStated;
    return { ...place, text: words, tone: 'ink3' };
  }
  const paint = row.lit ? ({ weight: 600, tone: 'ink' } as const) : ({ weight: 400, tone: 'ink3' } as const);
  return { ...place, text: say.bare(row.total, scale), size: 14, ...paint };
}

/**
 * On narrow screens the numbers stand in words below the bar: VINNOVA 10 · Actors 10¹ · EU 2.
 * @returns where the line ends (px).
 */
export function spelledOut(
  figures: readonly Figure[],
  y: number,
  { room, say }: RowOptions,
  place: (figure: Figure, label: Label, width: number) => void,
): number {
  let x = 0;
  for (const [i, figure] of figures.entries()) {
    const { role, note } = figure.segment;
    const words = `${say.t.role[role]} ${figure.text}`;
    const fitted = ellipsize(i === 0 ? words : `· ${words}`, room.width - x, 12);
    const width = textWidth(fitted, 12) + noteWidth(figure.segment);
    place(figure, { x, y, text: fitted, tone: 'ink2', ...(note ? { note } : {}) }, width);
    x += width + 4;
  }
  return x;
}
