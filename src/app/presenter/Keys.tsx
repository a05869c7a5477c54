import { useSay } from '../context.ts';
import { KeyName } from '../show/KeyName.tsx';
import { text } from './text.ts';

/** What keys do in this window. */
const KEYS = [
  ['steps', ['arrowLeft', 'arrowRight']],
  ['black', ['B']],
  ['restore', ['R']],
  ['number', ['3 Enter']],
  ['timer', ['T']],
  ['size', ['−', '+']],
] as const;

/** The keys of the presenter's window. */
export function Keys() {
  const t = text[useSay().language];
  return (
    <section className="presenter-keys" aria-label={t.keys}>
      <dl>
        {KEYS.map(([act, keys]) => (
          <div key={act}>
            <dt>
              {keys.map((key) => (
                <KeyName key={key} name={key} />
              ))}
            </dt>
            <dd>{t.acts[act]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
