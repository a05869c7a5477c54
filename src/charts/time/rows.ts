import type { Say } from '../../i18n/say.ts';
import { BAND } from '../kit/brush.ts';
import type { Room } from '../kit/define.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { type Stretchable, stretchTo } from '../kit/stretch.ts';
import { type Columns, columnsFor } from './columns.ts';
import { legendFor } from './legend.ts';
import { placeRow, type RowPlace } from './row.ts';
import type { TimeScene } from './scene.ts';
import { stopsOfRows, stopsOfYears } from './stops.ts';
import { columnsOfYears, numbersOfYears } from './strip.ts';
import type { TimeText } from './text.ts';
import type { TimeView } from './view.ts';
import { brushOfYears, namedYears, scaleOf, type YearScale, yearLabels } from './years.ts';

type Labels = Scene['labels'][number][];

/** The columns of the years are at most so high as usual (px). */
const STRIP = 24;
const HEADING_OUTSIDE = 28;
const GAP_LEGEND = 16;

/**
 * Where the head's lines stand: the band of the names of years, their numbers, the foot of their columns.
 * @param strip how high the columns are at most (px); 0 where there are no years.
 */
function headOf({ stacked }: Columns, strip: number) {
  const band = stacked ? 18 : 0;
  if (strip === 0) return { band: 0, ticks: 0, numbers: 0, foot: 0, bottom: stacked ? 4 : 24 };
  const numbers = band + BAND + 9;
  const foot = numbers + 10 + strip;
  return { band, ticks: band + BAND / 2, numbers, foot, bottom: foot + 10 };
}

function headLabels(columns: Columns, head: ReturnType<typeof headOf>, say: Say, text: TimeText): Labels {
  const { stacked, when, status } = columns;
  const y = stacked ? 8 : head.numbers;
  const tone = 'ink3';
  const running: Labels = head.foot > 0 ? [{ id: 'running', x: 0, y, text: text.running, tone }] : [];
  if (stacked) return running;
  const top = head.foot > 0 ? head.ticks : head.bottom - 12;
  return [
    ...running,
    { id: 'when', x: when.x, y: top, text: say.t.table.when, tone },
    ...(status === undefined
      ? []
      : [{ id: 'status', x: status, y: top, text: say.t.table.status, tone } as const]),
  ];
}

/** Lines at the start of each named year: through all rows, or through each bar where words stand above it. */
function grid(
  named: readonly number[],
  { x }: YearScale,
  { stacked }: Columns,
  top: number,
  bottom: number,
  places: readonly RowPlace[],
): PathMark[] {
  const line = (year: number, from: number, to: number, id: string): PathMark => ({
    id: `grid ${year} ${id}`,
    d: `M${x(year)} ${from}V${to}`,
    tone: 'line',
    width: 1,
  });
  if (!stacked) return named.map((year) => line(year, top, bottom, ''));
  return places.flatMap(({ row, bar }) =>
    row.span ? named.map((year) => line(year, bar.top - 2, bar.bottom + 2, row.project.id)) : [],
  );
}

/** Places how many ran in each year below the axis, and the rows below: within the filter first, the rest pale. */
export function layoutRows(view: TimeView, room: Room, say: Say, text: TimeText): TimeScene {
  return stretchTo(room, (stretch) => place(view, room, stretch, say, text));
}

/** Places the picture with its columns and rows so many times as high as usual. */
function place(
  view: TimeView,
  room: Room,
  stretch: number,
  say: Say,
  text: TimeText,
): Stretchable<TimeScene> {
  const columns = columnsFor(view, room, say, text);
  const scale = scaleOf(view, columns.left, columns.right);
  const strip = view.years.length > 0 ? STRIP * stretch : 0;
  const head = headOf(columns, strip);
  const outsideFrom = view.rows.findIndex((row) => !row.within);
  const places: RowPlace[] = [];
  const headings: Labels = [];
  let y = head.bottom;
  view.rows.forEach((row, i) => {
    if (i === outsideFrom) {
      const words = say.t.card.outside(view.rows.length - outsideFrom);
      headings.push({
        id: 'outside',
        x: 0,
        y: y + HEADING_OUTSIDE / 2 + 2,
        text: words,
        weight: 600,
        tone: 'ink3',
      });
      y += HEADING_OUTSIDE;
    }
    const placed = placeRow(row, y, columns, scale, stretch, say);
    places.push(placed);
    y += placed.height;
  });
  const named = namedYears(view, scale);
  const highest = Math.max(1, ...view.years.map(({ all }) => all));
  const legend = legendFor(view, room, y + GAP_LEGEND, say, text);
  const foot: PathMark = {
    id: 'foot',
    d: `M${scale.left} ${head.foot}H${scale.right}`,
    tone: 'edge',
    width: 1,
  };
  const scene: TimeScene = {
    width: room.width,
    height: y + (legend.block.height > 0 ? GAP_LEGEND + legend.block.height : 0),
    axes: [],
    paths: [...grid(named, scale, columns, head.foot, y, places), ...(view.years.length > 0 ? [foot] : [])],
    bars: [],
    dots: [],
    columns: columnsOfYears(view, scale, head.foot, strip / highest),
    spans: places.flatMap(({ spans }) => spans),
    slots: places.flatMap(({ slots }) => slots),
    labels: [
      ...yearLabels(named, scale, head.ticks),
      ...numbersOfYears(view, scale, () => head.numbers, { lit: 'ink2', outside: 'ink3' }, say),
      ...headLabels(columns, head, say, text),
      ...headings,
      ...places.flatMap(({ labels }) => labels),
      ...(legend.ghost ? [legend.ghost.label] : []),
    ],
    legend: legend.block,
    ghostKey: legend.ghost?.mark,
    stops: [
      ...stopsOfYears(view, scale, { y: head.numbers - 9, height: head.foot - head.numbers + 9 }, say, text),
      ...stopsOfRows(places, room, say),
    ],
    scales: brushOfYears(view, scale, { band: head.band, from: head.numbers - 9, to: y }),
  };
  return { placed: scene, flexible: strip + places.reduce((sum, { height }) => sum + height, 0) };
}
