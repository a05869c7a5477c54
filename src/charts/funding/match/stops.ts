import type { Say } from '../../../i18n/say.ts';
import type { Box } from '../../kit/arrange.ts';
import type { Stop } from '../../kit/define.ts';
import type { FigurePlace } from '../numbers.ts';
import { figureStops, spokenRow } from '../stops.ts';
import type { FundingRow } from '../view.ts';
import type { MatchText } from './text.ts';

/** A project in the picture: what is pressed to choose it, its name, and its numbers. */
export interface Pressed {
  readonly row: FundingRow;
  readonly box: Box;
  readonly name: Box | undefined;
  readonly figures: readonly FigurePlace[];
}

/** A stop a project, in the order given; its numbers follow it. */
export function stopsOf(pressed: readonly Pressed[], say: Say, text: MatchText): Stop[] {
  return pressed.flatMap(({ row, box, name, figures }, i): Stop[] => [
    {
      key: row.project.id,
      label: `${spokenRow(row, say, text)}. ${say.t.spoken.position(i + 1, pressed.length)}`,
      ...box,
      row: i,
      column: 0,
      act: { dimension: 'project', value: row.project.id },
      pressed: row.chosen,
      ...(name ? { opens: name } : {}),
    },
    ...figureStops(row, figures, i, say),
  ]);
}
