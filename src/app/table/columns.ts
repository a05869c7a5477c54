/** The columns of the project table, in their order; also the names that an address may sort by. */
export const TABLE_COLUMNS = [
  'project',
  'challenges',
  'agency',
  'actors',
  'eu',
  'total',
  'people',
  'when',
  'where',
  'share',
  'status',
  'sectors',
] as const;

/** The columns beside the names that the table shows by itself; those after them are chosen. */
export const DEFAULT_TABLE_COLUMNS: readonly string[] = TABLE_COLUMNS.slice(1, 9);

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Whether a word names a column of the table. */
export const isTableColumn = (column: string): column is TableColumn =>
  TABLE_COLUMNS.some((each) => each === column);
