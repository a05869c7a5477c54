import type { KeyboardEvent, MouseEvent } from 'react';
import type { Stop } from '../../charts/kit/define.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import { useView } from '../context.ts';

/** All that can be done with a mark, by pointer, by key, or from its menu. */
export interface MarkActions {
  readonly filter: (stop: Stop, extend?: boolean) => void;
  readonly exclude: (stop: Stop) => void;
  readonly open: (stop: Stop) => void;
  readonly pin: (stop: Stop) => void;
  readonly ask: (stop: Stop) => void;
  /** A pressed pointer has come from one mark to another: the scale between them is brushed. */
  readonly drag: (from: Stop, to: Stop) => void;
  readonly click: (event: MouseEvent, stop: Stop, opens: boolean) => void;
  /** @returns whether the key does anything here. */
  readonly key: (event: KeyboardEvent, stop: Stop) => boolean;
}

/** Whether a mark stands for something that can be opened and pinned: a project, or a value of a category. */
export const isSubject = ({ act }: Stop): boolean =>
  act.range === undefined && act.with === undefined && act.unknown === undefined;

/** What a mark is pinned as: a project by its id, all else by dimension and value. */
export const subjectOf = ({ act: { dimension, value } }: Stop): string =>
  dimension === 'project' ? value : `${dimension}:${value}`;

/** The actions on the marks of a view. */
export function useMarkActions(brushes: readonly string[]): MarkActions {
  const actions = useView((state) => state.actions);
  const filtered = useView((state) => brushes.some((dimension) => dimension in state.filters));

  const filter = ({ act }: Stop, extend = false) => {
    const { dimension, value, range, also } = act;
    if (act.unknown) return actions.toggleUnknown(dimension);
    if (act.with !== undefined) return actions.togglePair(dimension, value, act.with);
    if (range === undefined) return actions.toggle(dimension, value);
    (extend ? actions.extendRange : actions.toggleRange)(dimension, ...range);
    if (also) (extend ? actions.extendRange : actions.toggleRange)(also.dimension, ...also.range);
  };
  const exclude = (stop: Stop) => {
    if (isSubject(stop)) actions.exclude(stop.act.dimension, stop.act.value);
  };
  const open = ({ act: { dimension, value } }: Stop) => {
    if (dimension === 'project') actions.setOpen(value);
    else actions.ask(sumFigure('projects', { dimension, value }));
  };
  const pin = (stop: Stop) => actions.pin(subjectOf(stop));
  const ask = (stop: Stop) => (stop.figure === undefined ? open(stop) : actions.ask(stop.figure));
  const act = (stop: Stop, extend: boolean) =>
    stop.figure === undefined ? filter(stop, extend) : actions.ask(stop.figure);

  return {
    filter,
    exclude,
    open,
    pin,
    ask,
    drag: ({ act: from }, { act: to }) => {
      if (from.range === undefined || to.range === undefined || from.dimension !== to.dimension) return;
      const [low, high] = [Math.min(from.range[0], to.range[0]), Math.max(from.range[1], to.range[1])];
      actions.setRange(to.dimension, low, high);
    },
    click(event, stop, opens) {
      if (opens && isSubject(stop)) open(stop);
      else if (event.altKey && stop.figure === undefined) exclude(stop);
      else act(stop, event.shiftKey);
    },
    key(event, stop) {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      switch (event.key) {
        case 'Enter':
        case ' ':
          act(stop, event.shiftKey);
          return true;
        case 'o':
        case 'O':
          if (isSubject(stop)) open(stop);
          return true;
        case 'p':
        case 'P':
          if (isSubject(stop)) pin(stop);
          return true;
        case 'Escape':
          // Where there is no filter to let go of, Escape is for what the view lies in.
          if (filtered) actions.clear(...brushes);
          return filtered;
        default:
          return false;
      }
    },
  };
}
