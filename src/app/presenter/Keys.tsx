import { useSay } from '../context.ts';
import { KeyList } from '../show/KeyList.tsx';
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
      <KeyList rows={KEYS} acts={t.acts} />
    </section>
  );
}
