import { useId } from 'react';
import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { useSay } from '../../context.ts';
import { FigureLine } from '../figure/FigureLine.tsx';
import { text } from './text.ts';

/** What came of a project, what helped or what stood in the way: findings in words, each figure in them a figure. */
export function Findings({
  kind,
  project,
  statements,
}: Readonly<{
  kind: 'outcomes' | 'helped' | 'hindered';
  project: Project;
  statements: readonly Statement[];
}>) {
  const say = useSay();
  const id = useId();
  const t = text[say.language];
  const list = project[kind];
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t[kind]}</h3>
      <ul className="figure-list" data-of="findings">
        {list.map((finding, i) => {
          const statement = statements.find(({ key }) => key === `${kind}.${i}`);
          const words = (
            <>
              {finding.aim && <span className="tag">{t.aim}</span>}
              {say.text(finding.text)}
            </>
          );
          return statement ? (
            <FigureLine key={statement.key} project={project} statement={statement} max={1} lead={words} />
          ) : (
            <li key={`${kind}.${i}`} className="figure-line" data-lead="true">
              <div className="figure-row">
                <span className="name">
                  <span>{words}</span>
                </span>
                <span className="at">{finding.page === undefined ? '' : say.t.page(finding.page)}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
