import { useLayoutEffect, useRef } from 'react';
import type { BrushScale } from '../../charts/kit/define.ts';
import { textWidth } from '../../charts/kit/text.ts';
import { TYPE } from '../../charts/kit/theme.ts';
import { useSay } from '../context.ts';
import { between, type Box, extent } from './boxes.ts';
import { coverWhole } from './cover.ts';
import type { Ends } from './ends.ts';
import { rangeWords, type Scaled } from './words.ts';

/** Room (px) that a handle takes up along the scale, on either side of its end. */
const HANDLE = 8;
/** The ground under the words (px). */
const PILL = { height: 18, air: 5 } as const;
const SIZE = TYPE.small.size;

interface Words {
  readonly text: string;
  readonly box: Box;
  /** They lie over words of the scale that one would miss: outside the stretch, or over a name that is a line. */
  readonly covers: boolean;
}

/** The words in the stretch, or beside it; undefined where there is no room on the scale. */
function placeWords({ along, band }: BrushScale, from: number, to: number, text: string): Words | undefined {
  const width = textWidth(text, SIZE, 600) + text.split(/\s/).length - 1 + 2 * PILL.air;
  const [size, start, stop] =
    along === 'x' ? [width, band.x, band.x + band.width] : [PILL.height, band.y, band.y + band.height];
  if (text === '' || (along === 'y' && width > band.width)) return undefined;
  const room = size + 2 * HANDLE;
  const boxAt = (at: number): Box =>
    along === 'x'
      ? { x: at, y: band.y + (band.height - PILL.height) / 2, width, height: PILL.height }
      : { x: band.x + (band.width - width) / 2, y: at, width, height: PILL.height };
  if (to - from >= room) return { text, box: boxAt((from + to - size) / 2), covers: along === 'y' };
  if (stop - to >= room) return { text, box: boxAt(to + HANDLE), covers: true };
  if (from - start >= room) return { text, box: boxAt(from - HANDLE - size), covers: true };
  return undefined;
}

/** The stretch of a brush on its scale, to be moved by; with its range in words where there is room. */
export function Stretch({
  scale,
  reach,
  ends,
  dimension,
}: Readonly<{ scale: BrushScale; reach: Box; ends: Ends; dimension: Scaled }>) {
  const say = useSay();
  const [from, to] = extent(scale, ends);
  const placed = rangeWords(dimension, ends, say).map((text) => placeWords(scale, from, to, text));
  const ground = useRef<SVGRectElement>(null);
  const words = placed.find((each) => each?.covers === false) ?? placed.find((each) => each !== undefined);
  useLayoutEffect(() => {
    if (ground.current && words) coverWhole(ground.current, words.box);
  });
  return (
    <>
      <rect className="brush-body" {...between(scale, reach, [from, to])} data-part="body" />
      {words && (
        <g className="brush-words" data-covers={words.covers} aria-hidden="true">
          <rect ref={ground} className="brush-ground" {...words.box} />
          <rect className="brush-pill" {...words.box} rx={3} />
          <text
            x={words.box.x + words.box.width / 2}
            y={words.box.y + words.box.height / 2}
            dy="0.35em"
            textAnchor="middle"
          >
            {words.text}
          </text>
        </g>
      )}
    </>
  );
}
