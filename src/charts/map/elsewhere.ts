import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark } from '../kit/scene.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { TARGET } from './targets.ts';
import { NAMES } from './tell.ts';
import type { MapText } from './text.ts';
import type { MapView, Region } from './view.ts';

const { size: SIZE, line: LINE } = TYPE.small;

/** What has no point on the map, as a list beside it. */
export interface Elsewhere {
  readonly place: Region;
  readonly name: string;
  readonly box: Box;
  /** The box of the number in the heading; none where nothing is known to be counted. */
  readonly number: Box | undefined;
  readonly labels: readonly LabelMark[];
  /** The line under the heading of one that is chosen. */
  readonly paths: readonly PathMark[];
}

/** The lines of a list: the names of its projects, or what is told of them where they are too many to be named. */
export function linesOf(
  { tell }: MapView,
  place: Region,
  width: number,
  say: Say,
  text: MapText,
): readonly string[] {
  if (place.projects.length === 0) return tell.unnamed(place);
  const within = place.projects.filter((each) => each.within);
  const names = within.slice(0, NAMES).map((each) => ellipsize(each.name, width, SIZE));
  const rest = within.length - names.length;
  return rest > 0 ? [...names, text.more(say.number(rest))] : names;
}

function listOf(
  view: MapView,
  place: Region,
  name: string,
  top: number,
  width: number,
  say: Say,
  text: MapText,
): Elsewhere {
  const shown = view.tell.shown(place);
  const lines = [
    ...(shown === undefined ? [say.t.figure.notStated] : []),
    ...linesOf(view, place, width, say, text),
  ];
  const number = shown === undefined ? '' : ` ${shown}`;
  const id = place.id === '' ? 'not-stated' : place.id;
  const middle = (line: number) => top + LINE * (line + 0.5);
  const before = textWidth(name, SIZE, 600);
  const ends = textWidth(name + number, SIZE, 600);
  const [weight, tone] = place.lit ? ([600, 'ink2'] as const) : ([400, 'ink3'] as const);
  return {
    place,
    name,
    box: {
      x: 0,
      y: top,
      width: Math.max(ends, ...lines.map((each) => textWidth(each, SIZE))),
      height: LINE * (lines.length + 1),
    },
    number:
      shown === undefined
        ? undefined
        : { x: before - 1, y: top, width: Math.max(TARGET, ends - before + 6), height: TARGET },
    labels: [
      { id, x: 0, y: middle(0), text: name + number, weight, tone: place.lit ? 'ink' : 'ink3' },
      ...lines.map(
        (each, i): LabelMark => ({
          id: `${id} ${each}`,
          x: 0,
          y: middle(i + 1),
          text: each,
          tone,
        }),
      ),
    ],
    paths: place.chosen
      ? [{ id: `${id} rule`, d: `M0 ${top + LINE - 1}H${ends}`, tone: 'ink', width: 1.5 }]
      : [],
  };
}

/** The projects of the whole country and those that state no place, one list above the other. */
export function elsewhereOf(view: MapView, width: number, say: Say, text: MapText): Elsewhere[] {
  const lists: Elsewhere[] = [];
  let top = 0;
  for (const [place, name] of [
    [view.wholeCountry, text.wholeCountry],
    [view.notStated, view.tell.notStated],
  ] as const) {
    if (place.ever === 0) continue;
    const list = listOf(view, place, name, top, width, say, text);
    lists.push(list);
    top += list.box.height + LINE / 2;
  }
  return lists;
}

/** The room the lists take without any filter: kept free, so that a filter moves no name on the map. */
export function reservedFor({ tell, wholeCountry, notStated }: MapView, width: number): Box {
  const lines = (region: Region): number => {
    const { ever, projects } = region;
    if (ever === 0) return 0;
    if (projects.length === 0) return 1.5 + tell.unnamed(region).length;
    return 1.5 + Math.min(projects.length, NAMES + 1);
  };
  return { x: 0, y: 0, width, height: LINE * (lines(wholeCountry) + lines(notStated)) };
}
