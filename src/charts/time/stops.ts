import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Room, Stop } from '../kit/define.ts';
import { countIn, spokenCount } from './figures.ts';
import type { RowPlace } from './row.ts';
import type { TimeText } from './text.ts';
import type { TimeRow, TimeView } from './view.ts';
import type { YearScale } from './years.ts';

/** A stop a year, to be chosen alone or brushed together with others. */
export function stopsOfYears(
  view: TimeView,
  scale: YearScale,
  box: { readonly y: number; readonly height: number },
  say: Say,
  text: TimeText,
): Stop[] {
  return view.years.map((year, i) => ({
    key: year.id,
    label: `${text.year(String(year.year), countIn(year), spokenCount(year, say, text))}. ${say.t.spoken.position(i + 1, view.years.length)}`,
    x: scale.x(year.year),
    width: scale.cell,
    ...box,
    row: 0,
    column: i,
    act: { dimension: 'years', value: year.id, range: [year.year, year.year] },
    subject: { dimension: 'years.bins', value: year.id },
    pressed: year.chosen,
  }));
}

/** The column of those that state no period, to be asked for alone. */
export function missingStop(
  { notStated, years }: TimeView,
  box: { readonly x: number; readonly width: number; readonly height: number },
  say: Say,
): Stop {
  return {
    key: 'not stated',
    label: `${say.t.figure.notStated}: ${say.number(notStated.count)}`,
    y: 0,
    ...box,
    row: 0,
    column: years.length,
    act: { dimension: 'years', value: NOT_STATED, unknown: true },
    subject: { dimension: 'years.bins', value: NOT_STATED },
    pressed: notStated.chosen,
  };
}

/** When a project ran, as read aloud: its period, whether it has finished, and whether it is in the filter. */
export function spokenRow({ project, when, lit }: TimeRow, say: Say): string {
  const status = project.status === 'notStated' ? [] : [say.t.status[project.status].toLocaleLowerCase()];
  const parts = [when, ...status, ...(lit ? [] : [say.t.spoken.outside])];
  return `${project.name}: ${parts.join('; ')}`;
}

/** One stop a row, as wide as the picture, below those of the years. */
export function stopsOfRows(places: readonly RowPlace[], room: Room, say: Say): Stop[] {
  return places.map(({ row, y, height, name }, i) => ({
    key: row.project.id,
    label: `${spokenRow(row, say)}. ${say.t.spoken.position(i + 1, places.length)}`,
    x: 0,
    y,
    width: room.width,
    height,
    row: i + 1,
    column: 0,
    act: { dimension: 'project', value: row.project.id },
    pressed: row.chosen,
    opens: name,
  }));
}
