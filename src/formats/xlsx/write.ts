import type { Written } from '../figures/about.ts';
import type { Table } from '../figures/table.ts';
import { stretch, UNWATCHED, type Work } from '../figures/work.ts';
import { contentTypesXml, CORE_PROPERTIES, coreXml, DECLARATION, OFFICE, relationsXml } from '../opc.ts';
import { escaped } from '../xml.ts';
import { Zip } from '../zip.ts';
import { sheetXml } from './sheet.ts';
import { STYLES } from './styles.ts';

/** What the file of a workbook is. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of a sheet as a spreadsheet takes it. */
const sheetName = (name: string): string => escaped(name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31));

/** The files that hold the sheets together. */
function frame(names: readonly string[], title: string): readonly (readonly [path: string, text: string])[] {
  const sheets = names.map((name, at) => ({ name: sheetName(name), id: at + 1, path: `sheet${at + 1}.xml` }));
  return [
    [
      '[Content_Types].xml',
      contentTypesXml(
        [],
        [
          ['xl/workbook.xml', `${MAIN}.sheet.main+xml`],
          ...sheets.map(({ path }) => [`xl/worksheets/${path}`, `${MAIN}.worksheet+xml`] as const),
          ['xl/styles.xml', `${MAIN}.styles+xml`],
          ['docProps/core.xml', CORE_PROPERTIES.type],
        ],
      ),
    ],
    [
      '_rels/.rels',
      relationsXml([
        ['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', CORE_PROPERTIES.relation, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreXml(title)],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets
        .map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...sheets.map(({ id, path }) => [`rId${id}`, `${OFFICE}/worksheet`, `worksheets/${path}`] as const),
        [`rId${sheets.length + 1}`, `${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
  ];
}

/**
 * A workbook: a sheet a table, and one about them, made when it is known how many rows were written.
 * @throws TooManyRows, or the reason of the signal, once it is aborted.
 */
export async function writeXlsx(
  tables: readonly Table[],
  title: string,
  about: (written: readonly Written[]) => Table,
  work: Work,
): Promise<{ readonly blob: Blob; readonly rows: number }> {
  const zip = new Zip();
  const written: Written[] = [];
  const add = async (table: Table, at: number, isAbout: boolean, part: Work): Promise<number> => {
    let count = 0;
    const look = { first: at === 0, frozen: isAbout ? 0 : 1, filtered: !isAbout };
    const pieces = sheetXml(table, look, part, (rows) => {
      count = rows;
    });
    await zip.add(`xl/worksheets/sheet${at + 1}.xml`, pieces);
    return count;
  };
  for (const [at, table] of tables.entries()) {
    const part = stretch(work, at / tables.length, (at + 1) / tables.length);
    written.push({ table, rows: await add(table, at, false, part) });
  }
  const last = about(written);
  await add(last, tables.length, true, { ...UNWATCHED, signal: work.signal });
  for (const [path, text] of frame(
    [...tables, last].map(({ name }) => name),
    title,
  ))
    await zip.add(path, [text]);
  return { blob: zip.blob(XLSX_TYPE), rows: written[0]?.rows ?? 0 };
}

/** A workbook of one small table and nothing else, as it lies in a file of another kind. */
export async function workbookOf(table: Table, title: string): Promise<Blob> {
  const zip = new Zip();
  const look = { first: true, frozen: 0, filtered: false };
  await zip.add(
    'xl/worksheets/sheet1.xml',
    sheetXml(table, look, UNWATCHED, () => undefined),
  );
  for (const [path, text] of frame([table.name], title)) await zip.add(path, [text]);
  return zip.blob(XLSX_TYPE);
}
