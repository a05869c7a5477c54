import type { TableTwin } from '../../charts/kit/define.ts';

/** A view as a real table: the same figures, with their kinds in words. */
export function TwinTable({ twin, caption }: Readonly<{ twin: TableTwin; caption: string }>) {
  return (
    // Focus can reach a region that scrolls, so that keys can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="twin">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {twin.columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" className={numeric ? 'numeric' : ''}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map(({ key, cells, outside }) => (
            <tr key={key} data-outside={outside}>
              {cells.map((cell, i) => {
                const column = twin.columns[i];
                return i === 0 ? (
                  <th key={column?.id} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column?.id} className={column?.numeric ? 'numeric' : ''}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
