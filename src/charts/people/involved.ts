import type { Say } from '../../i18n/say.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { PeopleRow } from './countview.ts';
import type { Lane } from './lane.ts';
import { boxOf, markIn, valueLabel } from './mark.ts';
import { nameOf, type Piece, type RowPlace } from './piece.ts';
import { figureLabel } from './spoken.ts';
import type { PeopleText } from './text.ts';

/** Where the parts of a row stand (px). */
export interface RowLayout {
  /** Name and value stand in a line above the lane. */
  readonly stacked: boolean;
  readonly name: number;
  /** The left edge of the values; where the rows are stacked, their right edge. */
  readonly value: number;
}

/** The middle of the name's line and of the mark's line within a row, and the row's height (px). */
export function linesOf({ within }: { readonly within: boolean }, stacked: boolean) {
  if (stacked) return within ? { name: 12, mark: 34, height: 48 } : { name: 11, mark: 31, height: 42 };
  return within ? { name: 15, mark: 15, height: 30 } : { name: 12, mark: 12, height: 24 };
}

/** A row's name, those involved as a dot in their lane or a slot, and their number. */
export function placeInvolved(
  row: PeopleRow,
  y: number,
  { stacked, name: nameWidth, value }: RowLayout,
  lane: Lane,
  say: Say,
  text: PeopleText,
): RowPlace<PeopleRow> {
  const { project, lit, reading, look, quantity } = row;
  const lines = linesOf(row, stacked);
  const name = nameOf(row, y + lines.name, nameWidth, `${project.id} name`);
  const slot = say.t.figure.notStated;
  const figure = { id: `${project.id} involved`, lit, reading, look, slot };
  const radius = row.within ? 5 : 4.5;
  const { from, to, ...marks } = markIn(figure, lane, y + lines.mark, radius, stacked);
  const written = say.quantity(quantity, 'count');
  const anchor = stacked ? 'end' : 'start';
  const number = valueLabel(written, lit, value, y + lines.name, anchor, `${project.id} value`);
  const asks = {
    key: `${project.id} people`,
    figure: statedFigure(project.id, 'people'),
    label: figureLabel(row, text.involvedSpoken, quantity, say),
  };
  const slotBox = { ...asks, x: from, y: y + lines.mark - 12, width: to - from, height: 24 };
  const figures: Piece['figures'] =
    quantity === undefined ? [] : [reading === undefined ? slotBox : boxOf(number, asks)];
  return {
    row,
    y,
    height: lines.height,
    name: name.box,
    ...marks,
    labels: [name.label, ...(reading === undefined ? [] : [number])],
    figures,
  };
}
