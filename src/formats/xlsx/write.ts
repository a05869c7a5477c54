import type { Written } from '../figures/about.ts';
import type { Table } from '../figures/table.ts';
import { stretch, UNWATCHED, type Work } from '../figures/work.ts';
import { escaped } from '../xml.ts';
import { sheetXml } from './sheet.ts';
import { STYLES } from './styles.ts';
import { DECLARATION } from './xml.ts';
import { Zip } from './zip.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The name of a sheet as a spreadsheet takes it. */
const sheetName = (name: string): string => escaped(name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31));

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The files that hold the sheets together. */
function frame(names: readonly string[], title: string): readonly (readonly [path: string, text: string])[] {
  const sheets = names.map((name, at) => ({ name: sheetName(name), id: at + 1, path: `sheet${at + 1}.xml` }));
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  return [
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', `${MAIN}.sheet.main+xml`)}${sheets
        .map(({ path }) => override(`/xl/worksheets/${path}`, `${MAIN}.worksheet+xml`))
        .join(
          '',
        )}${override('/xl/styles.xml', `${MAIN}.styles+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    ],
    [
      '_rels/.rels',
      relations([
        ['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    [
      'docProps/core.xml',
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets
        .map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
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
  return { blob: zip.blob(TYPE), rows: written[0]?.rows ?? 0 };
}
