import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import type { Stop } from '../kit/define.ts';
import { textWidth } from '../kit/text.ts';
import { FUNDER_ROLES, type FunderRole, TYPE } from '../kit/theme.ts';
import type { Columns } from './columns.ts';
import { countOf, spokenCount, spokenPart, statedBy } from './figures.ts';
import type { RowPlace } from './row.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

/** A figure of a row that can be asked: its name, and where it stands (px). */
type RowFigure = Required<Pick<Stop, 'figure' | 'label'>> &
  Box &
  Pick<Stop, 'outline'> & { readonly measure: string };

/** A stretch of a bar is pressed at least so wide (px), however little money it is. */
const LEAST = 12;
const LINE = 20;
const AIR = 4;
const { size: BODY } = TYPE.body;
const { size: SMALL } = TYPE.small;

const path = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`;

/** Around words that end at `right`. */
function around(words: string, right: number, middle: number, size: number, weight: 400 | 600): Box {
  const width = textWidth(words, size, weight) + 2 * AIR;
  return { x: right + AIR - width, y: middle - LINE / 2, width, height: LINE };
}

/** The stretches of the bar, a funder each, none so narrow that it cannot be pressed, and none over another. */
function stretches({ bars, bar: { top, bottom } }: RowPlace): Map<FunderRole, Box> {
  const boxes = new Map<FunderRole, Box>();
  let free = Number.NEGATIVE_INFINITY;
  for (const role of FUNDER_ROLES) {
    const pieces = bars.filter((each) => each.role === role);
    const [first] = pieces;
    if (first === undefined) continue;
    const x = Math.max(first.x, free);
    const end = Math.max(...pieces.map((each) => each.x + each.high), x + LEAST);
    boxes.set(role, { x, y: top - AIR, width: end - x, height: bottom - top + 2 * AIR });
    free = end;
  }
  return boxes;
}

/** The figures drawn in a row: how many projects, or how much of whom. Of "not stated" no sum can be asked. */
export function figuresIn(
  place: RowPlace,
  view: ChallengesView,
  columns: Columns,
  say: Say,
  text: ChallengesText,
): RowFigure[] {
  const { row, middle, nameY } = place;
  if (row.id === NOT_STATED || row.count === 0) return [];
  const subject = { dimension: 'challenge', value: row.id };
  if (view.form !== 'money') {
    const box = around(countOf(row, view, say, text), columns.value, nameY, BODY, 600);
    const label = `${row.label}: ${spokenCount(row, view, say, text)}`;
    return [{ measure: 'projects', figure: sumFigure('projects', subject), label, ...box }];
  }
  const boxes = stretches(place);
  return FUNDER_ROLES.flatMap((role): RowFigure[] => {
    const stretch = boxes.get(role);
    const side = role === 'agency' || role === 'actors';
    const right = side ? columns.coverage?.[role] : undefined;
    const stated =
      right === undefined
        ? undefined
        : around(statedBy(row.sums[role], say, text), right, middle, SMALL, 400);
    const box = stated ?? stretch;
    if (box === undefined) return [];
    return [
      {
        measure: role,
        figure: sumFigure(role, subject),
        label: `${row.label}, ${spokenPart(row, role, say, text)}`,
        ...box,
        ...(stated && stretch ? { outline: path(stretch) + path(stated) } : {}),
      },
    ];
  });
}
