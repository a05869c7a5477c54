import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Brushed, pointerBrush } from './drag.ts';
import { keepFromScrolling } from './touch.ts';

/** What a pointer does on a scale, always the same functions; a drag ends when the scale goes away. */
export function usePointerBrush(group: RefObject<SVGGElement | null>, brushed: Brushed) {
  const [brush] = useState(() => pointerBrush(brushed));
  useLayoutEffect(() => brush.update(brushed));
  useEffect(() => brush.stop, [brush]);
  const { along } = brushed.scale;
  useEffect(
    () => (group.current === null ? undefined : keepFromScrolling(group.current, along)),
    [group, along],
  );
  return brush.handlers;
}
