import { useMemo } from 'react';
import type { Project } from '../../../model/schema.ts';
import { statementsOf } from '../../../model/statements.ts';
import { useApp, useSay, useView } from '../../context.ts';
import { stateOf } from '../../../store/filters.ts';
import { Findings } from './Findings.tsx';
import { Money } from './Money.tsx';
import { Partners } from './Partners.tsx';
import { People } from './People.tsx';
import { Places } from './Places.tsx';
import { Sources } from './Sources.tsx';
import { text } from './text.ts';
import { Time } from './Time.tsx';

/** The challenges of a project, each a button that filters by it. */
function Challenges({ project }: Readonly<{ project: Project }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const { toggle } = useView((state) => state.actions);
  const filters = useView((state) => state.filters);
  const named = portfolio.challenges.filter(({ id }) => project.challenges.includes(id));
  if (named.length === 0) return null;
  return (
    <ul className="panel-chips" aria-label={text[say.language].challenges}>
      {named.map(({ id, label }) => {
        const state = stateOf(filters, 'challenge', id);
        return (
          <li key={id}>
            <button
              type="button"
              className="chip"
              data-state={state}
              aria-pressed={state === 'include'}
              onClick={() => toggle('challenge', id)}
            >
              <span>{say.text(label)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** All that the source says of a project, laid out to be read: each figure answers for itself. */
export function ProjectPanel({ project }: Readonly<{ project: Project }>) {
  const say = useSay();
  const t = text[say.language];
  const statements = useMemo(() => statementsOf(project), [project]);
  return (
    <>
      <p className="panel-lead">{say.text(project.summary)}</p>
      <p className="panel-status">
        {t.status[project.status]}
        {project.programme && ` · ${t.programme(say.text(project.programme))}`}
      </p>
      <Challenges project={project} />
      <Money project={project} statements={statements} />
      <People project={project} statements={statements} />
      <Partners project={project} statements={statements} />
      <Places project={project} />
      <Time project={project} />
      {(['outcomes', 'helped', 'hindered'] as const).map((kind) => (
        <Findings key={kind} kind={kind} project={project} statements={statements} />
      ))}
      <Sources project={project} />
    </>
  );
}
