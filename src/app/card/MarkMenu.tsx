import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useSay, useView } from '../context.ts';
import type { MenuPlace } from './menu.ts';
import { text } from './text.ts';
import { isSubject, type MarkActions, subjectOf } from './useMarkActions.ts';

/** All that can be done with a mark, in words and with the keys that do the same. */
export function MarkMenu({
  place: { stop, x, y },
  actions,
  onClose,
}: Readonly<{ place: MenuPlace; actions: MarkActions; onClose: () => void }>) {
  const say = useSay();
  const menu = useRef<HTMLDivElement>(null);
  const t = text[say.language];
  const subject = isSubject(stop);
  const pinned = useView(({ pins }) => pins.includes(subjectOf(stop)));
  const items = [
    ...(stop.figure === undefined ? [] : [{ words: t.ask, key: t.enter, does: () => actions.ask(stop) }]),
    { words: stop.pressed ? t.letGo : t.filter, key: t.enter, does: () => actions.filter(stop) },
    ...(subject ? [{ words: t.exclude, key: t.altClick, does: () => actions.exclude(stop) }] : []),
    ...(subject ? [{ words: t.open, key: 'O', does: () => actions.open(stop) }] : []),
    ...(subject ? [{ words: pinned ? t.unpin : t.pin, key: 'P', does: () => actions.pin(stop) }] : []),
  ];

  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
    element.querySelector('button')?.focus();
  }, [x, y]);
  useEffect(() => {
    const element = menu.current;
    const onToggle = (event: Event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') onClose();
    };
    element?.addEventListener('toggle', onToggle);
    return () => element?.removeEventListener('toggle', onToggle);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((each) => each === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: -1,
    };
    const next = steps[event.key];
    if (next !== undefined) buttons.at(next % buttons.length)?.focus();
    // Escape is for the menu alone, not for the view that may fill the window behind it.
    else if (event.key === 'Tab' || event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    // The keys move between its items, which are buttons.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={menu} popover="auto" role="menu" aria-label={stop.label} className="menu" onKeyDown={onKeyDown}>
      {items.map(({ words, key, does }) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            onClose();
            does();
          }}
        >
          <span>{words}</span>
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>,
    document.body,
  );
}
