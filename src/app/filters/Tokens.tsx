import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { filterWords } from './words.ts';

/** Every filter that is on, each one removable, and a way to be rid of them all. */
export function Tokens() {
  const say = useSay();
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const actions = useView((state) => state.actions);
  const { filters: t, dimension: names } = say.t;
  const active = Object.entries(filters);
  if (active.length === 0) return null;
  return (
    <div className="tokens-row">
      <span className="label" aria-hidden="true">
        {t.active}
      </span>
      <ul className="tokens" aria-label={t.active}>
        {active.map(([dimension, filter]) => {
          const words = filterWords(dimension, filter, { portfolio, map, say });
          const token = t.token(
            names[dimension as ProjectDimensionId],
            words === '' ? t[filter.kind === 'categories' ? filter.mode : 'any'] : words,
          );
          return (
            <li key={dimension}>
              <button
                type="button"
                className="token"
                aria-label={t.remove(token)}
                onClick={() => actions.clear(dimension)}
              >
                <span>{token}</span>
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="text-button" onClick={() => actions.clearAll()}>
        {t.clearAll}
      </button>
    </div>
  );
}
