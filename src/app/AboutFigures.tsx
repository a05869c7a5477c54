import { Icon } from '../ui/Icon.tsx';
import { AssumptionControl } from './assumptions/AssumptionControl.tsx';
import { useSay, useView } from './context.ts';

/** What stands behind all figures: how to read them, how they are counted, and what is not known. */
export function AboutFigures() {
  const say = useSay();
  const { setShow } = useView((state) => state.actions);
  const { about: t } = say.t;
  return (
    <div className="about" role="group" aria-label={t.bar}>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setShow('guide')}>
        <Icon name="guide" />
        {t.guide}
      </button>
      <AssumptionControl />
      <button
        type="button"
        className="text-button"
        aria-haspopup="dialog"
        onClick={() => setShow('unknowns')}
      >
        <Icon name="unknown" />
        {t.unknowns}
      </button>
    </div>
  );
}
