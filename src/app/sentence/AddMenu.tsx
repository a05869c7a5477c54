import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { fold } from '../../lib/fold.ts';
import { useSay } from '../context.ts';
import { text } from './text.ts';
import { usePopover } from './usePopover.ts';

/** Where a key leads in a list of so many. */
function stepTo(key: string, here: number, many: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (here + 1) % many,
    ArrowUp: (here + many - 1) % many,
    Home: 0,
    End: many - 1,
  };
  return steps[key];
}

/** The next item, from the one after `here` round, whose name begins with the letter that was typed. */
function nextNamed(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  items: readonly HTMLElement[],
  here: number,
): number | undefined {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const order = items.map((_, i) => (here + 1 + i) % items.length);
  return order.find((i) => fold(items[i]?.textContent ?? '').startsWith(fold(key)));
}

/** What the sentence does not speak of yet, to choose a filter from. */
export function AddMenu({
  dimensions,
  sentence,
  onChoose,
  onClose,
}: Readonly<{
  dimensions: readonly ProjectDimensionId[];
  sentence: RefObject<HTMLElement | null>;
  onChoose: (dimension: ProjectDimensionId) => void;
  onClose: () => void;
}>) {
  const say = useSay();
  const menu = usePopover(sentence, undefined, onClose);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus({ preventScroll: true }), [menu]);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = items();
    const here = buttons.findIndex((each) => each === document.activeElement);
    const to = stepTo(event.key, here, buttons.length) ?? nextNamed(event, buttons, here);
    if (event.key === 'Tab') menu.current?.hidePopover();
    else if (to === undefined) return;
    else buttons[to]?.focus();
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={text[say.language].addTitle}
      tabIndex={-1}
      className="menu add-menu"
      onKeyDown={onKeyDown}
    >
      {dimensions.map((dimension) => (
        <button
          key={dimension}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            // Closed first, so that the focus is back before the filter takes it.
            menu.current?.hidePopover();
            onChoose(dimension);
          }}
        >
          {say.t.dimension[dimension]}
        </button>
      ))}
    </div>
  );
}
