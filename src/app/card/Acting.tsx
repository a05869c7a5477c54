import { useMemo, useRef } from 'react';
import type { Chart } from '../../charts/kit/define.ts';
import { textWidth } from '../../charts/kit/text.ts';
import { restricts } from '../../engine/filters.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { useApp, useSay, useView } from '../context.ts';
import { useOrigin } from '../filters/origin.ts';
import { text } from '../filters/origintext.ts';
import { dimensionName, tokenWords } from '../filters/token.ts';
import { filterWords } from '../filters/words.ts';
import { fitting } from './fitting.ts';

const TYPE = 12;
/** Between two filters (px). */
const GAP = 12;
/** What stands for those that have no room (px). */
const REST = 28;
/** The button that clears the view's own filter, and the air around it (px). */
const CLEAR = 4 + 4 + 24 + 16;
/** No button is narrower than that (px). */
const LEAST = 24;

/** A name in bold, with the px that the stylesheet adds to each word space. */
const nameWidth = (words: string) => textWidth(words, TYPE, 600) + words.split(/\s/).length - 1;

/** A filter by its name, and on a scale by its ends, too. */
interface Named {
  readonly dimension: string;
  readonly name: string;
  /** All of it, beginning with the name. */
  readonly inFull: string;
}

function useNamed(): readonly Named[] {
  const say = useSay();
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  return useMemo(() => {
    const vocabulary = { portfolio, map, say };
    return Object.entries(filters)
      .filter(([, filter]) => restricts(filter))
      .map(([dimension, filter]) => {
        const name = dimensionName(dimension, vocabulary);
        if (filter.kind !== 'interval') {
          return { dimension, name, inFull: tokenWords(dimension, filter, vocabulary) };
        }
        const withEnds = `${name} ${filterWords(dimension, filter, vocabulary)}`;
        return { dimension, name: withEnds, inFull: withEnds };
      });
  }, [filters, portfolio, map, say]);
}

/**
 * Which filters of other views act on a view, each leading to where it was set, and which was set in it. The line
 * keeps its room when there are none, so that no mark moves away under the pointer that presses it.
 */
export function Acting({ chart }: Readonly<{ chart: Chart }>) {
  const say = useSay();
  const t = text[say.language];
  const line = useRef<HTMLDivElement>(null);
  const width = useWidth(line) ?? 0;
  const actions = useView((state) => state.actions);
  const goTo = useOrigin();
  const named = useNamed();
  const own = named.filter(({ dimension }) => chart.brushes.includes(dimension));
  const others = named.filter((each) => !own.includes(each));
  const ownWords = own.map(({ name }) => name).join(' · ');

  const labelWidth = (words: string) => textWidth(`${words} `, TYPE);
  const ownWidth = own.length === 0 ? 0 : labelWidth(t.here) + nameWidth(ownWords) + CLEAR;
  const room = width - Math.min(ownWidth, width / 2) - labelWidth(t.by) - GAP;
  const widths = others.map(({ name }) => Math.max(LEAST, nameWidth(name)));
  const fit = fitting(widths, GAP, room, REST);
  const rest = others.slice(fit);
  const restWords = say.list(rest.map(({ inFull }) => inFull));
  return (
    <div ref={line} className="acting">
      {own.length > 0 && (
        <p className="acting-own">
          {t.here} <span className="acting-words">{ownWords}</span>
          <button
            type="button"
            aria-label={say.t.card.clear}
            title={say.t.card.clear}
            onClick={() => actions.clear(...chart.brushes)}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
      {others.length > 0 && (
        <p>
          {t.by}{' '}
          {others.slice(0, fit).map(({ dimension, name, inFull }) => (
            <button
              key={dimension}
              type="button"
              className="acting-other"
              aria-label={t.goTo(inFull)}
              title={t.goTo(inFull)}
              onClick={() => goTo(dimension)}
            >
              {name}
            </button>
          ))}
          {rest.length > 0 && (
            <button
              type="button"
              className="acting-other"
              aria-label={t.moreNamed(say.number(rest.length), restWords)}
              title={restWords}
              onClick={() => actions.setShow('filters')}
            >
              {t.more(say.number(rest.length))}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
