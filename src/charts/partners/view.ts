import { NOT_STATED } from '../../engine/columns.ts';
import type { Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';
import { isSilent, MIXED, type Part, partsOf } from './parts.ts';
import { repeatedNames, sumOfRow } from './sums.ts';
import type { PartnersText } from './text.ts';

/** A sector, those of several sectors, or those whose sector is not stated. */
export interface SectorRow {
  readonly id: string;
  readonly label: string;
  readonly state: 'off' | 'include' | 'exclude';
  /** Not left out by this view's own filter on sectors. */
  readonly lit: boolean;
  /** Those within the filter first. Empty where there are too many projects for a mark each. */
  readonly parts: readonly Part[];
  /** Projects that state no partner at all; in the row of what is not stated only. */
  readonly silent: readonly ProjectState[];
  /** The partners of projects within the filter, and how many of them are named. */
  readonly sum: Sum;
  readonly named: number;
  /** Projects within the filter that state partners here, and the same without any filter. */
  readonly count: number;
  readonly all: number;
}

export interface PartnersView {
  readonly form: 'sectors' | 'projects';
  readonly aggregated: boolean;
  /** In the order of the vocabulary, so that no row jumps when a filter changes. */
  readonly rows: readonly SectorRow[];
  /** Within the filter first; none where there are too many for a mark each. */
  readonly states: readonly ProjectState[];
  readonly kept: number;
  readonly of: number;
  /** Whether this view's own filters are on. */
  readonly narrowed: boolean;
  /** Partners that several projects within the filter name. */
  readonly repeated: readonly string[];
}

const projectsIn = (parts: readonly Part[]): number => new Set(parts.map(({ state }) => state.project)).size;

/** A row a sector, with all that the projects say of their partners there. */
export function view(inputs: Inputs, text: PartnersText): PartnersView {
  const { portfolio, say, aggregated } = inputs;
  const answer = inputs.answer('partners');
  const baseline = inputs.baseline('partners');
  const states = aggregated
    ? []
    : projectStates(inputs, 'partners', 'partners.shown').toSorted(
        (a, b) => Number(b.within) - Number(a.within),
      );
  const parts = states.flatMap(partsOf);
  const within = parts.filter(({ state }) => state.within);
  const own = inputs.filters['sector'];
  const include = own?.kind === 'categories' ? own.include : [];
  const exclude = own?.kind === 'categories' ? own.exclude : [];

  const named = portfolio.sectors.map(({ id, label }) => ({ id, label: say.text(label) }));
  const others = [
    { id: MIXED, label: text.mixed },
    { id: NOT_STATED, label: text.notStated },
  ];
  const rows = [...named, ...others].map(({ id, label }): SectorRow => {
    const state = exclude.includes(id) ? 'exclude' : include.includes(id) ? 'include' : 'off';
    const here = parts.filter((part) => part.row === id);
    const mixed = id === MIXED;
    return {
      id,
      label,
      state,
      lit: state === 'include' || (state === 'off' && include.length === 0),
      parts: here,
      silent: id === NOT_STATED ? states.filter(({ project }) => isSilent(project)) : [],
      ...sumOfRow(id, within),
      count: mixed ? projectsIn(within.filter((part) => part.row === id)) : answer.groups.of(id).count,
      all: mixed ? projectsIn(here) : baseline.groups.of(id).count,
    };
  });
  return {
    form: inputs.form === 'projects' ? 'projects' : 'sectors',
    aggregated,
    // A sector that no project has cannot be chosen, but it can be let go.
    rows: rows.filter((row) => row.all > 0 || row.parts.length > 0 || row.state !== 'off'),
    states,
    kept: answer.kept,
    of: answer.of,
    narrowed: include.length + exclude.length > 0 || inputs.filters['project'] !== undefined,
    repeated: repeatedNames(within),
  };
}
