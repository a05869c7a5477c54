import { DEFAULT_ASSUMPTIONS } from '../model/figures.ts';
import { useSay, useView } from './context.ts';

/** Says in words when figures are counted in another way than usual, with the way back. */
export function AssumptionNote() {
  const say = useSay();
  const { end, inKind } = useView((state) => state.assumptions);
  const actions = useView((state) => state.actions);
  const { assumptions: t } = say.t;
  const words = [
    ...(inKind === 'leftOut' ? [t.inKind] : []),
    ...(end === 'middle' ? [] : [end === 'low' ? t.low : t.high]),
  ];
  if (words.length === 0) return null;
  return (
    <p className="empty">
      <span>{words.join(' ')}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => actions.setAssumptions(DEFAULT_ASSUMPTIONS)}
      >
        {t.reset}
      </button>
    </p>
  );
}
