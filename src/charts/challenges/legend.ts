import type { Say } from '../../i18n/say.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { keysInView, type LegendBlock, layoutLegend } from '../kit/legend.ts';
import { textWidth } from '../kit/text.ts';
import { FUNDER_ROLES, TYPE } from '../kit/theme.ts';
import { type GhostMark, lookOfSum } from './bars.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

const { size: SIZE, line: LINE } = TYPE.small;
const SWATCH = 20;
const AFTER = 24;

/** The key of the ghosts, drawn as one of them with its words. */
interface GhostKey {
  readonly mark: GhostMark;
  readonly label: LabelMark;
}

/** The legend with the key of the ghosts behind its last entry, and the words about overlap below. */
export function legendFor(
  view: ChallengesView,
  width: number,
  top: number,
  ghosts: boolean,
  say: Say,
  text: ChallengesText,
): { readonly block: LegendBlock; readonly ghostKey: GhostKey | undefined } {
  const rows = view.form === 'money' ? view.rows : [];
  const roles = FUNDER_ROLES.filter((role) => rows.some((row) => row.sums[role].known > 0));
  const looks = rows.flatMap((row) => roles.map((role) => lookOfSum(row.sums[role])));
  const missing = rows.some((row) => row.count > 0 && row.money.known === 0);
  const keys = layoutLegend(keysInView(new Set(roles), looks, missing, 'bar', say), [], width, top);

  let { height } = keys;
  let ghostKey: GhostKey | undefined;
  if (ghosts) {
    const words = say.t.legend.outside;
    const last = keys.entries.at(-1);
    const whole = SWATCH + 6 + textWidth(words, SIZE);
    const after = last === undefined ? 0 : last.x + last.symbolWidth + 6 + textWidth(last.text, SIZE) + AFTER;
    const fits = last !== undefined && after + whole <= width;
    const x = fits ? after : 0;
    const y = fits ? last.y : top + height + LINE / 2;
    if (!fits) height += LINE + 4;
    const mark = { x, y: y - 3, width: SWATCH, height: 6 };
    ghostKey = { mark, label: { x: x + SWATCH + 6, y, text: words, tone: 'ink2' } };
  }
  const lines = [text.overlap, ...(view.form === 'money' && view.inKind ? [text.inKind] : [])];
  const notes = lines.map((each) => ({ note: '', text: each }));
  const words = layoutLegend([], notes, width, top + height);
  const block = { entries: keys.entries, lines: words.lines, height: height + words.height };
  return { block, ghostKey };
}
