import type { Picture, Room } from '../../../../charts/kit/define.ts';
import { TYPE } from '../../../../charts/kit/theme.ts';
import { pictureOf, together } from '../layout/picture.tsx';
import { stack } from '../layout/words.ts';

/** A view as the whole page shows it: what it says, and how it is laid out. */
export interface View {
  readonly id: string;
  /** How many of the page's twelve columns it takes. */
  readonly span: number;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly place: (room: Room) => Picture;
}

/** Lays a view out in a card of a width (px), and of a height where it should fill one. */
export type PlaceCard = (view: View, width: number, height?: number) => Picture;

/** Below this width (px) labels stand above their marks, but not in views that take little of the page. */
const NARROW = 560;
const LITTLE = 4;
/** The rule above a card, and from there to its title and from its words to its picture (px). */
const RULE = 2;
const ABOVE = 10;
const BELOW = 8;

function place(view: View, width: number, height: number | undefined, without: Room['without']): Picture {
  const head = stack(
    [
      [view.title, { type: TYPE.title, weight: 600 }],
      [view.subtitle, { type: TYPE.body, tone: 'ink2' }],
    ],
    { x: 0, y: RULE + ABOVE, width },
  );
  const top = RULE + ABOVE + head.height + BELOW;
  const picture = view.place({
    width,
    narrow: width < NARROW && view.span > LITTLE,
    ...(without ? { without } : {}),
    ...(height === undefined ? {} : { height: height - top }),
  });
  const rule = { d: `M0 ${RULE / 2}h${width}`, tone: 'ink' as const, width: RULE };
  const words = pictureOf(width, top, { labels: head.labels, paths: [rule] });
  return together(width, top + picture.height, [
    { x: 0, y: 0, of: words },
    { x: 0, y: top, of: picture },
  ]);
}

/** Places cards, and each of them once: the same ones are tried in many arrangements. */
export function cardPlacer(without: Room['without']): PlaceCard {
  const placed = new Map<string, Picture>();
  return (view, width, height) => {
    const key = `${view.id} ${width} ${height}`;
    const found = placed.get(key) ?? place(view, width, height, without);
    placed.set(key, found);
    return found;
  };
}
