import type { Grid } from '../../../formats/pptx/deck.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Item } from '../../compare/items.ts';
import { contentOf } from '../../export/exhibits/compare/content.ts';
import type { AppModel } from '../../model.ts';

const itemWords = ({ text, notes }: Item): string =>
  [text, ...notes].filter((words) => words !== '').join('\n');

/** What is pinned, side by side, as a table: figures with how they are known, and a verdict to each row. */
export function comparisonGrid(stage: AppModel, say: Say): Omit<Grid, 'size'> {
  const { subjects, groups, verdict } = contentOf(stage, say);
  return {
    kind: 'grid',
    widths: [1.1, ...subjects.map(() => 1.5), 1.3],
    head: ['', ...subjects.map(({ name }) => name), verdict],
    rows: groups.flatMap(({ words, rows }) => [
      { cells: [words], heads: true },
      ...rows.map((row) => ({
        cells: [
          row.name,
          ...row.cells.map((items) => items.map(itemWords).join('\n')),
          row.verdict.join('\n'),
        ],
      })),
    ]),
  };
}
