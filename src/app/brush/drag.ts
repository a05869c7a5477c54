import type { PointerEvent } from 'react';
import type { BrushScale } from '../../charts/kit/define.ts';
import { type End, type Ends, endsBetween, moved, nearerEnd, placesOf, withEndAt } from './ends.ts';
import { goesAlong } from './touch.ts';
import type { Gesture } from './useGesture.ts';

/** From how far (px) a pressed pointer is a drag and no longer a click. */
const SLOP = 4;

/** What of a brush is pressed: one of its handles, what lies between them, or the scale beside it. */
export type Part = End | 'body' | 'band';

/** What a drag works on: as it is at the moment. */
export interface Brushed {
  readonly scale: BrushScale;
  /** The brush that is there; undefined where there is none. */
  readonly ends: Ends | undefined;
  readonly gesture: Gesture;
  /** A click on a handle, or on a scale without a brush. */
  readonly onOpen: (part: Part) => void;
  /** Whether the brush that is there is being dragged, and must stay. */
  readonly onDrag: (dragged: boolean) => void;
}

interface Drag {
  readonly part: Part;
  readonly ends: Ends;
  /** Where it was pressed, in the window and along the scale (px). */
  readonly pressed: { readonly x: number; readonly y: number };
  readonly from: number;
  /** Where the pointer is now, in the window. */
  client: number;
  under: boolean;
  frame: number | undefined;
}

const PARTS: readonly Part[] = ['low', 'high', 'body', 'band'];

function partOf(target: EventTarget): Part {
  const named = target instanceof Element ? target.closest('[data-part]')?.getAttribute('data-part') : null;
  return PARTS.find((each) => each === named) ?? 'band';
}

/** A place in the window as one along the scale: the picture may be enlarged, and the page may move under it. */
function placeOf(group: SVGGElement, { along }: BrushScale, client: number): number {
  const matrix = group.getScreenCTM();
  if (matrix === null) return client;
  return along === 'x' ? (client - matrix.e) / matrix.a : (client - matrix.f) / matrix.d;
}

/** The brush that a drag has made when it has come to a place (px along the scale). */
function brushAt(scale: BrushScale, { part, ends, from }: Drag, to: number): Ends {
  if (part === 'band') return endsBetween(scale, from, to);
  if (part === 'body') return moved(scale, ends, to - from);
  // A handle stays under the pointer where it was taken hold of.
  return withEndAt(scale, ends, part, placesOf(scale, ends)[part] + to - from);
}

/**
 * Brushing a scale by pointer: mouse, pen or finger. On the scale it makes a brush, on the brush it moves it, on a
 * handle it resizes it. A click beside a brush takes its nearer end there; a double click lets go of it.
 */
export function pointerBrush(first: Brushed) {
  let latest = first;
  let group: SVGGElement | undefined;
  let now: Drag | undefined;
  /** The click that ends a drag is none. */
  let dragged = false;

  const client = (event: { clientX: number; clientY: number }) =>
    latest.scale.along === 'x' ? event.clientX : event.clientY;
  const draw = (drag: Drag) => {
    drag.frame = undefined;
    const { scale, gesture } = latest;
    if (group) gesture.show(brushAt(scale, drag, placeOf(group, scale, drag.client)));
  };
  const finish = (how: 'end' | 'cancel') => {
    const drag = now;
    now = undefined;
    if (!drag?.under) return;
    window.removeEventListener('keydown', onKeyDown, true);
    group?.removeAttribute('data-dragging');
    if (drag.frame !== undefined) {
      cancelAnimationFrame(drag.frame);
      if (how === 'end') draw(drag);
    }
    latest.gesture[how]();
    latest.onDrag(false);
  };
  // The focus may be anywhere while a pointer drags.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish('cancel');
  };
  const begin = (drag: Drag, pointerId: number) => {
    drag.under = true;
    dragged = true;
    // What was pressed may go away with the brush that comes up, and the pointer would go with it.
    group?.setPointerCapture(pointerId);
    group?.setAttribute('data-dragging', drag.part);
    window.addEventListener('keydown', onKeyDown, true);
    latest.gesture.begin();
    latest.onDrag(drag.part !== 'band');
  };
  const click = (part: Part, event: { clientX: number; clientY: number }) => {
    const { scale, ends, gesture, onOpen } = latest;
    if (part === 'low' || part === 'high' || ends === undefined) return onOpen(part);
    if (part === 'body' || !group) return;
    const place = placeOf(group, scale, client(event));
    gesture.begin();
    gesture.show(withEndAt(scale, ends, nearerEnd(scale, ends, place), place));
    gesture.end();
  };

  return {
    update: (brushed: Brushed) => {
      latest = brushed;
    },
    stop: () => finish('end'),
    handlers: {
      onPointerDown: (event: PointerEvent<SVGGElement>) => {
        if (event.button !== 0 || !event.isPrimary) return;
        finish('end');
        group = event.currentTarget;
        dragged = false;
        const { scale, ends } = latest;
        now = {
          part: partOf(event.target),
          ends: ends ?? {},
          pressed: { x: event.clientX, y: event.clientY },
          from: placeOf(group, scale, client(event)),
          client: client(event),
          under: false,
          frame: undefined,
        };
      },
      onPointerMove: (event: PointerEvent<SVGGElement>) => {
        const drag = now;
        if (drag === undefined || !event.isPrimary) return;
        if (event.buttons === 0) return finish('end');
        drag.client = client(event);
        if (!drag.under) {
          const [x, y] = [event.clientX - drag.pressed.x, event.clientY - drag.pressed.y];
          if (Math.hypot(x, y) < SLOP) return;
          const aside = !goesAlong(latest.scale.along, x, y);
          if (aside && event.pointerType === 'touch') return finish('end');
          begin(drag, event.pointerId);
        }
        drag.frame ??= requestAnimationFrame(() => draw(drag));
      },
      onPointerUp: () => finish('end'),
      // A finger that scrolls the page after all has brushed nothing.
      onPointerCancel: () => finish('cancel'),
      onClick: (event: { target: EventTarget; clientX: number; clientY: number; detail: number }) => {
        if (!dragged) click(partOf(event.target), event);
        dragged = false;
      },
      onDoubleClick: (event: { target: EventTarget }) => {
        const part = partOf(event.target);
        if (part === 'body' || part === 'band') latest.gesture.clear();
      },
    },
  };
}
