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
] as const;

/** The columns beside the names that the table shows by itself. */
export const DEFAULT_TABLE_COLUMNS: readonly string[] = TABLE_COLUMNS.slice(1);

export type TableColumn = (typeof TABLE_COLUMNS)[number];
