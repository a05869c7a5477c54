import { PlainTable, PlainTableHead } from '../print/PlainTable.tsx';
import { useSay } from '../context.ts';
import { useTheme } from '../theme.ts';

/** The table to be read; where it is wider than the frame, it scrolls sideways. */
export function EmbeddedTable() {
  const say = useSay();
  const theme = useTheme();
  return (
    <section className="card" aria-label={say.t.table.name}>
      <PlainTableHead />
      {/* Focus can reach a region that scrolls, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-label={say.t.table.name} tabIndex={0}>
        <PlainTable theme={theme} />
      </div>
    </section>
  );
}
