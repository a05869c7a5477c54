import { useEffect, useId, useRef } from 'react';
import { DEFAULT_COLUMNS } from '../../store/state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { placeBelow } from '../../ui/placeBelow.ts';
import { useSay, useView } from '../context.ts';
import { isAsAtFirst, shownColumns, shownToggled } from './arrangement.ts';
import { TABLE_COLUMNS } from './columns.ts';
import { columnName } from './sortwords.ts';
import { text } from './text.ts';

/** Chooses which columns the table shows. */
export function ColumnsButton() {
  const say = useSay();
  const columns = useView((state) => state.columns);
  const { setColumns } = useView((state) => state.actions);
  const button = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const t = text[say.language];
  const { pinned, loose } = shownColumns(columns);
  const isShown = (column: string) => [...pinned, ...loose].some((each) => each === column);
  useEffect(() => {
    const element = body.current;
    const onToggle = (event: Event) => {
      const opened = event instanceof ToggleEvent && event.newState === 'open';
      if (opened && button.current && element) placeBelow(button.current, element);
    };
    element?.addEventListener('toggle', onToggle);
    return () => element?.removeEventListener('toggle', onToggle);
  }, []);
  return (
    <>
      <button ref={button} type="button" className="button columns-button" popoverTarget={id}>
        <Icon name="table" />
        {t.columns}
      </button>
      <div ref={body} id={id} popover="auto" className="menu columns-menu">
        <fieldset>
          <legend>{t.columnsShown}</legend>
          {TABLE_COLUMNS.slice(1).map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={isShown(column)}
                onChange={() => setColumns(shownToggled(columns, column))}
              />
              {columnName(column, say)}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          aria-disabled={isAsAtFirst(columns)}
          onClick={() => setColumns(DEFAULT_COLUMNS)}
        >
          {t.asAtFirst}
        </button>
      </div>
    </>
  );
}
