import type { Project } from '../../model/schema.ts';
import { useApp, useSay } from '../context.ts';
import { figureLines } from './figures.ts';

/** What lies open below a row: the summary, and every figure with its kind, rule and page. */
export function Details({ project }: Readonly<{ project: Project }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const { table: t } = say.t;
  return (
    <div className="details">
      <p>{say.text(project.summary)}</p>
      {project.totalNote && <p>{say.text(project.totalNote)}</p>}
      <table className="figures">
        <caption className="visually-hidden">{t.figures(project.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col" className="numeric">
              {t.figure}
            </th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.rule}</th>
            <th scope="col">{t.page}</th>
          </tr>
        </thead>
        <tbody>
          {figureLines(project, portfolio, say).map(({ what, figure, kind, rule, page }) => (
            <tr key={`${what}${figure}`}>
              <th scope="row">{what}</th>
              <td className="numeric">{figure}</td>
              <td>{kind}</td>
              <td>{rule}</td>
              <td className="page">{page}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
