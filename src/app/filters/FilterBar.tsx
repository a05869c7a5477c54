import { useLayoutEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useSay } from '../context.ts';
import { ChallengeChips, ChallengeMode } from './Chips.tsx';
import { Tokens } from './Tokens.tsx';

/** The filters, always in sight: challenges as chips, and a token for everything that is on. */
export function FilterBar() {
  const say = useSay();
  const { filters: t } = say.t;
  const bar = useRef<HTMLElement>(null);
  // What is scrolled into sight must not lie behind the bar, which grows with its filters.
  useLayoutEffect(() => {
    const root = document.documentElement;
    const element = bar.current;
    if (element === null) return undefined;
    let before = element.getBoundingClientRect();
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect();
      root.style.scrollPaddingTop = `${now.height + 8}px`;
      // A first filter makes the bar grow: the mark that was pressed stays under the pointer.
      if (now.width === before.width && before.height > 0) window.scrollBy(0, now.height - before.height);
      before = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={bar} className="filterbar" aria-label={t.region}>
      <div className="chips-row">
        <Sheet
          button={
            <>
              <Icon name="filter" />
              {t.open}
            </>
          }
          title={t.region}
          close={t.close}
        >
          <ChallengeChips />
          <ChallengeMode name="challenge-mode-sheet" />
          <Tokens />
        </Sheet>
        <span className="label" aria-hidden="true">
          {t.challenge}
        </span>
        <ChallengeChips />
        <ChallengeMode name="challenge-mode" />
      </div>
      <Tokens />
    </section>
  );
}
