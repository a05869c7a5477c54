import type { Dialect } from '../../../formats/csv/dialect.ts';
import { writeCsv } from '../../../formats/csv/write.ts';
import type { Table } from '../../../formats/figures/table.ts';
import type { Work } from '../../../formats/figures/work.ts';
import { writeJson } from '../../../formats/json/write.ts';
import type { AppModel } from '../../model.ts';
import type { Figures, What } from './tables.ts';

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type FileFormat = (typeof FORMATS)[number];

/** What is wanted of the figures. */
export interface Choice {
  readonly what: What;
  readonly format: FileFormat;
  readonly dialect: Dialect;
}

/** The file, and how many rows were written into its first table. */
export interface Made {
  readonly blob: Blob;
  readonly rows: number;
}

/** The tables of a file, the one that is wanted first: a text file has room for one only. */
export function tablesOf({ tables }: Figures, { what, format }: Choice): readonly [Table, ...Table[]] {
  const { view, projects, figures } = tables;
  if (what === 'view' && view !== undefined) return format === 'csv' ? [view] : [view, projects, figures];
  if (format === 'csv') return [what === 'figures' ? figures : projects];
  return what === 'figures' ? [figures, projects] : [projects, figures];
}

/** The shown projects as the file has them, so that a file of all projects is the file that was read. */
function inFileOrder({ projects }: Figures, { portfolio }: AppModel) {
  const shown = new Set(projects);
  return portfolio.projects.filter((project) => shown.has(project));
}

/**
 * Makes a file of figures. The code of workbooks comes when it is needed.
 * @throws TooManyRows, or the reason of the signal, once it is aborted.
 */
export async function makeFile(model: AppModel, figures: Figures, choice: Choice, work: Work): Promise<Made> {
  const tables = tablesOf(figures, choice);
  switch (choice.format) {
    case 'csv':
      return writeCsv(tables[0], choice.dialect, work);
    case 'xlsx': {
      const [{ writeXlsx }, { aboutTable }] = await Promise.all([
        import('../../../formats/xlsx/write.ts'),
        import('../../../formats/figures/about.ts'),
      ]);
      const { circumstances, say } = figures;
      return writeXlsx(
        tables,
        circumstances.title,
        (written) => aboutTable(circumstances, written, say.number),
        work,
      );
    }
    case 'json':
      return writeJson(model.portfolio, inFileOrder(figures, model), work);
  }
}
