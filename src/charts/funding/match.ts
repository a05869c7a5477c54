import type { Say } from '../../i18n/say.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { keysInView, layoutLegend } from '../kit/legend.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { dotsOf, namesOf, type Plane, planeOf, type Point, pointsOf } from './points.ts';
import { spokenRow } from './stops.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

const LEFT = 44;
const RIGHT = 12;
const TOP = 28;
/** From the foot of the plane to the line for those who state one side, and to the words of the axis (px). */
const MARGIN = 24;
const AXIS = 74;
const HIGHEST = 340;

function decades([low, high]: Plane['ends']): number[] {
  const count = Math.round(Math.log10(high / low));
  return Array.from({ length: count + 1 }, (_, i) => low * 10 ** i);
}

function gridOf({ x, y, ends, box, marginY }: Plane): PathMark[] {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return [
    ...decades(ends).flatMap((value): PathMark[] => [
      { d: `M${x(value)} ${box.y}V${bottom}`, tone: 'line', width: 1 },
      { d: `M${box.x} ${y(value)}H${right}`, tone: 'line', width: 1 },
    ]),
    { d: `M${box.x} ${bottom}L${right} ${box.y}`, tone: 'ink', width: 1.5 },
    { d: `M${box.x} ${marginY}H${right}`, tone: 'edge', width: 1, dash: '3 3' },
  ];
}

function axisLabels(plane: Plane, view: FundingView, say: Say, text: FundingText): LabelMark[] {
  const { x, y, ends, box } = plane;
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const unit = say.moneyUnit(view.scale);
  const steps = decades(ends);
  return [
    ...steps.flatMap((value, i): LabelMark[] => {
      const words = say.number(value / view.scale);
      const anchor = i === 0 ? 'start' : i === steps.length - 1 ? 'end' : 'middle';
      return [
        { x: box.x - 8, y: y(value), text: words, anchor: 'end', tone: 'ink3' },
        { x: x(value), y: bottom + AXIS, text: words, anchor, tone: 'ink3' },
      ];
    }),
    { x: 0, y: 8, text: text.axisActors(unit), weight: 600, tone: 'ink2' },
    {
      x: right,
      y: bottom + AXIS + 16,
      text: text.axisAgency(unit),
      anchor: 'end',
      weight: 600,
      tone: 'ink2',
    },
    { x: right - 4, y: box.y - 10, text: text.equal, anchor: 'end', tone: 'ink2' },
    { x: box.x, y: bottom + 10, text: text.marginActors, tone: 'ink3' },
  ];
}

function stopsOf(points: readonly Point[], dots: Scene['dots'], say: Say, text: FundingText): Stop[] {
  return points.flatMap(({ row }, i): Stop[] => {
    const dot = dots[i];
    if (dot === undefined) return [];
    return [
      {
        key: row.project.id,
        label: `${spokenRow(row, say, text)}. ${say.t.spoken.position(i + 1, points.length)}`,
        x: dot.low - 12,
        y: dot.y - 12,
        width: 24,
        height: 24,
        row: i,
        column: 0,
        act: { dimension: 'project', value: row.project.id },
        pressed: row.chosen,
      },
    ];
  });
}

/** VINNOVA's part against the actors', with the line of equal parts; who states one side only is in the margin. */
export function layoutMatch(view: FundingView, room: Room, say: Say, text: FundingText): Scene {
  const points = pointsOf(view);
  const height = Math.min(room.width * 0.62, HIGHEST);
  const bottom = TOP + height;
  const box = { x: LEFT, y: TOP, width: room.width - RIGHT - LEFT, height };
  const plane = planeOf(points, box, bottom + MARGIN);
  const dots = dotsOf(points, plane);
  const { labels, leaders } = namesOf(points, dots, plane, [
    { x: LEFT, y: bottom + 2, width: textWidth(text.marginActors, TYPE.small.size), height: TYPE.small.line },
  ]);
  const shown = points.filter(({ row }) => row.lit);
  const looks = shown.flatMap(({ actors }) => (actors ? [actors.look] : []));
  const top = bottom + AXIS + 32;
  const legend = layoutLegend(keysInView(new Set(), looks, false, 'dot', say), [], room.width, top);
  return {
    width: room.width,
    height: top + legend.height,
    axes: [],
    paths: [...gridOf(plane), ...leaders],
    bars: [],
    dots,
    slots: [],
    labels: [...axisLabels(plane, view, say, text), ...labels],
    legend,
    stops: stopsOf(points, dots, say, text),
  };
}
