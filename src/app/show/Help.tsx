import { Overlay } from '../../ui/Overlay.tsx';
import { useSay } from '../context.ts';
import { KeyName } from './KeyName.tsx';
import { text } from './text.ts';

type Words = (typeof text)['sv'];

/** What keys do. */
const KEYS: readonly (readonly [act: keyof Words['acts'], keys: readonly string[]])[] = [
  ['next', ['arrowRight', 'arrowDown', 'space', 'Page Down']],
  ['previous', ['arrowLeft', 'arrowUp', 'Page Up']],
  ['ends', ['Home', 'End']],
  ['number', ['3 Enter']],
  ['restore', ['R']],
  ['chips', ['C']],
  ['marks', ['tab']],
  ['black', ['B', '.']],
  ['spotlight', ['L']],
  ['place', ['N']],
  ['fullscreen', ['F']],
  ['presenter', ['P']],
  ['help', ['?']],
  ['leave', ['Esc']],
];

/** All keys of the show. */
export function Help({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = text[useSay().language];
  return (
    <Overlay title={t.keys} close={t.close} onClose={onClose}>
      <dl className="show-keys">
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
    </Overlay>
  );
}
