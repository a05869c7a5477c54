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

export type TableColumn = (typeof TABLE_COLUMNS)[number];
