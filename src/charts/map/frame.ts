import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark } from '../kit/scene.ts';
import { wrap } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { Inset } from './inset.ts';

const { size: SIZE, line: LINE } = TYPE.small;

const outline = ({ x, y, width, height }: Box) => `M${x} ${y}h${width}v${height}h${-width}Z`;

/** What joins the part on the map to its plate: two hairlines to one beside, one out at sea to one below. */
function joins({ plate, view }: Inset, below: boolean): string[] {
  const right = view.x + view.width;
  if (below) return [`M${right} ${view.y + view.height / 2}H${plate.x + plate.width - 24}V${plate.y}`];
  return [
    `M${right} ${view.y}L${plate.x} ${plate.y}`,
    `M${right} ${view.y + view.height}L${plate.x} ${plate.y + plate.height}`,
  ];
}

/** The plate with its heading, and what joins it to its part of the map. */
export function frameOf(inset: Inset, heading: string, below: boolean) {
  const { plate, view } = inset;
  const paths: PathMark[] = [
    ...[outline(view), outline(plate)].map(
      (d, i): PathMark => ({ id: `inset ${i}`, d, tone: 'edge', width: 1 }),
    ),
    ...joins(inset, below).map((d, i): PathMark => ({ id: `inset join ${i}`, d, tone: 'edge', width: 0.75 })),
  ];
  const lines = wrap(heading, plate.width, SIZE, 600);
  const labels = lines.map(
    (words, i): LabelMark => ({
      id: `inset ${i}`,
      x: plate.x,
      y: plate.y - 4 - LINE * (lines.length - i - 0.5),
      text: words,
      weight: 600,
      halo: true,
    }),
  );
  return { paths, labels };
}
