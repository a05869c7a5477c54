import type { Say } from '../../i18n/say.ts';
import type { TableTwin } from '../kit/define.ts';
import { binRows, countIn } from './binslayout.ts';
import type { BinsView } from './binsview.ts';
import type { CountView } from './countview.ts';
import type { GroupsView } from './groupsview.ts';
import { kindOf } from './kind.ts';
import { kronor } from './kronor.ts';
import type { QuotientView } from './quotientview.ts';
import type { PeopleText } from './text.ts';
import type { PeopleView } from './view.ts';

const NONE = '–';

const named = (id: string, label: string) => ({ id, label, numeric: false });
const numeric = (id: string, label: string) => ({ id, label, numeric: true });

/** The same figures as the marks, with kind, rule and page in words, and all who stand beside. */
function countTable(view: CountView, say: Say, { columns }: PeopleText): TableTwin {
  return {
    columns: [
      named('project', columns.project),
      numeric('people', columns.people),
      named('kind', columns.kind),
      numeric('page', columns.page),
      named('beside', columns.beside),
    ],
    rows: view.rows.map((row) => ({
      key: row.project.id,
      outside: !row.lit,
      cells: [
        row.project.name,
        say.quantity(row.quantity, 'count'),
        row.rule === undefined ? row.kind : `${row.kind}: ${row.rule}`,
        row.quantity?.page === undefined ? NONE : say.number(row.quantity.page),
        row.beside.length === 0 ? NONE : row.beside.map((each) => each.full).join('; '),
      ],
    })),
  };
}

/** Total, people and quotient, each with its kind. */
function quotientTable(view: QuotientView, say: Say, text: PeopleText): TableTwin {
  const { columns } = text;
  return {
    columns: [
      named('project', columns.project),
      numeric('total', columns.total),
      named('totalKind', columns.totalKind),
      numeric('people', columns.people),
      named('peopleKind', columns.peopleKind),
      numeric('perPerson', columns.perPerson),
      named('perPersonKind', columns.perPersonKind),
    ],
    rows: view.rows.map(({ project, lit, total, people, note, perPerson }) => {
      const { quotient, missing } = perPerson;
      const totalKind = kindOf(total, say);
      return {
        key: project.id,
        outside: !lit,
        cells: [
          project.name,
          say.reading(perPerson.total, 'SEK'),
          note === undefined ? totalKind : `${totalKind}: ${note}`,
          say.quantity(people, 'count'),
          kindOf(people, say),
          quotient ? kronor(quotient, say) : NONE,
          quotient ? text.quotientKind(kindOfReading(quotient, say)) : text.missing[missing],
        ],
      };
    }),
  };
}

/** How a quotient is known, in words. */
function kindOfReading(
  { low, high, about, open }: { low: number; high: number; about: boolean; open: boolean },
  say: Say,
): string {
  const { kind } = say.t;
  const words = [
    ...(about ? [kind.approximate] : []),
    ...(open ? [kind.atLeast] : []),
    ...(low === 0 && high > 0 ? [kind.atMost] : []),
    ...(high > low && low > 0 && !open ? [kind.range] : []),
  ];
  return words.length === 0 ? kind.exact : words.join(', ');
}

function binsTable(view: BinsView, say: Say, text: PeopleText): TableTwin {
  return {
    columns: [named('people', text.columns.people), numeric('projects', text.columns.projects)],
    rows: binRows(view, say, text).map((row) => ({
      key: row.key,
      outside: !row.lit,
      cells: [row.label, countIn(row, view, say)],
    })),
  };
}

function groupsTable(view: GroupsView, say: Say, text: PeopleText): TableTwin {
  const { columns } = text;
  return {
    columns: [
      named('challenge', columns.challenge),
      numeric('known', columns.known),
      numeric('total', columns.total),
      numeric('people', columns.people),
      numeric('perPerson', columns.perPerson),
    ],
    rows: [view.all, ...view.groups].map((row) => ({
      key: row.id ?? 'all',
      outside: false,
      cells: [
        row.label,
        text.ofProjects(say.number(row.known), say.number(row.count)),
        say.sum(row.total, 'SEK'),
        say.sum(row.people, 'count'),
        row.quotient ? kronor(row.quotient, say) : NONE,
      ],
    })),
  };
}

/** The same figures as a table. */
export function table(view: PeopleView, say: Say, text: PeopleText): TableTwin {
  switch (view.kind) {
    case 'count':
      return countTable(view, say, text);
    case 'perPerson':
      return quotientTable(view, say, text);
    case 'bins':
      return binsTable(view, say, text);
    case 'groups':
      return groupsTable(view, say, text);
  }
}
