import type { Say } from '../../i18n/say.ts';
import type { ProjectState } from '../kit/projects.ts';
import { type CountedPart, MIXED, type Member, type NamedPart, type Part } from './parts.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView, SectorRow } from './view.ts';

const pageOf = (page: number | undefined, say: Say): string[] =>
  page === undefined ? [] : [say.t.pageInFull(page)];

/** A named partner as read aloud: who, in what role, in which project and sector. */
export function spokenMember(
  part: NamedPart,
  { name, role, page }: Member,
  row: SectorRow,
  say: Say,
  text: PartnersText,
): string {
  return [
    text.spokenMember(name, part.state.project.name, row.label, text.role[role]),
    ...pageOf(page, say),
    ...(part.state.lit ? [] : [say.t.spoken.outside]),
  ].join('; ');
}

/** What is counted, with its number in words, or that no number is stated. */
function figure(part: CountedPart, say: Say, text: PartnersText): string {
  const what = say.text(part.what);
  const spoken = say.speakQuantity(part.quantity, 'count');
  return part.reading === undefined ? text.unknown(what, spoken) : `${spoken} ${what}`;
}

/** The sectors of a counted part. */
function sectorsOf(part: CountedPart, view: PartnersView, row: SectorRow, say: Say, text: PartnersText) {
  if (part.row !== MIXED) return row.label;
  const label = (id: string) => view.rows.find((each) => each.id === id)?.label ?? id;
  return say.list(part.sectors.map((id) => text.inSentence(id, label(id))));
}

/** A counted part as read aloud. */
export function spokenCount(
  part: CountedPart,
  view: PartnersView,
  row: SectorRow,
  say: Say,
  text: PartnersText,
): string {
  const what = `${figure(part, say, text)}; ${text.role.counted}`;
  return [
    text.spokenGroup(part.state.project.name, what, sectorsOf(part, view, row, say, text)),
    ...pageOf(part.quantity.page, say),
    ...(part.state.lit ? [] : [say.t.spoken.outside]),
  ].join('; ');
}

/** The number of a counted part as a figure: with its kind. */
export function spokenFigure(part: CountedPart, say: Say, text: PartnersText): string {
  const kind = [
    ...(part.reading === undefined ? [] : [say.t.kind[part.quantity.certainty]]),
    ...(part.quantity.derived === undefined ? [] : [say.t.kind.derived]),
    ...pageOf(part.quantity.page, say),
  ];
  return [`${part.state.project.name}, ${figure(part, say, text)}`, ...kind].join('; ');
}

/** A row as read aloud: what may be claimed of its partners, how many are named, in how many projects. */
export function spokenRow(view: PartnersView, row: SectorRow, say: Say, text: PartnersText): string {
  const { sum, named, silent, state } = row;
  const states = { off: [], include: [text.chosen], exclude: [text.excluded] };
  const partners =
    sum.known === 0 ? text.partnersUnknown : text.partnersSpoken(sum.high, say.speakSum(sum, 'count'));
  const parts = [
    ...(row.parts.length === 0 ? [] : [partners]),
    ...(named === 0 ? [] : [text.named(named, say.number(named))]),
    text.ofProjects(say.number(row.count), view.kept, say.number(view.kept)),
    ...(silent.length === 0
      ? []
      : [
          text.silentSpoken(
            say.number(silent.length),
            silent.length,
            say.list(silent.map(({ project }) => project.name)),
          ),
        ]),
    ...states[state],
  ];
  return `${row.label}: ${parts.join('; ')}`;
}

/** A project as read aloud: in each sector the names, and the counts beside them. */
export function spokenProject(
  view: PartnersView,
  state: ProjectState,
  cells: readonly { readonly parts: readonly Part[] }[],
  say: Say,
  text: PartnersText,
): string {
  const parts = cells.flatMap((cell) => cell.parts);
  const sectors = view.rows.flatMap((row) => {
    const here = parts.filter((part) => part.row === row.id);
    if (here.length === 0) return [];
    const words = here.flatMap((part) =>
      part.kind === 'counted' ? [figure(part, say, text)] : part.members.map(({ name }) => name),
    );
    return [`${row.label}: ${words.join(', ')}`];
  });
  const stated = sectors.length > 0 ? sectors : [text.noPartner];
  return `${state.project.name}. ${[...stated, ...(state.lit ? [] : [say.t.spoken.outside])].join('; ')}`;
}

/** A sector as read aloud where only its projects are counted. */
export function spokenProjects(row: SectorRow, written: string, all: number, text: PartnersText): string {
  const states = { off: [], include: [text.chosen], exclude: [text.excluded] };
  return `${row.label}: ${[text.projects(all, written), ...states[row.state]].join('; ')}`;
}
