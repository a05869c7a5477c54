import type { Say } from '../../i18n/say.ts';
import type { Sort } from '../../store/state.ts';
import { isTableColumn, type TableColumn } from './columns.ts';
import { isFigure } from './rows.ts';
import { text } from './text.ts';

const kindOf = (column: string): 'figures' | 'time' | 'words' => {
  if (isFigure(column)) return 'figures';
  return column === 'when' ? 'time' : 'words';
};

/** Which way a column is sorted, in words: "largest first", "A to Z". */
export const directionWords = (column: string, descending: boolean, { language }: Say): string =>
  text[language].direction[kindOf(column)][descending ? 1 : 0];

/** The name of a column; the head of the column itself. */
export const columnName = (column: TableColumn, say: Say): string => say.t.table[column];

/** The whole sort in one sentence. */
export function sortSentence(sort: readonly Sort[], say: Say): string {
  const t = text[say.language];
  const known = sort.filter(({ column }) => isTableColumn(column));
  const by = known.map(({ column, descending }) => {
    const name = isTableColumn(column) ? columnName(column, say) : column;
    return `${name}, ${directionWords(column, descending, say)}`;
  });
  // Every project has a name.
  const silent = known.some(({ column }) => column !== 'project');
  return `${t.sorted(t.thenBy(by))}${silent ? `; ${t.silentLast}` : ''}`;
}
