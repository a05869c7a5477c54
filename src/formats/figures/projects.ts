import { parsePeriod } from '../../model/period.ts';
import type { Project } from '../../model/schema.ts';
import { statementsOf } from '../../model/statements.ts';
import { WHOLE_COUNTRY } from '../../engine/dimensions.ts';
import { type Group, groupsOf } from './groups.ts';
import { BETWEEN, countiesOf, namer, pagesOf, sourceOf, type Speaker } from './speaker.ts';
import type { Cell, Column, Row, Table } from './table.ts';
import { text } from './text.ts';

/** A column with what a project has in it. */
interface ProjectColumn extends Column {
  readonly of: (project: Project) => Cell;
}

/** The columns that a figure of a project takes. */
interface FigureColumns {
  readonly columns: readonly Column[];
  readonly of: (project: Project) => Row;
}

function columnsOf({ id, name, unit, has, of }: Group, { say }: Speaker): FigureColumns {
  const t = text[say.language];
  const holds = unit === 'percent' ? 'percent' : 'number';
  const [hasForm, hasPage] = [has.includes('form'), has.includes('page')];
  const column = (part: keyof typeof t.parts, label: string, rest: Pick<Column, 'holds' | 'width'>) => ({
    id: `${id}.${part}`,
    label,
    about: t.parts[part],
    ...rest,
  });
  return {
    columns: [
      column('low', t.low(name, t.units[unit]), { holds, width: 16 }),
      column('high', t.high(name, t.units[unit]), { holds, width: 16 }),
      column('kind', t.kind(name), { holds: 'words', width: 24 }),
      ...(hasForm ? [column('form', t.form(name), { holds: 'words', width: 20 })] : []),
      ...(hasPage ? [column('page', t.page(name), { holds: 'plain', width: 10 })] : []),
      column('words', t.words(name), { holds: 'words', width: 18 }),
    ],
    of: (project) => {
      const { low, high, kind, form, page, words } = of(project);
      return [low, high, kind, ...(hasForm ? [form] : []), ...(hasPage ? [page] : []), words];
    },
  };
}

/** Partners proper: not those merely mentioned, nor what the project came from. */
const partnersOf = ({ partners }: Project): string[] =>
  partners.named.flatMap(({ name, role }) => (role === 'mentioned' || role === 'origin' ? [] : [name]));

/** What a project is, before its figures. */
function factColumns(speaker: Speaker): readonly ProjectColumn[] {
  const { portfolio, say, county } = speaker;
  const t = text[say.language].columns;
  const labels = (list: typeof portfolio.sectors) =>
    namer(list.map(({ id, label }) => ({ id, words: say.text(label) })));
  const [challenges, sectors] = [labels(portfolio.challenges), labels(portfolio.sectors)];
  const places = namer(portfolio.places.map(({ id, name }) => ({ id, words: say.text(name) })));
  const placeOf = new Map(portfolio.places.map((place) => [place.id, place]));
  const periodOf = ({ period }: Project) => (period === undefined ? undefined : parsePeriod(period));
  const column = (
    id: keyof typeof t,
    holds: Column['holds'],
    width: number,
    of: ProjectColumn['of'],
  ): ProjectColumn => ({ id, label: t[id].name, about: t[id].about, holds, width, of });
  return [
    column('project', 'words', 32, ({ name }) => name),
    column('id', 'words', 18, ({ id }) => id),
    column('status', 'words', 14, ({ status }) => say.t.status[status]),
    column('when', 'words', 22, (project) => say.period(periodOf(project))),
    column('from', 'plain', 10, (project) => {
      const start = periodOf(project)?.start;
      return typeof start === 'object' ? start.year : undefined;
    }),
    column('to', 'plain', 10, (project) => {
      const end = periodOf(project)?.end;
      return typeof end === 'object' ? end.year : undefined;
    }),
    column('period', 'words', 16, ({ period }) => period),
    column('counties', 'words', 28, (project) => {
      const ids = countiesOf(project, placeOf, WHOLE_COUNTRY);
      return ids.length === 0 ? undefined : [...new Set(ids.map(county))].join(BETWEEN);
    }),
    column('places', 'words', 28, (project) => places(project.places.map(({ place }) => place))),
    column('challenges', 'words', 40, (project) => challenges(project.challenges)),
    column('sectors', 'words', 32, ({ partners: { named, counted } }) =>
      sectors([
        ...named.map(({ sector }) => sector),
        ...counted.flatMap(({ sector, mixed = [] }) => (sector === undefined ? mixed : [sector, ...mixed])),
      ]),
    ),
    column('namedCount', 'number', 14, (project) => partnersOf(project).length || undefined),
    column('named', 'words', 40, (project) => partnersOf(project).join(BETWEEN) || undefined),
  ];
}

/** Where a project stands, after its figures. */
function sourceColumns({ portfolio, say }: Speaker): readonly ProjectColumn[] {
  const t = text[say.language].columns;
  const titles = namer(portfolio.sources.map(({ id, title }) => ({ id, words: title })));
  const column = (id: 'pages' | 'sources', width: number, of: ProjectColumn['of']): ProjectColumn => ({
    id,
    label: t[id].name,
    about: t[id].about,
    holds: id === 'pages' ? 'plain' : 'words',
    width,
    of,
  });
  return [
    column('pages', 12, ({ pages = [] }) => pagesOf(pages.map((page) => ({ page })))),
    column('sources', 40, (project) => {
      const statements = statementsOf(project);
      const named = statements.map(({ quantity }) => sourceOf(quantity, portfolio));
      return titles(named.length === 0 ? [sourceOf({}, portfolio)] : named);
    }),
  ];
}

/** How a project becomes a row, and the columns of that. */
export interface ProjectRows {
  readonly columns: readonly Column[];
  readonly rowOf: (project: Project) => Row;
}

/** What a project is, its figures as the page counts them, each in columns of its own, and where they stand. */
export function projectRows(speaker: Speaker): ProjectRows {
  const [facts, sources] = [factColumns(speaker), sourceColumns(speaker)];
  const figures = groupsOf(speaker).map((group) => columnsOf(group, speaker));
  const shape = ({ id, label, about, holds, width }: Column): Column => ({ id, label, about, holds, width });
  return {
    columns: [...facts.map(shape), ...figures.flatMap(({ columns }) => columns), ...sources.map(shape)],
    rowOf: (project) => [
      ...facts.map(({ of }) => of(project)),
      ...figures.flatMap(({ of }) => of(project)),
      ...sources.map(({ of }) => of(project)),
    ],
  };
}

/** A table of projects, a row a project. */
export function projectTable(projects: readonly Project[], speaker: Speaker): Table {
  const { columns, rowOf } = projectRows(speaker);
  return {
    id: 'projects',
    name: text[speaker.say.language].sheets.projects,
    columns,
    parts: projects.length,
    count: () => projects.length,
    rowsOf: (part) => projects.slice(part, part + 1).map(rowOf),
  };
}
