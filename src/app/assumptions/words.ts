import type { Say } from '../../i18n/say.ts';
import type { Assumptions } from '../../model/figures.ts';

/** The assumptions that are not the usual ones, each in a sentence; none where all are as usual. */
export function assumptionWords({ end, inKind, several }: Assumptions, say: Say): string[] {
  const { assumptions: t } = say.t;
  return [
    ...(inKind === 'leftOut' ? [t.inKind] : []),
    ...(end === 'middle' ? [] : [end === 'low' ? t.low : t.high]),
    ...(several === 'shared' ? [t.shared] : []),
  ];
}
