import type { TableTwin } from '../../charts/kit/define.ts';
import type { Project } from '../../model/schema.ts';
import { type ProjectRows, projectRows } from './projects.ts';
import type { Speaker } from './speaker.ts';
import type { Cell, Column, Row, Table } from './table.ts';
import { text } from './text.ts';

/** A cell that is nothing but a number as the page writes it becomes that number; all else stays words. */
function cellOf(words: string, numeric: boolean, { say }: Speaker): Cell {
  if (!numeric || !/^\d[\d\s,.]*$/.test(words)) return words;
  const [, fraction = ''] = words.split(say.language === 'sv' ? ',' : '.');
  const digits = words.replaceAll(/[^\d]/g, '');
  const value = Number(digits) / 10 ** fraction.length;
  return say.number(value) === words ? value : words;
}

const widthOf = (label: string, cells: readonly string[]): number =>
  Math.min(48, Math.max(10, label.length + 2, ...cells.map(({ length }) => length + 2)));

/** The figures of the projects that the rows are of; none where the rows are of something else. */
function figuresOf({ rows }: TableTwin, speaker: Speaker): ProjectRows & { projects: readonly Project[] } {
  const byId = new Map(speaker.portfolio.projects.map((project) => [project.id, project]));
  const projects = rows.flatMap(({ key }) => byId.get(key) ?? []);
  if (projects.length === 0 || projects.length < rows.length)
    return { columns: [], rowOf: () => [], projects: [] };
  const { columns, rowOf } = projectRows(speaker);
  // Their first column is the name of the project, which the view has itself.
  return { columns: columns.slice(1), rowOf: (project) => rowOf(project).slice(1), projects };
}

/**
 * A view's own table, without what lies outside the filter: whoever adds a column up must get what the page says. Where
 * its rows are projects, all that is known of each comes after.
 */
export function twinTable(shown: TableTwin, speaker: Speaker): Table {
  const t = text[speaker.say.language];
  const twin = { ...shown, rows: shown.rows.filter(({ outside }) => !outside) };
  const { columns: known, rowOf, projects } = figuresOf(twin, speaker);
  const own = twin.columns.map(({ id, label, numeric }, at): Column => {
    const cells = twin.rows.slice(0, 100).map((row) => row.cells[at] ?? '');
    const taken = known.some((each) => each.label === label);
    return {
      id: `view.${id}`,
      label: taken ? `${t.sheets.view}: ${label}` : label,
      about: t.parts.words,
      holds: numeric ? 'number' : 'words',
      width: widthOf(label, cells),
    };
  });
  return {
    id: 'view',
    name: t.sheets.view,
    columns: [...own, ...known],
    parts: twin.rows.length,
    count: () => twin.rows.length,
    rowsOf: (part) =>
      twin.rows.slice(part, part + 1).map((row): Row => {
        const project = projects[part];
        return [
          ...twin.columns.map(({ numeric }, at) => cellOf(row.cells[at] ?? '', numeric, speaker)),
          ...(project === undefined ? [] : rowOf(project)),
        ];
      }),
  };
}
