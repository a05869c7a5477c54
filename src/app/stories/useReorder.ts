import { type PointerEvent as Press, useEffect, useRef, useState } from 'react';

/** From how far (px) a pressed pointer is a drag and no longer a click. */
const SLOP = 4;

/** Where what is dragged would come to lie: before the item at this place, itself counted. */
interface Drag {
  readonly id: string;
  readonly before: number;
}

const boxesIn = (list: Element): DOMRect[] => [...list.children].map((each) => each.getBoundingClientRect());

/** The place before which a point lies, among boxes in a row or in a column. */
function placeIn(boxes: readonly DOMRect[], x: number, y: number): number {
  const [first, second] = boxes;
  const isRow = first !== undefined && second !== undefined && second.left >= first.right;
  const place = boxes.findIndex((box) =>
    isRow ? x < box.left + box.width / 2 : y < box.top + box.height / 2,
  );
  return place < 0 ? boxes.length : place;
}

/** Reorders a list by dragging its items; a finger drags by the grip only, as it scrolls by the rest. */
export function useReorder(ids: readonly string[], onMove: (id: string, to: number) => void) {
  const [drag, setDrag] = useState<Drag>();
  const stop = useRef<() => void>(undefined);
  const wasDragged = useRef(false);
  useEffect(() => () => stop.current?.(), []);

  const begin = (id: string, list: Element, from: { readonly clientX: number; readonly clientY: number }) => {
    // The pointer may be let go before what it did last is drawn.
    let latest: Drag | undefined;
    const end = () => {
      for (const [type, listener] of listeners) window.removeEventListener(type, listener, true);
      stop.current = undefined;
      setDrag(undefined);
    };
    const onPointerMove = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (latest === undefined && Math.hypot(x - from.clientX, y - from.clientY) < SLOP) return;
      wasDragged.current = true;
      latest = { id, before: placeIn(boxesIn(list), x, y) };
      setDrag(latest);
    };
    const onPointerUp = () => {
      end();
      if (latest === undefined) return;
      const at = ids.indexOf(id);
      const to = latest.before > at ? latest.before - 1 : latest.before;
      if (to !== at) onMove(id, to);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || latest === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    const listeners = [
      ['pointermove', onPointerMove],
      ['pointerup', onPointerUp],
      ['pointercancel', end],
      ['keydown', onKeyDown],
    ] as [string, EventListener][];
    stop.current = end;
    for (const [type, listener] of listeners) window.addEventListener(type, listener, true);
  };

  const handlersOf = (id: string) => ({
    onPointerDown: (event: Press<HTMLElement>) => {
      stop.current?.();
      wasDragged.current = false;
      const isHeld = event.pointerType !== 'touch' || (event.target as Element).closest('.grip') !== null;
      const list = event.currentTarget.parentElement;
      if (event.button === 0 && isHeld && list) begin(id, list, event);
    },
    /** The click that ends a drag is none. */
    onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  });
  return { drag, handlersOf };
}
