import { useId } from 'react';
import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { useSay } from '../../context.ts';
import { FigureLine } from '../figure/FigureLine.tsx';
import { text } from './text.ts';

/** Who takes part, who is reached, and what is hoped for. */
export function People({
  project,
  statements,
}: Readonly<{ project: Project; statements: readonly Statement[] }>) {
  const say = useSay();
  const id = useId();
  const people = statements.filter(({ kind }) => kind === 'people');
  const t = text[say.language];
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.people}</h3>
      {people.length === 0 ? (
        <p className="panel-note">{say.t.figure.notStated}</p>
      ) : (
        <ul className="figure-list">
          {people.map((statement) => (
            <FigureLine key={statement.key} project={project} statement={statement} max={1} />
          ))}
        </ul>
      )}
    </section>
  );
}
