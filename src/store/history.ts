import { createStore } from 'zustand/vanilla';
import { written } from '../lib/written.ts';
import { type Grammar, writeAddress } from './permalink.ts';
import { initialState, type ViewState } from './state.ts';
import type { ViewStore } from './store.ts';

const PARTS = ['filters', 'assumptions', 'forms', 'sort', 'columns', 'pins'] as const;

/** What is undone and redone: all that says what is looked at. What lies open, the language and the theme are not. */
export type Step = Pick<ViewState, (typeof PARTS)[number]>;

/** The part of a view that is a step. */
export const stepOf = ({ filters, assumptions, forms, sort, columns, pins }: Step): Step => ({
  filters,
  assumptions,
  forms,
  sort,
  columns,
  pins,
});

/** The steps before and after the present one, the nearest last in `past` and first in `future`. */
export interface Steps {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** How the present step was come to: by an act, or by going over steps that were there. */
  readonly by: 'act' | 'undo' | 'redo';
  /** A gesture is under way, as a drag: all its changes will be one step. */
  readonly held: boolean;
}

/** What changed between two steps: `filters.people`, `forms.funding`, `sort`. */
export function changesBetween(a: Step, b: Step): readonly string[] {
  const differs = (x: unknown, y: unknown) => x !== y && written(x) !== written(y);
  return PARTS.flatMap((part) => {
    if (part !== 'filters' && part !== 'forms') return differs(a[part], b[part]) ? [part] : [];
    const [before, after]: readonly Readonly<Record<string, unknown>>[] = [a[part], b[part]];
    const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
    return names.filter((name) => differs(before?.[name], after?.[name])).map((name) => `${part}.${name}`);
  });
}

/**
 * Remembers the steps of a view. A step is a deliberate act: a whole drag, or a word typed, is one.
 * Two views are the same step when their addresses say the same.
 */
export function createHistory(view: ViewStore, grammar: Grammar) {
  const keyOf = (step: Step) => writeAddress({ ...initialState('en'), ...stepOf(step) }, grammar);
  const store = createStore<Steps>()(() => ({ past: [], future: [], by: 'act', held: false }));
  let present = stepOf(view.getState());
  let travelling = false;

  const record = () => {
    const next = stepOf(view.getState());
    if (travelling || store.getState().held || PARTS.every((part) => next[part] === present[part])) return;
    if (keyOf(next) !== keyOf(present)) {
      store.setState(({ past }) => ({ past: [...past, present], future: [], by: 'act' }));
    }
    present = next;
  };
  view.subscribe(record);

  const release = () => {
    if (!store.getState().held) return;
    store.setState({ held: false });
    record();
  };

  /** Puts a view in the place of the present one, without making a step of it. */
  const show = (state: Partial<ViewState>) => {
    travelling = true;
    view.setState(state);
    travelling = false;
    present = stepOf(view.getState());
  };

  const move = (steps: number) => {
    release();
    const { past, future } = store.getState();
    const all = [...past, present, ...future];
    const at = past.length + steps;
    const to = all[at];
    if (to === undefined || steps === 0) return;
    // Told before the view changes, so that who hears of the change knows how it came about.
    store.setState({
      past: all.slice(0, at),
      future: all.slice(at + 1),
      by: steps < 0 ? 'undo' : 'redo',
    });
    show(to);
  };

  return {
    ...store,
    /** Goes back a step; nothing where there is none. */
    undo: () => move(-1),
    redo: () => move(1),
    /** Begins a gesture: until it is released, changes are one step. */
    hold: () => store.setState({ held: true }),
    /** Ends a gesture, and makes one step of it if it changed anything. */
    release,
    /**
     * Goes to a view that an address named, as the browser's own back and forward do. Where it is one of the
     * remembered steps, undo and redo go on from there; else, as after a reload, it becomes one on the side it lies.
     */
    travel: (state: ViewState, towards: 'back' | 'forward' = 'back') => {
      release();
      const { past, future } = store.getState();
      const key = keyOf(state);
      if (key !== keyOf(present)) {
        const back = past.findLastIndex((step) => keyOf(step) === key);
        const ahead = future.findIndex((step) => keyOf(step) === key);
        const ways = [
          ...(back < 0 ? [] : [{ towards: 'back', by: back - past.length }]),
          ...(ahead < 0 ? [] : [{ towards: 'forward', by: ahead + 1 }]),
        ];
        const way = ways.find((each) => each.towards === towards) ?? ways[0];
        if (way !== undefined) move(way.by);
        else if (towards === 'back') store.setState({ past, future: [present, ...future], by: 'undo' });
        else store.setState({ past: [...past, present], future, by: 'redo' });
      }
      show(state);
    },
    /** The step that is looked at; while a gesture is held, the one it began with. */
    present: (): Step => present,
  };
}

export type History = ReturnType<typeof createHistory>;
