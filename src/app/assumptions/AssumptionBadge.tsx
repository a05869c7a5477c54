import { useSay, useView } from '../context.ts';
import { assumptionWords } from './words.ts';

/** On each view, whenever figures are counted in another way than usual: how. */
export function AssumptionBadge() {
  const say = useSay();
  const assumptions = useView((state) => state.assumptions);
  const words = assumptionWords(assumptions, say);
  if (words.length === 0) return null;
  return <p className="badge">{words.join(' ')}</p>;
}
