import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import { FUNDER_ROLES, type FunderRole } from '../kit/theme.ts';
import { countOf, keyOf, nameOf, statedBy } from './figures.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

function cell({ count, sums }: ChallengeRow, role: FunderRole, say: Say, text: ChallengesText): string {
  const sum = sums[role];
  if (count === 0) return '–';
  if (role === 'agency' || role === 'actors') return `${say.sum(sum, 'SEK')} (${statedBy(sum, say, text)})`;
  return sum.known === 0 ? '–' : say.sum(sum, 'SEK');
}

/** The same figures as a table: projects, and each funder's money with how many projects state it. */
export function table(view: ChallengesView, say: Say, text: ChallengesText): TableTwin {
  const { columns } = text;
  return {
    columns: [
      { id: 'challenge', label: columns.challenge, numeric: false },
      { id: 'projects', label: columns.projects, numeric: true },
      ...FUNDER_ROLES.map((role) => ({ id: role, label: columns[role], numeric: true })),
      { id: 'known', label: columns.known, numeric: true },
    ],
    rows: view.rows.map((row) => ({
      key: keyOf(row),
      outside: !row.lit,
      cells: [
        nameOf(row, say),
        countOf(row, view.filtered, say, text),
        ...FUNDER_ROLES.map((role) => cell(row, role, say, text)),
        row.count === 0 ? '–' : say.sum(row.money, 'SEK'),
      ],
    })),
  };
}
