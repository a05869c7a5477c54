import type { Say } from '../../i18n/say.ts';
import { BAND, brushScale } from '../kit/brush.ts';
import type { BrushScale, Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { keysInView, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import type { CountView } from './countview.ts';
import type { Lane } from './lane.ts';

/** Between the two lanes, and the height of their heads (px). */
export const BETWEEN = 28;
export const HEADS = 20;
/** The words of an axis, where it can be brushed. */
export const TICKS = BAND;
/** What a halo or an arrow may reach past the end of an axis. */
export const PAST = 14;

/** The legend for what is drawn in full. */
export function legendOf(view: CountView, { width, without }: Room, top: number, say: Say): Scene['legend'] {
  const lit = view.rows.filter((row) => row.lit);
  const looks = lit.flatMap((row) => [row.look ?? [], row.beside.flatMap(({ look }) => look ?? [])].flat());
  const missing = lit.some((row) => [row, ...row.beside].some(({ reading }) => reading === undefined));
  return layoutLegend(keysInView(new Set(), looks, missing, 'dot', say), [], width, top, without);
}

/** What a lane is of. */
export const head = (id: string, text: string, x: number, y: number): LabelMark => ({
  id,
  x,
  y,
  text,
  weight: 600,
  tone: 'ink2',
});

/** The scale of those involved, over the words of its axis. It measures the rows from `top` to `bottom`. */
export function peopleScale({ left, right, ends, x, value }: Lane, top: number, bottom: number): BrushScale {
  const along = { x: left, width: right - left };
  return brushScale(
    { domain: ends, place: x, value },
    {
      dimension: 'people',
      along: 'x',
      band: { ...along, y: top - TICKS, height: TICKS },
      ground: { ...along, y: top, height: bottom - top },
    },
  );
}
