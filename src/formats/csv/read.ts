import { dsvFormat } from 'd3';
import { unguard } from './guard.ts';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** What stands between the cells: what is most often in the first line, outside quotes. */
function delimiterOf(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '\n' || sign === '\r') break;
    if (sign === ',' || sign === ';' || sign === '\t') counts[sign] += 1;
  }
  return DELIMITERS.reduce((most, each) => (counts[each] > counts[most] ? each : most));
}

/** The cells of a file as text, row by row, the first the names of the columns; what was put before formulas is gone. */
export interface CsvFile {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
}

/** Reads CSV of any dialect that we write, and most others. */
export function readCsv(text: string): CsvFile {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = delimiterOf(body);
  const rows = dsvFormat(delimiter).parseRows(body);
  return { delimiter, rows: rows.map((row) => row.map(unguard)) };
}
