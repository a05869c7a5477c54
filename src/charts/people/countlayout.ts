import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { Scene } from '../kit/scene.ts';
import { stretchTo } from '../kit/stretch.ts';
import { placeStacked } from './countstacked.ts';
import type { CountView } from './countview.ts';
import { fitsBeside, placeWide } from './countwide.ts';
import type { PeopleText } from './text.ts';

/** A row a project: those involved, and those beside in a lane of their own, to the right of it or below it. */
export function layoutCount(view: CountView, room: Room, say: Say, text: PeopleText): Scene {
  const stacked = room.narrow || !fitsBeside(view, room, say, text);
  const placeIn = stacked ? placeStacked : placeWide;
  const place = (stretch: number) => placeIn(view, room, stretch, say, text);
  const scene = stretchTo(room, place);
  if (room.height === undefined) return scene;
  // Larger dots leave their words less room: where these take more lines for it, the rows are drawn apart less.
  const over = scene.height - room.height;
  return over > 0.5 ? stretchTo({ height: room.height - over }, place) : scene;
}
