import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark } from '../kit/scene.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { NAMES } from './spoken.ts';
import type { MapText } from './text.ts';
import type { MapView, Somewhere } from './view.ts';

const { size: SIZE, line: LINE } = TYPE.small;

/** What has no point on the map, as a list beside it. */
export interface Elsewhere {
  readonly place: Somewhere;
  readonly name: string;
  readonly box: Box;
  readonly labels: readonly LabelMark[];
  /** The line under the heading of one that is chosen. */
  readonly paths: readonly PathMark[];
}

function listOf(
  place: Somewhere,
  name: string,
  top: number,
  width: number,
  say: Say,
  text: MapText,
): Elsewhere {
  const within = place.projects.filter((each) => each.within);
  const names = within.slice(0, NAMES).map((each) => ellipsize(each.name, width, SIZE));
  if (within.length > names.length) names.push(text.more(say.number(within.length - names.length)));
  const heading = `${name} ${say.number(place.count)}`;
  const middle = (line: number) => top + LINE * (line + 0.5);
  const ends = textWidth(heading, SIZE, 600);
  const tone = place.lit ? 'ink2' : 'ink3';
  return {
    place,
    name,
    box: {
      x: 0,
      y: top,
      width: Math.max(ends, ...names.map((each) => textWidth(each, SIZE))),
      height: LINE * (names.length + 1),
    },
    labels: [
      {
        x: 0,
        y: middle(0),
        text: heading,
        weight: place.lit ? 600 : 400,
        tone: place.lit ? 'ink' : 'ink3',
      },
      ...names.map((each, i): LabelMark => ({ x: 0, y: middle(i + 1), text: each, tone })),
    ],
    paths: place.chosen ? [{ d: `M0 ${top + LINE - 1}H${ends}`, tone: 'ink', width: 1.5 }] : [],
  };
}

/** The projects of the whole country and those that state no place, one list above the other. */
export function elsewhereOf(view: MapView, width: number, say: Say, text: MapText): Elsewhere[] {
  const lists: Elsewhere[] = [];
  let top = 0;
  for (const [place, name] of [
    [view.wholeCountry, text.wholeCountry],
    [view.notStated, text.notStated],
  ] as const) {
    if (place.projects.length === 0) continue;
    const list = listOf(place, name, top, width, say, text);
    lists.push(list);
    top += list.box.height + LINE / 2;
  }
  return lists;
}

/** The room the lists take without any filter: kept free, so that a filter moves no name on the map. */
export function reservedFor({ wholeCountry, notStated }: MapView, width: number): Box {
  const lines = (count: number) => (count === 0 ? 0 : 1.5 + Math.min(count, NAMES + 1));
  const all = lines(wholeCountry.projects.length) + lines(notStated.projects.length);
  return { x: 0, y: 0, width, height: LINE * all };
}
