import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Aggregate } from '../../engine/answer.ts';
import type { PassingRows } from '../../engine/rows.ts';
import { Icon } from '../../ui/Icon.tsx';
import { answerOf, useApp, useSay, useView } from '../context.ts';
import { type Turn, usePatient, useTurn } from '../patient.ts';
import { ColumnsButton } from './ColumnsButton.tsx';
import type { FootRow } from './Foot.tsx';
import { Grid } from './Grid.tsx';
import { passing, tableOrder } from './order.ts';
import { RowCache } from './RowCache.ts';
import { scalesOf } from './scales.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { sortSentence } from './sortwords.ts';
import { text } from './text.ts';
import { useSelection } from './useSelection.ts';

/** What the table shows of the answers. */
interface Shown {
  readonly kept: number;
  readonly rows: PassingRows | undefined;
  readonly totals: Aggregate;
  /** All projects, whatever the filters. */
  readonly all: Aggregate;
}

const sameShown = (a: Shown, b: Shown): boolean =>
  a.rows === b.rows && a.totals === b.totals && a.all === b.all;

/** What passes, taken up when it is the table's turn. */
function useShown(turn: Turn): Shown {
  const { results } = useApp();
  const stores = useMemo(() => [results], [results]);
  const select = useCallback((): Shown => {
    const { snapshot, crossfilter } = results.getState();
    const { kept, rows } = answerOf(snapshot.answers, 'table');
    return {
      kept,
      rows,
      totals: answerOf(snapshot.answers, 'totals').total,
      all: answerOf(crossfilter.baseline.answers, 'totals').total,
    };
  }, [results]);
  return usePatient(select, sameShown, stores, turn);
}

/** The sums below the rows: of what is shown, and of all where that is more. */
function useFoot({ kept, totals, all }: Shown): readonly FootRow[] {
  const say = useSay();
  return useMemo(() => {
    const sum: FootRow = { key: 'sum', words: say.t.table.sum(say.numberWord(kept)), sums: totals };
    if (kept === all.count) return [sum];
    return [sum, { key: 'all', words: text[say.language].all(say.numberWord(all.count)), sums: all }];
  }, [kept, totals, all, say]);
}

/** All projects that pass the filters: sorted by any columns, each row open to every figure it has. */
export function ProjectTable() {
  const say = useSay();
  const { portfolio, dialog } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const sort = useView((state) => state.sort);
  const behind = useView((state) => state.enlarge !== undefined);
  const card = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = useShown(useTurn(card));
  const foot = useFoot(shown);

  const order = useMemo(
    () => tableOrder({ portfolio, sort, assumptions, say }),
    [portfolio, sort, assumptions, say],
  );
  const rows = useMemo(() => passing(order, (row) => shown.rows?.passes(row) ?? true), [order, shown.rows]);
  const cache = useMemo(() => new RowCache(portfolio, assumptions, say), [portfolio, assumptions, say]);
  const scales = useMemo(() => scalesOf(portfolio, assumptions), [portfolio, assumptions]);
  const selection = useSelection(rows);
  // What is chosen by a button that then goes away leaves the focus to the table.
  const done = useRef(false);
  useEffect(() => {
    if (!done.current) return;
    done.current = false;
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
  const onDone = () => {
    done.current = true;
    selection.clear();
  };
  const { table: t } = say.t;
  return (
    <section ref={card} className="card table-card" aria-labelledby="table-title" inert={behind}>
      <div className="card-head">
        <div>
          <h2 id="table-title">{t.title(shown.kept, say.numberWord(shown.kept))}</h2>
          <p className="subtitle">{sortSentence(sort, say)}</p>
        </div>
        <div className="card-tools">
          <button
            type="button"
            className="icon-button"
            aria-label={say.t.card.takeThis(say.t.table.name)}
            title={say.t.card.takeThis(say.t.table.name)}
            aria-haspopup="dialog"
            onClick={() => dialog.show('export', 'table')}
          >
            <Icon name="save" />
          </button>
          <ColumnsButton />
        </div>
      </div>
      <div className="table-tools">
        <SelectionBar selected={selection.selected} shown={selection.shown} onDone={onDone} />
        <p className="table-keys" aria-hidden="true">
          {text[say.language].keys}
        </p>
      </div>
      <Grid box={box} rows={rows} foot={foot} cache={cache} scales={scales} selection={selection} />
    </section>
  );
}
