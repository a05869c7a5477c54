import { type MouseEvent, useMemo } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { useOrigin } from './origin.ts';
import { text } from './origintext.ts';
import { shortTokenWords, tokenWords } from './token.ts';
import { WhyButton } from './WhyButton.tsx';

/** Hands the focus on to the next token, or the one before, as who removes one may want to remove more. */
function handOn({ currentTarget }: MouseEvent): void {
  if (document.activeElement !== currentTarget) return;
  const item = currentTarget.closest('li');
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  next?.querySelector<HTMLElement>('.token-remove')?.focus({ preventScroll: true });
}

/** Every filter that is on: its name leads to where it was set, and it can be removed; and what they keep out. */
export function Tokens() {
  const say = useSay();
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const actions = useView((state) => state.actions);
  const goTo = useOrigin();
  const vocabulary = useMemo(() => ({ portfolio, map, say }), [portfolio, map, say]);
  const { filters: t } = say.t;
  const active = Object.entries(filters);
  if (active.length === 0) return null;
  return (
    <div className="tokens-row">
      <span className="label" aria-hidden="true">
        {t.active}
      </span>
      <ul className="tokens" aria-label={t.active}>
        {active.map(([dimension, filter]) => {
          const words = tokenWords(dimension, filter, vocabulary);
          const go = text[say.language].goTo(words);
          return (
            <li key={dimension} className="token">
              <button
                type="button"
                className="token-name"
                aria-label={go}
                title={go}
                onClick={() => goTo(dimension)}
              >
                {shortTokenWords(dimension, filter, vocabulary)}
              </button>
              <button
                type="button"
                className="token-remove"
                aria-label={t.remove(words)}
                onClick={(event) => {
                  handOn(event);
                  actions.clear(dimension);
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="text-button" onClick={() => actions.clearAll()}>
        {t.clearAll}
      </button>
      <WhyButton />
    </div>
  );
}
