import type { Grid } from '../../../formats/pptx/deck.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Item } from '../../compare/items.ts';
import { type Content, contentOf, type Row } from '../../export/exhibits/compare/content.ts';
import type { AppModel } from '../../model.ts';

/** A figure with how it is known. What a note of shares says after its semicolon is of the bar, which a table has not. */
const itemWords = ({ text, notes }: Item, { drawing }: Row): string =>
  [text, ...(drawing?.scale === 'share' ? notes.map((note) => note.replace(/;.*$/, '')) : notes)]
    .filter((words) => words !== '')
    .join(' · ');

/** The heading of some rows, without what it says of marks on a scale: a table has none. */
const headingOf = ({ words, rows }: Content['groups'][number]): string =>
  rows.some(({ drawing }) => drawing?.scale === 'money' || drawing?.scale === 'people')
    ? words.replace(/,.*$/, '')
    : words;

/** What is pinned, side by side, as a table: figures with how they are known, and a verdict to each row. */
export function comparisonGrid(stage: AppModel, say: Say): Omit<Grid, 'size'> {
  const { subjects, groups, verdict } = contentOf(stage, say);
  return {
    kind: 'grid',
    widths: [0.9, ...subjects.map(() => 1.6), 1.5],
    head: ['', ...subjects.map(({ name }) => name), verdict],
    rows: groups.flatMap((group) => [
      { cells: [headingOf(group)], heads: true },
      ...group.rows.map((row) => ({
        cells: [
          row.name,
          ...row.cells.map((items) => items.map((item) => itemWords(item, row)).join('\n')),
          row.verdict.join(' '),
        ],
      })),
    ]),
  };
}
