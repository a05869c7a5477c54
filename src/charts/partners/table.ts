import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import { MIXED, type Part } from './parts.ts';
import { keyOf } from './stops.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView, SectorRow } from './view.ts';

const pageOf = (page: number | undefined, say: Say): string => (page === undefined ? '–' : say.number(page));

function rowsOf(
  part: Part,
  row: SectorRow,
  label: (id: string) => string,
  say: Say,
  text: PartnersText,
): TableTwin['rows'][number][] {
  const { project, lit } = part.state;
  const outside = !(lit && row.lit);
  if (part.kind !== 'counted') {
    return part.members.map(({ id, name, role, page }) => ({
      key: id,
      outside,
      cells: [name, row.label, project.name, text.role[role], '–', pageOf(page, say)],
    }));
  }
  const { quantity } = part;
  const sector = row.id === MIXED ? say.list(part.sectors.map(label)) : row.label;
  const kind = [
    text.role.counted,
    say.t.kind[quantity.certainty],
    ...(quantity.derived ? [say.text(quantity.derived.text)] : []),
  ].join('; ');
  const figure = say.quantity(quantity, 'count');
  return [
    {
      key: part.id,
      outside,
      cells: [say.text(part.what), sector, project.name, kind, figure, pageOf(quantity.page, say)],
    },
  ];
}

/** Every sector with its projects, where there are too many for a row a partner. */
function aggregatedTable(view: PartnersView, say: Say, text: PartnersText): TableTwin {
  return {
    columns: [
      { id: 'sector', label: text.columns.sector, numeric: false },
      { id: 'projects', label: text.columns.projects, numeric: true },
      { id: 'without', label: text.columns.without, numeric: true },
    ],
    rows: view.rows.map((row) => ({
      key: keyOf(row),
      outside: !row.lit,
      cells: [row.label, say.number(row.count), say.number(row.all)],
    })),
  };
}

/** A row a partner, or what is counted; last those projects that state none. */
export function table(view: PartnersView, say: Say, text: PartnersText): TableTwin {
  if (view.aggregated) return aggregatedTable(view, say, text);
  const { columns } = text;
  const label = (id: string) => view.rows.find((row) => row.id === id)?.label ?? id;
  return {
    columns: [
      { id: 'partner', label: columns.partner, numeric: false },
      { id: 'sector', label: columns.sector, numeric: false },
      { id: 'project', label: columns.project, numeric: false },
      { id: 'kind', label: columns.kind, numeric: false },
      { id: 'number', label: columns.number, numeric: true },
      { id: 'page', label: columns.page, numeric: true },
    ],
    rows: view.rows.flatMap((row) => [
      ...row.parts.flatMap((part) => rowsOf(part, row, label, say, text)),
      ...row.silent.map(({ project, lit }) => ({
        key: `${project.id} silent`,
        outside: !(lit && row.lit),
        cells: [text.noPartner, row.label, project.name, say.t.kind.notStated, say.t.figure.notStated, '–'],
      })),
    ]),
  };
}
