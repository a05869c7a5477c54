import { useMemo } from 'react';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { firstPassing, tableOrder } from '../table/order.ts';
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
  const ids = useMemo(() => {
    if (!wanted) return [];
    const order = tableOrder({ portfolio, sort, assumptions, say });
    const shown = firstPassing(order, (row) => rows?.passes(row) ?? true);
    return shown.flatMap((row) => portfolio.projects[row]?.id ?? []);
  }, [wanted, portfolio, rows, sort, assumptions, say]);
  const t = text[say.language];
  if (id === undefined || ids.length === 0) return undefined;
  const here = ids.indexOf(id);
  const all = say.number(ids.length);
  return {
    position: here < 0 ? t.outside(all) : t.position(say.number(here + 1), all),
    go(step) {
      // From a project outside the filter the way leads to the first or the last within it.
      const from = here < 0 && step < 0 ? ids.length : here;
      const next = ids[(from + step + ids.length) % ids.length];
      if (next !== undefined) setOpen(next);
    },
  };
}
