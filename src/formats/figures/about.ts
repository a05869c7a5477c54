import type { Language } from '../../model/language.ts';
import { KINDS } from './kinds.ts';
import type { Cell, Column, Row, Table } from './table.ts';
import { text } from './text.ts';

/** What must be said of figures for them to stand alone, in their language. */
export interface Circumstances {
  readonly language: Language;
  readonly title: string;
  /** What is shown, as a sentence. */
  readonly filters: string;
  /** How figures are counted where it is not as usual, a sentence each. */
  readonly counting: readonly string[];
  /** Where they come from: publisher and title. */
  readonly sources: readonly string[];
  readonly date: string;
  /** The whole address that brings the view back. */
  readonly address: string;
}

/** A table that was written, and with how many rows, counted as they were. */
export interface Written {
  readonly table: Table;
  readonly rows: number;
}

/** What is in the file, where it comes from, and what every column and every kind means. */
export function aboutTable(
  { language, title, filters, counting, sources, date, address }: Circumstances,
  written: readonly Written[],
  number: (value: number) => string,
): Table {
  const { about: t, kinds, meanings, allOf, sheets } = text[language];
  const row = (topic: string, name: Cell, means: Cell, id?: string): Row => [topic, name, means, id];
  const all = written.map(({ table }) => table.id);
  const usual = counting.length === 0 ? [t.asUsual] : counting;
  const rows = [
    row(t.title, undefined, title),
    row(t.shown, undefined, filters),
    ...(all.includes('view') ? [row(t.shown, undefined, t.within(sheets.view))] : []),
    ...usual.map((each) => row(t.counting, undefined, each)),
    ...(all.includes('projects') && all.includes('figures')
      ? [row(t.counting, undefined, t.stated(sheets.projects, sheets.figures))]
      : []),
    row(t.unknown, undefined, t.unknownMeans),
    ...sources.map((each) => row(t.source, undefined, each)),
    row(t.day, undefined, date),
    row(t.address, undefined, address),
    ...written.map(({ table, rows }) => row(t.rows, table.name, allOf(number(rows)))),
    ...written.flatMap(({ table }) =>
      table.columns.map(({ id, label, about }) => row(t.column(table.name), label, about, id)),
    ),
    ...KINDS.map((id) => row(t.kind, kinds[id].name, kinds[id].about, id)),
    ...Object.values(meanings).map(({ name, about }) => row(t.kind, name, about)),
  ];
  const column = (id: 'topic' | 'name' | 'means' | 'id', width: number): Column => ({
    id,
    label: t[id],
    about: t.topicAbout,
    holds: id === 'means' ? 'long' : 'words',
    width,
  });
  return {
    id: 'about',
    name: sheets.about,
    columns: [column('topic', 24), column('name', 36), column('means', 90), column('id', 22)],
    parts: rows.length,
    count: () => rows.length,
    rowsOf: (part) => rows.slice(part, part + 1),
  };
}
