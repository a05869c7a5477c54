import type { Picture, Room } from '../../../../charts/kit/define.ts';
import { layoutLegend } from '../../../../charts/kit/legend.ts';
import type { PathMark } from '../../../../charts/kit/scene.ts';
import { joined, type Marks, type Part, pictureOf, together } from '../layout/picture.tsx';
import { setText } from '../layout/words.ts';
import { columnsIn, formsIn, HEADING } from './columns.ts';
import type { Content } from './content.ts';
import { PAD, setHead, setRow } from './rows.ts';

/** Above a heading, above the legend, and between two panels (px). */
const ABOVE = { heading: 20, legend: 16 };
const BETWEEN = 48;
/** Figures take this part of the width where words stand beside them, which is from so much width on (px). */
const FIGURES = 0.58;
const TWO_FROM = 1120;

const rule = (y: number, length: number, tone: PathMark['tone']): PathMark => ({
  id: `${tone} ${y}`,
  d: `M0 ${y}h${length}`,
  tone,
  width: 1,
});

type Form = ReturnType<typeof formsIn>[number];

/** Rows under their head, and how high that is (px). */
interface Panel {
  readonly picture: Picture;
  readonly head: number;
}

/** Groups of rows below each other under the names of what is compared. */
function setPanel(form: Form, content: Content, width: number): Panel {
  const columns = columnsIn(content, width, form);
  const head = setHead(content, columns);
  const marks: Marks[] = [head.marks, { paths: [rule(head.height, width, 'ink')] }];
  let y = head.height;
  for (const [i, { words, rows }] of content.groups.entries()) {
    y += i > 0 ? ABOVE.heading : PAD;
    const heading = setText(words, HEADING, { x: 0, y, width });
    y += heading.height + PAD / 2;
    marks.push({ labels: heading.labels, paths: [rule(y, width, 'ink3')] });
    for (const row of rows) {
      const set = setRow(row, content, columns, y);
      y += set.height;
      marks.push(set.marks, { paths: [rule(y, width, 'line')] });
    }
  }
  return { picture: pictureOf(width, y + 1, joined(marks)), head: head.height };
}

/** The panel as usual; where it should be low, in the form in which it is lowest. */
function panel(content: Content, width: number, low: boolean): Panel {
  const [usual, ...others] = formsIn(content, width);
  const first = setPanel(usual, content, width);
  const all = low ? [first, ...others.map((form) => setPanel(form, content, width))] : [first];
  return all.reduce((best, each) => (each.picture.height < best.picture.height ? each : best));
}

/** Figures and words side by side, their heads on one foot. */
function twoPanels(content: Content, width: number): Picture {
  const figures = content.groups.filter(({ rows }) => rows.some(({ drawing }) => drawing));
  const words = content.groups.filter((group) => !figures.includes(group));
  const own = Math.floor((width - BETWEEN) * FIGURES);
  const left = panel({ ...content, groups: figures }, own, true);
  const right = panel({ ...content, groups: words }, width - BETWEEN - own, true);
  const foot = Math.max(left.head, right.head);
  const parts = [
    { x: 0, y: foot - left.head, of: left.picture },
    { x: own + BETWEEN, y: foot - right.head, of: right.picture },
  ];
  return together(width, Math.max(...parts.map(({ y, of }) => y + of.height)), parts);
}

/** What is pinned side by side in a room; where its height is given, as low as it can be. */
export function placeComparison(content: Content, room: Room): Picture {
  const { width, height, without } = room;
  const low = height !== undefined;
  const one = panel(content, width, low).picture;
  const two = low && width >= TWO_FROM ? twoPanels(content, width) : one;
  const placed = two.height < one.height ? two : one;
  const block = layoutLegend(without?.legend ? [] : content.keys, [], width, 0);
  if (block.height === 0) return placed;
  const legend: Part = {
    x: 0,
    y: placed.height + ABOVE.legend,
    of: pictureOf(width, block.height, { legend: block }),
  };
  return together(width, legend.y + block.height, [{ x: 0, y: 0, of: placed }, legend]);
}
