import { memo, type ReactNode } from 'react';
import type { Say } from '../../i18n/say.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PinButton } from '../compare/PinButton.tsx';
import { useView } from '../context.ts';
import { useLinked } from '../highlight.ts';
import { text as panelText } from '../panel/text.ts';
import { FigureCell } from './Cells.tsx';
import { TABLE_COLUMNS, type TableColumn } from './columns.ts';
import { Details } from './Details.tsx';
import { type FigureColumn, isFigure, type ProjectRow } from './rows.ts';

const BARS: Partial<Record<FigureColumn, 'agency' | 'actors' | 'eu'>> = {
  agency: 'agency',
  actors: 'actors',
  eu: 'eu',
};

function Cell({
  row,
  column,
  max,
  say,
}: Readonly<{ row: ProjectRow; column: TableColumn; max: number; say: Say }>) {
  if (!isFigure(column)) return column === 'project' ? row.project.name : row[column];
  const role = BARS[column];
  const figure = row.figures[column];
  return (
    <FigureCell
      figure={figure}
      counted={column === 'people' ? 'count' : 'SEK'}
      asks={figure.key === undefined ? undefined : statedFigure(row.project.id, figure.key)}
      name={`${row.project.name}, ${say.t.table[column]}`}
      {...(role ? { role, max } : {})}
    />
  );
}

/** The row alone lights up; its cells are not drawn again for that. */
function LinkedRow({
  project,
  open,
  children,
}: Readonly<{ project: string; open: boolean; children: ReactNode }>) {
  const linked = useLinked({ dimension: 'project', value: project });
  return (
    <tr data-open={open} {...linked}>
      {children}
    </tr>
  );
}

/** A project in the table; it unfolds to every figure it has. */
export const TableRow = memo(function TableRow({
  row,
  max,
  say,
  open,
  unfolded,
  onUnfold,
}: Readonly<{
  row: ProjectRow;
  /** The amount that a full bar stands for (SEK). */
  max: number;
  say: Say;
  /** Its panel is open. */
  open: boolean;
  unfolded: boolean;
  onUnfold: (project: string) => void;
}>) {
  const { id, name } = row.project;
  const { setOpen } = useView((state) => state.actions);
  const { table: t } = say.t;
  return (
    <>
      <LinkedRow project={id} open={open}>
        {TABLE_COLUMNS.map((column) =>
          column === 'project' ? (
            <th key={column} scope="row">
              <span className="name-cell">
                <button
                  type="button"
                  className="expander"
                  aria-expanded={unfolded}
                  aria-label={(unfolded ? t.collapse : t.expand)(name)}
                  onClick={() => onUnfold(id)}
                >
                  <Icon name="chevron" />
                </button>
                <button
                  type="button"
                  className="name-button"
                  data-opens={id}
                  aria-label={panelText[say.language].open(name)}
                  onClick={() => setOpen(id)}
                >
                  {name}
                </button>
                <PinButton subject={id} name={name} />
              </span>
            </th>
          ) : (
            <td key={column} className={isFigure(column) ? 'numeric' : ''}>
              <Cell row={row} column={column} max={max} say={say} />
            </td>
          ),
        )}
      </LinkedRow>
      {unfolded && (
        <tr className="details-row">
          <td colSpan={TABLE_COLUMNS.length}>
            <Details project={row.project} />
          </td>
        </tr>
      )}
    </>
  );
});
