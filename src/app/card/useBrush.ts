import { type PointerEvent, useEffect, useRef } from 'react';
import type { Stop } from '../../charts/kit/define.ts';
import { useApp } from '../context.ts';

/** From how far (px) a pressed pointer is a drag and no longer a click. */
const SLOP = 6;

interface Drag {
  readonly from: Stop;
  readonly x: number;
  readonly y: number;
  readonly marks: SVGGElement;
  moved: boolean;
}

const middle = ({ x, y, width, height }: Stop) => ({ x: x + width / 2, y: y + height / 2 });

/** Where a pointer is, in px of the picture. */
function inPicture(marks: SVGGElement, { clientX, clientY }: PointerEvent): DOMPoint | undefined {
  const matrix = marks.getScreenCTM()?.inverse();
  return matrix && new DOMPoint(clientX, clientY).matrixTransform(matrix);
}

/** The stretches of the scale that a stop lies on. One that lies on two scales is not dragged over. */
function scaleOf(stops: readonly Stop[], from: Stop): readonly Stop[] {
  return stops.filter(
    ({ act, figure }) =>
      act.range !== undefined &&
      act.also === undefined &&
      figure === undefined &&
      act.dimension === from.act.dimension,
  );
}

/**
 * Brushing a scale by dragging over its marks. Only the place along the scale counts, so it goes on when the
 * pointer leaves the marks, or when the page moves under it as the first filter comes up. A drag is one step.
 */
export function useBrush(stops: readonly Stop[], brush: (from: Stop, to: Stop) => void) {
  const drag = useRef<Drag>(undefined);
  const { history } = useApp();
  const end = () => {
    if (drag.current?.moved) history.release();
    drag.current = undefined;
  };
  // Marks that go away in the middle of a drag end it.
  useEffect(
    () => () => {
      if (drag.current?.moved) history.release();
    },
    [history],
  );
  return {
    start(event: PointerEvent<SVGGElement>, from: Stop) {
      const marks = event.currentTarget.parentElement;
      if (event.button !== 0 || from.act.range === undefined || !(marks instanceof SVGGElement)) return;
      drag.current = { from, x: event.clientX, y: event.clientY, marks, moved: false };
    },
    onPointerMove: (event: PointerEvent<SVGGElement>): void => {
      const now = drag.current;
      if (now === undefined) return;
      if (event.buttons === 0) return end();
      if (!now.moved && Math.hypot(event.clientX - now.x, event.clientY - now.y) < SLOP) return;
      if (!now.moved) {
        now.marks.setPointerCapture(event.pointerId);
        history.hold();
      }
      now.moved = true;
      const at = inPicture(now.marks, event);
      const scale = scaleOf(stops, now.from);
      const upright = scale.every((each) => middle(each).x === middle(now.from).x);
      const distance = (stop: Stop) =>
        at === undefined ? 0 : Math.abs(upright ? middle(stop).y - at.y : middle(stop).x - at.x);
      const to = scale.toSorted((a, b) => distance(a) - distance(b))[0];
      if (to !== undefined) brush(now.from, to);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
