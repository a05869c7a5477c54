/** What a cell holds: words, a number, or nothing. What is not known is empty and never 0. */
export type Cell = string | number | undefined;

/**
 * What the numbers of a column are: amounts and counts, per cent (50 is a half), or plain whole numbers as years and
 * pages are. Long words are wrapped where a sheet can do that.
 */
export type Holds = 'words' | 'long' | 'number' | 'percent' | 'plain';

export interface Column {
  /** The same in every language. */
  readonly id: string;
  readonly label: string;
  /** What stands in it, as a sentence. */
  readonly about: string;
  readonly holds: Holds;
  /** In characters. */
  readonly width: number;
}

export type Row = readonly Cell[];

/** Rows to be written, made part by part only when they are: a portfolio may have very many. */
export interface Table {
  readonly id: string;
  /** What it is called, short enough for the name of a sheet. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** How many parts the rows come in: a part a project. */
  readonly parts: number;
  /** How many rows there are, told without making them. */
  readonly count: () => number;
  /** The rows of a part, as long as the columns. */
  readonly rowsOf: (part: number) => readonly Row[];
}

/** The first rows of a table, as many as there are up to a number. */
export function firstRows(table: Table, most: number): readonly Row[] {
  const rows: Row[] = [];
  for (let part = 0; part < table.parts && rows.length < most; part++) rows.push(...table.rowsOf(part));
  return rows.slice(0, most);
}
