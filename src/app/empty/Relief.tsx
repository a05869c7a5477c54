import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { changesBetween, stepOf } from '../../store/history.ts';
import { isHeldStill } from '../card/holdStill.ts';
import { useApp, useSay, useView } from '../context.ts';
import { text } from './text.ts';
import { useOffers } from './useOffers.ts';

/** Holds the page still under the mark that was pressed when this comes up above it, or goes. */
function useHeldPage(box: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let height = 0;
    const hold = (now: number) => {
      // Only who works further down would see the page move away; the picture of a mark pressed by pointer is held.
      if (document.activeElement?.closest('.cards') && !isHeldStill()) window.scrollBy(0, now - height);
      height = now;
    };
    const outer = () => element.offsetHeight + Number.parseFloat(getComputedStyle(element).marginTop || '0');
    const observer = new ResizeObserver(() => hold(outer()));
    observer.observe(element);
    return () => {
      observer.disconnect();
      hold(0);
    };
  }, [box]);
}

/** Which filter leaves nothing, and the ways back: those that bring most back first. */
export function Relief() {
  const say = useSay();
  const t = text[say.language];
  const { history } = useApp();
  const { clearAll, setShow } = useView((state) => state.actions);
  const last = useStore(history, ({ past }) => past.at(-1));
  const present = useView((state) => state);
  // Only where the last step could have emptied it.
  const undoable =
    last !== undefined && changesBetween(last, stepOf(present)).some((each) => each.startsWith('filters.'));
  const { alone, together } = useOffers();
  const box = useRef<HTMLElement>(null);
  useHeldPage(box);
  const [first, ...others] = alone;
  const act = (doIt: () => void) => () => {
    // What is pressed goes with the empty result: the focus goes on to the views, which are back.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    doIt();
  };
  return (
    <section ref={box} className="empty" aria-label={t.title}>
      <p>
        <strong>{t.title}</strong>
        {together && ` ${t.together}`}
      </p>
      <ul>
        {[first ?? together].map(
          (offer) =>
            offer && (
              <li key={offer.key}>
                <button type="button" className="button primary" onClick={act(offer.act)}>
                  {offer.words}
                </button>
              </li>
            ),
        )}
        {others.map(({ key, words, act: doIt }) => (
          <li key={key}>
            <button type="button" className="button" onClick={act(doIt)}>
              {words}
            </button>
          </li>
        ))}
        {undoable && (
          <li>
            <button type="button" className="text-button" onClick={act(history.undo)}>
              {t.undo}
            </button>
          </li>
        )}
        <li>
          <button type="button" className="text-button" onClick={act(clearAll)}>
            {t.clearAll}
          </button>
        </li>
        <li>
          <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setShow('why')}>
            {t.why}
          </button>
        </li>
      </ul>
    </section>
  );
}
