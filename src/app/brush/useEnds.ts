import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { IntervalFilter } from '../../engine/filters.ts';
import type { End, Ends } from './ends.ts';

/** The ends of a brush, and what keeps its handles while they are worked. */
interface HeldEnds {
  readonly ends: Ends | undefined;
  readonly hold: (end: End | undefined) => void;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
}

/**
 * The ends of a brush, undefined where there is none. A handle that is worked stays, with both ends open, even
 * where that is no filter; and the focus goes with the brush as it comes up or goes away.
 */
export function useEnds(
  filter: IntervalFilter | undefined,
  dragged: boolean,
  group: RefObject<SVGGElement | null>,
): HeldEnds {
  const [held, hold] = useState<End>();
  const brushed = filter !== undefined && filter.unknown !== 'only';
  const on = brushed || dragged || held !== undefined;
  const before = useRef(on);
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (before.current === on) return;
    before.current = on;
    if (!inside.current) return;
    const heir = on ? `[data-part="${held ?? 'high'}"]` : '.brush-start';
    group.current?.querySelector<SVGElement>(heir)?.focus({ preventScroll: true });
  }, [on, held, group]);
  const ends = brushed ? { low: filter.low, high: filter.high } : on ? {} : undefined;
  // What is taken off the page while it has the focus does not say so, and is still within.
  const onFocus = () => {
    inside.current = true;
  };
  const onLeave = () => {
    inside.current = false;
    hold(undefined);
  };
  return { ends, hold, onFocus, onLeave };
}
