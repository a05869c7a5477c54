import { lookOf, PLAIN } from '../../../charts/kit/look.ts';
import { FUNDER_ROLES } from '../../../charts/kit/theme.ts';
import type { Project } from '../../../model/schema.ts';
import { statedFigure } from '../../../engine/figurenames.ts';
import { useApp, useSay, useView } from '../../context.ts';
import { Ask } from '../Ask.tsx';
import { AmountMark, FigureMark } from '../figure/Mark.tsx';
import type { Part, SumAnswer } from './parts.ts';
import { text } from './text.ts';
import { partFigure, partWords } from './words.ts';

/** So many parts are listed; a sum of thousands names its largest. */
export const LISTED = 50;

/** Opens a project by its name. */
export function ProjectButton({ project }: Readonly<{ project: Project }>) {
  const { setOpen } = useView((state) => state.actions);
  return (
    <button type="button" className="name-button" onClick={() => setOpen(project.id)}>
      {project.name}
    </button>
  );
}

function PartMark({ part, answer, max }: Readonly<{ part: Part; answer: SumAnswer; max: number }>) {
  const { statement, reading } = part;
  if (answer.measure === 'people' && statement) return <FigureMark statement={statement} max={max} />;
  const look = (statement && lookOf(statement.quantity, statement.form)) ?? PLAIN;
  const role = FUNDER_ROLES.find((each) => each === answer.measure);
  const seen = { ...look, about: reading.about, range: reading.high > reading.low, open: reading.open };
  return <AmountMark reading={reading} look={seen} max={max} role={role} />;
}

/** A part of a sum: whose it is, the figure, its mark, its kind, its page. */
function PartLine({ part, answer, max }: Readonly<{ part: Part; answer: SumAnswer; max: number }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const t = text[say.language];
  const { project, statement } = part;
  const figure = partFigure(part, answer, say);
  const page = statement?.quantity.page;
  return (
    <li className="figure-line">
      <div className="figure-row">
        <span className="name">
          <ProjectButton project={project} />
        </span>
        {statement ? (
          <Ask figure={statedFigure(project.id, statement.key)} label={t.figureOf(project.name, figure)}>
            {figure}
          </Ask>
        ) : (
          <span className="ask">{figure}</span>
        )}
        <PartMark part={part} answer={answer} max={max} />
        <span className="kind">{partWords(part, { portfolio, say }, assumptions)}</span>
        <span className="at">{page === undefined ? '' : say.t.page(page)}</span>
      </div>
    </li>
  );
}

/** The parts of a sum, the largest first. */
export function PartList({ answer }: Readonly<{ answer: SumAnswer }>) {
  const say = useSay();
  const { parts } = answer;
  const t = text[say.language];
  if (parts.length === 0) return null;
  const listed = parts.slice(0, LISTED);
  const max = Math.max(1, ...listed.map(({ reading }) => reading.high));
  const more = parts.length - LISTED;
  return (
    <section>
      <h3>{t.parts}</h3>
      <ul className="figure-list" data-of="projects">
        {listed.map((part) => (
          <PartLine key={part.project.id} part={part} answer={answer} max={max} />
        ))}
      </ul>
      {more > 0 && <p className="more">{t.more(more, say.number(more))}</p>}
    </section>
  );
}
