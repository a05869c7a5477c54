import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { Scene } from '../kit/scene.ts';
import { layoutBars } from './bars.ts';
import { layoutMatch } from './match.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

/** Places the view in a room: bars for amount and share, a plane of two axes for match. */
export function layout(view: FundingView, room: Room, say: Say, text: FundingText): Scene {
  return view.form === 'match' ? layoutMatch(view, room, say, text) : layoutBars(view, room, say, text);
}
