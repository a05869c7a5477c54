import { useRef } from 'react';
import type { Assumptions } from '../../model/figures.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSay, useView } from '../context.ts';

/** How figures are counted: one control for all three judgements, open to anyone who asks. */
export function AssumptionControl() {
  const say = useSay();
  const assumptions = useView((state) => state.assumptions);
  const { setAssumptions } = useView((state) => state.actions);
  const details = useRef<HTMLDetailsElement>(null);
  const { assumptions: t } = say.t;
  const set = (change: Partial<Assumptions>) => setAssumptions({ ...assumptions, ...change });
  return (
    // Escape closes it from anywhere inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={details}
      className="assumptions"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="text-button">
        <Icon name="scale" />
        {t.control}
      </summary>
      <div className="assumptions-body">
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
      </div>
    </details>
  );
}
