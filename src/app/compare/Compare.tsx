import { useMemo } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Overlay } from '../../ui/Overlay.tsx';
import { AssumptionBadge } from '../assumptions/AssumptionBadge.tsx';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { AddPin } from './AddPin.tsx';
import { CompareTable } from './CompareTable.tsx';
import { factRows } from './facts.ts';
import type { Maker } from './figures.ts';
import { figureRows } from './sizes.ts';
import { subjectsOf } from './subjects.ts';
import { summaryOf } from './summary.ts';
import { text } from './text.ts';

/** Two to four projects or groups side by side, each row with a verdict in words, and one on top of them all. */
export function Compare() {
  const say = useSay();
  const t = text[say.language];
  const { portfolio, map, dialog } = useApp();
  const pins = useView((state) => state.pins);
  const assumptions = useView((state) => state.assumptions);
  const { setShow } = useView(({ actions }) => actions);
  const answer = useAnswer('table');
  const shown = useMemo(() => Array.from(answer.rows?.list() ?? []), [answer]);
  const { subjects, figures, facts, summary } = useMemo(() => {
    const subjects = subjectsOf(pins, shown, assumptions, { portfolio, map, say });
    const maker: Maker = { assumptions, say, t };
    const figures = figureRows(subjects, maker);
    const facts = factRows(subjects, portfolio, maker);
    return { subjects, figures, facts, summary: summaryOf(figures, subjects, say, t) };
  }, [pins, shown, assumptions, portfolio, map, say, t]);

  const grouped = subjects.some(({ group }) => group !== undefined);
  const all = answer.kept === answer.of;
  const basis = all ? t.ofAll(say.numberWord(answer.of)) : t.ofShown(answer.kept, say.number(answer.kept));
  return (
    <Overlay
      title={t.title}
      close={t.close}
      onClose={() => setShow(undefined)}
      tools={
        subjects.length > 1 && <TakeButton what={t.title} onClick={() => dialog.show('export', 'compare')} />
      }
    >
      <div className="compare-body">
        <div className="compare-top">
          {subjects.length > 1 ? (
            <p className="compare-summary">{summary}</p>
          ) : (
            <p className="compare-summary">{t.few}</p>
          )}
          {grouped && <p className="subtitle">{basis}</p>}
          <AssumptionBadge />
          <AddPin shown={shown} />
        </div>
        {subjects.length > 1 && (
          <CompareTable subjects={subjects} figures={figures} facts={facts} say={say} t={t} />
        )}
      </div>
    </Overlay>
  );
}

/** The comparison as a picture, or its figures, to take away. */
function TakeButton({ what, onClick }: Readonly<{ what: string; onClick: () => void }>) {
  const take = useSay().t.card.takeThis(what);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={take}
      title={take}
      aria-haspopup="dialog"
      onClick={onClick}
    >
      <Icon name="save" />
    </button>
  );
}
