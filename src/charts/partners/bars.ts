import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { layoutLegend } from '../kit/legend.ts';
import { PLAIN } from '../kit/look.ts';
import type { Scene } from '../kit/scene.ts';
import { stretchTo, thickness } from '../kit/stretch.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { MIXED } from './parts.ts';
import type { GhostMark, PartnersScene } from './scene.ts';
import { spokenProjects } from './spoken.ts';
import { keyOf } from './stops.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView, SectorRow } from './view.ts';

const BODY = TYPE.body.size;
const SMALL = TYPE.small;
const BAR = { height: 16, ghost: 6 };
const ROW = { wide: 32, stacked: 48 };
const GAP = 14;

/** A bar a sector with the number of its projects, before what it is without any filter. */
export const layoutBars = (view: PartnersView, room: Room, say: Say, text: PartnersText): PartnersScene =>
  stretchTo(room, (stretch) => placeBars(view, room, stretch, say, text));

function placeBars(
  view: PartnersView,
  room: Room,
  stretch: number,
  say: Say,
  text: PartnersText,
): { readonly placed: PartnersScene; readonly flexible: number } {
  const rows = view.rows.filter(({ id }) => id !== MIXED);
  const countOf = (row: SectorRow) => text.of(say.number(row.count), say.number(row.all));
  const names = Math.max(80, ...rows.map(({ label }) => textWidth(label, BODY, 600)));
  const numbers = Math.max(
    40,
    ...rows.map((row) => textWidth(text.of(say.number(row.all), say.number(row.all)), BODY, 600)),
  );
  const stacked = room.narrow || names + numbers > room.width * 0.6;
  const value = stacked ? room.width : Math.ceil(names + GAP + numbers);
  const zero = stacked ? 0 : value + GAP;
  const pxPerProject = (room.width - zero) / Math.max(1, ...rows.map((row) => row.all));
  const usual = stacked ? ROW.stacked : ROW.wide;
  const height = usual * stretch;
  const [bar, ghost] = [thickness(BAR.height, stretch), thickness(BAR.ghost, stretch)];
  // Above a bar its words stay as close as they are.
  const air = (height - usual) / 2;

  const bars: Scene['bars'][number][] = [];
  const ghosts: GhostMark[] = [];
  const labels: (LabelMark & { id: string })[] = [];
  const stops: Stop[] = [];
  rows.forEach((row, i) => {
    const { id, label, lit, count, all, state } = row;
    const y = i * height;
    const middle = stacked ? y + air + 34 + (bar - BAR.height) / 2 : y + height / 2;
    const words = stacked ? y + air + 14 : middle;
    const [low, whole] = [count * pxPerProject, all * pxPerProject];
    const weight = state === 'include' ? 600 : 400;
    const tone = lit ? 'ink' : 'ink3';
    const name = state === 'exclude' ? say.t.filters.excluded(label) : label;
    if (count > 0) {
      const mark = { x: zero, y: middle - bar / 2, height: bar, low, high: low, look: PLAIN };
      bars.push({ id, ...mark, role: 'ink', outside: !lit });
    }
    if (whole > low) {
      const place = { x: zero + low, y: middle - ghost / 2, width: whole - low, height: ghost };
      ghosts.push({ id, ...place });
    }
    const figure = view.kept < view.of ? countOf(row) : say.number(count);
    const width = textWidth(figure, BODY, 600);
    labels.push({ id: `${id} name`, x: 0, y: words, text: name, size: BODY, weight, tone });
    labels.push({
      id: `${id} count`,
      x: value,
      y: words,
      text: figure,
      size: BODY,
      weight: 600,
      tone,
      anchor: 'end',
    });
    const act = { dimension: 'sector', value: id };
    const seat = { act, row: i };
    const spoken = spokenProjects(row, figure, all, text);
    stops.push({
      ...seat,
      key: keyOf(row),
      label: `${spoken}. ${say.t.spoken.position(i + 1, rows.length)}`,
      x: 0,
      y,
      width: room.width,
      height,
      column: 0,
      pressed: state === 'include',
    });
    if (id === NOT_STATED) return;
    const box = { x: value - width - 3, y: words - 10, width: width + 6, height: 20 };
    const asks = { figure: sumFigure('projects', act), pressed: false, column: 1 };
    stops.push({ ...seat, key: `${id} count`, label: spoken, ...box, ...asks });
  });

  const bottom = rows.length * height;
  const { legend: noKeys = false, notes: noNotes = false } = room.without ?? {};
  const keyed = ghosts.length > 0 && !noKeys ? SMALL.line + 4 : 0;
  const top = bottom + (keyed === 0 && noNotes ? 0 : GAP);
  const outside = say.t.legend.outside;
  if (keyed > 0) {
    ghosts.push({ id: 'key', x: 0, y: top + SMALL.line / 2 - 3, width: 20, height: BAR.ghost });
    labels.push({ id: 'key', x: 26, y: top + SMALL.line / 2, text: outside, tone: 'ink2' });
  }
  const notes = [{ note: '', text: text.note.overlap }];
  const legend = layoutLegend([], notes, room.width, top + keyed, room.without);
  const placed: PartnersScene = {
    width: room.width,
    height: top + keyed + legend.height,
    axes: stacked ? [] : [{ ticks: [], y: 0, top: 0, bottom, zero }],
    paths: [],
    bars,
    dots: [],
    slots: [],
    labels,
    legend,
    stops,
    ghosts,
    partners: [],
    ends: [],
  };
  return { placed, flexible: rows.length * usual };
}
