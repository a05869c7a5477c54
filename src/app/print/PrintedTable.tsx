import { useSay } from '../context.ts';
import { PlainTable, PlainTableHead } from './PlainTable.tsx';
import { PAPER_WHITE } from './white.ts';

/** The table on paper: its head comes again on each page, and no row is cut. */
export function PrintedTable() {
  const say = useSay();
  return (
    <section className="print-table" aria-label={say.t.table.name}>
      <PlainTableHead />
      <PlainTable theme={PAPER_WHITE} />
    </section>
  );
}
