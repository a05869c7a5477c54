import { parsePeriod } from '../../model/period.ts';
import type { Project } from '../../model/schema.ts';
import { type Statement, statementsOf } from '../../model/statements.ts';
import { asItFollows } from './follows.ts';
import { endsOf, kindOf, kindWords } from './kinds.ts';
import { BETWEEN, namer, sourceOf, type Speaker } from './speaker.ts';
import type { Cell, Column, Table } from './table.ts';
import { type FiguresText, text } from './text.ts';

/** A figure with the project it is of. */
interface Stated {
  readonly project: Project;
  readonly statement: Statement;
}

interface StatedColumn extends Column {
  readonly of: (stated: Stated) => Cell;
}

const isTarget = ({ quantity, aim }: Statement): boolean => quantity.target === true || aim === true;

/** What a figure is of, in words. */
function whatOf(
  { kind, role = '', what, quantity }: Statement,
  roleName: (id: string) => string,
  speaker: Speaker,
) {
  const { say } = speaker;
  const { figures, people } = say.t;
  const peopleNames: Readonly<Record<string, string>> = people;
  const detail = what ? say.text(what) : '';
  const named = (name: string) => (detail === '' ? name : `${name}: ${detail}`);
  switch (kind) {
    case 'contribution':
      return named(roleName(role));
    case 'total':
      // What we add up ourselves is stated nowhere.
      return quantity.derived ? text[say.language].groups.total : figures.total;
    case 'ofWhich':
      return `${figures.ofWhich} ${detail}`;
    case 'people':
      return named(peopleNames[role] ?? role);
    case 'partners':
      return named(figures.partners);
    case 'outcomes':
    case 'helped':
    case 'hindered':
      return named(text[say.language].findings[kind]);
  }
}

/** When it was counted: in words where it is a period that can be read, otherwise as the file has it. */
function whenOf({ when }: Statement, { say }: Speaker): Cell {
  const period = when === undefined ? undefined : parsePeriod(when);
  return period === undefined ? when : say.period(period);
}

function statedColumns(speaker: Speaker): readonly StatedColumn[] {
  const { portfolio, say } = speaker;
  const t: FiguresText = text[say.language];
  const roles = new Map(portfolio.roles.map(({ id, label }) => [id, say.text(label)]));
  const funders = namer(portfolio.funders.map(({ id, name }) => ({ id, words: say.text(name) })));
  const sources = new Map(portfolio.sources.map(({ id, title }) => [id, title]));
  const people: Readonly<Record<string, string>> = say.t.people;
  const roleName = (id: string) => roles.get(id) ?? id;
  const column = (
    id: keyof FiguresText['columns'],
    holds: Column['holds'],
    width: number,
    of: StatedColumn['of'],
  ): StatedColumn => ({ id, label: t.columns[id].name, about: t.columns[id].about, holds, width, of });
  return [
    column('project', 'words', 32, ({ project }) => project.name),
    column('id', 'words', 18, ({ project }) => project.id),
    column('figure', 'words', 14, ({ statement }) => statement.key),
    column('what', 'words', 44, ({ statement }) => whatOf(statement, roleName, speaker)),
    column('role', 'words', 14, ({ statement: { kind, role } }) =>
      role === undefined ? undefined : kind === 'people' ? (people[role] ?? role) : roleName(role),
    ),
    column('funders', 'words', 24, ({ statement }) => funders(statement.by ?? [])),
    column('low', 'number', 16, ({ statement }) => endsOf(statement.quantity).low),
    column('high', 'number', 16, ({ statement }) => endsOf(statement.quantity).high),
    column('unit', 'words', 10, ({ statement }) => t.units[statement.counted]),
    column('kind', 'words', 24, ({ statement }) => kindWords(statement.quantity, say, isTarget(statement))),
    column('rule', 'words', 32, ({ statement: { quantity } }) =>
      quantity.derived ? say.text(quantity.derived.text) : undefined,
    ),
    column('form', 'words', 20, ({ statement: { form } }) => (form ? say.t.form[form] : undefined)),
    column('target', 'words', 8, ({ statement }) => (isTarget(statement) ? t.target : undefined)),
    column('time', 'words', 16, ({ statement }) => whenOf(statement, speaker)),
    column('page', 'plain', 8, ({ statement }) => statement.quantity.page),
    column('sources', 'words', 40, ({ statement }) => {
      const id = sourceOf(statement.quantity, portfolio);
      return sources.get(id) ?? id;
    }),
    column('words', 'words', 18, ({ statement }) => say.quantity(statement.quantity, statement.counted)),
    column('note', 'words', 44, ({ statement: { quantity } }) =>
      quantity.note ? say.text(quantity.note) : undefined,
    ),
    column('roleId', 'words', 12, ({ statement }) => statement.role),
    column('funderIds', 'words', 16, ({ statement: { by = [] } }) => by.join(BETWEEN) || undefined),
    column('unitId', 'words', 10, ({ statement }) => statement.counted),
    column('kindId', 'words', 16, ({ statement }) => kindOf(statement.quantity)),
    column('ruleId', 'words', 10, ({ statement }) => statement.quantity.derived?.rule),
    column('formId', 'words', 12, ({ statement }) => statement.form),
    column('sourceId', 'words', 16, ({ statement }) => sourceOf(statement.quantity, portfolio)),
  ];
}

/** A table of all figures, a row a figure, as the source states them and whatever is counted. */
export function figureTable(projects: readonly Project[], speaker: Speaker): Table {
  const columns = statedColumns(speaker);
  return {
    id: 'figures',
    name: text[speaker.say.language].sheets.figures,
    columns,
    parts: projects.length,
    count: () => projects.reduce((sum, project) => sum + statementsOf(project).length, 0),
    rowsOf: (part) =>
      projects.slice(part, part + 1).flatMap((project) =>
        statementsOf(project).map((stated) => {
          const statement = { ...stated, quantity: asItFollows(stated.quantity, project) };
          return columns.map(({ of }) => of({ project, statement }));
        }),
      ),
  };
}
