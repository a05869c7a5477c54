import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useId,
  useRef,
  useState,
} from 'react';
import type { Chart } from '../../charts/kit/define.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { AssumptionBadge } from '../assumptions/AssumptionBadge.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { Acting } from './Acting.tsx';
import { holdStill } from './holdStill.ts';
import { ChartPicture } from './Picture.tsx';
import { TwinTable } from './TwinTable.tsx';
import { useSeen } from './useSeen.ts';
import { useTurn } from '../patient.ts';

function Tool({
  icon,
  label,
  onClick,
  pressed,
  opens,
}: Readonly<{
  icon: IconName;
  label: string;
  onClick: () => void;
  pressed?: boolean;
  /** What it opens, if anything. */
  opens?: 'dialog';
}>) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-haspopup={opens}
      onClick={onClick}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The frame of a view: a region of the page, which may fill the window, and is out of reach behind one that does. */
function Frame({ chart, busy, children }: Readonly<{ chart: Chart; busy?: boolean; children?: ReactNode }>) {
  const say = useSay();
  const enlarge = useView((state) => state.enlarge);
  const { setEnlarge } = useView((state) => state.actions);
  const enlarged = enlarge === chart.id;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !enlarged || event.defaultPrevented) return;
    event.preventDefault();
    setEnlarge(undefined);
  };
  const onClickCapture = ({ target, detail }: MouseEvent) => {
    const picture = target instanceof Element && detail > 0 && !enlarged ? target.closest('.picture') : null;
    if (picture) holdStill(picture);
  };
  return (
    // Escape is a way out beside the button, wherever in the view the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="card"
      aria-label={chart.names[say.language].name}
      aria-busy={busy}
      data-view={chart.id}
      data-enlarged={enlarged}
      inert={enlarge !== undefined && !enlarged}
      style={{ '--span': chart.span } as CSSProperties}
      onKeyDown={onKeyDown}
      onClickCapture={onClickCapture}
    >
      {children}
    </section>
  );
}

function Contents({ chart }: Readonly<{ chart: Chart }>) {
  const say = useSay();
  const head = useRef<HTMLDivElement>(null);
  const turn = useTurn(head);
  const seen = useSeen(chart, turn);
  const form = useView((state) => state.forms[chart.id] ?? chart.forms[0]);
  const actions = useView((state) => state.actions);
  const enlarged = useView((state) => state.enlarge === chart.id);
  const { dialog } = useApp();
  const [asTable, setAsTable] = useState(false);
  const summaryId = useId();
  const { name, forms } = chart.names[say.language];
  const { card: t } = say.t;
  return (
    <>
      <div className="card-head" ref={head}>
        <div>
          <h2>{seen.title}</h2>
          <p className="subtitle">{seen.subtitle}</p>
          <AssumptionBadge />
        </div>
        <div className="card-tools">
          {chart.forms.length > 1 && (
            <Segmented
              name={`form-${chart.id}`}
              label={`${t.form}: ${name}`}
              value={form}
              onChange={(value) => actions.setForm(chart.id, value)}
              options={chart.forms.map((value) => ({ value, text: forms[value] ?? value }))}
            />
          )}
          <Tool
            icon={asTable ? 'chart' : 'table'}
            label={asTable ? t.asChart : t.asTable}
            pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          />
          <Tool
            icon="save"
            label={t.takeThis(name)}
            opens="dialog"
            onClick={() => dialog.show('export', chart.id)}
          />
          <Tool
            icon={enlarged ? 'reduce' : 'enlarge'}
            label={enlarged ? t.reduce : t.enlarge}
            pressed={enlarged}
            onClick={() => actions.setEnlarge(enlarged ? undefined : chart.id)}
          />
        </div>
      </div>
      <Acting chart={chart} />
      <p id={summaryId} className="visually-hidden">
        {seen.summary}
      </p>
      {asTable ? (
        <TwinTable twin={seen.table} caption={t.tableOf(name)} />
      ) : (
        <ChartPicture chart={chart} seen={seen} summaryId={summaryId} enlarged={enlarged} />
      )}
    </>
  );
}

/** A view in its card: what it shows in words, its forms, and the picture or the same as a table. */
export const ChartCard = memo(function ChartCard({ chart }: Readonly<{ chart: Chart }>) {
  return (
    <Suspense fallback={<Frame chart={chart} busy />}>
      <Frame chart={chart}>
        <Contents chart={chart} />
      </Frame>
    </Suspense>
  );
});
