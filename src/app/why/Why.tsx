import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Project } from '../../model/schema.ts';
import { Overlay } from '../../ui/Overlay.tsx';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { Entry, type Line, useLeave } from './Entry.tsx';
import { Grounds } from './Grounds.tsx';
import { called, firstByName } from './names.ts';
import { remedy, type Remedy } from './remedy.ts';
import { LISTED, Section } from './Section.tsx';
import type { Held, Survey } from './survey.ts';
import { text } from './text.ts';
import { useLines } from './useLines.ts';
import { useSurvey } from './useSurvey.ts';

/** What of the found projects is in view in every case: so many are named. */
const SHOWN = 10;

const rowsOf = (held: Held<string> | undefined, all: readonly number[]) => held?.rows ?? all;

/** The list of projects: those that are out, those that are in by a doubt, and, when one is searched, all others. */
function Found({
  survey,
  query,
  chosen,
  onRemedy,
}: Readonly<{
  survey: Survey;
  query: string;
  chosen: string | undefined;
  onRemedy: (remedy: Remedy) => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const { portfolio } = useApp();
  const { reasons, doubts } = useLines();
  const { projects } = portfolio;
  const { out, doubtful, shown } = useMemo(() => {
    const is = (held: Held<string>) => `${held.dimension} ${held.what}` === chosen;
    const ground = survey.grounds.find(is);
    const doubt = survey.doubts.find(is);
    const listed = (rows: readonly number[], most: number) => {
      const found = called(query, rows, projects);
      return { all: found.length, first: firstByName(found, projects, say.compare, most) };
    };
    const others = () => {
      const told = new Set([...survey.out, ...survey.doubtful]);
      return [...projects.keys()].filter((row) => !told.has(row));
    };
    return {
      out: listed(doubt ? [] : rowsOf(ground, survey.out), LISTED),
      doubtful: listed(ground ? [] : rowsOf(doubt, survey.doubtful), LISTED),
      shown: listed(query.trim() === '' || ground || doubt ? [] : others(), SHOWN),
    };
  }, [survey, query, chosen, projects, say]);
  const entry = (lines: (project: Project, row: number) => readonly Line[]) => (row: number) => {
    const project = projects[row];
    return (
      project && <Entry key={project.id} project={project} lines={lines(project, row)} onRemedy={onRemedy} />
    );
  };
  return (
    <>
      <Section heading={t.notShown} all={out.all} shown={out.first}>
        {entry(reasons)}
      </Section>
      <Section heading={t.doubtful} all={doubtful.all} shown={doubtful.first}>
        {entry(doubts)}
      </Section>
      <Section heading={t.shown} all={shown.all} shown={shown.first}>
        {entry(() => [])}
      </Section>
      {out.all + doubtful.all + shown.all === 0 && query.trim() !== '' && <p>{t.notFound(query.trim())}</p>}
    </>
  );
}

/** When what opened the list has gone with its filter, the focus goes on to the views. */
function useHeir(): void {
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    },
    [],
  );
}

/** The projects that are out of view, each with what keeps it out, and those that are in, but not for certain. */
export function Why() {
  const say = useSay();
  const t = text[say.language];
  const filters = useView((state) => state.filters);
  const actions = useView((state) => state.actions);
  const { kept, of } = useAnswer('totals');
  const survey = useSurvey();
  const { groundLines, doubtLines } = useLines();
  const leave = useLeave();
  useHeir();
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query);
  const [wanted, setWanted] = useState<string>();

  const grounds = groundLines(survey);
  const doubts = doubtLines(survey);
  // A ground that has been dealt with is chosen no more.
  const chosen = [...grounds, ...doubts].some(({ key }) => key === wanted) ? wanted : undefined;
  const onRemedy = (wantedRemedy: Remedy) => remedy(wantedRemedy, filters, actions);
  const out = of - kept;
  const filtered = Object.keys(filters).length > 0;
  const lead = out > 0 ? t.out(out, say.number(out), say.number(of)) : filtered ? t.allPass : t.noFilter;
  return (
    <Overlay title={t.title} close={t.close} onClose={leave}>
      <div className="why" aria-busy={survey === undefined} data-searching={query !== ''}>
        <p className="compare-summary" role="status">
          {lead}
        </p>
        <label className="why-find">
          <span>{t.find}</span>
          <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </label>
        {survey === undefined ? (
          <p className="subtitle">{t.counting}</p>
        ) : (
          <>
            <div className="why-reasons">
              <Grounds
                heading={t.reasons}
                lines={grounds}
                {...{ survey, chosen, onChoose: setWanted, onRemedy }}
              />
              {grounds.length > 1 && <p className="why-note">{t.overlap}</p>}
              <Grounds
                heading={t.doubtful}
                lines={doubts}
                {...{ survey, chosen, onChoose: setWanted, onRemedy }}
              />
            </div>
            <div className="why-found">
              <Found survey={survey} query={searched} {...{ chosen, onRemedy }} />
            </div>
          </>
        )}
      </div>
    </Overlay>
  );
}
