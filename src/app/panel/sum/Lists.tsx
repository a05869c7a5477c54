import { groupBy } from '../../../lib/group.ts';
import type { Project } from '../../../model/schema.ts';
import { statedFigure } from '../../../engine/figurenames.ts';
import { useSay } from '../../context.ts';
import { Ask } from '../Ask.tsx';
import { REASONS, type SumAnswer } from './parts.ts';
import { LISTED, ProjectButton } from './PartList.tsx';
import { text } from './text.ts';

/** What a sum leaves out, by the reason. */
export function MissingList({ answer }: Readonly<{ answer: SumAnswer }>) {
  const say = useSay();
  const t = text[say.language];
  const { missing } = answer;
  if (missing.length === 0) return null;
  const byReason = groupBy(missing, ({ why }) => why);
  return (
    <section>
      <h3>{t.missing}</h3>
      {REASONS.map((reason) => {
        const list = byReason.get(reason);
        if (list === undefined) return null;
        const more = list.length - LISTED;
        return (
          <div key={reason} className="missing">
            <p>{t.reason[reason]}</p>
            <ul>
              {list.slice(0, LISTED).map(({ project, statement }) => (
                <li key={project.id}>
                  <ProjectButton project={project} />
                  {statement && (
                    <Ask
                      figure={statedFigure(project.id, statement.key)}
                      label={t.figureOf(project.name, say.quantity(statement.quantity, statement.counted))}
                    >
                      {say.quantity(statement.quantity, statement.counted)}
                    </Ask>
                  )}
                </li>
              ))}
            </ul>
            {more > 0 && <p className="more">{t.moreProjects(say.number(more))}</p>}
          </div>
        );
      })}
    </section>
  );
}

/** The projects of a group, by name. */
export function ProjectList({ projects }: Readonly<{ projects: readonly Project[] }>) {
  const say = useSay();
  const t = text[say.language];
  const more = projects.length - LISTED;
  return (
    <section>
      <ul className="project-list">
        {projects.slice(0, LISTED).map((project) => (
          <li key={project.id}>
            <ProjectButton project={project} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="more">{t.moreProjects(say.number(more))}</p>}
    </section>
  );
}
