import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import { lookOf } from '../kit/look.ts';
import type { FunderRole } from '../kit/theme.ts';
import { spokenLook } from './stops.ts';
import type { FundingText } from './text.ts';
import type { FundingRow, FundingView } from './view.ts';

const ROLES = ['agency', 'actors', 'eu', 'notSplit'] as const;

function cell(row: FundingRow, role: FunderRole, say: Say, text: FundingText): string {
  const segment = row.segments.find((each) => each.role === role);
  if (segment !== undefined) return `${say.reading(segment.reading, 'SEK')}${spokenLook(segment.look, say)}`;
  // What was given as hours is stated, though not in money.
  const hours = row.project.contributions.find((each) => each.role === role && each.unit === 'hour');
  if (hours !== undefined && hours.amount.certainty !== 'notStated')
    return text.notValued(say.quantity(hours.amount, 'hour'));
  return role === 'eu' || role === 'notSplit' ? '–' : say.t.figure.notStated;
}

function total(row: FundingRow, say: Say): string {
  const look = row.total && row.project.total && lookOf(row.project.total);
  return `${say.reading(row.total, 'SEK')}${look === undefined ? '' : spokenLook(look, say)}`;
}

function share(row: FundingRow, say: Say): string {
  if (row.noShare !== undefined) return row.noShare;
  const whole = row.segments.reduce((sum, each) => sum + each.reading.middle, 0);
  const agency = row.segments.find((each) => each.role === 'agency');
  return agency === undefined ? say.t.figure.notStated : say.percent(agency.reading.middle / whole);
}

/** The same figures as a table: a column a funder, with kinds in words. */
export function table(view: FundingView, say: Say, text: FundingText): TableTwin {
  const { columns } = text;
  return {
    columns: [
      { id: 'project', label: columns.project, numeric: false },
      ...ROLES.map((role) => ({ id: role, label: columns[role], numeric: true })),
      { id: 'total', label: columns.total, numeric: true },
      { id: 'share', label: columns.share, numeric: true },
    ],
    rows: view.rows.map((row) => ({
      key: row.project.id,
      outside: !row.lit,
      cells: [
        row.project.name,
        ...ROLES.map((role) => cell(row, role, say, text)),
        total(row, say),
        share(row, say),
      ],
    })),
  };
}
