import { scaleLinear } from 'd3';
import { NOT_STATED } from '../../../engine/columns.ts';
import { moneyScale } from '../../../i18n/numbers.ts';
import type { Say } from '../../../i18n/say.ts';
import { BAND, brushScale, runOfBins } from '../../kit/brush.ts';
import type { Room, Stop } from '../../kit/define.ts';
import { PLAIN } from '../../kit/look.ts';
import type { PathMark, Scene } from '../../kit/scene.ts';
import { textWidth } from '../../kit/text.ts';
import { ticksApart } from '../../kit/ticks.ts';
import type { Label } from '../numbers.ts';
import type { Counted } from './bins.ts';
import type { Piece } from './piece.ts';
import { speakBin, speakCount, writeEdge } from './spoken.ts';
import type { GroupedText } from './text.ts';
import type { GroupedView } from './view.ts';

const HEAD = 24;
const HEIGHT = 104;
/** The words of the steps, where they can be brushed. */
const FOOT = BAND;
const GAP = 2;
/** Room (px) above the longest column for its number, and before the column of those that state nothing. */
const NUMBER = 16;
const APART = 20;

/** How many projects got how much: a column a step, before what filters leave out; and those that do not say. */
export function placeHistogram(
  view: GroupedView,
  { top, row, stretch }: { top: number; row: number; stretch: number },
  room: Room,
  say: Say,
  text: GroupedText,
): Piece {
  const { bins, notStated, kept } = view.sizes;
  const words = say.t.figure.notStated;
  const missing = notStated.all > 0;
  const slot = missing ? Math.max(40, Math.ceil(textWidth(words, 12))) : 0;
  const width = room.width - (missing ? slot + APART : 0);
  const step = bins.length === 0 ? 0 : width / bins.length;
  const tallest = HEIGHT * stretch;
  const foot = top + HEAD + NUMBER + tallest;
  const most = Math.max(1, notStated.all, ...bins.map(({ all }) => all));
  const up = scaleLinear([0, most], [0, tallest]);
  const column = (
    id: string,
    x: number,
    wide: number,
    count: number,
    outside: boolean,
  ): Scene['bars'][number] => {
    const height = count === 0 ? 0 : Math.max(1, up(count));
    const ends = { low: wide, high: wide };
    return { id, x, y: foot - height, height, ...ends, look: PLAIN, role: 'agency', outside };
  };
  const bars = bins.flatMap(({ id, count, all, lit }, i) => {
    const [x, wide] = [i * step, Math.max(1, step - GAP)];
    const ghost = column(`bin ${id} all`, x, wide, all, true);
    return [...(count < all ? [ghost] : []), column(`bin ${id}`, x, wide, count, !lit)];
  });
  const number = (id: string, middle: number, { count, lit }: Counted, room_: number): Label[] => {
    const written = say.number(count);
    if (textWidth(written, 12) > room_) return [];
    const y = foot - up(count) - NUMBER / 2;
    return [
      {
        id: `${id} number`,
        x: middle,
        y,
        text: written,
        anchor: 'middle',
        tone: lit ? 'ink2' : 'ink3',
        halo: true,
      },
    ];
  };
  const scale = moneyScale(bins.at(-1)?.high ?? 1);
  const ticks = ticksApart(bins.map(({ low }, i) => ({ x: i * step, text: writeEdge(low, scale, say) }))).map(
    (tick, i) => ({ ...tick, anchor: i === 0 ? tick.anchor : ('middle' as const) }),
  );
  const slotX = room.width - slot;
  const height = up(notStated.count);
  const paths: PathMark[] = [
    { id: 'bins foot', d: `M0 ${foot}H${width}`, tone: 'edge', width: 1 },
    ...(notStated.count > 0
      ? [
          {
            id: 'bins not stated',
            d: `M${slotX + 0.6} ${foot}V${foot - height}H${room.width - 0.6}V${foot}Z`,
            tone: 'edge' as const,
            width: 1.2,
            dash: '3 3',
          },
        ]
      : []),
  ];
  const stops: Stop[] = bins.map((bin, i) => ({
    key: `bin ${bin.id}`,
    label: `VINNOVA ${speakBin(bin, say)}: ${speakCount(bin, kept, say, text)}. ${say.t.spoken.position(i + 1, bins.length)}`,
    x: i * step,
    y: top + HEAD,
    width: step,
    height: NUMBER + tallest,
    row,
    column: i,
    act: { dimension: 'agency', value: bin.id, range: [bin.low, bin.high] },
    subject: { dimension: 'agency.bins', value: bin.id },
    pressed: bin.chosen,
  }));
  if (missing) {
    stops.push({
      key: 'bin not stated',
      label: `VINNOVA ${words}: ${speakCount(notStated, kept, say, text)}`,
      x: slotX,
      y: top + HEAD,
      width: slot,
      height: NUMBER + tallest + FOOT,
      row,
      column: bins.length,
      act: { dimension: 'agency', value: NOT_STATED, unknown: true },
      subject: { dimension: 'agency.bins', value: NOT_STATED },
      pressed: notStated.chosen,
    });
  }
  const run = runOfBins(bins, 0, width);
  const along = { x: 0, width };
  return {
    axes: [],
    bars,
    paths,
    labels: [
      {
        id: 'bins',
        x: 0,
        y: top + 10,
        text: text.axis(text.bins, say.moneyUnit(scale)),
        size: 14,
        weight: 600,
      },
      ...bins.flatMap((bin, i) => number(`bin ${bin.id}`, (i + 0.5) * step - GAP / 2, bin, step)),
      ...ticks.flatMap(({ x, text: written, anchor }, i): Label[] =>
        written === ''
          ? []
          : [{ id: `edge ${bins[i]?.id}`, x, y: foot + 12, text: written, anchor, tone: 'ink3' }],
      ),
      ...(missing
        ? [
            ...number('bin not stated', slotX + slot / 2, notStated, slot),
            {
              id: 'bin not stated',
              x: slotX + slot / 2,
              y: foot + 12,
              text: words,
              anchor: 'middle' as const,
              tone: 'ink3' as const,
            },
          ]
        : []),
    ],
    stops,
    scales:
      run === undefined
        ? []
        : [
            brushScale(run, {
              dimension: 'agency',
              along: 'x',
              band: { ...along, y: foot, height: FOOT },
              ground: { ...along, y: top + HEAD, height: NUMBER + tallest },
            }),
          ],
    bottom: foot + FOOT,
    flexible: HEIGHT,
  };
}
