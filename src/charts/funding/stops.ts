import type { Say } from '../../i18n/say.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { Look } from '../kit/look.ts';
import { spokenFigure } from './figures.ts';
import type { FigurePlace } from './numbers.ts';
import type { RowPlace } from './row.ts';
import type { FundingText } from './text.ts';
import type { FundingRow } from './view.ts';

/** How a figure is known, in words: derived, in kind, approximate. Nothing is said of an exact one. */
export function spokenLook(look: Look, say: Say): string {
  const { kind } = say.t;
  const words = [
    ...(look.derived ? [kind.derived] : []),
    ...(look.inKind ? [kind.inKind] : []),
    ...(look.target ? [kind.target] : []),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** A project's money as read aloud: each part with its kind, what is missing, and the total. */
export function spokenRow(row: FundingRow, say: Say, text: FundingText): string {
  const parts = row.segments.map(
    ({ role, reading, look }) => `${say.t.role[role]} ${say.speak(reading, 'SEK')}${spokenLook(look, say)}`,
  );
  const missing = row.missing === undefined ? [] : [row.missing.words];
  const total = `${text.total} ${say.speak(row.total, 'SEK')}`;
  const outside = row.lit ? [] : [say.t.spoken.outside];
  return `${row.project.name}: ${[...parts, ...missing, total, ...outside].join('; ')}`;
}

/** A stop a number of a project, in the order given: it asks what stands behind the number. */
export function figureStops(
  { project }: FundingRow,
  figures: readonly FigurePlace[],
  row: number,
  say: Say,
): Stop[] {
  return figures.flatMap(({ id, key, name, box }, i): Stop[] => {
    const label = spokenFigure(project, key, name, say);
    if (label === undefined) return [];
    return [
      {
        key: `${project.id} ${id}`,
        label,
        ...box,
        row,
        column: i + 1,
        act: { dimension: 'project', value: project.id },
        pressed: false,
        figure: statedFigure(project.id, key),
      },
    ];
  });
}

/** A stop a row, as wide as the picture, in the order of the rows; its numbers follow it. */
export function stopsFor(places: readonly RowPlace[], room: Room, say: Say, text: FundingText): Stop[] {
  return places.flatMap(({ row, y, height, figures, name }, i): Stop[] => [
    {
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
      opens: name,
    },
    ...figureStops(row, figures, i, say),
  ]);
}
