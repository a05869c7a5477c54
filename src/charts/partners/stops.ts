import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import { statedFigure, sumFigure } from '../../engine/figurenames.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { ColumnPlace } from './matrix.ts';
import { MIXED, type Part } from './parts.ts';
import type { ProjectPlace } from './project.ts';
import type { RowPlace } from './row.ts';
import { spokenCount, spokenFigure, spokenMember, spokenProject, spokenRow } from './spoken.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView, SectorRow } from './view.ts';

/** A key for a row; no id of a vocabulary begins with a hyphen. */
export const keyOf = ({ id }: SectorRow): string => (id === NOT_STATED ? '-not-stated' : id);

const outlineOf = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}Z`).join('');

/** The box that takes the focus: the widest of those that a mark has in several lines. */
const widest = (boxes: readonly Box[]): Box | undefined => boxes.toSorted((a, b) => b.width - a.width)[0];

/** Where the marks of a row lie, by what they stand for. */
export interface Reach {
  readonly dots: ReadonlyMap<string, readonly Box[]>;
  readonly words: ReadonlyMap<string, readonly Box[]>;
}

type Draft = Omit<Stop, 'row' | 'column' | 'pressed'>;

function draft(key: string, label: string, part: Part, { dots, words }: Reach, id: string): Draft[] {
  const shown = dots.get(id) ?? [];
  const boxes = [...shown, ...(words.get(id) ?? [])];
  const seat = widest(shown.length > 0 ? shown : boxes);
  if (seat === undefined) return [];
  const act = { dimension: 'project', value: part.state.project.id };
  return [{ key, label, ...seat, outline: outlineOf(boxes), act }];
}

/** The figure of a counted part: its written number, or the slot that stands in its place. */
function asks(part: Part, say: Say, text: PartnersText, { dots, words }: Reach): Draft[] {
  if (part.kind !== 'counted') return [];
  const id = `${part.id} figure`;
  const seat = widest(words.get(id) ?? dots.get(id) ?? []);
  if (seat === undefined) return [];
  const act = { dimension: 'project', value: part.state.project.id };
  const figure = statedFigure(part.state.project.id, part.key);
  return [{ key: id, label: spokenFigure(part, say, text), ...seat, act, figure }];
}

/** The stops of some parts of a row, in the order in which they are drawn: a name each, a count, its figure. */
export function stopsOfParts(
  view: PartnersView,
  row: SectorRow,
  parts: readonly Part[],
  reach: Reach,
  say: Say,
  text: PartnersText,
): Draft[] {
  return parts.flatMap((part): Draft[] => {
    if (part.kind === 'counted') {
      const label = spokenCount(part, view, row, say, text);
      return [...draft(part.id, label, part, reach, part.id), ...asks(part, say, text, reach)];
    }
    return part.members.flatMap((member) =>
      draft(member.id, spokenMember(part, member, row, say, text), part, reach, member.id),
    );
  });
}

/** The stops of a row of sectors: the row, its number of projects, and what lies in it. */
function stopsOfRow(
  view: PartnersView,
  place: RowPlace,
  room: Room,
  position: string,
  say: Say,
  text: PartnersText,
): Draft[] {
  const { row, y, height, count, strip, list } = place;
  const act = { dimension: 'sector', value: row.id };
  const label = `${spokenRow(view, row, say, text)}. ${position}`;
  const whole: Draft = { key: keyOf(row), label, x: 0, y, width: room.width, height, act };
  const projects = text.ofProjects(say.number(row.count), view.kept, say.number(view.kept));
  const asked: Draft[] =
    count === undefined || row.id === NOT_STATED
      ? []
      : [
          {
            key: `${row.id} count`,
            label: text.summary.projects(row.label, projects),
            ...count,
            act,
            figure: sumFigure('projects', act),
          },
        ];
  const reach = { dots: strip.boxes, words: list.boxes };
  const inside = stopsOfParts(view, row, place.parts, reach, say, text);
  // What is counted over several sectors is no sector to be chosen.
  return row.id === MIXED ? inside : [whole, ...asked, ...inside];
}

/** Gives the stops of each row their seats, and says which of them are chosen. */
function seated(view: PartnersView, rows: readonly (readonly Draft[])[]): Stop[] {
  const projects = new Set(view.states.filter((state) => state.chosen).map(({ project }) => project.id));
  const sectors = new Set(view.rows.filter(({ state }) => state === 'include').map(({ id }) => id));
  return rows.flatMap((drafts, row) =>
    drafts.map((stop, column): Stop => {
      const chosen = stop.act.dimension === 'sector' ? sectors : projects;
      return { ...stop, row, column, pressed: stop.figure === undefined && chosen.has(stop.act.value) };
    }),
  );
}

/** All stops of the rows of sectors, in their order. */
export function stopsOfSectors(
  view: PartnersView,
  places: readonly RowPlace[],
  room: Room,
  say: Say,
  text: PartnersText,
): Stop[] {
  return seated(
    view,
    places.map((place, i) =>
      stopsOfRow(view, place, room, say.t.spoken.position(i + 1, places.length), say, text),
    ),
  );
}

/** The stops of the rows of projects: the sectors above them, then each project with what lies in its row. */
export function stopsOfProjects(
  view: PartnersView,
  columns: readonly ColumnPlace[],
  places: readonly ProjectPlace[],
  room: Room,
  head: number,
  say: Say,
  text: PartnersText,
): Stop[] {
  const sectors = columns
    .filter(({ id }) => id !== MIXED)
    .flatMap(({ id, x, width, rows }) =>
      rows.map(
        (row, i): Draft => ({
          key: keyOf(row),
          label: `${spokenRow(view, row, say, text)}. ${say.t.spoken.position(i + 1, columns.length)}`,
          x: x - 4,
          y: 0,
          width: width + 8,
          height: head,
          act: { dimension: 'sector', value: id },
        }),
      ),
    );
  const rows = places.map(({ state, y, height, name, cells }, i): Draft[] => {
    const value = state.project.id;
    const position = say.t.spoken.position(i + 1, places.length);
    const whole: Draft = {
      key: value,
      label: `${spokenProject(view, state, cells, say, text)}. ${position}`,
      x: 0,
      y,
      width: room.width,
      height,
      act: { dimension: 'project', value },
      opens: name,
    };
    const inside = cells.flatMap(({ parts, strip, column }) =>
      parts.flatMap((part) => {
        const row = column.rows.find((each) => each.id === part.row);
        const reach = { dots: strip.boxes, words: new Map() };
        return row === undefined ? [] : stopsOfParts(view, row, [part], reach, say, text);
      }),
    );
    return [whole, ...inside];
  });
  return seated(view, sectors.length > 0 ? [sectors, ...rows] : rows);
}
