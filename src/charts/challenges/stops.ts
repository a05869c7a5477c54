import type { Say } from '../../i18n/say.ts';
import type { Room, Stop } from '../kit/define.ts';
import { FUNDER_ROLES } from '../kit/theme.ts';
import { countOf, keyOf } from './figures.ts';
import type { RowPlace } from './row.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** What each side put in, with how many projects state it; EU and unsplit money only where there is any. */
function spokenMoney({ count, sums }: ChallengeRow, say: Say): string[] {
  if (count === 0) return [];
  return FUNDER_ROLES.flatMap((role) => {
    const sum = sums[role];
    const side = role === 'agency' || role === 'actors';
    if (sum.known === 0 && !side) return [];
    const amount = `${say.t.role[role]} ${say.speakSum(sum, 'SEK')}`;
    return [side && sum.known > 0 ? `${amount}, ${say.coverage(sum)}` : amount];
  });
}

/** A challenge as read aloud: its projects, its money where the bars show money, and whether it is chosen. */
export function spokenRow(row: ChallengeRow, view: ChallengesView, say: Say, text: ChallengesText): string {
  const states = { off: [], include: [text.chosen], exclude: [text.excluded] };
  const parts = [
    text.projects(row.all, countOf(row, view.filtered, say, text)),
    ...(view.form === 'money' ? spokenMoney(row, say) : []),
    ...states[row.state],
  ];
  return `${row.label}: ${parts.join('; ')}`;
}

/** One stop a row, as wide as the picture, in the order of the rows. */
export function stopsFor(
  view: ChallengesView,
  places: readonly RowPlace[],
  room: Room,
  say: Say,
  text: ChallengesText,
): Stop[] {
  return places.map(({ row, y, height }, i) => ({
    key: keyOf(row),
    label: `${spokenRow(row, view, say, text)}. ${say.t.spoken.position(i + 1, places.length)}`,
    x: 0,
    y,
    width: room.width,
    height,
    row: i,
    column: 0,
    act: { dimension: 'challenge', value: row.id },
    pressed: row.state === 'include',
  }));
}
