import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { placeBelow } from '../../ui/placeBelow.ts';
import { useSay, useView } from '../context.ts';
import { canMove, moved, pinToggled, shownToggled, widened } from './arrangement.ts';
import type { TableColumn } from './columns.ts';
import { columnName, directionWords } from './sortwords.ts';
import { text } from './text.ts';

/** So much (px) a column is made wider or narrower at once. */
const STEP = 24;

interface Item {
  readonly words: string;
  readonly icon: IconName;
  readonly does: () => void;
  /** It may be wanted again at once, so the menu stays. */
  readonly stays?: boolean;
}

/** All that can be done with a column, in words. */
export function ColumnMenu({
  column,
  width,
  opener,
  onClose,
  onHide,
}: Readonly<{
  column: TableColumn;
  width: number;
  opener: HTMLElement;
  onClose: () => void;
  /** Called before the column is hidden: the focus goes elsewhere. */
  onHide: () => void;
}>) {
  const say = useSay();
  const menu = useRef<HTMLDivElement>(null);
  const columns = useView((state) => state.columns);
  const sort = useView((state) => state.sort);
  const { setColumns, setSort, sortBy } = useView((state) => state.actions);
  const t = text[say.language].menu;
  const sorted = sort.some((each) => each.column === column);
  const pinned = columns.pinned.includes(column);
  const sortItem = (descending: boolean): Item => ({
    words: t.sorted(directionWords(column, descending, say)),
    icon: descending ? 'down' : 'up',
    does: () => setSort([{ column, descending }]),
  });
  const beside: Item[] = [
    ...(canMove(columns, column, -1)
      ? [{ words: t.left, icon: 'left' as const, does: () => setColumns(moved(columns, column, -1)) }]
      : []),
    ...(canMove(columns, column, 1)
      ? [{ words: t.right, icon: 'right' as const, does: () => setColumns(moved(columns, column, 1)) }]
      : []),
    {
      words: pinned ? t.unpin : t.pin,
      icon: 'pin',
      does: () => setColumns(pinToggled(columns, column)),
    },
  ];
  const items: Item[] = [
    sortItem(false),
    sortItem(true),
    ...(sorted && sort.length > 1
      ? [
          {
            words: t.drop,
            icon: 'minus' as const,
            does: () => setSort(sort.filter((each) => each.column !== column)),
          },
        ]
      : []),
    ...(sorted ? [] : [{ words: t.add, icon: 'plus' as const, does: () => sortBy(column, true) }]),
    ...(column === 'project' ? [] : beside),
    {
      words: t.wider,
      icon: 'plus',
      stays: true,
      does: () => setColumns(widened(columns, column, width + STEP)),
    },
    {
      words: t.narrower,
      icon: 'minus',
      stays: true,
      does: () => setColumns(widened(columns, column, width - STEP)),
    },
    ...(column === 'project'
      ? []
      : [
          {
            words: t.hide,
            icon: 'close' as const,
            does: () => {
              onHide();
              setColumns(shownToggled(columns, column));
            },
          },
        ]),
  ];

  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    placeBelow(opener, element);
    element.querySelector('button')?.focus();
  }, [opener]);
  useEffect(() => {
    const element = menu.current;
    const onToggle = (event: Event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') onClose();
    };
    element?.addEventListener('toggle', onToggle);
    return () => element?.removeEventListener('toggle', onToggle);
  }, [onClose]);

  const close = () => {
    opener.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((each) => each === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: -1,
    };
    const next = steps[event.key];
    // What is pressed here is for the menu alone, not for the grid or the view behind it.
    event.stopPropagation();
    if (next !== undefined) buttons.at(next % buttons.length)?.focus();
    else if (event.key === 'Tab' || event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return createPortal(
    // The keys move between its items, which are buttons.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={columnName(column, say)}
      className="menu column-menu"
      onKeyDown={onKeyDown}
    >
      {items.map(({ words, icon, does, stays }) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            if (stays !== true) close();
            does();
          }}
        >
          <span>
            <Icon name={icon} />
            {words}
          </span>
        </button>
      ))}
    </div>,
    document.body,
  );
}
