import { useId, useRef } from 'react';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../model/figures.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSay, useView } from '../context.ts';
import { assumptionWords } from './words.ts';

/** Air (px) between the control and what it opens, and to the edge of the window. */
const AIR = 8;

/** Puts what a button opens below it, within the window. */
function placeBelow(button: HTMLElement, body: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const { width, height } = body.getBoundingClientRect();
  const within = (at: number, size: number, room: number) => Math.max(AIR, Math.min(at, room - size - AIR));
  body.style.left = `${within(left, width, document.documentElement.clientWidth)}px`;
  body.style.top = `${within(bottom + AIR, height, window.innerHeight)}px`;
}

/** How figures are counted: one control for all three judgements. The browser closes it by Escape or a click beside it. */
export function AssumptionControl() {
  const say = useSay();
  const assumptions = useView((state) => state.assumptions);
  const { setAssumptions } = useView((state) => state.actions);
  const button = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const { assumptions: t } = say.t;
  const set = (change: Partial<Assumptions>) => setAssumptions({ ...assumptions, ...change });
  const usual = assumptionWords(assumptions, say).length === 0;
  return (
    <>
      <button ref={button} type="button" className="text-button" popoverTarget={id} aria-haspopup="dialog">
        <Icon name="scale" />
        {t.control}
      </button>
      <div
        ref={body}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t.control}
        className="assumptions-body"
        onToggle={() => {
          if (button.current && body.current) placeBelow(button.current, body.current);
        }}
      >
        <p>{t.endLabel}</p>
        <Segmented
          name="assume-end"
          label={t.endLabel}
          value={assumptions.end}
          onChange={(end) => set({ end })}
          options={(['low', 'middle', 'high'] as const).map((value) => ({ value, text: t.ends[value] }))}
        />
        <p>{t.inKindLabel}</p>
        <Segmented
          name="assume-inkind"
          label={t.inKindLabel}
          value={assumptions.inKind}
          onChange={(inKind) => set({ inKind })}
          options={(['counted', 'leftOut'] as const).map((value) => ({ value, text: t.inKinds[value] }))}
        />
        <p>{t.severalLabel}</p>
        <Segmented
          name="assume-several"
          label={t.severalLabel}
          value={assumptions.several}
          onChange={(several) => set({ several })}
          options={(['full', 'shared'] as const).map((value) => ({ value, text: t.severals[value] }))}
        />
        <button
          type="button"
          className="text-button"
          disabled={usual}
          onClick={() => setAssumptions(DEFAULT_ASSUMPTIONS)}
        >
          {t.reset}
        </button>
      </div>
    </>
  );
}
