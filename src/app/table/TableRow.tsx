import { memo, type MouseEvent, type ReactNode } from 'react';
import type { Theme } from '../../charts/kit/theme.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { Say } from '../../i18n/say.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PinButton } from '../compare/PinButton.tsx';
import { useView } from '../context.ts';
import { useLinked } from '../highlight.ts';
import { text as panelText } from '../panel/text.ts';
import { FigureCell, type Scales } from './Cells.tsx';
import { Details } from './Details.tsx';
import { isFigure, type ProjectRow } from './rows.ts';
import { stickyStyle } from './sticky.ts';
import { text } from './text.ts';
import type { PageColumn } from './widths.ts';

/** A column as a row needs it: its width is the table's affair. */
export interface RowColumn {
  readonly id: PageColumn;
  /** It stays in sight when the table is scrolled sideways. */
  readonly stuck: boolean;
}

/** What all rows have in common. */
export interface RowsProps {
  readonly columns: readonly RowColumn[];
  readonly scales: Scales;
  readonly say: Say;
  readonly theme: Theme;
  readonly onUnfold: (row: number) => void;
  readonly onSelect: (row: number, toHere: boolean) => void;
}

/** The row alone lights up; its cells are not drawn again for that. */
function LinkedRow({
  project,
  open,
  selected,
  number,
  index,
  children,
}: Readonly<{
  project: string;
  open: boolean;
  selected: boolean;
  number: number;
  index: number;
  children: ReactNode;
}>) {
  const linked = useLinked({ dimension: 'project', value: project });
  return (
    <tr data-row={number} data-open={open} aria-rowindex={index} aria-selected={selected} {...linked}>
      {children}
    </tr>
  );
}

function NameCell({
  row: { project },
  number,
  unfolded,
  say,
  onUnfold,
}: Readonly<{ row: ProjectRow; number: number; unfolded: boolean } & Pick<RowsProps, 'say' | 'onUnfold'>>) {
  const { setOpen } = useView((state) => state.actions);
  const { id, name } = project;
  const { table: t } = say.t;
  return (
    <span className="name-cell">
      <button
        type="button"
        className="expander"
        aria-expanded={unfolded}
        aria-label={(unfolded ? t.collapse : t.expand)(name)}
        onClick={() => onUnfold(number)}
      >
        <Icon name="chevron" />
      </button>
      <button
        type="button"
        className="name-button"
        data-main=""
        data-opens={id}
        aria-label={panelText[say.language].open(name)}
        onClick={() => setOpen(id)}
      >
        {name}
      </button>
      <PinButton subject={id} name={name} />
    </span>
  );
}

function Cell({
  row,
  column,
  scales,
  say,
  theme,
}: Readonly<{ row: ProjectRow; column: PageColumn } & Pick<RowsProps, 'scales' | 'say' | 'theme'>>) {
  if (column === 'select' || column === 'project') return null;
  if (!isFigure(column)) {
    return row.words[column] ?? <span className="not-stated">{say.t.figure.notStated}</span>;
  }
  const figure = row.figures[column];
  return (
    <FigureCell
      column={column}
      figure={figure}
      scales={scales}
      asks={figure.key === undefined ? undefined : statedFigure(row.project.id, figure.key)}
      name={`${row.project.name}, ${say.t.table[column]}`}
      say={say}
      theme={theme}
    />
  );
}

/** A project in the table; it unfolds to every figure it has. */
export const TableRow = memo(function TableRow({
  row,
  number,
  index,
  open,
  unfolded,
  selected,
  columns,
  scales,
  say,
  theme,
  onUnfold,
  onSelect,
}: Readonly<
  {
    row: ProjectRow;
    /** Its number in the portfolio. */
    number: number;
    /** Its place among all rows of the table, from 1. */
    index: number;
    /** Its panel is open. */
    open: boolean;
    unfolded: boolean;
    selected: boolean;
  } & RowsProps
>) {
  const { id, name } = row.project;
  const t = text[say.language];
  return (
    <>
      <LinkedRow project={id} open={open} selected={selected} number={number} index={index}>
        {columns.map(({ id: column, stuck }) => {
          const cell = { 'data-cell': column, 'data-stuck': stuck, style: stickyStyle(column) };
          if (column === 'project')
            return (
              <th key={column} scope="row" {...cell}>
                <NameCell row={row} number={number} unfolded={unfolded} say={say} onUnfold={onUnfold} />
              </th>
            );
          if (column === 'select')
            return (
              <td key={column} {...cell}>
                <label className="tick">
                  <input
                    type="checkbox"
                    aria-label={t.selectRow(name)}
                    checked={selected}
                    onChange={() => {}}
                    onClick={({ shiftKey }: MouseEvent) => onSelect(number, shiftKey)}
                  />
                </label>
              </td>
            );
          return (
            <td key={column} className={isFigure(column) ? 'numeric' : ''} {...cell}>
              <Cell row={row} column={column} scales={scales} say={say} theme={theme} />
            </td>
          );
        })}
      </LinkedRow>
      {unfolded && (
        <tr className="details-row" aria-rowindex={index + 1}>
          <td colSpan={columns.length}>
            <Details project={row.project} />
          </td>
        </tr>
      )}
    </>
  );
});
