import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useSay, useView } from '../context.ts';
import { text } from './bartext.ts';
import { ChallengeChips, ChallengeMode, ChipsHelp } from './Chips.tsx';
import { SearchField } from './SearchField.tsx';
import { Tokens } from './Tokens.tsx';
import { listenForSearch } from './searchkey.ts';

/** The field that the key of the search goes to, and what leads to where words are searched for. */
const SEARCH = 'search';

/** What is scrolled into sight must not lie behind the bar, which grows with its filters. */
function useRoomBelow(bar: RefObject<HTMLElement | null>): void {
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
  }, [bar]);
}

/** Opens all filters beside the views, or closes them; it says how many are on. */
function AllFilters() {
  const say = useSay();
  const t = text[say.language];
  const open = useView(({ show }) => show === 'filters');
  const active = useView(({ filters }) => Object.keys(filters).length);
  const { setShow } = useView((state) => state.actions);
  return (
    <button
      type="button"
      className="button all-filters"
      aria-expanded={open}
      onClick={() => setShow(open ? undefined : 'filters')}
    >
      <Icon name="filter" />
      {t.all}{' '}
      {active > 0 && (
        <span className="badge-count">
          {say.number(active)} <span className="visually-hidden">{t.active}</span>
        </span>
      )}
    </button>
  );
}

/** The filters, always in sight: challenges as chips, a search, the way to all others, and what is on. */
export function FilterBar() {
  const say = useSay();
  const { filters: t } = say.t;
  const bar = useRef<HTMLElement>(null);
  useRoomBelow(bar);
  useEffect(() => listenForSearch(document, SEARCH), []);
  return (
    <section ref={bar} className="filterbar" aria-label={t.region}>
      <div className="chips-row">
        <div className="chips-lead">
          <span className="label">
            {t.challenge}
            <ChipsHelp />
          </span>
          <span className="chips-match">
            <span aria-hidden="true">{text[say.language].match}</span>
            <ChallengeMode name="challenge-mode" />
          </span>
        </div>
        <ChallengeChips />
        <div className="bar-tools">
          <SearchField id={SEARCH} />
          <AllFilters />
        </div>
      </div>
      <Tokens />
    </section>
  );
}
