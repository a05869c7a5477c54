import { scaleLinear } from 'd3';
import type { Say } from '../../i18n/say.ts';
import type { AxisMark } from '../kit/Axis.tsx';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark, Scene } from '../kit/scene.ts';
import type { GhostMark } from './bars.ts';
import { type Columns, columnsFor } from './columns.ts';
import { legendFor } from './legend.ts';
import { placeRow, type RowPlace } from './row.ts';
import { stopsFor } from './stops.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

/** A scene, and what stands before and beside its bars. */
export interface ChallengesScene extends Scene {
  readonly ghosts: readonly GhostMark[];
  readonly checks: readonly { readonly x: number; readonly y: number }[];
}

const LINE = 18;
const GAP_LEGEND = 14;

/** Bars of money stand on an axis; projects are counted cell by cell, and have a zero line only. */
function axisOf(view: ChallengesView, columns: Columns, head: number, bottom: number, say: Say): AxisMark {
  const { zero, end } = columns;
  const frame = { y: head - LINE / 2 - 2, top: head, bottom, zero };
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
function ownAxis({ ticks, zero }: AxisMark, { bar: { top, bottom } }: RowPlace): PathMark[] {
  const grid = ticks.flatMap(({ x }): PathMark[] =>
    x === zero ? [] : [{ d: `M${x} ${top}V${bottom}`, tone: 'line', width: 1 }],
  );
  return [...grid, { d: `M${zero} ${top - 2}V${bottom + 2}`, tone: 'edge', width: 1 }];
}

function headsOf(columns: Columns, head: number, say: Say, text: ChallengesText): LabelMark[] {
  const { coverage, value } = columns;
  if (coverage === undefined) return [];
  const y = head - LINE / 2 - 2;
  const right = { anchor: 'end', tone: 'ink3' } as const;
  return [
    { x: value, y, text: text.known, ...right },
    { x: coverage.actors, y: y - LINE, text: text.stating, ...right },
    { x: coverage.agency, y, text: say.t.role.agency, ...right },
    { x: coverage.actors, y, text: say.t.role.actors, ...right },
  ];
}

/** Places the rows, and below them what the marks mean and that their parts overlap. */
export function layout(view: ChallengesView, room: Room, say: Say, text: ChallengesText): ChallengesScene {
  const columns = columnsFor(view, room, say, text);
  const lines = columns.coverage === undefined ? 1 : 2;
  const head = view.form === 'money' ? lines * LINE + 4 : 4;
  const pxPerUnit = (columns.end - columns.zero) / view.max;
  const places: RowPlace[] = [];
  let y = head;
  for (const row of view.rows) {
    const place = placeRow(view, row, y, { columns, pxPerUnit, say, text });
    places.push(place);
    y += place.height;
  }
  const axis = axisOf(view, columns, head, columns.stacked ? head : y, say);
  const ghosts = places.flatMap((place) => place.ghosts);
  const { ghostKey, ...legend } = legendFor(view, room.width, y + GAP_LEGEND, ghosts.length > 0, say, text);
  return {
    width: room.width,
    height: y + GAP_LEGEND + legend.block.height,
    axes: [axis],
    paths: columns.stacked ? places.flatMap((place) => ownAxis(axis, place)) : [],
    bars: places.flatMap((place) => place.bars),
    dots: [],
    slots: places.flatMap((place) => place.slots),
    labels: [
      ...headsOf(columns, head, say, text),
      ...places.flatMap((place) => place.labels),
      ...(ghostKey ? [ghostKey.label] : []),
    ],
    ghosts: [...ghosts, ...(ghostKey ? [ghostKey.mark] : [])],
    checks: places.flatMap((place) => (place.check ? [place.check] : [])),
    legend: legend.block,
    stops: stopsFor(view, places, room, say, text),
  };
}
