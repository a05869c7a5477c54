import { memo, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { NOT_STATED } from '../../engine/columns.ts';
import type { ChipState } from '../../store/filters.ts';
import { categoriesOf, stateOf } from '../../store/filters.ts';
import { Icon } from '../../ui/Icon.tsx';
import { placeBelow } from '../../ui/placeBelow.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useCut } from '../../ui/useCut.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { useAnswer, useApp, useResults, useSay, useView } from '../context.ts';
import { useLinked } from '../highlight.ts';
import { text as barText } from './bartext.ts';

/** How much (px) of a row that goes on fades out, as in the stylesheet. */
const FADE = 56;

const ICONS = { include: 'check', exclude: 'minus' } as const;

const Chip = memo(function Chip({
  id,
  text,
  count,
  state,
}: Readonly<{ id: string; text: string; count: number; state: ChipState }>) {
  const say = useSay();
  const { cycle } = useView((view) => view.actions);
  const linked = useLinked({ dimension: 'challenge', value: id });
  return (
    <button
      type="button"
      className="chip"
      data-state={state}
      aria-label={say.t.filters.chip(text, count, state)}
      aria-pressed={state === 'off' ? false : state === 'include' ? true : 'mixed'}
      title={say.t.filters.chipHint}
      onClick={() => cycle('challenge', id)}
      {...linked}
    >
      {state !== 'off' && <Icon name={ICONS[state]} />}
      <span>{state === 'exclude' ? say.t.filters.excluded(text) : text}</span>
      <span className="count">{say.number(count)}</span>
    </button>
  );
});

/** Scrolls a row to its first chip that is on, unless all that are on can be seen. */
function showChosen(row: HTMLElement): void {
  // Focused, as after a press, a chip is where one looks already.
  if (row.scrollWidth <= row.clientWidth || row.contains(document.activeElement)) return;
  const room = row.getBoundingClientRect();
  const chips = [...row.querySelectorAll('.chip:not([data-state="off"])')].map((chip) =>
    chip.getBoundingClientRect(),
  );
  const [first] = chips;
  if (first === undefined) return;
  if (chips.every(({ left, right }) => left >= room.left && right <= room.right - FADE)) return;
  row.scrollLeft += first.left - room.left - FADE;
}

/**
 * Keeps the chips that are on in sight where they scroll in one row: at start, as they change, and as the row does.
 * It does not glide, so that it is the same for who wants no motion.
 */
function useChosenInSight(row: RefObject<HTMLElement | null>, chosen: string): void {
  const width = useWidth(row);
  useLayoutEffect(() => {
    if (row.current && chosen !== '') showChosen(row.current);
  }, [row, chosen, width]);
}

/** A chip for each challenge, in three states, with how many of the shown projects have it. */
export function ChallengeChips() {
  const say = useSay();
  const { portfolio } = useApp();
  const filters = useView((state) => state.filters);
  const { groups } = useAnswer('chips');
  const row = useRef<HTMLUListElement>(null);
  useCut(row);
  useChosenInSight(row, filters.challenge === undefined ? '' : JSON.stringify(filters.challenge));
  const stateFor = (id: string) => stateOf(filters, 'challenge', id);
  const silent = useResults(
    ({ crossfilter }) => crossfilter.baseline.answers.get('chips')?.groups.of(NOT_STATED).count,
  );
  const chips = portfolio.challenges.map(({ id, label }) => ({ id, text: say.text(label) }));
  // Where every project has a challenge, nothing can be chosen by having none.
  const withSilent = silent !== 0 || stateFor(NOT_STATED) !== 'off';
  return (
    <ul ref={row} className="chips" aria-label={say.t.filters.challenge}>
      {[...chips, ...(withSilent ? [{ id: NOT_STATED, text: barText[say.language].notStated }] : [])].map(
        ({ id, text }) => (
          <li key={id}>
            <Chip id={id} text={text} count={groups.of(id).count} state={stateFor(id)} />
          </li>
        ),
      )}
    </ul>
  );
}

/** Whether a project needs any of the chosen challenges, or all. */
export function ChallengeMode({ name }: Readonly<{ name: string }>) {
  const say = useSay();
  const mode = useView((state) => categoriesOf(state.filters, 'challenge').mode);
  const actions = useView((state) => state.actions);
  const { filters: t } = say.t;
  return (
    <Segmented
      name={name}
      label={t.mode}
      value={mode}
      onChange={(value) => actions.setMode('challenge', value)}
      options={[
        { value: 'any', text: t.any, title: t.anyHint },
        { value: 'all', text: t.all, title: t.allHint },
      ]}
    />
  );
}

/** What a press on a chip does, shown on chips like them, and what any and all mean. */
export function ChipsHelp() {
  const say = useSay();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const t = barText[say.language];
  return (
    <>
      <button
        ref={button}
        type="button"
        className="help-button"
        aria-label={t.how}
        title={t.how}
        popoverTarget={id}
      >
        <Icon name="guide" />
      </button>
      <div
        ref={body}
        id={id}
        popover="auto"
        role="group"
        aria-label={t.how}
        className="chips-help"
        onToggle={() => {
          if (button.current && body.current) placeBelow(button.current, body.current);
        }}
      >
        <p>{t.help.title}</p>
        <ol>
          {(['off', 'include', 'exclude'] as const).map((state) => {
            const [words, name] = t.help[state];
            return (
              <li key={state}>
                <span className="chip" data-state={state}>
                  {state !== 'off' && <Icon name={ICONS[state]} />}
                  <span>{name}</span>
                </span>
                {words}
              </li>
            );
          })}
        </ol>
        <p>{t.help.mode}</p>
        <p>{t.help.count}</p>
      </div>
    </>
  );
}
