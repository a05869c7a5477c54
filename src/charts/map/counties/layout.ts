import type { Say } from '../../../i18n/say.ts';
import type { Room } from '../../kit/define.ts';
import { overlaps } from '../../kit/arrange.ts';
import { type Atlas, seatOf } from '../atlas.ts';
import { compose, countyMarks, type Frame, heightIn, landWidth, leftIn, spread } from '../compose.ts';
import type { MapScene } from '../mapscene.ts';
import { type Aim, boxPath, hubOf, TARGET, targetsAt } from '../targets.ts';
import type { MapText } from '../text.ts';
import { type CountyLabel, labelCounties } from './labels.ts';
import { columnsWidth, type CountyList, evenLists, movedBy } from './lists.ts';
import type { CountiesView } from './view.ts';

/** Room for the names at both sides of the land (px). */
const SIDES = { west: 112, east: 140 };
/** The lists of what has no point on the map: headings with sums of money are longer (px). */
const BESIDE = { projects: 116, money: 132 };

interface CountiesFrame extends Frame {
  /** The lists of counties at the right of the map, where a window has room for them. */
  readonly lists: readonly CountyList[];
}

function frameIn(view: CountiesView, room: Room, below: number, say: Say, text: MapText): CountiesFrame {
  const { width } = room;
  const height = heightIn(room, below);
  const free = width - landWidth(height) - SIDES.west - SIDES.east;
  const columns =
    room.height === undefined ? 0 : Math.max(0, ...[1, 2, 3].filter((n) => columnsWidth(n) <= free));
  const lists = columns === 0 ? [] : evenLists(view, { height, columns }, say, text);
  const used = new Set(lists.map(({ box }) => box.x)).size;
  const apart = spread(free - columnsWidth(used));
  const right = Math.round(SIDES.west + landWidth(height) + SIDES.east + 2 * apart);
  return {
    width,
    height,
    left: used === 0 ? leftIn(width, height, SIDES.west) : SIDES.west + apart,
    beside: BESIDE[view.money === undefined ? 'projects' : 'money'],
    bottom: height,
    lists: movedBy(lists, right),
  };
}

/** The largest square within each county, and the name that stands beside it. */
function aimsOf({ counties }: CountiesView, atlas: Atlas, labels: ReadonlyMap<string, CountyLabel>): Aim[] {
  return counties.flatMap(({ id, ever }): Aim[] => {
    const shape = atlas.counties.get(id);
    const at = shape && seatOf(shape, []);
    if (ever === 0 || shape === undefined || at === undefined) return [];
    const depth = Math.max(...shape.spots().map((spot) => spot.depth));
    const label = labels.get(id);
    // Where the middle of both would be the number, which asks and does not filter, the name stands alone.
    const whole = label && !overlaps(hubOf([shape.box, label.name]), label.number);
    const size = Math.max(TARGET, depth * Math.SQRT2);
    return [{ key: id, at, size, name: whole ? label.name : undefined }];
  });
}

/** The counties by their shades, with name and number, and in a wide room with the names of their projects. */
export const layout = (view: CountiesView, room: Room, say: Say, text: MapText): MapScene =>
  compose(
    view,
    room,
    {
      frame: (below) => frameIn(view, room, below, say, text),
      draw(atlas, { height, width, lists }, obstacles) {
        const right = Math.min(width, ...lists.map(({ box }) => box.x - SIDES.west / 4));
        const bounds = { x: 0, y: 0, width: right, height };
        const placed = labelCounties(view, atlas, obstacles, bounds, say, text);
        const labels = new Map(placed.map((label) => [label.id, label]));
        const targets = targetsAt(aimsOf(view, atlas, labels), bounds);
        return {
          counties: countyMarks(view, (id) => atlas.counties.get(id)?.d),
          inset: undefined,
          links: [],
          places: [],
          paths: placed.flatMap(({ paths }) => paths),
          labels: [...placed.flatMap((each) => each.labels), ...lists.flatMap((list) => list.labels)],
          reach: {
            targets,
            // A county can be pressed on all of itself and on its name.
            outlineOf: (id) => {
              const shape = atlas.counties.get(id);
              const parts = targets.get(id)?.parts ?? [];
              const boxes = shape ? [...parts, hubOf([shape.box, ...parts])] : parts;
              return [shape?.d ?? '', ...boxes.map(boxPath)].join('');
            },
            listOf: (id) => lists.find((list) => list.id === id)?.box,
            numberOf: (id) => labels.get(id)?.number,
          },
        };
      },
    },
    say,
    text,
  );
