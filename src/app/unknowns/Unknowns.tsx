import { useMemo, useState } from 'react';
import { unknownsOf } from '../../model/unknowns.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Overlay } from '../../ui/Overlay.tsx';
import { AssumptionBadge } from '../assumptions/AssumptionBadge.tsx';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { save } from '../export/take/save.ts';
import { sentence, sentenceText } from '../filters/sentence.ts';
import { cellsOf, fileName, toCsv, toTsv } from './file.ts';
import { leadOf, linesOf } from './lines.ts';
import { text } from './text.ts';
import { UnknownsTable } from './UnknownsTable.tsx';

/** So many are listed at most. */
const LISTED = 100;

const saveFile = (name: string, content: string): void =>
  save(new Blob([content], { type: 'text/csv;charset=utf-8' }), name);

/** What is not known of the projects shown, by how much it could move their totals; to be copied or saved. */
export function Unknowns() {
  const say = useSay();
  const t = text[say.language];
  const { portfolio, map } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const filters = useView((state) => state.filters);
  const { setShow } = useView(({ actions }) => actions);
  const { rows, kept, of } = useAnswer('table');
  const [said, setSaid] = useState('');

  const unknowns = useMemo(() => {
    const projects = Array.from(rows?.list() ?? [], (row) => portfolio.projects[row]);
    return unknownsOf(
      projects.filter((each) => each !== undefined),
      assumptions,
      LISTED,
    );
  }, [rows, portfolio, assumptions]);
  const lines = useMemo(() => linesOf(unknowns, say, t), [unknowns, say, t]);

  const cells = () => cellsOf(unknowns, portfolio, say, t);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toTsv(cells()));
      setSaid(t.copied(say.number(lines.length)));
    } catch {
      setSaid(t.copyFailed);
    }
  };
  const save = () => {
    const counts = { kept, of };
    const words = sentenceText(sentence(filters, counts, { portfolio, map, say }));
    saveFile(fileName(t.file, words), toCsv(cells(), say.language));
  };

  const projects = kept === of ? t.allProjects(say.numberWord(of)) : t.shownProjects(kept, say.number(kept));
  return (
    <Overlay title={t.title} close={t.close} onClose={() => setShow(undefined)}>
      <div className="unknowns-body">
        <p className="compare-summary">{leadOf(unknowns, say, t)}</p>
        <p className="subtitle">
          {t.counted(unknowns.all, say.number(unknowns.all), projects)}{' '}
          {lines.length < unknowns.all && `${t.firstOnly(say.number(lines.length))} `}
          {lines.length > 0 && t.rule}
        </p>
        <AssumptionBadge />
        {lines.length > 0 && (
          <div className="unknown-tools">
            <button type="button" className="button" onClick={() => void copy()}>
              <Icon name="copy" />
              {t.copy}
            </button>
            <button type="button" className="button" onClick={save}>
              <Icon name="save" />
              {t.save}
            </button>
            <p role="status">{said}</p>
          </div>
        )}
        {lines.length > 0 && <UnknownsTable lines={lines} t={t} />}
      </div>
    </Overlay>
  );
}
