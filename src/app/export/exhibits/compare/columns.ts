import { TYPE } from '../../../../charts/kit/theme.ts';
import { longestWord, type Style } from '../layout/words.ts';
import { numbersWidth } from './cell.ts';
import type { Content } from './content.ts';

/** Between columns (px). */
export const GAP = 20;
/** The colour of a funder: its side, and the room that it takes (px). */
export const SWATCH = { side: 12, room: 18 };
/** From this width on (px) a row's name and its verdict stand beside its cells. */
const BESIDE_FROM = 720;
/** The least widths (px): of a name, of the names of what is compared, of a column, of the marks beside numbers. */
const LEAST = { name: 112, subject: 96, column: 136, marks: 110 };
/** How much of the width verdicts take (px and part). */
const VERDICT = { least: 190, most: 320, part: 0.2 };

export const NAME: Style = { type: TYPE.body };
export const HEADING: Style = { type: TYPE.body, weight: 600 };
export const NOTE: Style = { type: TYPE.small, tone: 'ink2' };

/** How rows are set, and where the cells of each that is compared are (px). */
export interface Columns {
  /** Names and verdicts beside the cells, above and below them, or each that is compared on lines of its own. */
  readonly form: 'beside' | 'above' | 'stacked';
  readonly name: number;
  readonly cells: readonly { readonly x: number; readonly width: number }[];
  readonly verdict: { readonly x: number; readonly width: number };
  /** Where marks begin beside the numbers; undefined where they stand below them. */
  readonly beside: number | undefined;
}

/** Lays the columns of a form out in a width (px). */
export function columnsIn(content: Content, width: number, form: Columns['form']): Columns {
  const { subjects, groups } = content;
  const numbers = numbersWidth(content);
  const beside = (own: number) => (own - numbers >= LEAST.marks ? numbers : undefined);
  if (form === 'stacked') {
    const names = Math.max(...subjects.map(({ name }) => longestWord(name, NOTE)));
    const x = Math.min(width * 0.4, Math.max(LEAST.subject, names)) + GAP / 2;
    const cells = subjects.map(() => ({ x, width: width - x }));
    return { form, name: width, cells, verdict: { x: 0, width }, beside: beside(width - x) };
  }
  const names = groups.flatMap(({ rows }) =>
    rows.map(
      ({ name, drawing }) => longestWord(name, NAME) + (drawing && drawing.role !== 'ink' ? SWATCH.room : 0),
    ),
  );
  const name = form === 'beside' ? Math.max(LEAST.name, ...names) : 0;
  const verdict =
    form === 'beside' ? Math.min(VERDICT.most, Math.max(VERDICT.least, width * VERDICT.part)) : 0;
  const left = form === 'beside' ? name + GAP : 0;
  const room = width - left - (form === 'beside' ? verdict + GAP : 0);
  const own = (room - GAP * (subjects.length - 1)) / subjects.length;
  return {
    form,
    name: form === 'beside' ? name : width,
    cells: subjects.map((_, i) => ({ x: left + i * (own + GAP), width: own })),
    verdict: form === 'beside' ? { x: width - verdict, width: verdict } : { x: 0, width },
    beside: beside(own),
  };
}

/** The forms that a width has room for. */
export function formsIn(
  { subjects }: Content,
  width: number,
): readonly [Columns['form'], ...Columns['form'][]] {
  const room = (columns: number) => columns - GAP * (subjects.length - 1) >= LEAST.column * subjects.length;
  const above = room(width) ? (['above'] as const) : [];
  if (width >= BESIDE_FROM && room(width - LEAST.name - VERDICT.least - 2 * GAP)) return ['beside', ...above];
  return room(width) ? ['above'] : ['stacked'];
}
