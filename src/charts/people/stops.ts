import type { Say } from '../../i18n/say.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { RowPlace } from './row.ts';
import type { PeopleText } from './text.ts';
import type { PeopleRow } from './view.ts';

/** A project's people as read aloud: the figure with its kind, its rule and page, and those beside. */
export function spokenRow(row: PeopleRow, say: Say, text: PeopleText): string {
  const { quantity, reading, rule, beside } = row;
  const spoken = say.speakQuantity(quantity, 'count');
  const parts = [
    reading ? text.spoken(reading.high, spoken) : text.spokenUnknown,
    ...(rule === undefined ? [] : [text.rule(rule)]),
    ...(quantity?.page === undefined ? [] : [say.t.pageInFull(quantity.page)]),
    ...(beside.length === 0 ? [] : [text.besideSpoken(beside.map((each) => each.spoken).join('; '))]),
    ...(row.lit ? [] : [say.t.spoken.outside]),
  ];
  return `${row.project.name}: ${parts.join('; ')}`;
}

/** One stop a row, as wide as the picture, in the order of the rows. */
export function stopsFor(places: readonly RowPlace[], room: Room, say: Say, text: PeopleText): Stop[] {
  return places.map(({ row, y, height }, i) => ({
    key: row.project.id,
    label: `${spokenRow(row, say, text)}. ${say.t.spoken.position(i + 1, places.length)}`,
    x: 0,
    y,
    width: room.width,
    height,
    row: i,
    column: 0,
    act: { dimension: 'project', value: row.project.id },
    pressed: row.chosen,
  }));
}
