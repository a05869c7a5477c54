import { useId } from 'react';
import type { Groups } from '../../engine/answer.ts';
import type { IntervalFilter } from '../../engine/filters.ts';
import { useGesture } from '../brush/useGesture.ts';
import { spokenEnd } from '../brush/words.ts';
import { useSay } from '../context.ts';
import type { End } from './ends.ts';
import type { ScaleId } from './queries.ts';
import { apart, highAt, lowAt, type Scale, stopOfHigh, stopOfLow } from './scale.ts';
import { text } from './text.ts';
import { writtenStop } from './ticks.ts';

/** How high (px) the histogram is drawn; no bar of what is there is lower than 2. */
const HEIGHT = 48;
const LEAST = 2;

/** What is shown under the other filters, as bars along the scale; those within the ends are dark. */
function Histogram({
  scale: { stops, bins },
  groups,
  low,
  high,
}: Readonly<{ scale: Scale; groups: Groups; low: number; high: number }>) {
  const clip = useId();
  const counts = bins.map(({ bin }) => groups.of(bin.id).count);
  const most = Math.max(...counts);
  const bars = bins.map(({ bin, from, to }, i) => {
    const count = counts[i] ?? 0;
    const height = count === 0 ? 0 : Math.max(LEAST, (HEIGHT * count) / most);
    return <rect key={bin.id} x={from} width={to - from} y={HEIGHT - height} height={height} />;
  });
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${stops.length - 1} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <rect x={low} width={Math.max(0, high - low)} height={HEIGHT} />
      </clipPath>
      <g>{bars}</g>
      <g className="within" clipPath={`url(#${clip})`}>
        {bars}
      </g>
    </svg>
  );
}

/** Two ends to be dragged along a scale, over a histogram. A drag is one step, and so are keys close upon each other. */
export function Slider({
  dimension,
  scale,
  groups,
  filter,
}: Readonly<{ dimension: ScaleId; scale: Scale; groups: Groups; filter: IntervalFilter | undefined }>) {
  const say = useSay();
  const { begin, show, end: finish, key } = useGesture(dimension);
  const t = text[say.language].scale;
  const last = scale.stops.length - 1;
  const low = stopOfLow(scale, filter?.low);
  const high = Math.max(low, stopOfHigh(dimension, scale, filter?.high));

  const change = (end: End, at: number, dragged: boolean) => {
    const gap = apart(dimension);
    const ends =
      end === 'low'
        ? { low: lowAt(scale, Math.min(at, high - gap)), high: filter?.high }
        : { low: filter?.low, high: highAt(dimension, scale, Math.max(at, low + gap)) };
    if (dragged) show(ends);
    else key(ends);
  };
  const slider = (end: End) => {
    const name = t.names[dimension];
    return (
      <input
        type="range"
        // Where both lie at the far end, the one that can be moved back lies on top.
        className={end === 'low' && low > last / 2 ? 'upper' : undefined}
        min={0}
        max={last}
        value={end === 'low' ? low : high}
        aria-label={end === 'low' ? t.low(name) : t.high(name)}
        aria-valuetext={spokenEnd(dimension, end, filter?.[end], say)}
        onPointerDown={({ currentTarget }) => {
          begin();
          currentTarget.dataset['dragged'] = 'true';
          const stop = () => {
            delete currentTarget.dataset['dragged'];
            for (const type of ['pointerup', 'pointercancel']) window.removeEventListener(type, stop);
            finish();
          };
          for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, stop);
        }}
        onChange={({ currentTarget }) =>
          change(end, currentTarget.valueAsNumber, currentTarget.dataset['dragged'] === 'true')
        }
      />
    );
  };
  return (
    <div className="facet-slider">
      <Histogram scale={scale} groups={groups} low={low} high={high} />
      <div className="slider-track">
        <span style={{ left: `${(100 * low) / last}%`, right: `${100 - (100 * high) / last}%` }} />
      </div>
      {slider('low')}
      {slider('high')}
      <div className="slider-ends" aria-hidden="true">
        <span>{writtenStop(dimension, scale.stops[0], say)}</span>
        <span>
          {writtenStop(
            dimension,
            dimension === 'years' ? (scale.stops[last] ?? 1) - 1 : scale.stops[last],
            say,
          )}
        </span>
      </div>
    </div>
  );
}
