import { useAnswer, useSay, useView } from './context.ts';

/** Said in the place of the totals when nothing is left, with the way out. */
export function Empty() {
  const say = useSay();
  const { kept } = useAnswer('totals');
  const { clearAll } = useView((state) => state.actions);
  if (kept > 0) return null;
  return (
    <p className="empty">
      <span>{say.t.empty.title}.</span>
      <button type="button" className="text-button" onClick={() => clearAll()}>
        {say.t.empty.offer}
      </button>
    </p>
  );
}
