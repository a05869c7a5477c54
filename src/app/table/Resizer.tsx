import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { COLUMN_WIDTHS } from '../../store/state.ts';
import { useApp, useSay } from '../context.ts';
import { unwidened, widened } from './arrangement.ts';
import type { TableColumn } from './columns.ts';
import { columnName } from './sortwords.ts';
import { text } from './text.ts';

/** So far (px) the edge of a column goes with a press of a key. */
const STEP = 8;

/** The edge of a column: dragged, or moved by arrow keys, it makes the column wider or narrower. A drag is one step. */
export function Resizer({ column, width }: Readonly<{ column: TableColumn; width: number }>) {
  const say = useSay();
  const { view, history } = useApp();
  const t = text[say.language];
  const drag = useRef<{ readonly from: number; readonly width: number }>(undefined);
  const { setColumns } = view.getState().actions;
  const set = (to: number) => setColumns(widened(view.getState().columns, column, to));
  const reset = () => setColumns(unwidened(view.getState().columns, column));
  const end = () => {
    drag.current = undefined;
    history.release();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width };
    history.hold();
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (drag.current !== undefined) set(drag.current.width + clientX - drag.current.from);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const far = event.shiftKey ? 5 : 1;
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width - STEP * far,
      ArrowRight: width + STEP * far,
      Home: COLUMN_WIDTHS.least,
      End: COLUMN_WIDTHS.most,
    };
    const to = widths[event.key];
    if (event.key === 'Escape' && drag.current !== undefined) {
      set(drag.current.width);
      end();
    } else if (event.key === 'Enter') reset();
    else if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    else {
      // A key that is held down is one step.
      history.hold();
      set(to);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      className="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={t.width(columnName(column, say))}
      aria-valuemin={COLUMN_WIDTHS.least}
      aria-valuemax={COLUMN_WIDTHS.most}
      aria-valuenow={Math.round(width)}
      aria-valuetext={t.pixels(say.number(Math.round(width)))}
      tabIndex={-1}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={reset}
      onKeyDown={onKeyDown}
      onKeyUp={end}
      onBlur={end}
    />
  );
}
