import type { Say } from '../../i18n/say.ts';
import type { Places } from '../../model/rank.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subjects.ts';
import type { CompareText } from './text.ts';

/** The names of those at some places, and of those that have none. */
function byPlace(places: readonly (Places | undefined)[], subjects: readonly Subject[]) {
  const ranked = places.flatMap((each, i) => (each ? [{ each, name: subjects[i]?.name ?? '' }] : []));
  const keys = ranked
    .toSorted((a, b) => a.each[0] - b.each[0] || a.each[1] - b.each[1])
    .map(({ each }) => each.join(' '));
  return {
    ranked: [...new Set(keys)].map((key) => {
      const same = ranked.filter(({ each }) => each.join(' ') === key);
      const [best = 1, worst = 1] = same[0]?.each ?? [];
      return { best, worst, names: same.map(({ name }) => name) };
    }),
    unranked: subjects.filter((_, i) => places[i] === undefined).map(({ name }) => name),
  };
}

/** The order of three or four, a line for each place that some may have. */
function orderLines(
  places: readonly (Places | undefined)[],
  subjects: readonly Subject[],
  say: Say,
  t: CompareText,
): string[] {
  const { ranked, unranked } = byPlace(places, subjects);
  return [
    ...ranked.map(({ best, worst, names }) => {
      const place = t.place(best, worst);
      const equal = best === worst && names.length > 1;
      return (equal ? t.sharedPlace : t.placed)(place, say.list(names));
    }),
    ...(unranked.length > 0 ? [t.notRanked(say.list(unranked))] : []),
  ];
}

/** How the verdict on a row of figures is put into words. */
export interface Wording {
  /** The reasons why nothing can be said. */
  readonly reasons: string;
  readonly writeBy: (amount: number) => string;
  readonly share: boolean;
  readonly only: 'middles' | 'stated' | undefined;
}

/** What may be said of a row of figures, in lines. */
export function verdictLines(
  finding: Finding,
  subjects: readonly Subject[],
  { reasons, writeBy, share, only }: Wording,
  say: Say,
  t: CompareText,
): string[] {
  const head = { middles: [t.byMiddles], stated: [t.ofStated], always: [] }[only ?? 'always'];
  switch (finding.kind) {
    case 'unknown':
      return [t.cannot(reasons)];
    case 'order':
      return [...head, ...orderLines(finding.places, subjects, say, t)];
    case 'equal':
      return [...head, t.equal];
    case 'overlap':
      return [t.overlap];
    case 'larger': {
      const name = subjects[finding.winner]?.name ?? '';
      if (share) return [...head, t.largerShare(name)];
      if (only === 'stated') return [t.largerOfStated(name)];
      return [finding.by === undefined ? t.larger(name) : t.largerBy(name, writeBy(finding.by))];
    }
  }
}
