import type { Say } from '../../i18n/say.ts';
import { spokenCount, spokenMoney } from './figures.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** A challenge as read aloud: its projects, its money where the bars show money, and whether it is chosen. */
export function spokenRow(row: ChallengeRow, view: ChallengesView, say: Say, text: ChallengesText): string {
  const states = { off: [], include: [text.chosen], exclude: [text.excluded] };
  const parts = [
    spokenCount(row, view, say, text),
    ...(view.form === 'money' ? spokenMoney(row, say, text) : []),
    ...states[row.state],
  ];
  return `${row.label}: ${parts.join('; ')}`;
}
