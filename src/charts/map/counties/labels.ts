import type { Say } from '../../../i18n/say.ts';
import type { Box } from '../../kit/arrange.ts';
import type { LabelMark } from '../../kit/Label.tsx';
import type { PathMark } from '../../kit/scene.ts';
import { textWidth } from '../../kit/text.ts';
import { TYPE } from '../../kit/theme.ts';
import { type Atlas, seatOf } from '../atlas.ts';
import type { MapText } from '../text.ts';
import type { MapView, Region } from '../view.ts';
import { leaderFrom, type Seat, seatAll, type Wanted } from './seats.ts';

const { size: SIZE, line: LINE } = TYPE.small;

interface Words extends Wanted {
  readonly region: Region;
  readonly name: string;
  readonly number: string;
}

/** A county's name and number, and the line that leads from it to the county where it stands apart. */
export interface CountyLabel {
  readonly id: string;
  /** The boxes of the name and of the number by it, as high as the rows they stand in. */
  readonly name: Box;
  readonly number: Box;
  readonly labels: readonly LabelMark[];
  readonly paths: readonly PathMark[];
}

function wordsOf(region: Region, atlas: Atlas, view: MapView, say: Say, text: MapText): Words[] {
  const shape = atlas.counties.get(region.id);
  const seat = shape && seatOf(shape, []);
  if (shape === undefined || seat === undefined) return [];
  const name = text.county(region.name);
  const { shown, ever } = view.tell;
  const { notStated } = say.t.figure;
  const number = shown(region) ?? notStated;
  // With any filter as wide as without one, so that a filter moves nothing.
  const numbers = [number, ever(region) ?? notStated];
  const widest = (words: readonly string[]) => Math.max(...words.map((each) => textWidth(each, SIZE, 600)));
  const widths = [widest(numbers.map((each) => `${name} ${each}`)), widest([name, ...numbers])] as const;
  const depth = Math.max(...shape.spots().map((spot) => spot.depth));
  return [{ region, name, number, seat, depth, widths }];
}

/** The name with its number behind it or, in two lines, below it on the side of the county. */
function written({ box, lines }: Seat, { region, name, number, seat: [x] }: Words) {
  const weight = region.lit ? 600 : 400;
  const look = { weight, tone: region.lit ? 'ink' : 'ink3', halo: true } as const;
  const middle = box.y + box.height / 2;
  const numberId = `${region.id} number`;
  if (lines === 1) {
    const before = textWidth(`${name} `, SIZE, weight);
    return {
      name: { ...box, width: before - 2 },
      number: { ...box, x: box.x + before - 2, width: box.width - before + 2 },
      labels: [{ id: region.id, x: box.x, y: middle, text: `${name} ${number}`, ...look }],
    };
  }
  const right = x > box.x + box.width / 2;
  const at = { x: right ? box.x + box.width : box.x, anchor: right ? 'end' : 'start' } as const;
  return {
    name: { ...box, height: LINE },
    number: { ...box, y: middle, height: LINE },
    labels: [
      { id: region.id, ...at, y: middle - LINE / 2, text: name, ...look },
      { id: numberId, ...at, y: middle + LINE / 2, text: number, ...look },
    ],
  };
}

function labelIn(seat: Seat, words: Words): CountyLabel {
  const { id } = words.region;
  const end = leaderFrom(seat.box, words.seat);
  const d = `M${end?.join(' ')}L${words.seat.join(' ')}`;
  return {
    id,
    ...written(seat, words),
    paths: end ? [{ id: `${id} leader`, d, tone: 'edge', width: 1 }] : [],
  };
}

/** Names the counties that have or had projects, each with the number it has now. */
export function labelCounties(
  view: MapView,
  atlas: Atlas,
  obstacles: readonly Box[],
  bounds: Box,
  say: Say,
  text: MapText,
): CountyLabel[] {
  const wanted = view.counties
    .filter(({ ever }) => ever > 0)
    .flatMap((region) => wordsOf(region, atlas, view, say, text));
  const seats = seatAll(wanted, atlas, obstacles, bounds);
  return wanted.flatMap((words, i): CountyLabel[] => {
    const seat = seats[i];
    return seat === undefined ? [] : [labelIn(seat, words)];
  });
}
