import { scaleLinear } from 'd3';
import type { Say } from '../../i18n/say.ts';
import { BAND } from '../kit/brush.ts';
import type { Room } from '../kit/define.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { legendFor } from './legend.ts';
import type { ColumnMark, TimeScene } from './scene.ts';
import { missingStop, stopsOfYears } from './stops.ts';
import { columnsOfYears, numbersOfYears } from './strip.ts';
import type { TimeText } from './text.ts';
import type { TimeView } from './view.ts';
import { brushOfYears, namedYears, scaleOf, yearLabels } from './years.ts';

const TOP = 22;
/** The columns are at most so high as usual (px). */
const HEIGHT = 200;
/** In a room with a height: the least, and the most for so wide a picture. */
const LIMITS = { least: 140, part: 0.75 };
/** A line of the grid for so many px. */
const STEP = 50;
const YEARS = BAND;
const GAP = 20;
const GAP_LEGEND = 14;
/** What is not stated has a column as wide as that (px) at most. */
const WIDEST = 40;
const { size: SIZE } = TYPE.small;
/** Numbers may stand on what filters leave out, and must be read there too. */
const TONES = { lit: 'ink', outside: 'ink2' } as const;

/** The column of what is not stated, apart from the years. */
function missingColumn(view: TimeView, middle: number, foot: number, pxPerProject: number): ColumnMark {
  const { count, all, lit } = view.notStated;
  return {
    id: 'not stated',
    x: middle - WIDEST / 2,
    width: WIDEST,
    y: foot,
    sure: count * pxPerProject,
    most: count * pxPerProject,
    all: all * pxPerProject,
    outside: !lit,
    missing: true,
  };
}

/** Places a column a year, as high as the number of projects that may have run in it, before what filters leave out. */
export function layoutHistogram(view: TimeView, room: Room, say: Say, text: TimeText): TimeScene {
  const usual = place(view, room, HEIGHT, say, text);
  if (room.height === undefined) return usual;
  const most = Math.max(HEIGHT, room.width * LIMITS.part);
  const height = Math.max(LIMITS.least, Math.min(most, HEIGHT + room.height - usual.height));
  return place(view, room, height, say, text);
}

/** Places the picture with columns up to a height (px). */
function place(view: TimeView, room: Room, columns: number, say: Say, text: TimeText): TimeScene {
  const foot = TOP + columns;
  const steps = Math.max(2, Math.round(columns / STEP));
  const { notStated } = view;
  const highest = Math.max(1, notStated.all, ...view.years.map(({ all }) => all));
  const y = scaleLinear([0, highest], [foot, TOP]).nice(steps);
  const pxPerProject = y(0) - y(1);
  const ticks = y.ticks(steps).filter(Number.isInteger);
  const words = say.t.figure.notStated;
  const wordsWidth = Math.ceil(textWidth(words, SIZE));
  const left = Math.ceil(Math.max(...ticks.map((each) => textWidth(say.number(each), SIZE)))) + 8;
  const right = notStated.all > 0 ? room.width - wordsWidth - GAP : room.width;
  const middle = room.width - wordsWidth / 2;
  const scale = scaleOf(view, left, right);
  const legend = legendFor(view, room, foot + YEARS + GAP_LEGEND, say, text);
  const missing: Scene['labels'][number][] =
    notStated.all > 0
      ? [
          { id: 'not stated', x: middle, y: foot + 11, text: words, anchor: 'middle', tone: 'ink2' },
          {
            id: 'not stated count',
            x: middle,
            y: y(notStated.count) - 9,
            text: say.number(notStated.count),
            anchor: 'middle',
            tone: notStated.lit ? TONES.lit : TONES.outside,
          },
        ]
      : [];
  return {
    width: room.width,
    height: foot + YEARS + (legend.block.height > 0 ? GAP_LEGEND + legend.block.height : 0),
    axes: [],
    paths: ticks.map(
      (value): PathMark => ({
        id: `grid ${value}`,
        d: `M${left} ${y(value)}H${value === 0 ? room.width : right}`,
        tone: value === 0 ? 'edge' : 'line',
        width: 1,
      }),
    ),
    bars: [],
    dots: [],
    slots: [],
    spans: [],
    columns: [
      ...columnsOfYears(view, scale, foot, pxPerProject),
      ...(notStated.all > 0 ? [missingColumn(view, middle, foot, pxPerProject)] : []),
    ],
    labels: [
      ...ticks.map(
        (value) =>
          ({
            id: `count ${value}`,
            x: left - 8,
            y: y(value),
            text: say.number(value),
            anchor: 'end',
            tone: 'ink3',
          }) as const,
      ),
      ...yearLabels(namedYears(view, scale), scale, foot + 11),
      ...numbersOfYears(view, scale, (year) => y(year.most) - 9, TONES, say),
      ...missing,
      ...(legend.ghost ? [legend.ghost.label] : []),
    ],
    legend: legend.block,
    ghostKey: legend.ghost?.mark,
    stops: [
      ...stopsOfYears(view, scale, { y: 0, height: foot }, say, text),
      ...(notStated.all > 0
        ? [missingStop(view, { x: middle - wordsWidth / 2, width: wordsWidth, height: foot }, say)]
        : []),
    ],
    scales: brushOfYears(view, scale, { band: foot, from: 0, to: foot }),
  };
}
