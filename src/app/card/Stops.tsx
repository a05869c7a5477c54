import {
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Stop } from '../../charts/kit/define.ts';
import { nextSeat } from '../../lib/roving.ts';
import { keepInSight } from '../../ui/keepInSight.ts';
import { useHighlight, usePoint } from '../highlight.ts';
import { MarkMenu, type MenuPlace } from './menu.ts';
import { useBrush } from './useBrush.ts';
import { useMarkActions } from './useMarkActions.ts';

interface Handlers {
  readonly onFocus: (stop: Stop) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>, stop: Stop) => void;
  readonly onClick: (event: MouseEvent, stop: Stop) => void;
  readonly onContextMenu: (event: MouseEvent<SVGGElement>, stop: Stop) => void;
  readonly onPointerDown: (event: PointerEvent<SVGGElement>, stop: Stop) => void;
}

type StopProps = Readonly<{ stop: Stop; seat: boolean; handlers: Handlers }>;

const PLAIN = ['label', 'x', 'y', 'width', 'height', 'pressed', 'figure', 'outline'] as const;
const NESTED = ['act', 'subject', 'opens'] as const;

/** A layout makes all stops anew; most of them are what they were, and need not be drawn again. */
function sameStop(a: StopProps, b: StopProps): boolean {
  if (a.seat !== b.seat || a.handlers !== b.handlers) return false;
  if (a.stop === b.stop) return true;
  return (
    PLAIN.every((field) => a.stop[field] === b.stop[field]) &&
    NESTED.every((field) => JSON.stringify(a.stop[field]) === JSON.stringify(b.stop[field]))
  );
}

/** One mark as a control: invisible until it is pointed at, focused, chosen, or goes together with what is. */
const StopControl = memo(function StopControl({ stop, seat, handlers }: StopProps) {
  const { key, label, x, y, width, height, outline, act, pressed, subject = act, figure, opens } = stop;
  const point = usePoint();
  // A figure does not light up: its mark does.
  const highlight = useHighlight(figure === undefined ? subject : undefined);
  return (
    <g
      ref={highlight}
      data-key={key}
      className={figure === undefined ? 'stop' : 'stop asks'}
      role="button"
      aria-label={label}
      {...(figure === undefined ? { 'aria-pressed': pressed } : { 'aria-haspopup': 'dialog' })}
      tabIndex={seat ? 0 : -1}
      onFocus={() => {
        handlers.onFocus(stop);
        point(subject);
      }}
      onBlur={() => point(undefined)}
      // A finger points at nothing: what it presses would stay lit after it has gone.
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && point(subject)}
      onPointerDown={(event) => handlers.onPointerDown(event, stop)}
      onPointerLeave={() => point(undefined)}
      onClick={(event) => handlers.onClick(event, stop)}
      onContextMenu={(event) => handlers.onContextMenu(event, stop)}
      onKeyDown={(event) => handlers.onKeyDown(event, stop)}
    >
      {outline && <path d={outline} />}
      <rect x={x} y={y} width={width} height={height} rx={2} pointerEvents={outline ? 'none' : 'all'} />
      {opens && <rect className="opens" {...opens} pointerEvents="all" />}
    </g>
  );
}, sameStop);

/**
 * The marks of a picture as controls: one tab stop for all, arrows from mark to mark. Enter or Space filters, or
 * asks where the mark is a figure; O opens what it stands for, P pins it, M shows all that can be done; Escape
 * lets go of the view's filter.
 */
export function Stops({ stops, brushes }: Readonly<{ stops: readonly Stop[]; brushes: readonly string[] }>) {
  const [current, setCurrent] = useState<string>();
  const [menu, setMenu] = useState<MenuPlace>();
  const group = useRef<SVGGElement>(null);
  const seat = stops.some(({ key }) => key === current) ? current : stops[0]?.key;
  const actions = useMarkActions(brushes);
  const brush = useBrush(stops, actions.drag);

  const find = useCallback(
    (key: string) => group.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`),
    [],
  );
  const handlers = useHandlers({
    onFocus: ({ key }) => setCurrent(key),
    onKeyDown(event, stop) {
      const next = nextSeat(stops, stop.key, event.key);
      if (next !== undefined) find(next)?.focus();
      else if (!event.ctrlKey && !event.metaKey && event.key.toLowerCase() === 'm') {
        const box = event.currentTarget.getBoundingClientRect();
        setMenu({ stop, x: box.left + Math.min(40, box.width / 2), y: box.top + box.height / 2 });
      } else if (actions.key(event, stop)) keepInSight(event.currentTarget);
      else if (!event.key.startsWith('Arrow')) return;
      event.preventDefault();
    },
    onClick(event, stop) {
      const opens = event.target instanceof Element && event.target.classList.contains('opens');
      actions.click(event, stop, opens);
    },
    onContextMenu(event, stop) {
      event.preventDefault();
      // The key for menus gives no place of its own.
      const box = event.currentTarget.getBoundingClientRect();
      const byKey = event.clientX === 0 && event.clientY === 0;
      setMenu({ stop, x: byKey ? box.left + 8 : event.clientX, y: byKey ? box.top + 8 : event.clientY });
    },
    onPointerDown: (event, stop) => brush.start(event, stop),
  });
  return (
    <g
      ref={group}
      className="stops"
      onPointerMove={brush.onPointerMove}
      onPointerUp={brush.onPointerUp}
      onPointerCancel={brush.onPointerCancel}
    >
      {stops.map((stop) => (
        <StopControl key={stop.key} stop={stop} seat={stop.key === seat} handlers={handlers} />
      ))}
      {menu && (
        <MarkMenu
          place={menu}
          actions={actions}
          onClose={() => {
            setMenu(undefined);
            find(menu.stop.key)?.focus();
          }}
        />
      )}
    </g>
  );
}

/** The same functions for all renders, which do what the last render wants: so that marks need not draw again. */
function useHandlers(latest: Handlers): Handlers {
  const box = useRef(latest);
  useLayoutEffect(() => {
    box.current = latest;
  });
  const [handlers] = useState<Handlers>(() => ({
    onFocus: (stop) => box.current.onFocus(stop),
    onKeyDown: (event, stop) => box.current.onKeyDown(event, stop),
    onClick: (event, stop) => box.current.onClick(event, stop),
    onContextMenu: (event, stop) => box.current.onContextMenu(event, stop),
    onPointerDown: (event, stop) => box.current.onPointerDown(event, stop),
  }));
  return handlers;
}
