import type { Say } from '../../i18n/say.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { Columns } from './columns.ts';
import { keyOf } from './figures.ts';
import type { RowPlace } from './row.ts';
import { figuresIn } from './rowfigures.ts';
import { spokenRow } from './spoken.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

/** For each row a stop as wide as the picture, then its figures, in the order of the rows. */
export function stopsFor(
  view: ChallengesView,
  places: readonly RowPlace[],
  columns: Columns,
  room: Room,
  say: Say,
  text: ChallengesText,
): Stop[] {
  return places.flatMap((place, i): Stop[] => {
    const { row, y, height } = place;
    const act = { dimension: 'challenge', value: row.id };
    return [
      {
        key: keyOf(row),
        label: `${spokenRow(row, view, say, text)}. ${say.t.spoken.position(i + 1, places.length)}`,
        x: 0,
        y,
        width: room.width,
        height,
        row: i,
        column: 0,
        act,
        pressed: row.state === 'include',
      },
      ...figuresIn(place, view, columns, say, text).map(
        ({ measure, ...figure }, n): Stop => ({
          ...figure,
          key: `${keyOf(row)} ${measure}`,
          row: i,
          column: n + 1,
          act,
          pressed: false,
        }),
      ),
    ];
  });
}
