import type { Language } from '../../model/language.ts';

/** How a table is written as text: what stands between cells and before the decimals, and whether a mark begins it. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly mark: boolean;
}

/** Between the cells a comma, and points in numbers: for most programs. */
export const COMMA: Dialect = { delimiter: ',', decimal: '.', mark: false };

/** Between the cells a semicolon, and commas in numbers: what Excel expects in Swedish. */
export const SEMICOLON: Dialect = { delimiter: ';', decimal: ',', mark: true };

/** Between the cells a tab: what spreadsheets take from the clipboard. */
export const tabs = (language: Language): Dialect => ({
  delimiter: '\t',
  decimal: language === 'sv' ? ',' : '.',
  mark: false,
});

/** What is most likely to open well where a language is spoken. */
export const dialectFor = (language: Language): Dialect => (language === 'sv' ? SEMICOLON : COMMA);
