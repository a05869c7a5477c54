import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { Scene } from '../kit/scene.ts';
import { layoutBins } from './binslayout.ts';
import { layoutCount } from './countlayout.ts';
import { layoutGroups } from './groupslayout.ts';
import { layoutQuotient } from './quotientlayout.ts';
import type { PeopleText } from './text.ts';
import type { PeopleView } from './view.ts';

/** Places what the view shows, each form in its own way. */
export function layout(view: PeopleView, room: Room, say: Say, text: PeopleText): Scene {
  switch (view.kind) {
    case 'count':
      return layoutCount(view, room, say, text);
    case 'perPerson':
      return layoutQuotient(view, room, say, text);
    case 'bins':
      return layoutBins(view, room, say, text);
    case 'groups':
      return layoutGroups(view, room, say, text);
  }
}
