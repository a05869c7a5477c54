import { DEFAULT_ASSUMPTIONS } from '../../model/figures.ts';
import { useSay, useView } from '../context.ts';
import { assumptionWords } from './words.ts';

/** Says in words when figures are counted in another way than usual, with the way back. */
export function AssumptionNote() {
  const say = useSay();
  const assumptions = useView((state) => state.assumptions);
  const actions = useView((state) => state.actions);
  const words = assumptionWords(assumptions, say);
  if (words.length === 0) return null;
  return (
    <p className="empty slim">
      <span>{words.join(' ')}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => actions.setAssumptions(DEFAULT_ASSUMPTIONS)}
      >
        {say.t.assumptions.reset}
      </button>
    </p>
  );
}
