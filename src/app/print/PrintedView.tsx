import { useMemo, useState } from 'react';
import type { Chart, Seen } from '../../charts/kit/define.ts';
import { TwinTable } from '../card/TwinTable.tsx';
import { useSeen } from '../card/useSeen.ts';
import { useSay } from '../context.ts';
import { type Fitted, fitted, type Paper, PAPERS } from './papers.ts';
import { PAPER_WHITE } from './white.ts';

/** Below this width (px) labels stand above their marks. */
const NARROW = 600;

/** What a view has above its picture (px), and the head of the print above that. */
const HEAD = 104;
const TOP = 150;

/** Between views side by side (px). */
const GAP = 32;

/** Of the twelve columns of the page, what a view takes where the paper is not so wide. */
const COLUMNS: Readonly<Record<number, number>> = { 8: 7, 4: 5 };

function laidOut(chart: Chart, seen: Seen, paper: Paper, stand: Stand): Fitted {
  const span = paper.name === 'wide' ? chart.span : (COLUMNS[chart.span] ?? chart.span);
  const isPart = paper.beside && stand !== 'alone';
  const width = isPart ? ((paper.width + GAP) * span) / 12 - GAP : paper.width;
  const place = (room: number) => seen.place({ width: room, narrow: room < NARROW && chart.span > 4 });
  const most = paper.height - HEAD;
  switch (stand) {
    case 'alone':
      return fitted(place, width, { good: most - TOP, most, largest: 1.6 });
    case 'first':
      return fitted(place, width, { good: paper.first, most, largest: 1.15 });
    case 'among':
      return fitted(place, width, { good: paper.good, most });
  }
}

/** Where a view stands in a print: below its head, after others, or as all there is. */
export type Stand = 'first' | 'among' | 'alone';

/** A view on paper: laid out anew for each width that paper may have, of which the stylesheet shows one. */
function Pictures({ chart, seen, stand }: Readonly<{ chart: Chart; seen: Seen; stand: Stand }>) {
  const pictures = useMemo(
    () => PAPERS.map((paper) => ({ paper, ...laidOut(chart, seen, paper, stand) })),
    [chart, seen, stand],
  );
  return pictures.map(({ paper, picture, scale }) => (
    <svg
      key={paper.name}
      className="print-picture"
      data-paper={paper.name}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      preserveAspectRatio="xMinYMin"
      style={{ maxWidth: picture.width * scale }}
      role="img"
      aria-label={`${seen.title}. ${seen.summary}`}
    >
      {picture.draw(PAPER_WHITE)}
    </svg>
  ));
}

/** Whether the page shows a view as a table now: then that is what is printed. */
const isTable = ({ id }: Chart): boolean =>
  document.querySelector(`.card[data-view="${CSS.escape(id)}"] table.twin`) !== null;

/** A view on paper, as a picture or as a table as the page has it. */
export function PrintedView({ chart, stand }: Readonly<{ chart: Chart; stand: Stand }>) {
  const say = useSay();
  const seen = useSeen(chart, 'now');
  const [asTable] = useState(() => isTable(chart));
  return (
    <>
      <h2>{seen.title}</h2>
      <p className="subtitle">{seen.subtitle}</p>
      {asTable ? (
        <TwinTable twin={seen.table} caption={say.t.card.tableOf(chart.names[say.language].name)} />
      ) : (
        <Pictures chart={chart} seen={seen} stand={stand} />
      )}
    </>
  );
}
