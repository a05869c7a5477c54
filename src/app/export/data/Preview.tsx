import { type Cell, type Column, firstRows, type Table } from '../../../formats/figures/table.ts';
import type { Say } from '../../../i18n/say.ts';
import { text } from './text.ts';

const ROWS = 10;

/** A number as the file has it, but for the signs of the language. */
function written(cell: Cell, { holds }: Column, say: Say): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return holds === 'plain' ? String(cell) : say.number(cell);
}

/** The first rows of a table, as they will stand in the file. */
export function Preview({ table, say, label }: Readonly<{ table: Table; say: Say; label: string }>) {
  const rows = firstRows(table, ROWS);
  const { language } = say;
  return (
    // Scrolled by keys, it must be reached by them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="data-preview" role="region" aria-label={label} tabIndex={0} lang={language}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n}>
              {table.columns.map((column, at) => (
                <td key={column.id} data-number={typeof row[at] === 'number'}>
                  {written(row[at], column, say)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{text[language].noRows}</p>}
    </div>
  );
}
