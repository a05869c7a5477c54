import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import type { TimeText } from './text.ts';
import type { TimeView } from './view.ts';

function tableOfYears({ years, notStated }: TimeView, say: Say, text: TimeText): TableTwin {
  const { columns } = text;
  return {
    columns: [
      { id: 'year', label: columns.year, numeric: false },
      { id: 'running', label: columns.running, numeric: true },
      { id: 'all', label: columns.all, numeric: true },
    ],
    rows: [
      ...years.map(({ year, id, most, all, lit }) => ({
        key: id,
        outside: !lit,
        cells: [String(year), say.number(most), say.number(all)],
      })),
      {
        key: 'not-stated',
        outside: !notStated.lit,
        cells: [say.t.figure.notStated, say.number(notStated.count), say.number(notStated.all)],
      },
    ],
  };
}

/** The same as a table: each project's period and status in words and what the source says of it, or each year. */
export function table(view: TimeView, say: Say, text: TimeText): TableTwin {
  if (view.aggregated) return tableOfYears(view, say, text);
  const { columns } = text;
  return {
    columns: [
      { id: 'project', label: columns.project, numeric: false },
      { id: 'when', label: columns.when, numeric: false },
      { id: 'status', label: columns.status, numeric: false },
      { id: 'note', label: columns.note, numeric: false },
      { id: 'pages', label: columns.pages, numeric: false },
    ],
    rows: view.rows.map(({ project, when, lit }) => ({
      key: project.id,
      outside: !lit,
      cells: [
        project.name,
        when,
        say.t.status[project.status],
        project.periodNote ? say.text(project.periodNote) : '–',
        project.pages ? project.pages.map(String).join(', ') : '–',
      ],
    })),
  };
}
