import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import { FUNDER_ROLES, type FunderRole } from '../kit/theme.ts';
import { countOf, keyOf, nameOf, statedBy } from './figures.ts';
import type { Group } from './group.ts';
import { pairKey } from './pairs.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

function cell({ count, sums }: Group, role: FunderRole, say: Say, text: ChallengesText): string {
  const sum = sums[role];
  if (count === 0) return '–';
  if (role === 'agency' || role === 'actors') return `${say.sum(sum, 'SEK')} (${statedBy(sum, say, text)})`;
  return sum.known === 0 ? '–' : say.sum(sum, 'SEK');
}

/** The figures of a row or pair: projects, and each funder's money with how many projects state it. */
function cells(group: Group, view: ChallengesView, say: Say, text: ChallengesText): string[] {
  return [
    countOf(group, view, say, text),
    ...FUNDER_ROLES.map((role) => cell(group, role, say, text)),
    group.count === 0 ? '–' : say.sum(group.money, 'SEK'),
  ];
}

/** The same figures as a table: a row a challenge, or a row a pair of challenges, the most common first. */
export function table(view: ChallengesView, say: Say, text: ChallengesText): TableTwin {
  const { columns } = text;
  const numeric = (id: string, label: string) => ({ id, label, numeric: true });
  const figures = [
    numeric('projects', view.shared ? columns.projectsShared : columns.projects),
    ...FUNDER_ROLES.map((role) => numeric(role, columns[role])),
    numeric('known', columns.known),
  ];
  const challenge = { id: 'challenge', label: columns.challenge, numeric: false };
  if (view.form !== 'overlap') {
    return {
      columns: [challenge, ...figures],
      rows: view.rows.map((row) => ({
        key: keyOf(row),
        outside: !row.lit,
        cells: [nameOf(row, say), ...cells(row, view, say, text)],
      })),
    };
  }
  return {
    columns: [challenge, { id: 'with', label: columns.with, numeric: false }, ...figures],
    rows: view.pairs
      .toSorted((a, b) => b.count - a.count || b.all - a.all)
      .map((pair) => ({
        key: pairKey(pair),
        outside: !pair.lit,
        cells: [nameOf(pair.a, say), nameOf(pair.b, say), ...cells(pair, view, say, text)],
      })),
  };
}
