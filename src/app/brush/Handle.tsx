import { type CSSProperties, useId } from 'react';
import type { BrushScale } from '../../charts/kit/define.ts';
import { useSay } from '../context.ts';
import { edgeOf } from './boxes.ts';
import { type End, type Ends, other, placesOf } from './ends.ts';
import { text } from './text.ts';
import { type Scaled, spokenEnd } from './words.ts';

/** How much room (px) along the scale takes a pointer; the stylesheet gives a finger more. */
const HIT = 24;
/** The knob (px), along the scale and across it, and how far it reaches over the edge of the band to the marks. */
const KNOB = { along: 10, across: 18, over: 10 } as const;

/** A box given along a scale and across it, as one of the picture. */
const boxOf = ({ along }: BrushScale, at: number, size: number, across: number, thick: number) =>
  along === 'x'
    ? { x: at, width: size, y: across, height: thick }
    : { y: at, height: size, x: across, width: thick };

/** One end of a brush, as a slider. Its step is what a person would choose; at the end of the scale it is open. */
export function Handle({
  end,
  scale,
  reach,
  ends,
  dimension,
}: Readonly<{ end: End; scale: BrushScale; reach: BrushScale['band']; ends: Ends; dimension: Scaled }>) {
  const say = useSay();
  const t = text[say.language];
  const help = useId();
  const { along, domain } = scale;
  const places = placesOf(scale, ends);
  const at = places[end];
  const [least, most] = domain;
  const [min, max] = end === 'low' ? [least, ends.high ?? most] : [ends.low ?? least, most];
  const now = ends[end] ?? (end === 'low' ? least : most);
  // Where the two come close, neither lies over the other: each reaches outward.
  const inner = Math.min(HIT, Math.abs(places.high - places.low)) / 2;
  const before =
    at < places[other(end)] || (at === places[other(end)] && (along === 'x') === (end === 'low'));
  const [across, thick] = along === 'x' ? [reach.y, reach.height] : [reach.x, reach.width];
  const { edge, inward } = edgeOf(scale);
  // On the edge of the band, so that the words of the scale can still be read.
  const knob = inward > 0 ? edge + KNOB.over - KNOB.across : edge - KNOB.over;
  const from = inward > 0 ? across : across - KNOB.over;
  return (
    <g
      className="brush-handle"
      data-part={end}
      data-before={before}
      style={{ '--at': `${at}px`, '--inner': `${inner}px` } as CSSProperties}
      role="slider"
      tabIndex={0}
      aria-label={end === 'low' ? t.from(t.names[dimension]) : t.till(t.names[dimension])}
      aria-orientation={along === 'x' ? 'horizontal' : 'vertical'}
      aria-valuemin={Math.min(min, max)}
      aria-valuemax={Math.max(min, max)}
      aria-valuenow={Math.max(Math.min(min, max), Math.min(Math.max(min, max), now))}
      aria-valuetext={spokenEnd(dimension, end, ends[end], say)}
      aria-describedby={help}
    >
      <desc id={help}>{t.handleHelp}</desc>
      <rect
        className="brush-hit"
        {...boxOf(scale, before ? at - HIT + inner : at - inner, HIT, from, thick + KNOB.over)}
      />
      <rect
        className="brush-knob"
        {...boxOf(scale, at - KNOB.along / 2, KNOB.along, knob, KNOB.across)}
        rx={KNOB.along / 2}
      />
    </g>
  );
}
