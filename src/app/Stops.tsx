import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Stop } from '../charts/kit/define.ts';
import { nextSeat } from '../lib/roving.ts';
import { useApp, useView } from './context.ts';

/**
 * The marks of a picture as controls: one tab stop for all, arrows from mark to mark, Enter or Space filters,
 * Escape lets go of the view's filter. The boxes are invisible until pointed at, focused or chosen.
 */
export function Stops({ stops, brushes }: Readonly<{ stops: readonly Stop[]; brushes: readonly string[] }>) {
  const { hover } = useApp();
  const hovered = useStore(hover, (state) => state.hover);
  const actions = useView((state) => state.actions);
  const [current, setCurrent] = useState<string>();
  const group = useRef<SVGGElement>(null);
  const seat = stops.some(({ key }) => key === current) ? current : stops[0]?.key;

  const onKeyDown = (event: KeyboardEvent, stop: Stop) => {
    const next = nextSeat(stops, stop.key, event.key);
    if (next !== undefined) {
      group.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      actions.toggle(stop.act.dimension, stop.act.value);
    } else if (event.key === 'Escape') {
      actions.clear(...brushes);
    } else if (!event.key.startsWith('Arrow')) {
      return;
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, { act }: Stop) => {
    if (event.altKey) actions.exclude(act.dimension, act.value);
    else actions.toggle(act.dimension, act.value);
  };
  return (
    <g ref={group} className="stops">
      {stops.map((stop) => {
        const { key, label, x, y, width, height, outline, act, pressed } = stop;
        const highlighted = hovered?.dimension === act.dimension && hovered.value === act.value;
        return (
          <g
            key={key}
            data-key={key}
            className="stop"
            data-highlighted={highlighted}
            role="button"
            aria-label={label}
            aria-pressed={pressed}
            tabIndex={key === seat ? 0 : -1}
            onFocus={() => {
              setCurrent(key);
              hover.setState({ hover: act });
            }}
            onBlur={() => hover.setState({ hover: undefined })}
            onPointerEnter={() => hover.setState({ hover: act })}
            onPointerLeave={() => hover.setState({ hover: undefined })}
            onClick={(event) => onClick(event, stop)}
            onKeyDown={(event) => onKeyDown(event, stop)}
          >
            {outline !== undefined && <path d={outline} />}
            <rect x={x} y={y} width={width} height={height} rx={2} />
          </g>
        );
      })}
    </g>
  );
}
