import { useEffect, useMemo } from 'react';
import { intervalOf, type IntervalFilter, sameFilter } from '../../engine/filters.ts';
import { useApp } from '../context.ts';
import type { AppModel } from '../model.ts';
import { type Ends, filterWith } from './ends.ts';

/** How long (ms) a pause between two keys is before what they did together is one step. */
const PAUSE = 800;

/** Brushing of one dimension: from its beginning to its end it is one step that can be undone. */
export interface Gesture {
  readonly begin: () => void;
  /** Moves the ends, at once. */
  readonly show: (ends: Ends) => void;
  readonly end: () => void;
  /** Ends it with what was before. */
  readonly cancel: () => void;
  /** Moves the ends by a key: keys that follow each other closely are one gesture. */
  readonly key: (ends: Ends) => void;
  /** Lets go of the filter. */
  readonly clear: () => void;
}

function gestureOn({ view, history }: AppModel, dimension: string): Gesture {
  let before: IntervalFilter | undefined;
  let under = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const { actions } = view.getState();
  const now = () => intervalOf(view.getState().filters, dimension);
  const set = (filter: IntervalFilter | undefined) => {
    const present = now();
    const same = filter && present ? sameFilter(filter, present) : filter === present;
    if (!same) actions.setFilter(dimension, filter);
  };
  const begin = () => {
    history.release();
    before = now();
    under = true;
    history.hold();
  };
  const end = () => {
    clearTimeout(pause);
    if (!under) return;
    under = false;
    history.release();
  };
  const show = (ends: Ends) => set(filterWith(before, ends));
  return {
    begin,
    show,
    end,
    cancel: () => {
      if (under) set(before);
      end();
    },
    key: (ends) => {
      clearTimeout(pause);
      // An undo between two keys has ended the gesture.
      if (!under || !history.getState().held) begin();
      show(ends);
      pause = setTimeout(end, PAUSE);
    },
    clear: () => {
      end();
      actions.clear(dimension);
    },
  };
}

/** The one gesture of a scale. It ends when the scale goes away. */
export function useGesture(dimension: string): Gesture {
  const app = useApp();
  const gesture = useMemo(() => gestureOn(app, dimension), [app, dimension]);
  useEffect(() => gesture.end, [gesture]);
  return gesture;
}
