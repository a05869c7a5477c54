import {
  type KeyboardEvent as ReactKeyboardEvent,
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { type Story, saidIn } from '../../model/story.ts';
import { presentAddress } from '../../store/meeting.ts';
import type { ShowStore } from '../../store/show.ts';
import { useApp, useSay, useView } from '../context.ts';
import { ChallengeChips } from '../filters/Chips.tsx';
import { markMeeting } from '../meeting.ts';
import { applyTheme, useTheme } from '../theme.ts';
import { setFullscreen, useFullscreen } from './fullscreen.ts';
import { Help } from './Help.tsx';
import { actOf, isForControl, type ShowAct } from './keys.ts';
import { openPresenter } from './presenterWindow.ts';
import { Spotlight } from './Spotlight.tsx';
import { Stage } from './Stage.tsx';
import { addressNow, savedAddress, showSlide } from './stage.ts';
import { text } from './text.ts';
import { Tools } from './Tools.tsx';
import { useIdle } from './useIdle.ts';
import { useSlide } from './useSlide.ts';
import { useSwipe } from './useSwipe.ts';
import { useWakeLock } from './useWakeLock.ts';

const Panel = lazy(async () => ({ default: (await import('../panel/Panel.tsx')).Panel }));

/** What has come at the press of a key has the focus. */
const focusFirst = (element: HTMLElement | null): void => element?.querySelector('button')?.focus();

/** Moves the focus between the buttons of a row. */
function betweenButtons(event: ReactKeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.max(0, Math.min(buttons.length - 1, here + step))]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** Whether what a slide's view shows is not what was saved; what is asked beside it changes nothing of that. */
function useChanged(saved: string | undefined): boolean {
  const model = useApp();
  const state = useView((all) => all);
  return useMemo(
    () => saved !== undefined && state !== undefined && addressNow(model, true) !== saved,
    [model, saved, state],
  );
}

/** Whether a mark has the focus only because it was pressed: then the keys are for the show, and not for the marks. */
const isPressedMark = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.stop') !== null && !target.matches(':focus-visible');

/** The keys of the show, wherever the focus is, but where a control or what lies over the show has a use for them. */
function useKeys(onAct: (act: ShowAct) => void): void {
  const latest = useRef(onAct);
  const digits = useRef('');
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = isPressedMark(event.target);
      if (event.defaultPrevented || (!pressed && event.eventPhase === Event.CAPTURING_PHASE)) return;
      if (!pressed && isForControl(event.key, event.target)) return;
      if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return;
      const act = actOf(event, digits.current);
      digits.current = typeof act === 'object' && 'digits' in act ? act.digits : '';
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(act);
    };
    // A mark takes the arrow keys for itself unless they are taken before.
    document.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** The window of the audience: a slide at a time, and nothing else that is not asked for. */
export function Show({
  story,
  show,
  onLeave,
}: Readonly<{ story: Story; show: ShowStore; onLeave: () => void }>) {
  const model = useApp();
  const say = useSay();
  const t = text[say.language];
  const theme = useTheme();
  const { slide: number, black, ended } = useStore(show);
  const [help, setHelp] = useState(false);
  const [spotlight, setSpotlight] = useState(false);
  const [chips, setChips] = useState(false);
  const [placeShown, setPlaceShown] = useState(true);
  const idle = useIdle();
  const fullscreen = useFullscreen();
  const { actions } = model.view.getState();
  const panel = useView(({ open, figure }) => open !== undefined || figure !== undefined);
  const stage = useRef<HTMLElement>(null);
  const slide = story.slides[number - 1];
  const saved = useMemo(() => savedAddress(model, slide), [model, slide]);
  const isChanged = useChanged(saved);
  const place = useMemo(() => ({ number, of: show.of }), [number, show]);
  const live = useSlide(slide ?? EMPTY, place, isChanged);
  const { headline } = live.content;

  useWakeLock();
  // Another slide is another place: the keys are the show's again, and it is read from its beginning.
  useEffect(() => {
    if (document.activeElement?.closest('.show-tools') === null) stage.current?.focus();
  }, [number]);
  useEffect(() => applyTheme(theme, document.documentElement), [theme]);
  useEffect(() => {
    const title = saidIn(story.title, say.language);
    document.title = `${number}/${show.of} ${headline} – ${title} – Medel`;
    markMeeting(
      presentAddress(story.id, number, { language: say.language, theme: model.view.getState().theme }),
    );
  }, [number, headline, story, show, say, model]);

  const toggleChips = () => {
    if (chips) stage.current?.focus();
    setChips(!chips);
  };
  const leave = () => {
    // One thing at a time: what lies over the slide, then the focus, then the show.
    const { activeElement } = document;
    if (panel) {
      actions.setOpen(undefined);
      actions.ask(undefined);
      return stage.current?.focus();
    }
    if (spotlight) return setSpotlight(false);
    if (chips) return toggleChips();
    if (
      activeElement instanceof Element &&
      stage.current?.contains(activeElement) &&
      activeElement !== stage.current
    )
      return stage.current.focus();
    show.end();
    return onLeave();
  };
  const onAct = (act: ShowAct) => {
    if (typeof act === 'object') return 'slide' in act ? show.go(act.slide) : undefined;
    switch (act) {
      case 'next':
        return number === show.of && !black ? show.end() : show.next();
      case 'previous':
        return ended ? show.go(number) : show.previous();
      case 'first':
      case 'last':
        return show[act]();
      case 'black':
        return show.setBlack(!black);
      case 'restore':
        return showSlide(model, slide, undefined);
      case 'leave':
        return leave();
      case 'fullscreen':
        return void setFullscreen(!fullscreen);
      case 'chips':
        return toggleChips();
      case 'spotlight':
        return setSpotlight(!spotlight);
      case 'place':
        return setPlaceShown(!placeShown);
      case 'presenter':
        return openPresenter(story.id, number, {
          language: say.language,
          theme: model.view.getState().theme,
        });
      case 'help':
        return setHelp(true);
      case 'timer':
      case 'larger':
      case 'smaller':
        return undefined;
    }
  };
  useKeys(onAct);
  const swipe = useSwipe((step) => onAct(step > 0 ? 'next' : 'previous'));
  const isDark = black || ended;
  const on = new Set<Extract<ShowAct, string>>();
  if (chips) on.add('chips');
  if (spotlight) on.add('spotlight');
  if (black) on.add('black');
  if (fullscreen) on.add('fullscreen');
  return (
    <div className="show" data-idle={idle} {...swipe}>
      <main
        ref={stage}
        tabIndex={-1}
        aria-label={t.region(saidIn(story.title, say.language))}
        inert={isDark}
        data-dark={isDark}
      >
        <Stage slide={live} placeShown={placeShown} />
      </main>
      <p className="visually-hidden" role="status">
        {ended ? t.ended : black ? t.black : t.place(number, show.of, headline)}
      </p>
      {black && !ended && <div className="show-black" />}
      {ended && (
        <div className="show-black show-end">
          <p>{t.ended}</p>
          <p>{t.endedHint}</p>
        </div>
      )}
      {spotlight && !isDark && <Spotlight />}
      {chips && !isDark && (
        // The arrow keys go from chip to chip, and not from slide to slide.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <section ref={focusFirst} className="show-chips" aria-label={t.chips} onKeyDown={betweenButtons}>
          <ChallengeChips />
        </section>
      )}
      <Suspense>{panel && !isDark && <Panel />}</Suspense>
      <Tools isIdle={idle} on={on} isChanged={isChanged && !isDark} onAct={onAct} />
      {help && <Help onClose={() => setHelp(false)} />}
    </div>
  );
}

const EMPTY = { id: 'none', kind: 'closing', headline: '', notes: '' } as const;
