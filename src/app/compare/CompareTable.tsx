import { type CSSProperties, useRef } from 'react';
import type { FunderRole } from '../../charts/kit/theme.ts';
import type { Say } from '../../i18n/say.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { CompareItem, type Drawing } from './Cell.tsx';
import type { FactRow } from './facts.ts';
import { roleOf } from './figures.ts';
import { groupsOf, kindOf } from './groups.ts';
import type { Item } from './items.ts';
import { CompareLegend } from './CompareLegend.tsx';
import { PinButton } from './PinButton.tsx';
import type { FigureRow } from './sizes.ts';
import type { Subject } from './subjects.ts';
import type { CompareText } from './text.ts';

/** Below this width (px) a row's name and verdict stand above and below its cells. */
const BESIDE_FROM = 720;
const NAME = 120;
const VERDICT = 210;
const PADDING = 16;
/** The least width (px) of a column; more columns than fit scroll. */
const LEAST = 148;

/** A row: its name, a cell for each that is compared, and what may be said of them. */
function Row({
  name,
  colour,
  cells,
  verdict,
  drawing,
  t,
}: Readonly<{
  name: string;
  colour: FunderRole | 'ink';
  cells: readonly (readonly Item[])[];
  verdict: readonly string[];
  drawing: Drawing | undefined;
  t: CompareText;
}>) {
  return (
    <tr>
      <th scope="row">
        {colour !== 'ink' && <span className="swatch" style={{ background: `var(--${colour})` }} />}
        {name}
      </th>
      {cells.map((items, i) => (
        // A cell is known by its column.
        <td key={i}>
          {items.map((item, j) => (
            <CompareItem key={j} item={item} drawing={drawing} asksHint={t.asks} />
          ))}
        </td>
      ))}
      <td className="compare-verdict">
        {verdict.length === 0 ? (
          <span aria-hidden="true">–</span>
        ) : (
          verdict.map((line) => <span key={line}>{line}</span>)
        )}
      </td>
    </tr>
  );
}

/** A heading over some rows. */
function Heading({ words, columns }: Readonly<{ words: string; columns: number }>) {
  return (
    <tr className="compare-heading">
      <th scope="rowgroup" colSpan={columns + 2}>
        <span>{words}</span>
      </th>
    </tr>
  );
}

function Head({ subjects, say, t }: Readonly<{ subjects: readonly Subject[]; say: Say; t: CompareText }>) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{t.figure}</span>
        </th>
        {subjects.map((subject) => (
          <th key={subject.pin} scope="col">
            <span className="compare-name">{subject.name}</span>
            <span className="compare-kind">
              <span className="compare-note">{kindOf(subject, say, t)}</span>
              <PinButton subject={subject.pin} name={subject.name} />
            </span>
          </th>
        ))}
        <th scope="col" className="compare-verdict">
          {t.verdict}
        </th>
      </tr>
    </thead>
  );
}

/** What is compared, side by side: the same rows, sizes on one scale, each row with its verdict. */
export function CompareTable({
  subjects,
  figures,
  facts,
  say,
  t,
}: Readonly<{
  subjects: readonly Subject[];
  figures: readonly FigureRow[];
  facts: readonly FactRow[];
  say: Say;
  t: CompareText;
}>) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame) ?? 0;
  const columns = subjects.length;
  const beside = room >= BESIDE_FROM;
  const column = Math.max(LEAST, Math.floor((beside ? room - NAME - VERDICT : room) / columns));
  return (
    <div
      ref={frame}
      className="compare-frame"
      data-beside={beside}
      style={{ '--columns': columns, '--column': `${column}px`, '--room': `${room}px` } as CSSProperties}
    >
      <table className="compare">
        <caption className="visually-hidden">{t.caption(say.list(subjects.map(({ name }) => name)))}</caption>
        <Head subjects={subjects} say={say} t={t} />
        {groupsOf(figures, say, t).map(({ words, rows }) => (
          <tbody key={words}>
            <Heading words={words} columns={columns} />
            {rows.map((row) => (
              <Row
                key={row.id}
                colour={roleOf(row.id)}
                name={row.name}
                cells={row.cells}
                verdict={row.verdict}
                drawing={{
                  scale: row.scale,
                  role: roleOf(row.id),
                  max: row.max,
                  width: column - PADDING,
                }}
                t={t}
              />
            ))}
          </tbody>
        ))}
        <tbody>
          <Heading words={t.groups.facts} columns={columns} />
          {facts.map((row) => (
            <Row key={row.id} colour="ink" {...row} drawing={undefined} t={t} />
          ))}
        </tbody>
      </table>
      <CompareLegend figures={figures} width={room} say={say} />
    </div>
  );
}
