import { createStore } from 'zustand/vanilla';
import type { CountyMap } from '../charts/kit/geography.ts';
import { charts } from '../charts/registry.ts';
import type { Snapshot } from '../engine/crossfilter.ts';
import { PROJECT_DIMENSIONS, WHOLE_COUNTRY } from '../engine/dimensions.ts';
import { crossfilterOf, type PortfolioCrossfilter } from '../engine/portfolio.ts';
import type { Query } from '../engine/query.ts';
import type { Language } from '../model/language.ts';
import type { Portfolio } from '../model/schema.ts';
import { createDialogStore, type DialogStore } from '../store/dialog.ts';
import { createHistory, type History } from '../store/history.ts';
import { createHoverStore, type HoverStore } from '../store/hover.ts';
import { createNoticeStore, type NoticeStore } from '../store/notices.ts';
import { type Grammar, readAddress } from '../store/permalink.ts';
import { createViewStore, type ViewStore } from '../store/store.ts';
import { DEFAULT_TABLE_COLUMNS, TABLE_COLUMNS } from './table/columns.ts';

/** The questions of the page itself, beside those of its charts. */
const PAGE_QUERIES: readonly Query[] = [
  {
    id: 'totals',
    table: 'projects',
    own: [],
    measures: ['agency', 'actors', 'eu', 'notSplit', 'total', 'people'],
  },
  { id: 'chips', table: 'projects', own: ['challenge'], by: 'challenge', measures: [] },
  { id: 'table', table: 'projects', own: [], measures: [], rows: true },
];

/** The answers to every view at this moment, and to the same views without filters. */
export interface Results {
  readonly crossfilter: PortfolioCrossfilter;
  readonly snapshot: Snapshot;
}

/** Everything a page is made of, apart from React. */
export interface AppModel {
  readonly portfolio: Portfolio;
  readonly map: CountyMap;
  readonly view: ViewStore;
  /** The steps that can be undone and redone. */
  readonly history: History;
  readonly hover: HoverStore;
  readonly dialog: DialogStore;
  readonly results: ReturnType<typeof createResultsStore>;
  readonly grammar: Grammar;
  /** What the address asked for in vain. */
  readonly notices: NoticeStore;
}

/** What an address may say of this portfolio. */
export function grammarOf(portfolio: Portfolio): Grammar {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const counties = portfolio.places.flatMap(({ county }) => (county === undefined ? [] : [county]));
  const values: Readonly<Record<string, ReadonlySet<string>>> = {
    challenge: ids(portfolio.challenges),
    county: new Set([...counties, WHOLE_COUNTRY]),
    place: ids(portfolio.places),
    project: ids(portfolio.projects),
    sector: ids(portfolio.sectors),
    status: new Set(['underway', 'finished']),
  };
  const kinds = { category: 'categories', interval: 'interval', text: 'text' } as const;
  const dimensions = Object.entries(PROJECT_DIMENSIONS).map(([id, { kind }]) => {
    const known = values[id];
    return [id, { kind: kinds[kind], ...(known === undefined ? {} : { values: known }) }] as const;
  });
  return {
    dimensions: Object.fromEntries(dimensions),
    forms: Object.fromEntries(
      charts.filter(({ forms }) => forms.length > 1).map(({ id, forms }) => [id, forms]),
    ),
    views: charts.map(({ id }) => id),
    columns: TABLE_COLUMNS,
    defaultColumns: DEFAULT_TABLE_COLUMNS,
  };
}

/** Holds the answers in step with the filters: computed once a change, read by every view. */
function createResultsStore(portfolio: Portfolio, view: ViewStore) {
  const queries = [...PAGE_QUERIES, ...charts.flatMap((chart) => chart.queries)];
  const late = new Map<string, Query>();
  const compute = (): Results => {
    const { filters, assumptions } = view.getState();
    const crossfilter = crossfilterOf(portfolio, assumptions, [...queries, ...late.values()]);
    return { crossfilter, snapshot: crossfilter.apply(filters) };
  };
  const results = createStore<Results>()(compute);
  view.subscribe(
    (state) => state.filters,
    (filters) => results.setState({ snapshot: results.getState().crossfilter.apply(filters) }),
  );
  view.subscribe(
    (state) => state.assumptions,
    () => results.setState(compute()),
  );
  return {
    ...results,
    /** Asks more queries from now on, as when a part of the page comes up late. Those that are asked already cost nothing. */
    ask: (more: readonly Query[]): void => {
      const { crossfilter, snapshot } = results.getState();
      const fresh = more.filter(({ id }) => !late.has(id) && !snapshot.answers.has(id));
      if (fresh.length === 0) return;
      for (const query of fresh) late.set(query.id, query);
      results.setState({ crossfilter, snapshot: crossfilter.ask(fresh) });
    },
  };
}

/** Makes the page's model from a portfolio and the address it was opened with. */
export function createAppModel(
  portfolio: Portfolio,
  map: CountyMap,
  search: string,
  language: Language,
): AppModel {
  const grammar = grammarOf(portfolio);
  const { state, notices } = readAddress(search, grammar, language);
  const view = createViewStore(state);
  const results = createResultsStore(portfolio, view);
  return {
    portfolio,
    map,
    view,
    history: createHistory(view, grammar),
    dialog: createDialogStore(),
    hover: createHoverStore(({ dimension, value, with: other }) =>
      results.getState().crossfilter.companions(dimension, value, other),
    ),
    results,
    grammar,
    notices: createNoticeStore(notices),
  };
}
