import { type ReactNode, useId } from 'react';
import type { FunderRole } from '../../../charts/kit/theme.ts';
import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { statedFigure } from '../../../engine/figurenames.ts';
import { useApp, useSay, useView } from '../../context.ts';
import { Answer } from './Answer.tsx';
import { formWords, kindWords } from './kinds.ts';
import { FigureMark, roleOf } from './Mark.tsx';
import { figureName } from './names.ts';
import { text } from './text.ts';

/**
 * A figure of a project in a line of its own: what it is of, the figure as a button that unfolds what stands
 * behind it, its mark, its kind in words, its page.
 */
export function FigureLine({
  project,
  statement,
  max,
  role,
  lead,
}: Readonly<{
  project: Project;
  statement: Statement;
  max: number;
  /** The funder in whose colour it is drawn, where that is not its own. */
  role?: FunderRole | undefined;
  /** What stands in the place of the name: a finding in its own words. */
  lead?: ReactNode;
}>) {
  const say = useSay();
  const { portfolio } = useApp();
  const { ask } = useView((state) => state.actions);
  const figure = statedFigure(project.id, statement.key);
  const open = useView((state) => state.figure === figure);
  const id = useId();
  const t = text[say.language];
  const { name, detail } = figureName(statement, { portfolio, say });
  const { quantity, counted } = statement;
  const written = say.quantity(quantity, counted);
  const kind = [kindWords(statement, say), formWords(statement, say), detail].filter((x) => x !== '');
  const swatch = role ?? roleOf(statement);
  const spoken = [
    say.speakQuantity(quantity, counted),
    kindWords(statement, say),
    ...(quantity.page === undefined ? [] : [say.t.pageInFull(quantity.page)]),
  ];
  return (
    <li className="figure-line" data-open={open} data-lead={lead !== undefined}>
      <div className="figure-row">
        <span className="name">
          {swatch && <span className="swatch" style={{ background: `var(--${swatch})` }} />}
          <span>{lead ?? name}</span>
        </span>
        <button
          type="button"
          className="ask"
          aria-expanded={open}
          aria-controls={open ? `${id}-answer` : undefined}
          aria-label={t.asks(name, written)}
          aria-describedby={`${id}-spoken`}
          onClick={() => ask(open ? undefined : figure)}
        >
          {written}
        </button>
        <span id={`${id}-spoken`} hidden>
          {spoken.join(', ')}
        </span>
        <FigureMark statement={statement} max={max} role={role} />
        <span className="kind">{kind.join('; ')}</span>
        <span className="at">{quantity.page === undefined ? '' : say.t.page(quantity.page)}</span>
      </div>
      {open && <Answer id={`${id}-answer`} project={project} statement={statement} />}
    </li>
  );
}
