import type { Filter, Filters } from '../engine/filters.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/figures.ts';
import type { Language } from '../model/language.ts';
import { projectOfFigure } from './figure.ts';
import { type FilterKind, readFilter, writeFilter } from './parameters.ts';
import { type Draft, plainReader } from './plainparameters.ts';
import { initialState, type ViewState } from './state.ts';
import { writeColumns, writeSort } from './tableparameters.ts';

/** What an address may speak of: the dimensions with their known values, the forms of the views, the columns. */
export interface Grammar {
  readonly dimensions: Readonly<
    Record<string, { readonly kind: FilterKind; readonly values?: ReadonlySet<string> }>
  >;
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly views: readonly string[];
  /** All columns of the table, the column of names first. */
  readonly columns: readonly string[];
  /** Those beside the names that it shows by itself, in their order. */
  readonly defaultColumns: readonly string[];
}

/** A part of an address that was skipped: it could not be read, or it asks for what cannot be. */
export interface Notice {
  readonly parameter: string;
  /** Absent where the parameter itself is not known. */
  readonly value?: string;
  /**
   * Why, where it is not that the value is unknown: the parameter was there already, it asks for more than there is
   * room for, or the address is of a version to come.
   */
  readonly problem?: 'twice' | 'tooMany' | 'newer';
}

/**
 * What a parameter says: the form of a view, or a filter, which may have the name of a view; how the values of a filter
 * are combined; or one thing only. Undefined where it is not known.
 */
function meaningOf(name: string, value: string, grammar: Grammar) {
  const forms = Object.hasOwn(grammar.forms, name) ? grammar.forms[name] : undefined;
  if (forms?.includes(value)) return 'form';
  if (Object.hasOwn(grammar.dimensions, name)) return 'filter';
  if (forms !== undefined) return 'form';
  const dimension = name.endsWith(MODE) ? name.slice(0, -MODE.length) : '';
  const isMode = Object.hasOwn(grammar.dimensions, dimension) ? grammar.dimensions[dimension] : undefined;
  if (isMode?.kind === 'categories') return 'mode';
  return plainReader(name) === undefined ? undefined : 'plain';
}

const MODE = '.mode';

/** Reads the view out of a query string. Never throws: what it cannot read it names and skips. */
export function readAddress(
  search: string,
  grammar: Grammar,
  language: Language,
): { state: ViewState; notices: readonly Notice[] } {
  const parameters = new URLSearchParams(search);
  const notices: Notice[] = [];
  const draft: Draft = initialState(language);
  const filters: Record<string, Filter> = {};
  const forms: Record<string, string> = {};
  const seen = new Set<string>();

  const readFilterOf = (name: string, value: string, mode: string | null) => {
    const { kind = 'text', values } = grammar.dimensions[name] ?? {};
    const read = readFilter(kind, value, values, mode);
    for (const unknown of read.unknown) notices.push({ parameter: name, value: unknown });
    if (read.filter !== undefined) filters[name] = read.filter;
  };
  for (const [name, value] of parameters) {
    const meaning = meaningOf(name, value, grammar);
    const isFirst = !seen.has(`${meaning} ${name}`);
    seen.add(`${meaning} ${name}`);
    if (meaning === undefined) {
      if (isFirst) notices.push({ parameter: name });
    } else if (!isFirst) {
      notices.push({ parameter: name, value, problem: 'twice' });
    } else if (meaning === 'form') {
      const known = grammar.forms[name] ?? [];
      if (!known.includes(value)) notices.push({ parameter: name, value });
      else if (value !== known[0]) forms[name] = value;
    } else if (meaning === 'filter') {
      readFilterOf(name, value, parameters.get(`${name}${MODE}`));
    } else if (meaning === 'mode') {
      const dimension = name.slice(0, -MODE.length);
      if (value !== 'any' && value !== 'all') notices.push({ parameter: name, value });
      // A mode may be set before any value is chosen; beside values it is read with them.
      else if (!parameters.has(dimension)) readFilterOf(dimension, '', value);
    } else {
      const refused = plainReader(name)?.(draft, value, grammar) ?? [];
      for (const each of refused) notices.push({ parameter: name, ...each });
    }
  }
  return { state: { ...settled(draft), filters, forms }, notices };
}

/** A figure of a project lies in its panel, and the panel takes the place of the filters. */
function settled(draft: Draft): Draft {
  const open = (draft.figure === undefined ? undefined : projectOfFigure(draft.figure)) ?? draft.open;
  const beside = open !== undefined || draft.figure !== undefined;
  return { ...draft, open, show: beside && draft.show === 'filters' ? undefined : draft.show };
}

const plainly = (text: string): string =>
  encodeURIComponent(text.replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+');

/** Writes the view as a query string: the same view always gives the same one, and defaults are left out. */
export function writeAddress(state: ViewState, grammar: Grammar): string {
  const parts: [string, string][] = [['lang', state.language]];
  if (state.theme !== undefined) parts.push(['theme', state.theme]);
  parts.push(...filterParts(state.filters, grammar));
  for (const name of Object.keys(grammar.forms)) {
    const form = state.forms[name];
    if (form !== undefined && form !== grammar.forms[name]?.[0]) parts.push([name, form]);
  }
  const { end, inKind, several } = state.assumptions;
  if (end !== DEFAULT_ASSUMPTIONS.end) parts.push(['end', end]);
  if (inKind !== DEFAULT_ASSUMPTIONS.inKind) parts.push(['inkind', inKind]);
  if (several !== DEFAULT_ASSUMPTIONS.several) parts.push(['several', several]);
  parts.push(...writeSort(state.sort), ...writeColumns(state.columns, grammar));
  if (state.open !== undefined) parts.push(['open', state.open]);
  if (state.figure !== undefined) parts.push(['figure', state.figure]);
  if (state.pins.length > 0) parts.push(['pin', state.pins.join(',')]);
  if (state.show !== undefined) parts.push(['show', state.show]);
  if (state.enlarge !== undefined) parts.push(['enlarge', state.enlarge]);
  return `?${parts.map(([name, value]) => `${name}=${plainly(value)}`).join('&')}`;
}

function filterParts(filters: Filters, grammar: Grammar): [string, string][] {
  return Object.keys(grammar.dimensions).flatMap((name): [string, string][] => {
    const filter = filters[name];
    if (filter === undefined) return [];
    const mode: [string, string][] =
      filter.kind === 'categories' && filter.mode === 'all' ? [[`${name}${MODE}`, 'all']] : [];
    const written = writeFilter(filter);
    return written === '' ? mode : [[name, written], ...mode];
  });
}
