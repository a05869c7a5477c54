import type { Say } from '../../i18n/say.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { Note } from '../kit/legend.ts';
import { textWidth } from '../kit/text.ts';
import { operandsBeside } from './computed.ts';
import { bareKronor } from './kronor.ts';
import type { Lane } from './lane.ts';
import { boxOf, markIn, valueLabel } from './mark.ts';
import { type FigureBox, nameOf, type RowPlace, SMALL } from './piece.ts';
import type { QuotientRow } from './quotientview.ts';
import { linesOf, radiusOf, type RowLayout } from './rowlayout.ts';
import { figureLabel } from './spoken.ts';
import type { PeopleText } from './text.ts';

/** The two operands as they are written beside the mark. */
function operandsOf({ perPerson: { total }, people }: QuotientRow, say: Say) {
  return { total: say.reading(total, 'SEK'), people: say.quantity(people, 'count') };
}

/** The boxes of the two numbers within their label. */
function operandBoxes(label: LabelMark, row: QuotientRow, say: Say, text: PeopleText): FigureBox[] {
  const { id } = row.project;
  const { total, people } = operandsOf(row, say);
  const box = (key: string, words: string, x: number, spoken: string) =>
    boxOf(
      { ...label, x, text: words },
      { key: `${id} ${key}`, figure: statedFigure(id, key), label: spoken },
    );
  const second = label.x + textWidth(label.text, SMALL) - textWidth(people, SMALL);
  const ofTotal = figureLabel(row, text.total, row.total, say, 'SEK');
  const ofPeople = figureLabel(row, text.involvedSpoken, row.people, say);
  return [
    ...(row.total ? [box('total', total, label.x, ofTotal)] : []),
    ...(row.people ? [box('people', people, second, ofPeople)] : []),
  ];
}

/** A row's name, its money per person as a dot or a slot, its operands beside that, and its value. */
export function placeQuotient(
  row: QuotientRow,
  y: number,
  columns: RowLayout,
  lane: Lane,
  notes: readonly Note[],
  say: Say,
  text: PeopleText,
): RowPlace<QuotientRow> {
  const { project, lit, look, perPerson } = row;
  const { quotient, missing } = perPerson;
  const { stacked, stretch } = columns;
  const lines = linesOf(row, columns);
  const middle = y + lines.mark;
  const name = nameOf(row, y + lines.name, columns.name, `${project.id} name`);
  const slot = missing === undefined ? '' : text.missing[missing];
  const figure = { id: `${project.id} involved`, lit, reading: quotient, look, slot };
  const { from, to, ...marks } = markIn(figure, lane, middle, radiusOf(row.within, stretch), stacked);
  const { total, people } = operandsOf(row, say);
  const at = { from, to, look };
  const words = [`${total} ÷ ${people}`];
  const operands = operandsBeside(words, at, lane, middle, { lit, stretch, id: `${project.id} operands` });
  const note = notes.find((each) => lit && each.text === row.note)?.note;
  const value = (of: string): LabelMark => ({
    ...valueLabel(of, lit, columns.value, y + lines.name, stacked ? 'end' : 'start', `${project.id} value`),
    ...(note === undefined ? {} : { note }),
  });
  return {
    row,
    y,
    height: lines.height,
    name: name.box,
    ...marks,
    labels: [
      name.label,
      ...(operands ? [operands] : []),
      ...(quotient ? [value(bareKronor(quotient, say))] : []),
    ],
    figures: operands ? operandBoxes(operands, row, say, text) : [],
  };
}
