import { Overlay } from '../../ui/Overlay.tsx';
import { useSay } from '../context.ts';
import { KeyList, type KeyRow } from './KeyList.tsx';
import { text } from './text.ts';

type Words = (typeof text)['sv'];

/** What keys do. */
const KEYS: readonly KeyRow<keyof Words['acts']>[] = [
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
      <KeyList rows={KEYS} acts={t.acts} className="show-keys" />
    </Overlay>
  );
}
