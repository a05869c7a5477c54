import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import type { PeopleText } from './text.ts';
import type { PeopleView } from './view.ts';

/** The same figures as a table, with kind, rule and page in words, and all who stand beside. */
export function table(view: PeopleView, say: Say, text: PeopleText): TableTwin {
  const { columns } = text;
  return {
    columns: [
      { id: 'project', label: columns.project, numeric: false },
      { id: 'people', label: columns.people, numeric: true },
      { id: 'kind', label: columns.kind, numeric: false },
      { id: 'page', label: columns.page, numeric: true },
      { id: 'beside', label: columns.beside, numeric: false },
    ],
    rows: view.rows.map((row) => ({
      key: row.project.id,
      outside: !row.lit,
      cells: [
        row.project.name,
        say.quantity(row.quantity, 'count'),
        row.rule === undefined ? row.kind : `${row.kind}: ${row.rule}`,
        row.quantity?.page === undefined ? '–' : say.number(row.quantity.page),
        row.beside.length === 0 ? '–' : row.beside.map((each) => each.full).join('; '),
      ],
    })),
  };
}
