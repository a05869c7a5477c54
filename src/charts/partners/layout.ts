import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { layoutBars } from './bars.ts';
import { layoutProjects } from './projects.ts';
import type { PartnersScene } from './scene.ts';
import { layoutSectors } from './sectors.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView } from './view.ts';

/** Places the marks of the form; bars in every form where there are too many projects for a mark each. */
export function layout(view: PartnersView, room: Room, say: Say, text: PartnersText): PartnersScene {
  if (view.aggregated) return layoutBars(view, room, say, text);
  if (view.form === 'projects') return layoutProjects(view, room, say, text);
  return layoutSectors(view, room, say, text);
}
