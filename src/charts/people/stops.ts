import type { Say } from '../../i18n/say.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { ProjectState } from '../kit/projects.ts';
import type { RowPlace } from './piece.ts';

/**
 * The stops of some rows: each row as wide as the picture, which filters and by its name opens; then its figures,
 * from left to right, which ask. `begin` numbers the rows on from those above them.
 */
export function stopsFor<Row extends ProjectState>(
  places: readonly RowPlace<Row>[],
  room: Room,
  spoken: (row: Row) => string,
  say: Say,
  { part = '', begin = 0 }: { readonly part?: string; readonly begin?: number } = {},
): Stop[] {
  return places.flatMap(({ row, y, height, name, figures }, i): Stop[] => {
    const act = { dimension: 'project', value: row.project.id };
    const asking = figures.map((box, at): Stop => {
      const x = Math.max(0, Math.min(box.x, room.width - box.width));
      return {
        ...box,
        x,
        width: Math.min(box.width, room.width),
        row: begin + i,
        column: at + 1,
        act,
        pressed: false,
      };
    });
    const whole: Stop = {
      key: `${row.project.id}${part}`,
      label: `${spoken(row)}. ${say.t.spoken.position(i + 1, places.length)}`,
      x: 0,
      y,
      width: room.width,
      height,
      row: begin + i,
      column: 0,
      act,
      pressed: row.chosen,
      opens: name,
    };
    return [whole, ...asking];
  });
}
