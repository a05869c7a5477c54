import { type KeyboardEvent, memo, useRef, useState } from 'react';
import type { Stop } from '../../charts/kit/define.ts';
import { nextSeat } from '../../lib/roving.ts';
import { useHighlight, usePoint } from '../highlight.ts';

interface PointProps {
  readonly stop: Stop;
  readonly seat: boolean;
  readonly onTell: (words: string | undefined) => void;
  readonly onFocus: (key: string) => void;
}

/** A mark that says what it stands for. It does nothing else, and so is no button. */
const Point = memo(function Point({ stop, seat, onTell, onFocus }: PointProps) {
  const { key, label, x, y, width, height, outline, act, subject = act, figure } = stop;
  const point = usePoint();
  const highlight = useHighlight(figure === undefined ? subject : undefined);
  const enter = () => {
    onTell(label);
    point(subject);
  };
  const leave = () => {
    onTell(undefined);
    point(undefined);
  };
  return (
    <g
      ref={highlight}
      data-key={key}
      className="stop"
      role="img"
      aria-label={label}
      // It takes the focus so that arrow keys can read the picture mark by mark.
      tabIndex={seat ? 0 : -1}
      onFocus={() => {
        onFocus(key);
        enter();
      }}
      onBlur={leave}
      onPointerEnter={enter}
      onPointerLeave={({ pointerType }) => {
        // A finger that is lifted has left; what it pressed has the focus, and is read until another is.
        if (pointerType !== 'touch') leave();
      }}
    >
      {outline && <path d={outline} />}
      <rect x={x} y={y} width={width} height={height} rx={2} pointerEvents={outline ? 'none' : 'all'} />
    </g>
  );
});

/** The marks of a picture, to be pointed at or gone through by arrow keys: one tab stop for all. */
export const Points = memo(function Points({
  stops,
  onTell,
}: Readonly<{ stops: readonly Stop[]; onTell: (words: string | undefined) => void }>) {
  const [current, setCurrent] = useState<string>();
  const group = useRef<SVGGElement>(null);
  const seat = stops.some(({ key }) => key === current) ? current : stops[0]?.key;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextSeat(stops, seat, event.key);
    if (next === undefined) return;
    event.preventDefault();
    group.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <g ref={group} onKeyDown={onKeyDown}>
      {stops.map((stop) => (
        <Point key={stop.key} stop={stop} seat={stop.key === seat} onTell={onTell} onFocus={setCurrent} />
      ))}
    </g>
  );
});
