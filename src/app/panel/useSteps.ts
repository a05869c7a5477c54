import { useMemo } from 'react';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { passing, tableOrder } from '../table/order.ts';
import type { Steps } from './Frame.tsx';
import { text } from './text.ts';

/** The place of a project among those that pass the filters, in the order of the table, and the way to the others. */
export function useSteps(id: string | undefined): Steps | undefined {
  const say = useSay();
  const { portfolio } = useApp();
  const sort = useView((state) => state.sort);
  const assumptions = useView((state) => state.assumptions);
  const { setOpen } = useView((state) => state.actions);
  const { rows } = useAnswer('table');
  const wanted = id !== undefined;
  const shown = useMemo(() => {
    if (!wanted) return undefined;
    const order = tableOrder({ portfolio, sort, assumptions, say });
    return passing(order, (row) => rows?.passes(row) ?? true);
  }, [wanted, portfolio, rows, sort, assumptions, say]);
  const here = useMemo(
    () => shown?.findIndex((row) => portfolio.projects[row]?.id === id) ?? -1,
    [shown, portfolio, id],
  );
  const t = text[say.language];
  if (shown === undefined || shown.length === 0) return undefined;
  const all = say.number(shown.length);
  return {
    position: here < 0 ? t.outside(all) : t.position(say.number(here + 1), all),
    go(step) {
      // From a project outside the filter the way leads to the first or the last within it.
      const from = here < 0 && step < 0 ? shown.length : here;
      const next = shown[(from + step + shown.length) % shown.length];
      const project = next === undefined ? undefined : portfolio.projects[next];
      if (project !== undefined) setOpen(project.id);
    },
  };
}
