import type { Portfolio, Project } from '../../model/schema.ts';
import { statementsOf } from '../../model/statements.ts';
import { read } from '../../model/reading.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { Maker } from './figures.ts';
import { type Item, statedItem, words } from './items.ts';
import { periodOf, periodVerdict, spanOf } from './periods.ts';
import type { Subject } from './subjects.ts';

/** The rows that are words and not sizes. */
export type FactId = 'members' | 'period' | 'places' | 'partners' | 'challenges' | 'status';

export interface FactRow {
  readonly id: FactId;
  readonly name: string;
  readonly cells: readonly (readonly Item[])[];
  /** Empty where the words of a row cannot be held against each other. */
  readonly verdict: readonly string[];
}

/** So many names stand in a cell; the rest are counted. */
const NAMES = 4;

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** The first of some names, and how many more there are. */
function listed(names: readonly string[], { say, t }: Maker): string {
  if (names.length <= NAMES) return say.list(names);
  return `${names.slice(0, NAMES).join(', ')} ${t.moreOf(say.number(names.length - NAMES))}`;
}

/** A row of names: the names of each, and which of them all have in common. */
function nameRow(
  id: Exclude<FactId, 'status'>,
  subjects: readonly Subject[],
  namesOf: (project: Project) => readonly string[],
  maker: Maker,
  more: (project: Project) => Item[] = () => [],
): FactRow {
  const { say, t } = maker;
  const sets = subjects.map(({ parts }) => unique(parts.flatMap(({ project }) => namesOf(project))));
  const silent = subjects.filter((_, i) => sets[i]?.length === 0).map(({ name }) => name);
  const common = (sets[0] ?? []).filter((name) => sets.every((each) => each.includes(name)));
  const verdict = () => {
    if (silent.length > 0) return t.cannot(t.why.notStated(say.list(silent), silent.length));
    if (common.length === 0) return t.nothingInCommon;
    return (id === 'members' ? t.overlapping : t.inCommon)(listed(common, maker));
  };
  const cells = subjects.map(({ group, parts }, i): Item[] => {
    const names = sets[i] ?? [];
    const [part] = parts;
    const counted = group === undefined && part ? more(part.project) : [];
    if (names.length === 0 && counted.length === 0)
      return [{ ...words(say.t.figure.notStated), missing: true }];
    if (names.length === 0) return counted;
    if (id !== 'partners') return [words(listed(names, maker))];
    return [words(t.named(say.number(names.length), names.length), listed(names, maker)), ...counted];
  });
  return { id, name: t.facts[id], cells, verdict: [verdict()] };
}

/** Partners that the source counts and does not name. */
function countedPartners(project: Project, { say }: Maker): Item[] {
  return statementsOf(project).flatMap((statement): Item[] => {
    const of = statement.kind === 'partners' ? read(statement.quantity) : undefined;
    if (of === undefined) return [];
    const item = statedItem(statement, of, statedFigure(project.id, statement.key), say);
    const what = statement.what ? [say.text(statement.what)] : [];
    return [{ ...item, notes: [...what, ...item.notes], lengths: [] }];
  });
}

function periodRow(subjects: readonly Subject[], { say, t }: Maker): FactRow {
  const periods = subjects.map(({ parts }) =>
    parts.flatMap(({ project }) => {
      const period = periodOf(project);
      return period ? [period] : [];
    }),
  );
  const cells = subjects.map(({ group, parts }, i): Item[] => {
    const known = periods[i] ?? [];
    if (known.length === 0) return [{ ...words(say.t.figure.notStated), missing: true }];
    const coverage = t.gives(say.number(known.length), say.number(parts.length));
    return [words(say.period(spanOf(known)), ...(group ? [coverage] : []))];
  });
  const verdicts = { together: t.together, apart: t.apart, unsure: t.periodUnsure };
  const grouped = subjects.some(({ group }) => group !== undefined);
  const verdict = grouped ? [] : [verdicts[periodVerdict(periods.map(([period]) => period))]];
  return { id: 'period', name: t.facts.period, cells, verdict };
}

function statusRow(subjects: readonly Subject[], { say, t }: Maker): FactRow {
  const statuses = subjects.map(({ parts }) => parts.map(({ project }) => project.status));
  const cells = subjects.map(({ group }, i): Item[] => {
    const all = statuses[i] ?? [];
    const [first] = all;
    if (first === undefined) return [words(t.noProject)];
    if (group === undefined) {
      return [{ ...words(say.t.status[first]), missing: first === 'notStated' }];
    }
    const counts = (['underway', 'finished', 'notStated'] as const).flatMap((status) => {
      const n = all.filter((each) => each === status).length;
      return n === 0 ? [] : [t.statuses(say.number(n), say.t.status[status].toLowerCase())];
    });
    return [words(counts.join(', '))];
  });
  const silent = subjects.filter((_, i) => statuses[i]?.[0] === 'notStated').map(({ name }) => name);
  const all = unique(statuses.flat());
  const verdict = () => {
    if (subjects.some(({ group }) => group !== undefined)) return [];
    if (silent.length > 0) return [t.cannot(t.why.notStated(say.list(silent), silent.length))];
    return [all.length === 1 ? t.same : t.different];
  };
  return { id: 'status', name: say.t.table.status, cells, verdict: verdict() };
}

/** The rows of what is compared beside its sizes: when, where, with whom, and against what. */
export function factRows(subjects: readonly Subject[], portfolio: Portfolio, maker: Maker): FactRow[] {
  const { say } = maker;
  const labels = new Map(portfolio.challenges.map(({ id, label }) => [id, say.text(label)]));
  const places = new Map(portfolio.places.map(({ id, name }) => [id, say.text(name)]));
  const named = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
    ids.map((id) => names.get(id) ?? id);
  const rows = [
    periodRow(subjects, maker),
    nameRow(
      'places',
      subjects,
      (each) =>
        named(
          each.places.map(({ place }) => place),
          places,
        ),
      maker,
    ),
    nameRow(
      'partners',
      subjects,
      // Who is only mentioned, or where a project sprang from, takes no part in it.
      ({ partners }) =>
        partners.named.flatMap(({ name, role }) => (role === 'mentioned' || role === 'origin' ? [] : [name])),
      maker,
      (project) => countedPartners(project, maker),
    ),
    nameRow('challenges', subjects, (each) => named(each.challenges, labels), maker),
    statusRow(subjects, maker),
  ];
  const groups = subjects.some(({ group }) => group !== undefined);
  return groups ? [nameRow('members', subjects, ({ name }) => [name], maker), ...rows] : rows;
}
