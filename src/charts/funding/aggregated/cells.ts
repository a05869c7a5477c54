import { scaleSqrt } from 'd3';
import { moneyScale } from '../../../i18n/numbers.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Bin } from '../../../engine/bins.ts';
import type { Room, Stop } from '../../kit/define.ts';
import { layoutLegend } from '../../kit/legend.ts';
import { PLAIN } from '../../kit/look.ts';
import type { Scene } from '../../kit/scene.ts';
import { textWidth } from '../../kit/text.ts';
import { axisBelow, axisBeside, axisName, brushesOf, lineOf } from '../axes.ts';
import { fill } from '../fill.ts';
import { onScale, type Plane, planeOf } from '../plane.ts';
import { boxAround, type Label } from '../numbers.ts';
import type { Cell } from './bins.ts';
import { placeSizes, stepsTo } from './sizekey.ts';
import { speakBin, speakCount } from './spoken.ts';
import { countStop } from './sumstops.ts';
import type { GroupedText } from './text.ts';
import type { GroupedView } from './view.ts';

const LEFT = 36;
const RIGHT = 12;
const TOP = 26;
const HEIGHTS = { least: 250, most: 400, part: 0.6 };
const LINE = 20;
/** Room (px) between what stands below the plane and the notes. */
const ABOVE_NOTES = 6;

function planeFor({ plane }: GroupedView, room: Room, height: number): Plane {
  const width = room.width - LEFT - RIGHT;
  const bins = [...plane.agency, ...plane.actors].filter(({ low }) => low > 0);
  const low = Math.min(...bins.map((bin) => bin.low));
  const high = Math.max(...bins.map((bin) => bin.high + 1));
  const ends = bins.length === 0 ? ([1e5, 1e6] as const) : ([low, high] as const);
  return planeOf(ends, { x: LEFT, y: TOP, width, height });
}

/** The ends of a bin on a scale (px), and its middle. */
function extent({ low, high }: Bin, px: (value: number) => number, plane: Plane) {
  const [from, to] = [px(onScale(Math.max(low, 1), plane)), px(onScale(high + 1, plane))];
  return { from: Math.min(from, to), length: Math.abs(to - from), middle: (from + to) / 2 };
}

const boxOf = (cell: Cell, plane: Plane) => ({
  x: extent(cell.agency, plane.x, plane),
  y: extent(cell.actors, plane.y, plane),
});

function stopsOf(
  cells: readonly Cell[],
  view: GroupedView,
  plane: Plane,
  say: Say,
  text: GroupedText,
): Stop[] {
  const spoken = new Map(
    [...view.plane.agency, ...view.plane.actors].map((bin) => [bin.id, speakBin(bin, say)]),
  );
  const wordsOf = (bin: Bin) => spoken.get(bin.id) ?? bin.id;
  const { kept } = view.inCells;
  return cells.map((cell, i): Stop => {
    const { x, y } = boxOf(cell, plane);
    const position = say.t.spoken.position(i + 1, cells.length);
    return {
      key: `cell ${cell.id}`,
      label: `${text.bin(wordsOf(cell.agency), wordsOf(cell.actors))}: ${speakCount(cell, kept, say, text)}. ${position}`,
      x: x.from,
      y: y.from,
      width: x.length,
      height: y.length,
      row: view.plane.actors.length - view.plane.actors.findIndex(({ id }) => id === cell.actors.id),
      column: view.plane.agency.findIndex(({ id }) => id === cell.agency.id),
      act: {
        dimension: 'agency',
        value: cell.agency.id,
        range: [cell.agency.low, cell.agency.high],
        also: { dimension: 'actors', range: [cell.actors.low, cell.actors.high] },
      },
      subject: { dimension: 'match.bins', value: cell.id },
      pressed: cell.chosen,
    };
  });
}

/** How many state one side only, or none, in words below the plane; each asks who states that side. */
function margins(view: GroupedView, y: number, width: number, row: number, say: Say, text: GroupedText) {
  const { agencyOnly, actorsOnly, neither, kept } = view.inCells;
  const of = text.projects(kept, say.number(kept));
  const labels: Label[] = [];
  const stops: Stop[] = [];
  let [x, middle] = [0, y];
  const counts = [
    { key: 'agency only', role: 'actors', count: agencyOnly, words: text.agencyOnly },
    { key: 'actors only', role: 'agency', count: actorsOnly, words: text.actorsOnly },
    { key: 'neither', role: 'agency', count: neither, words: text.neither },
  ] as const;
  for (const { key, role, count, words } of counts) {
    if (count === 0) continue;
    const whole = `${words}: ${say.number(count)}`;
    const capital = whole.charAt(0).toLocaleUpperCase() + whole.slice(1);
    const wide = textWidth(capital, 12);
    if (x > 0 && x + wide > width) [x, middle] = [0, middle + LINE];
    labels.push({ id: key, x, y: middle, text: capital, tone: 'ink2' });
    const label = `${words}: ${text.of(say.number(count), of)}`;
    stops.push(
      countStop(role, { key, label, box: boxAround(x, middle, wide, LINE), row, column: stops.length }),
    );
    x += wide + 20;
  }
  return { labels, stops, bottom: counts.some(({ count }) => count > 0) ? middle + LINE / 2 : y - LINE / 2 };
}

/** How many projects lie in which step of both sides: the larger the square, the more; on the line both are equal. */
export function layoutCells(view: GroupedView, room: Room, say: Say, text: GroupedText): Scene {
  return fill(room, HEIGHTS, (height) => place(view, room, height, say, text));
}

/** Places the picture around a plane of a height. */
function place(view: GroupedView, room: Room, height: number, say: Say, text: GroupedText): Scene {
  const plane = planeFor(view, room, height);
  const { box } = plane;
  const foot = box.y + box.height;
  const scale = moneyScale(plane.ends[1]);
  const unit = say.moneyUnit(scale);
  const beside = axisBeside(plane, LEFT - 8, scale, say);
  const actors = axisName('actors', text.axis(say.t.role.actors, unit), 0, 8);
  const agencyWords = text.axis(say.t.role.agency, unit);
  const agencyWidth = axisName('agency', agencyWords, 0, 0).width;
  const agency = axisName('agency', agencyWords, room.width - RIGHT - agencyWidth, foot + 34);
  const line = lineOf(plane, [], text);

  const cells = view.cells
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.actors.low - a.actors.low || a.agency.low - b.agency.low);
  const most = Math.max(1, ...cells.map(({ all }) => all));
  const largest = Math.min(
    ...cells.flatMap((cell) => {
      const { x, y } = boxOf(cell, plane);
      return [x.length, y.length].filter((length) => length > 0);
    }),
    40,
  );
  const side = scaleSqrt([0, most], [0, largest - 1]);
  const square = (
    id: string,
    x: number,
    y: number,
    count: number,
    outside: boolean,
  ): Scene['bars'][number] => {
    const length = Math.max(1.5, side(count));
    const ends = { low: length, high: length };
    return {
      id,
      x: x - length / 2,
      y: y - length / 2,
      height: length,
      ...ends,
      look: PLAIN,
      role: 'ink',
      outside,
    };
  };
  const squares = cells.flatMap((cell): Scene['bars'] => {
    const { x, y } = boxOf(cell, plane);
    const ghost = square(`${cell.id} all`, x.middle, y.middle, cell.all, true);
    if (!cell.lit || cell.count === 0) return [ghost];
    const own = square(cell.id, x.middle, y.middle, cell.count, false);
    return cell.count < cell.all ? [ghost, own] : [own];
  });

  const under = margins(view, foot + 62, room.width, view.plane.actors.length + 1, say, text);
  const withKey = room.without?.legend !== true;
  const keyY = under.bottom + 20;
  const counts = cells.length === 0 ? [] : stepsTo(most);
  const key = withKey
    ? placeSizes(counts, keyY, (id, x, y, count) => square(id, x, y, count, false), text.size, say)
    : { bars: [], labels: [] };
  const bottom = withKey ? keyY + Math.max(10, largest / 2) : under.bottom;
  const notes = [{ note: '', text: text.several }];
  const legend = layoutLegend([], notes, room.width, bottom + ABOVE_NOTES, room.without);
  return {
    width: room.width,
    height: bottom + ABOVE_NOTES + legend.height,
    axes: [axisBelow(plane, scale, say)],
    paths: [...beside.paths, line.path],
    bars: [actors.bar, agency.bar, ...squares, ...key.bars],
    dots: [],
    slots: [],
    labels: [
      ...beside.labels,
      actors.label,
      agency.label,
      { id: 'equal', x: room.width - RIGHT, y: 8, text: text.equal, anchor: 'end', tone: 'ink2' },
      ...under.labels,
      ...key.labels,
    ],
    legend,
    stops: [...stopsOf(cells, view, plane, say, text), ...under.stops],
    scales: cells.length > 0 ? brushesOf(plane, LEFT - 4) : [],
  };
}
