import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark } from '../kit/scene.ts';
import { stretchTo } from '../kit/stretch.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { layoutKeys } from './legend.ts';
import { type ColumnPlace, placeColumns } from './matrix.ts';
import { placeProject, type ProjectPlace, ROW } from './project.ts';
import type { PartnersScene } from './scene.ts';
import { stopsOfProjects } from './stops.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView } from './view.ts';

const BODY = TYPE.body.size;
const HEAD = 26;
const HEADING_OUTSIDE = 30;
const NAME_MAX = 210;
/** From one dot to the next, best first (px). */
const PITCHES = [9, 8, 7.5, 7, 6.5];
const STACKED_PITCH = 9;
/** Where a height is to be filled and allows it, dots are larger. */
const LARGE = [16, 14, 12.5, 11, 10];

interface Columns {
  readonly places: readonly ColumnPlace[] | undefined;
  readonly pitch: number;
  readonly name: number;
  /** More air than usual above and below each row. */
  readonly air: number;
}

/**
 * Columns beside the names with the largest dots that fit, among those of some sizes; none where each project gets its
 * sectors in words.
 */
function columnsFor(
  view: PartnersView,
  room: Room,
  pitches: readonly number[],
  say: Say,
  text: PartnersText,
): Columns {
  const widths = view.states.map(({ project }) => textWidth(project.name, BODY, 600));
  const name = Math.ceil(Math.min(Math.max(80, ...widths), NAME_MAX));
  for (const pitch of room.narrow ? [] : pitches) {
    const places = placeColumns(view, room, name, pitch, say, text);
    if (places) return { places, pitch, name, air: 0 };
  }
  return { places: undefined, pitch: STACKED_PITCH, name: room.width, air: 0 };
}

function placeProjects(
  view: PartnersView,
  room: Room,
  { places: columns, pitch, name, air }: Columns,
  say: Say,
  text: PartnersText,
): PartnersScene {
  const heads = (columns ?? []).map(({ id, label, x, lit }): LabelMark & { id: string } => ({
    id: `${id} name`,
    x,
    y: HEAD / 2,
    text: label,
    tone: lit ? 'ink2' : 'ink3',
  }));
  const outsideFrom = view.states.findIndex((state) => !state.within);
  const rows: ProjectPlace[] = [];
  const rules: PathMark[] = [];
  const words: LabelMark[] = [];
  let y = columns ? HEAD : 0;
  view.states.forEach((state, i) => {
    if (i === outsideFrom) {
      const heading = say.t.card.outside(view.states.length - outsideFrom);
      const middle = y + HEADING_OUTSIDE / 2 + 3;
      words.push({ x: 0, y: middle, text: heading, weight: 600, tone: 'ink3' });
      y += HEADING_OUTSIDE;
    }
    const id = `${state.project.id} rule`;
    if (i > 0 || columns) rules.push({ id, d: `M0 ${y}H${room.width}`, tone: 'line', width: 1 });
    const written = ellipsize(state.project.name, name, BODY, state.lit ? 600 : 400);
    const at = { y, columns, pitch, air, width: room.width, name: written };
    const row = placeProject(view, state, at, say, text);
    rows.push(row);
    y += row.height;
  });
  const legend = layoutKeys(view, room, y, say, text);
  const strips = rows.flatMap(({ cells }) => cells.map(({ strip }) => strip));
  return {
    width: room.width,
    height: y + legend.height,
    axes: [],
    paths: rules,
    bars: [],
    dots: [],
    slots: [...rows.flatMap(({ slots }) => slots), ...strips.flatMap(({ slots }) => slots), ...legend.slots],
    labels: [
      ...heads,
      ...words,
      ...rows.flatMap(({ labels }) => labels),
      ...strips.flatMap(({ labels }) => labels),
      ...legend.labels,
    ],
    legend: legend.block,
    ghosts: [],
    partners: [...strips.flatMap(({ dots }) => dots), ...legend.dots],
    ends: [...strips.flatMap(({ ends }) => ends), ...legend.ends],
    stops: stopsOfProjects(view, columns ?? [], rows, room, HEAD, say, text),
  };
}

/**
 * A row a project, and its partners in a column a sector, or in words on narrow screens. In a height that is given, dots
 * are as large as it allows, and what is left is air.
 */
export function layoutProjects(view: PartnersView, room: Room, say: Say, text: PartnersText): PartnersScene {
  const place = (columns: Columns) => placeProjects(view, room, columns, say, text);
  const { height } = room;
  const large = height === undefined ? [] : LARGE.map((pitch) => columnsFor(view, room, [pitch], say, text));
  const fits = (each: Columns) =>
    height !== undefined && each.places !== undefined && place(each).height <= height;
  const columns = large.find(fits) ?? columnsFor(view, room, PITCHES, say, text);
  return stretchTo(room, (stretch) => ({
    placed: place({ ...columns, air: ((stretch - 1) * ROW) / 2 }),
    flexible: view.states.length * ROW,
  }));
}
