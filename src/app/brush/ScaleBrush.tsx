import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { BrushScale } from '../../charts/kit/define.ts';
import { intervalOf } from '../../engine/filters.ts';
import { useSay, useView } from '../context.ts';
import { reachOf } from './boxes.ts';
import type { End } from './ends.ts';
import { Handle } from './Handle.tsx';
import { stepsOf, withKey } from './keys.ts';
import { Stretch } from './Stretch.tsx';
import { text } from './text.ts';
import { useEnds } from './useEnds.ts';
import { useGesture } from './useGesture.ts';
import { usePointerBrush } from './usePointerBrush.ts';
import type { Scaled } from './words.ts';

const handleOf = (target: EventTarget): End | undefined => {
  const part = target instanceof Element ? target.getAttribute('data-part') : null;
  return part === 'low' || part === 'high' ? part : undefined;
};

/**
 * The brush on one scale. Without a filter it is one stop, which begins a brush by its arrows or opens the editor;
 * with one it is two sliders and the stretch between them.
 */
export function ScaleBrush({
  scale,
  dimension,
  onOpen,
}: Readonly<{
  scale: BrushScale;
  dimension: Scaled;
  onOpen: (dimension: Scaled, beside: DOMRect) => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const filter = useView(({ filters }) => intervalOf(filters, dimension));
  const group = useRef<SVGGElement>(null);
  const help = useId();
  const gesture = useGesture(dimension);
  const [dragged, setDragged] = useState(false);
  const { ends, hold, onFocus, onLeave } = useEnds(filter, dragged, group);
  const open = () => {
    const box = group.current?.querySelector('.brush-band')?.getBoundingClientRect();
    if (box) onOpen(dimension, box);
  };
  const handlers = usePointerBrush(group, { scale, ends, gesture, onOpen: open, onDrag: setDragged });
  const reach = reachOf(scale);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = stepsOf(event.key, event.shiftKey);
    // From the scale itself, keys upward begin at its low end, keys downward at its high end.
    const end = handleOf(event.target) ?? ((steps ?? 0) < 0 ? 'high' : 'low');
    const next =
      ends !== undefined || steps !== undefined ? withKey(scale, ends ?? {}, end, event) : undefined;
    if (event.key === 'Enter' || event.key === ' ') open();
    else if (event.key === 'Escape' && ends !== undefined) {
      hold(undefined);
      gesture.clear();
    } else if (next !== undefined) {
      hold(end);
      gesture.key(next);
    } else return;
    event.preventDefault();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && group.current?.contains(relatedTarget)) return;
    gesture.end();
    onLeave();
  };
  const stop = {
    role: 'button',
    tabIndex: 0,
    'aria-haspopup': 'dialog',
    'aria-label': t.start[dimension],
    'aria-describedby': help,
  } as const;
  return (
    <g
      ref={group}
      className="brush"
      data-dimension={dimension}
      data-along={scale.along}
      data-on={ends !== undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      {...handlers}
    >
      <rect className="brush-band" {...reach} rx={4} data-part="band" />
      {/* It stays when a brush comes up on it: a finger that is drawn from it would be lost with it. */}
      <g className="brush-start" {...(ends === undefined ? stop : {})}>
        <rect className="brush-track" {...scale.band} rx={4} data-part="band" />
        <title id={help}>{t.startHelp}</title>
      </g>
      {ends !== undefined && (
        <>
          <Stretch scale={scale} reach={reach} ends={ends} dimension={dimension} />
          {(['low', 'high'] as const).map((end) => (
            <Handle key={end} end={end} scale={scale} reach={reach} ends={ends} dimension={dimension} />
          ))}
        </>
      )}
    </g>
  );
}
