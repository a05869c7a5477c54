import type { Say } from '../../../i18n/say.ts';
import type { Box } from '../../kit/arrange.ts';
import type { LabelMark } from '../../kit/Label.tsx';
import { textWidth } from '../../kit/text.ts';
import { TYPE } from '../../kit/theme.ts';
import { linesOf } from '../elsewhere.ts';
import type { MapText } from '../text.ts';
import type { MapView } from '../view.ts';

const { size: SIZE, line: LINE } = TYPE.small;

/** A column of lists beside the map (px). */
const COLUMN = { width: 176, gap: 24 };

/** A county with the names of its projects, in a list beside a map that has room for it. */
export interface CountyList {
  readonly id: string;
  readonly box: Box;
  readonly labels: readonly LabelMark[];
}

/** The lists of counties in columns of a height, at most so many; none where they would not all find room. */
function countyLists(
  view: MapView,
  room: { readonly height: number; readonly columns: number },
  say: Say,
  text: MapText,
): readonly CountyList[] {
  const lists: CountyList[] = [];
  let [x, y] = [0, 0];
  const counties = view.counties.filter(({ projects }) => projects.length > 0);
  for (const county of counties.toSorted((a, b) => b.ever - a.ever || say.compare(a.name, b.name))) {
    const name = text.county(county.name);
    const lines = linesOf(view, county, COLUMN.width, say, text);
    const height = LINE * (lines.length + 1);
    if (y > 0 && y + height > room.height) [x, y] = [x + COLUMN.width + COLUMN.gap, 0];
    const [tone, weight] = county.lit ? (['ink2', 600] as const) : (['ink3', 400] as const);
    const middle = (line: number) => y + LINE * (line + 0.5);
    const id = `${county.id} list`;
    lists.push({
      id: county.id,
      box: {
        x,
        y,
        width: Math.max(textWidth(name, SIZE, weight), ...lines.map((line) => textWidth(line, SIZE))),
        height,
      },
      labels: [
        { id, x, y: middle(0), text: name, weight, tone: county.lit ? 'ink' : 'ink3' },
        ...lines.map((line, i) => ({ id: `${id} ${line}`, x, y: middle(i + 1), text: line, tone })),
      ],
    });
    y += height + LINE / 2;
  }
  return x < room.columns * (COLUMN.width + COLUMN.gap) ? lists : [];
}

/** The lists in as few columns as hold them, which come out about equally high. */
export function evenLists(
  view: MapView,
  room: { readonly height: number; readonly columns: number },
  say: Say,
  text: MapText,
): readonly CountyList[] {
  const lists = countyLists(view, room, say, text);
  const columns = new Set(lists.map(({ box }) => box.x)).size;
  for (let height = columns < 2 ? room.height : 0; height < room.height; height += LINE) {
    const even = countyLists(view, { height, columns }, say, text);
    if (even.length > 0) return even;
  }
  return lists;
}

/** How wide some columns of lists are. */
export const columnsWidth = (columns: number): number => columns * COLUMN.width + (columns - 1) * COLUMN.gap;

/** Lists moved to where they stand. */
export const movedBy = (lists: readonly CountyList[], by: number): CountyList[] =>
  lists.map(({ id, box, labels }) => ({
    id,
    box: { ...box, x: box.x + by },
    labels: labels.map((label) => ({ ...label, x: label.x + by })),
  }));
