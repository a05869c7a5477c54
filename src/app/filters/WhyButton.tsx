import { useAnswer, useSay, useView } from '../context.ts';
import { text } from './origintext.ts';

/** Leads to the list of what is out of view, with how many that are; nothing where nothing is. */
export function WhyButton({
  outside,
}: Readonly<{ /** How many that are, where it stands among figures. */ outside?: string }>) {
  const say = useSay();
  const t = text[say.language];
  const { setShow } = useView((state) => state.actions);
  const { kept, of } = useAnswer('totals');
  if (kept === of) return null;
  return (
    <button
      type="button"
      className={outside === undefined ? 'text-button why-button' : 'why-link'}
      aria-haspopup="dialog"
      title={t.title}
      onClick={() => setShow('why')}
    >
      {outside === undefined ? t.notShown(say.number(of - kept)) : outside}
    </button>
  );
}
