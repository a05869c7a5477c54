import { useMemo } from 'react';
import { useApp, useResults, useSay, useView } from '../context.ts';
import { shortTokenWords } from '../filters/token.ts';
import { gainOf, type Remedy, remedy, remedyFor } from '../why/remedy.ts';
import { wayBack } from '../why/survey.ts';
import { useSurvey } from '../why/useSurvey.ts';
import { text } from './text.ts';

/** A way back to something: what the button says, and what it does. */
export interface Offer {
  readonly key: string;
  readonly words: string;
  readonly act: () => void;
}

/** So many ways back are offered at most. */
const OFFERED = 4;

/**
 * The ways back from an empty result, those first that bring most back: one filter dropped, or kept less strict; where
 * no one filter is enough, the fewest that are.
 */
export function useOffers(): { readonly alone: readonly Offer[]; readonly together: Offer | undefined } {
  const say = useSay();
  const t = text[say.language];
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const actions = useView((state) => state.actions);
  const relief = useResults(({ snapshot }) => snapshot.relief);
  const survey = useSurvey();
  return useMemo(() => {
    const token = (dimension: string) => {
      const filter = filters[dimension];
      return filter ? shortTokenWords(dimension, filter, { portfolio, map, say }) : '';
    };
    const drops = [...relief].map(([dimension, gain]) => ({
      remedy: { kind: 'drop', dimension } as Remedy,
      gain,
    }));
    const gentler = (survey?.grounds ?? [])
      .map(({ what, dimension }) => remedyFor(what, dimension, filters[dimension]))
      .filter(({ kind }) => kind !== 'drop')
      .map((each) => ({ remedy: each, gain: survey ? gainOf(each, survey) : 0 }));
    const alone = [...drops, ...gentler]
      .filter(({ gain }) => gain > 0)
      .toSorted((a, b) => b.gain - a.gain)
      .slice(0, OFFERED)
      .map(({ remedy: { kind, dimension }, gain }): Offer => {
        const words = kind === 'keep' || kind === 'widen' ? t[kind] : t.drop;
        return {
          key: `${kind} ${dimension}`,
          words: words(token(dimension), gain, say.number(gain)),
          act: () => remedy({ kind, dimension }, filters, actions),
        };
      });
    const way = alone.length === 0 && survey ? wayBack(survey) : undefined;
    const together = way && {
      key: 'together',
      words: t.dropAll(
        say.list(way.dimensions.map((each) => t.quoted(token(each)))),
        way.count,
        say.number(way.count),
      ),
      act: () => actions.clear(...way.dimensions),
    };
    return { alone, together };
  }, [relief, survey, filters, actions, portfolio, map, say, t]);
}
