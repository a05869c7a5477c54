import { escaped } from './xml.ts';

/** The head of every file in an Office package. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What kinds of relations are called, and what a package itself is made of. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const CORE_PROPERTIES = {
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  relation: `${PACKAGE}/relationships/metadata/core-properties`,
} as const;

/** What a file of a package leads to: the name of the relation in it, its kind, and where that lies. */
export type Relation = readonly [id: string, type: string, target: string];

/** The file of a part's relations. */
export const relationsXml = (list: readonly Relation[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The file that says what every other file is. @param defaults by the ending of a name; others by the whole path. */
export const contentTypesXml = (
  defaults: readonly (readonly [ending: string, type: string])[],
  parts: readonly (readonly [path: string, type: string])[],
): string =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${[
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...defaults,
  ]
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
    .join('')}${parts
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('')}</Types>`;

/** The file of a document's title. */
export const coreXml = (title: string): string =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;
