import { scaleLinear } from 'd3';
import type { Say } from '../../i18n/say.ts';
import type { AxisMark } from '../kit/Axis.tsx';
import type { Room } from '../kit/define.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { type Stretchable, stretchTo } from '../kit/stretch.ts';
import { type Columns, columnsFor } from './columns.ts';
import { keyOf } from './figures.ts';
import { legendFor } from './legend.ts';
import { layoutOverlap } from './overlap.ts';
import { placeRow, type RowPlace } from './row.ts';
import type { ChallengesScene } from './scene.ts';
import { stopsFor } from './stops.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

const LINE = 18;
const GAP_LEGEND = 14;

/** Bars of money stand on an axis; projects are counted cell by cell, and have a zero line only. */
function axisOf(
  view: ChallengesView,
  columns: Columns,
  head: number,
  bottom: number,
  say: Say,
): AxisMark & { readonly id: string } {
  const { zero, end } = columns;
  const frame = { id: 'axis', y: head - LINE / 2 - 2, top: head, bottom, zero };
  if (view.form === 'projects') return { ...frame, ticks: [] };
  const scale = scaleLinear([0, view.max], [zero, end]);
  const values = scale.ticks(Math.max(2, Math.min(6, Math.floor((end - zero) / 100))));
  const ticks = values.map((value, i) => {
    const number = say.number(value / view.scale);
    if (i === 0) return { x: scale(value), text: number, anchor: 'start' as const };
    if (i < values.length - 1) return { x: scale(value), text: number, anchor: 'middle' as const };
    return { x: scale(value), text: say.t.figure.money(number, view.scale), anchor: 'end' as const };
  });
  return { ...frame, ticks };
}

/** Where names stand above the bars, gridlines would run through them: each bar has its own. */
function ownAxis({ ticks, zero }: AxisMark, { row, bar: { top, bottom } }: RowPlace): PathMark[] {
  const key = keyOf(row);
  const grid = ticks.flatMap(({ x }, i): PathMark[] =>
    x === zero ? [] : [{ id: `${key} tick ${i}`, d: `M${x} ${top}V${bottom}`, tone: 'line', width: 1 }],
  );
  return [...grid, { id: `${key} zero`, d: `M${zero} ${top - 2}V${bottom + 2}`, tone: 'edge', width: 1 }];
}

function headsOf(columns: Columns, head: number, say: Say, text: ChallengesText): Scene['labels'] {
  const { coverage, value } = columns;
  if (coverage === undefined) return [];
  const y = head - LINE / 2 - 2;
  const right = { anchor: 'end', tone: 'ink3' } as const;
  return [
    { id: 'head known', x: value, y, text: text.known, ...right },
    { id: 'head stating', x: coverage.actors, y: y - LINE, text: text.stating, ...right },
    { id: 'head agency', x: coverage.agency, y, text: say.t.role.agency, ...right },
    { id: 'head actors', x: coverage.actors, y, text: say.t.role.actors, ...right },
  ];
}

/** Places the rows, so many times as high as usual, and below them what the marks mean and how their parts count. */
function placeBars(
  view: ChallengesView,
  room: Room,
  stretch: number,
  say: Say,
  text: ChallengesText,
): Stretchable<ChallengesScene> {
  const columns = columnsFor(view, room, say, text);
  const lines = columns.coverage === undefined ? 1 : 2;
  const head = view.form === 'money' ? lines * LINE + 4 : 4;
  const pxPerUnit = (columns.end - columns.zero) / view.max;
  const places: RowPlace[] = [];
  let y = head;
  for (const row of view.rows) {
    const place = placeRow(view, row, y, { columns, pxPerUnit, stretch, say, text });
    places.push(place);
    y += place.height;
  }
  const axis = axisOf(view, columns, head, columns.stacked ? head : y, say);
  const ghosts = places.flatMap((place) => place.ghosts);
  const { width, without } = room;
  const top = y + GAP_LEGEND;
  const notes = [view.shared ? text.overlap.shared : text.overlap.full];
  const legend = legendFor(
    { view, width, top, ghosts: ghosts.length > 0, numbered: false, notes, without },
    say,
    text,
  );
  const placed: ChallengesScene = {
    width,
    height: legend.block.height > 0 ? top + legend.block.height : y,
    axes: [axis],
    paths: columns.stacked ? places.flatMap((place) => ownAxis(axis, place)) : [],
    bars: places.flatMap((place) => place.bars),
    dots: [],
    slots: places.flatMap((place) => place.slots),
    labels: [
      ...headsOf(columns, head, say, text),
      ...places.flatMap((place) => place.labels),
      ...legend.labels,
    ],
    guides: [],
    ghosts: [...ghosts, ...legend.ghosts],
    checks: places.flatMap((place) => (place.check ? [place.check] : [])),
    squares: [],
    legend: legend.block,
    stops: stopsFor(view, places, columns, room, say, text),
  };
  return { placed, flexible: y - head };
}

/** Places the form that is chosen: bars of projects or of money, or which challenges go together. */
export function layout(view: ChallengesView, room: Room, say: Say, text: ChallengesText): ChallengesScene {
  if (view.form === 'overlap') return layoutOverlap(view, room, say, text);
  return stretchTo(room, (stretch) => placeBars(view, room, stretch, say, text));
}
