import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { layoutHistogram } from './histogram.ts';
import { layoutRows } from './rows.ts';
import type { TimeScene } from './scene.ts';
import type { TimeText } from './text.ts';
import type { TimeView } from './view.ts';

/** Places a bar a project below the years, or where there are too many, only how many ran in each year. */
export function layout(view: TimeView, room: Room, say: Say, text: TimeText): TimeScene {
  return view.aggregated ? layoutHistogram(view, room, say, text) : layoutRows(view, room, say, text);
}
