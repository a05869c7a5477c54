import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { compose, countyMarks, type Frame, heightIn, leftIn } from './compose.ts';
import type { MapScene } from './mapscene.ts';
import { layoutPlaces, type PlacesRoom } from './places.ts';
import { TARGET, targetsAt } from './targets.ts';
import type { MapText } from './text.ts';
import type { MapView } from './view.ts';

/** The plate of the crowded part takes this share of the width, at the right, and is so wide for the map's height; */
const PLATE = { share: 0.5, aspect: 0.9 };
/** unless that is less than this (px): then it lies below, this high, under its heading. */
const LEAST_BESIDE = 200;
const STRIP = { height: 232, head: 28 };
/** Room for the names west of the coast, and for the lists beside the map (px). */
const WEST = 62;
const BESIDE = 116;

interface PlacesFrame extends Frame {
  readonly plate: PlacesRoom['plate'];
}

function frameIn(room: Room, below: number, crowded: boolean): PlacesFrame {
  const { width } = room;
  const share = Math.round(width * PLATE.share);
  const beside = share >= LEAST_BESIDE;
  const strip = crowded && !beside ? STRIP.height + STRIP.head : 0;
  const height = heightIn(room, below + strip);
  const plateX = width - Math.min(share, Math.round(height * PLATE.aspect));
  return {
    width,
    height,
    left: leftIn(crowded && beside ? plateX : width, height, WEST),
    beside: BESIDE,
    bottom: height + strip,
    plate: beside
      ? { beside: plateX }
      : { below: { x: 0.5, y: height + STRIP.head, width: width - 1, height: STRIP.height } },
  };
}

/** Places the map in its room, with places, the lines between them, and a larger map of where they crowd. */
export const layout = (view: MapView, room: Room, say: Say, text: MapText): MapScene =>
  compose(
    view,
    room,
    {
      frame: (below) => frameIn(room, below, true),
      draw(atlas, { width, height, bottom, plate }, obstacles) {
        const placed = layoutPlaces(view, atlas, { width, height, obstacles, plate }, say, text);
        const { marks, inset, names, ...drawn } = placed;
        const aims = marks.map(({ key, x, y }) => ({
          key,
          at: [x, y] as const,
          size: TARGET,
          name: names.get(key),
        }));
        return {
          ...drawn,
          counties: countyMarks(view, (id) => atlas.counties.get(id)?.d),
          inset: inset && {
            box: inset.plate,
            counties: countyMarks(view, (id) => inset.outlines.get(id)),
          },
          places: marks,
          reach: { targets: targetsAt(aims, { x: 0, y: 0, width, height: bottom + TARGET / 2 }) },
        };
      },
    },
    say,
    text,
  );
