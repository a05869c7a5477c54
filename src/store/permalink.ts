import type { Filter, Filters } from '../engine/filters.ts';
import { DEFAULT_ASSUMPTIONS } from '../model/figures.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { type FilterKind, readFilter, writeFilter } from './parameters.ts';
import { readFigure } from './figure.ts';
import { readColumns, readSort, writeColumns, writeSort } from './tableparameters.ts';
import { initialState, PINS_AT_MOST, SHOWS, type ViewState } from './state.ts';

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

/** A part of an address that could not be read; it was skipped. */
export interface Notice {
  readonly parameter: string;
  /** Absent where the parameter itself is not known. */
  readonly value?: string;
}

/**
 * The version of addresses that is written, and read without being named. It changes only when a parameter comes to
 * mean something else; one that is renamed is read under its old name too.
 */
const VERSION = '1';

const ENDS = ['low', 'middle', 'high'] as const;

function pick<T extends string>(options: readonly T[], value: string): T | undefined {
  return options.find((each) => each === value);
}

/** Reads the view out of a query string. Never throws: what it cannot read it names and skips. */
export function readAddress(
  search: string,
  grammar: Grammar,
  language: Language,
): { state: ViewState; notices: readonly Notice[] } {
  const parameters = new URLSearchParams(search);
  const notices: Notice[] = [];
  const start = initialState(language);
  const filters: Record<string, Filter> = {};
  const forms: Record<string, string> = {};
  let { assumptions, sort, columns, open, figure, pins, show, enlarge, theme } = start;
  let chosenLanguage = language;

  for (const [name, value] of parameters) {
    const skip = () => notices.push({ parameter: name, value });
    const dimension = Object.hasOwn(grammar.dimensions, name) ? grammar.dimensions[name] : undefined;
    const ownForms = Object.hasOwn(grammar.forms, name) ? grammar.forms[name] : undefined;
    const modeOf = name.endsWith('.mode') ? name.slice(0, -'.mode'.length) : '';
    if (ownForms?.includes(value)) {
      if (value !== ownForms[0]) forms[name] = value;
    } else if (dimension !== undefined) {
      const read = readFilter(dimension.kind, value, dimension.values, parameters.get(`${name}.mode`));
      for (const unknown of read.unknown) notices.push({ parameter: name, value: unknown });
      if (read.filter !== undefined) filters[name] = read.filter;
    } else if (ownForms !== undefined) {
      skip();
    } else if (
      Object.hasOwn(grammar.dimensions, modeOf) &&
      grammar.dimensions[modeOf]?.kind === 'categories'
    ) {
      if (value !== 'any' && value !== 'all') skip();
      // A mode may be set before any value is chosen; beside values it is read with them.
      const alone = parameters.has(modeOf)
        ? undefined
        : readFilter('categories', '', undefined, value).filter;
      if (alone !== undefined) filters[modeOf] = alone;
    } else if (name === 'lang') {
      const found = pick(LANGUAGES, value);
      if (found === undefined) skip();
      else chosenLanguage = found;
    } else if (name === 'theme') {
      const found = pick(['light', 'dark'], value);
      if (found === undefined) skip();
      else theme = found;
    } else if (name === 'open') {
      if (grammar.dimensions['project']?.values?.has(value)) open = value;
      else skip();
    } else if (name === 'figure') {
      if (readFigure(value, grammar) !== undefined) figure = value;
      else skip();
    } else if (name === 'pin') {
      const words = [...new Set(value.split(','))].filter((word) => word !== '');
      pins = words.filter((word) => isSubject(word, grammar)).slice(0, PINS_AT_MOST);
      for (const word of words) if (!pins.includes(word)) notices.push({ parameter: name, value: word });
    } else if (name === 'show') {
      const found = pick(SHOWS, value);
      if (found === undefined) skip();
      else show = found;
    } else if (name === 'enlarge') {
      if (grammar.views.includes(value)) enlarge = value;
      else skip();
    } else if (name === 'sort') {
      const read = readSort(value, grammar);
      sort = read.sort;
      for (const unknown of read.unknown) notices.push({ parameter: name, value: unknown });
    } else if (name === 'columns' || name === 'pinned' || name === 'widths') {
      const read = readColumns(columns, name, value, grammar);
      columns = read.columns;
      for (const unknown of read.unknown) notices.push({ parameter: name, value: unknown });
    } else if (name === 'v') {
      // The version of the address. There is one so far; a later one may say what this cannot read.
      if (value !== VERSION) skip();
    } else if (name === 'end') {
      const end = pick(ENDS, value);
      if (end === undefined) skip();
      else assumptions = { ...assumptions, end };
    } else if (name === 'inkind') {
      if (value === 'leftOut' || value === 'counted') assumptions = { ...assumptions, inKind: value };
      else skip();
    } else if (name === 'several') {
      if (value === 'full' || value === 'shared') assumptions = { ...assumptions, several: value };
      else skip();
    } else {
      notices.push({ parameter: name });
    }
  }
  const read = figure === undefined ? undefined : readFigure(figure, grammar);
  return {
    state: {
      filters,
      assumptions,
      forms,
      sort,
      columns,
      open: read?.project ?? open,
      figure,
      pins,
      show,
      enlarge,
      language: chosenLanguage,
      theme,
    },
    notices,
  };
}

/** Whether something can be pinned: a known project, or a known value of a dimension. */
function isSubject(word: string, { dimensions }: Grammar): boolean {
  const [dimension = '', value] = word.split(':');
  if (value === undefined) return dimensions['project']?.values?.has(word) ?? false;
  const known = Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : undefined;
  return known?.kind === 'categories' && (known.values?.has(value) ?? false);
}

const plainly = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');

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
      filter.kind === 'categories' && filter.mode === 'all' ? [[`${name}.mode`, 'all']] : [];
    return [[name, writeFilter(filter)], ...mode];
  });
}
