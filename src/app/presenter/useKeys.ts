import { useEffect, useRef } from 'react';
import { actOf, isForControl, type ShowAct } from '../show/keys.ts';

/** What the keys of a show do in the window of the audience alone. */
const OF_AUDIENCE: ReadonlySet<ShowAct> = new Set<ShowAct>([
  'leave',
  'fullscreen',
  'chips',
  'spotlight',
  'place',
  'presenter',
  'help',
]);

/** An act that the presenter's window knows. */
export type PresenterAct = Exclude<
  ShowAct,
  'leave' | 'fullscreen' | 'chips' | 'spotlight' | 'place' | 'presenter' | 'help'
>;

const isOfPresenter = (act: ShowAct | undefined): act is PresenterAct =>
  act !== undefined && !OF_AUDIENCE.has(act);

/** Whether a key scrolls what has the focus. Clickers have other keys, so that they turn the slide in any case. */
const scrolls = (key: string, target: EventTarget | null): boolean =>
  (key === 'ArrowUp' || key === 'ArrowDown') &&
  target instanceof HTMLElement &&
  target.tabIndex === 0 &&
  target.scrollHeight > target.clientHeight;

/** The keys of this window, wherever the focus is, but where a control has a use for them. */
export function useKeys(onAct: (act: PresenterAct) => void): void {
  const latest = useRef(onAct);
  const digits = useRef('');
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || isForControl(key, target) || scrolls(key, target)) return;
      const act = actOf(event, digits.current);
      digits.current = typeof act === 'object' && 'digits' in act ? act.digits : '';
      if (!isOfPresenter(act)) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
