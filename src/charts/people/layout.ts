import { scaleLinear } from 'd3';
import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { keysInView, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import { columnsFor } from './columns.ts';
import { placeRow, type RowPlace } from './row.ts';
import { stopsFor } from './stops.ts';
import type { PeopleText } from './text.ts';
import type { PeopleView } from './view.ts';

const HEAD = 24;
const HEADING_OUTSIDE = 28;
const GAP_LEGEND = 16;

/** Places the rows below one axis: within the filter first, the rest low and pale below a heading. */
export function layout(view: PeopleView, room: Room, say: Say, text: PeopleText): Scene {
  const columns = columnsFor(view, room, say);
  const scale = scaleLinear([0, view.max], [columns.zero, columns.zero + columns.axis]);
  const steps = Math.max(2, Math.min(7, Math.floor(columns.axis / 56)));
  scale.nice(steps);
  const ticks = scale.ticks(steps).map((value, i, all) => ({
    x: scale(value),
    text: say.number(value),
    anchor: i === 0 ? ('start' as const) : i === all.length - 1 ? ('end' as const) : ('middle' as const),
  }));
  const outsideFrom = view.rows.findIndex((row) => !row.within);

  const places: RowPlace[] = [];
  const heads: LabelMark[] = [];
  if (columns.beside) heads.push({ x: columns.beside.x, y: HEAD / 2, text: text.beside, tone: 'ink3' });
  let y = HEAD;
  view.rows.forEach((row, i) => {
    if (i === outsideFrom) {
      const words = say.t.card.outside(view.rows.length - outsideFrom);
      heads.push({ x: 0, y: y + HEADING_OUTSIDE / 2 + 2, text: words, weight: 600, tone: 'ink3' });
      y += HEADING_OUTSIDE;
    }
    const place = placeRow(
      row,
      y,
      columns,
      scale,
      ticks.map(({ x }) => x),
      say,
    );
    places.push(place);
    y += place.height;
  });

  const lit = view.rows.filter((row) => row.lit);
  const looks = lit.flatMap((row) => (row.look ? [row.look] : []));
  const missing = lit.some((row) => row.reading === undefined);
  const keys = keysInView(new Set(), looks, missing, 'dot', say);
  const legend = layoutLegend(keys, [], room.width, y + GAP_LEGEND);
  return {
    width: room.width,
    height: y + GAP_LEGEND + legend.height,
    axes: [{ ticks, y: HEAD / 2, top: HEAD, bottom: columns.stacked ? HEAD : y, zero: columns.zero }],
    paths: places.flatMap((place) => place.guides),
    bars: [],
    dots: places.flatMap((place) => place.dots),
    slots: places.flatMap((place) => place.slots),
    labels: [...heads, ...places.flatMap((place) => place.labels)],
    legend,
    stops: stopsFor(places, room, say, text),
  };
}
