import type { Say } from '../../i18n/say.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { PeopleRow } from './countview.ts';
import type { Lane } from './lane.ts';
import { boxOf, markIn, valueLabel } from './mark.ts';
import { nameOf, type Piece, type RowPlace } from './piece.ts';
import { linesOf, radiusOf, type RowLayout } from './rowlayout.ts';
import { figureLabel } from './spoken.ts';
import type { PeopleText } from './text.ts';

/** A row's name, those involved as a dot in their lane or a slot, and their number. */
export function placeInvolved(
  row: PeopleRow,
  y: number,
  columns: RowLayout,
  lane: Lane,
  say: Say,
  text: PeopleText,
): RowPlace<PeopleRow> {
  const { project, lit, reading, look, quantity } = row;
  const { stacked, value, stretch } = columns;
  const lines = linesOf(row, columns);
  const name = nameOf(row, y + lines.name, columns.name, `${project.id} name`);
  const slot = say.t.figure.notStated;
  const figure = { id: `${project.id} involved`, lit, reading, look, slot };
  const radius = radiusOf(row.within, stretch);
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
