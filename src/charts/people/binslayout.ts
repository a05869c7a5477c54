import { scaleLinear } from 'd3';
import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import { BAND, brushScale, runOfBins } from '../kit/brush.ts';
import type { BrushScale, Room, Stop } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { layoutLegend } from '../kit/legend.ts';
import { PLAIN } from '../kit/look.ts';
import type { Scene } from '../kit/scene.ts';
import { type Stretchable, stretchTo, thickness } from '../kit/stretch.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { ticksApart } from '../kit/ticks.ts';
import type { BinsView, Counted } from './binsview.ts';
import { heightOf } from './rowlayout.ts';
import type { PeopleText } from './text.ts';

const GAP = 12;
const TICKS = 24;
const ROW = 26;
const BAR = 16;
/** Above the bar of those that state nothing, which lies on no scale with the others. */
const APART = 10;
const SIZE = TYPE.body.size;

interface Row extends Counted {
  readonly key: string;
  /** The numbers of people, written and for the ear. */
  readonly label: string;
  readonly spoken: string;
  readonly range?: readonly [low: number, high: number];
  /** The bin of the engine that is pointed at with it. */
  readonly counted: string;
}

/** The rows of the picture and of its table: the bins, and those that state nothing where there are any. */
export function binRows(view: BinsView, say: Say, text: PeopleText): readonly Row[] {
  const { bins, unknown } = view;
  const rows = bins.map(({ id, low, high, open, ...counted }): Row => {
    const [from, to] = [say.number(low), say.number(high)];
    if (open) {
      const label = say.t.interval.from(from);
      return {
        ...counted,
        key: id,
        label,
        spoken: text.spoken(high, label),
        range: [low, Number.POSITIVE_INFINITY],
      };
    }
    const single = low === high;
    const label = single ? from : say.t.figure.range(from, to);
    const spoken = single ? from : say.t.spoken.range(from, to);
    return { ...counted, key: id, label, spoken: text.spoken(high, spoken), range: [low, high] };
  });
  if (unknown.all === 0) return rows;
  return [
    ...rows,
    {
      ...unknown,
      key: 'unknown',
      counted: NOT_STATED,
      label: say.t.figure.notStated,
      spoken: text.spokenUnknown,
    },
  ];
}

/** How many projects a bar is of: of all where the other filters leave some out. */
export const countIn = ({ count, all }: Counted, { filtered }: BinsView, say: Say): string =>
  filtered ? say.t.spoken.position(count, all) : say.number(all);

/** A bin as read aloud: its people, its projects, and whether it is chosen. */
export function spokenBin(row: Row, view: BinsView, say: Say, text: PeopleText): string {
  const parts = [text.projects(row.all, countIn(row, view, say)), ...(row.chosen ? [text.isChosen] : [])];
  return `${row.spoken}: ${parts.join('; ')}`;
}

/** The bins as a scale that runs down beside their bars, over their names. */
function scaleOfBins(
  { bins }: BinsView,
  { x: left, y: top, width }: { readonly x: number; readonly y: number; readonly width: number },
  row: number,
): BrushScale[] {
  const height = bins.length * row;
  const run = runOfBins(bins, top, height, { open: bins.at(-1)?.open === true });
  if (run === undefined) return [];
  const where = { dimension: 'people', along: 'y' } as const;
  return [
    brushScale(run, {
      ...where,
      band: { x: 0, y: top, width: left - GAP / 2, height },
      ground: { x: left, y: top, width, height },
    }),
  ];
}

/** A bar a bin from the least people to the most; behind it, pale, the same without any filter. */
export function layoutBins(view: BinsView, room: Room, say: Say, text: PeopleText): Scene {
  return stretchTo(room, (stretch) => place(view, room, stretch, say, text));
}

/** Places the picture with rows so many times as high as usual. */
function place(
  view: BinsView,
  { width }: Room,
  stretch: number,
  say: Say,
  text: PeopleText,
): Stretchable<Scene> {
  const [rowHeight, barHeight] = [heightOf(ROW, stretch), thickness(BAR, stretch)];
  const rows = binRows(view, say, text);
  const left = Math.ceil(Math.max(BAND, ...rows.map(({ label }) => textWidth(label, SIZE, 600)))) + GAP;
  // Room for the counts under any filter, so that none changes the scale.
  const longest = rows.map(({ all }) => textWidth(say.t.spoken.position(all, all), SIZE));
  const counts = Math.ceil(Math.max(0, ...longest));
  const right = width - counts - GAP;
  const x = scaleLinear([0, view.max], [0, right - left]);
  const top = TICKS;
  const places = rows.map((row, i) => ({
    ...row,
    y: top + i * rowHeight + (row.range === undefined ? APART : 0),
  }));
  const bottom = top + rows.length * rowHeight + (view.unknown.all > 0 ? APART : 0);
  const values = x.ticks(Math.max(2, Math.min(6, Math.floor((right - left) / 72)))).filter(Number.isInteger);
  const ticks = ticksApart(values.map((each) => ({ x: left + x(each), text: say.number(each) })));

  const bar = (id: string, y: number, length: number, outside: boolean): Scene['bars'][number] => ({
    id,
    x: left,
    y: y + (rowHeight - barHeight) / 2,
    height: barHeight,
    low: length,
    high: length,
    look: PLAIN,
    role: 'ink',
    outside,
  });
  const bars = places.flatMap((row) => [
    bar(`${row.key} all`, row.y, x(row.all), true),
    ...(row.range === undefined || !row.lit ? [] : [bar(`${row.key} bar`, row.y, x(row.count), false)]),
  ]);
  // Those that state nothing: an empty, dashed bar as long as they are many.
  const paths = places.flatMap((row): Scene['paths'] => {
    if (row.range !== undefined || row.count === 0) return [];
    const [y, length] = [row.y + (rowHeight - barHeight) / 2 + 0.6, Math.max(1, x(row.count) - 1.2)];
    const d = `M${left + 0.6} ${y}h${length}v${barHeight - 1.2}h${-length}z`;
    return [{ id: `${row.key} bar`, d, tone: row.lit ? 'ink' : 'edge', width: 1.2, dash: '3 3' }];
  });
  const labels = places.flatMap((row): LabelMark[] => {
    const [y, tone] = [row.y + rowHeight / 2, row.lit ? ('ink' as const) : ('ink3' as const)];
    const weight = row.chosen ? 600 : 400;
    const end = left + x(row.all) + 6;
    return [
      { id: `${row.key} name`, x: left - GAP, y, text: row.label, size: SIZE, weight, anchor: 'end', tone },
      { id: `${row.key} value`, x: end, y, text: countIn(row, view, say), size: SIZE, tone, halo: true },
    ];
  });
  const placed: Scene = {
    width,
    height: bottom,
    axes: [{ id: 'bins axis', ticks, y: TICKS / 2, top, bottom, zero: left }],
    paths,
    bars,
    dots: [],
    slots: [],
    labels,
    legend: layoutLegend([], [], width, bottom),
    stops: places.map(
      (row, i): Stop => ({
        key: row.key,
        label: `${spokenBin(row, view, say, text)}. ${say.t.spoken.position(i + 1, places.length)}`,
        // The names of the bins are those of the scale.
        x: row.range === undefined ? 0 : left - GAP / 2,
        y: row.y,
        width: row.range === undefined ? width : width - left + GAP / 2,
        height: rowHeight,
        row: i,
        column: 0,
        pressed: row.chosen,
        subject: { dimension: 'people.bins', value: row.counted },
        act:
          row.range === undefined
            ? { dimension: 'people', value: NOT_STATED, unknown: true }
            : { dimension: 'people', value: row.key, range: row.range },
      }),
    ),
    scales: scaleOfBins(view, { x: left, y: top, width: right - left }, rowHeight),
  };
  return { placed, flexible: rows.length * rowHeight };
}
