import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { compose, countyMarks } from './compose.ts';
import type { MapScene } from './mapscene.ts';
import { layoutPlaces } from './places.ts';
import { placesFrame } from './placesframe.ts';
import { TARGET, targetsAt } from './targets.ts';
import type { MapText } from './text.ts';
import type { MapView } from './view.ts';

/** Places the map in its room, with places, the lines between them, and a larger map of where they crowd. */
export const layout = (view: MapView, room: Room, say: Say, text: MapText): MapScene =>
  compose(
    view,
    room,
    {
      frame: (below) => placesFrame(room, below),
      draw(atlas, { width, height, reach, plate }, obstacles) {
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
          reach: { targets: targetsAt(aims, { x: 0, y: 0, width, height: reach }) },
        };
      },
    },
    say,
    text,
  );
