import { PINS_AT_MOST } from '../../store/state.ts';
import { categoriesOf } from '../../store/filters.ts';
import { useApp, useSay, useView } from '../context.ts';
import { text } from './text.ts';

/** How many projects a link can name and still be sent. */
const NAMED_AT_MOST = 200;

/** What can be done with the rows that are selected, and how many they are. */
export function SelectionBar({
  selected,
  shown,
  onDone,
}: Readonly<{
  selected: ReadonlySet<number>;
  /** How many of them are shown. */
  shown: number;
  /** Called when the selection has done its work, or is let go. */
  onDone: () => void;
}>) {
  const say = useSay();
  const { portfolio, view, history } = useApp();
  const { setValues, setFilter, pin } = useView(({ actions }) => actions);
  const t = text[say.language];
  const count = selected.size;
  const hidden = count - shown;
  const words = [
    t.selected(say.number(count), count === 1),
    ...(hidden > 0 ? [t.hidden(say.number(hidden))] : []),
  ].join(', ');
  const ids = () => [...selected].flatMap((row) => portfolio.projects[row]?.id ?? []);
  const leaveOut = () => {
    const before = categoriesOf(view.getState().filters, 'project');
    setFilter('project', { ...before, exclude: [...before.exclude, ...ids()] });
  };
  const pinAll = () => {
    const { pins } = view.getState();
    history.hold();
    for (const id of ids()) if (!pins.includes(id)) pin(id);
    history.release();
  };
  const acts = [
    { words: t.only, does: () => setValues('project', ids()), most: NAMED_AT_MOST, why: t.tooMany },
    { words: t.without, does: leaveOut, most: NAMED_AT_MOST, why: t.tooMany },
    { words: t.pin, does: pinAll, most: PINS_AT_MOST, why: t.tooManyPins },
  ];
  return (
    <div className="selection" data-empty={count === 0}>
      <p className="visually-hidden" aria-live="polite">
        {count > 0 && words}
      </p>
      {count > 0 && (
        <div role="group" aria-label={t.selection}>
          <strong aria-hidden="true">{words}</strong>
          {acts.map(({ words: act, does, most, why }) => {
            const over = count > most;
            return (
              <button
                key={act}
                type="button"
                className="text-button"
                aria-disabled={over}
                title={over ? why(say.number(most)) : undefined}
                onClick={() => {
                  if (over) return;
                  does();
                  onDone();
                }}
              >
                {act}
              </button>
            );
          })}
          <button type="button" className="text-button" onClick={onDone}>
            {t.clear}
          </button>
        </div>
      )}
    </div>
  );
}
