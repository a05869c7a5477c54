import { useId } from 'react';
import { FUNDER_ROLES } from '../../../charts/kit/theme.ts';
import type { Say } from '../../../i18n/say.ts';
import { notSplit } from '../../../model/figures.ts';
import { meet } from '../../../model/meet.ts';
import { read } from '../../../model/reading.ts';
import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { addAll } from '../../../model/sum.ts';
import { useApp, useSay } from '../../context.ts';
import { FigureLine } from '../figure/FigureLine.tsx';
import { roleName } from '../figure/names.ts';
import { text } from './text.ts';

/** Holds the stated total against the sum of its parts, in a sentence; nothing where no total is stated. */
export function totalCheck({ total, contributions }: Project, say: Say): string | undefined {
  const t = text[say.language];
  const stated = read(total);
  if (stated === undefined) return undefined;
  const money = contributions.filter(({ unit }) => unit === 'SEK');
  const parts = addAll(money.map(({ amount }) => read(amount)));
  if (parts.known === 0) return t.noParts;
  const sum = say.sum(parts, 'SEK');
  if (meet(stated, parts) === undefined) return t.disagrees(sum);
  return parts.unknown > 0
    ? t.partly(sum, parts.unknown, say.numberWord(parts.unknown))
    : t.agrees(say.numberWord(parts.known), sum);
}

/** What each funder put in, what the source does not speak of, and the total held against its parts. */
export function Money({
  project,
  statements,
}: Readonly<{ project: Project; statements: readonly Statement[] }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const id = useId();
  const t = text[say.language];
  const money = statements.filter(({ kind }) => kind === 'contribution');
  const totals = statements.filter(({ kind }) => kind === 'total' || kind === 'ofWhich');
  const highs = [...money, ...totals].flatMap(({ quantity, counted }) => {
    const reading = counted === 'SEK' ? read(quantity) : undefined;
    return reading ? [reading.high] : [];
  });
  const max = Math.max(1, ...highs);
  const silent = portfolio.roles.filter((role) => !money.some((each) => each.role === role.id));
  const check = totalCheck(project, say);
  const whole = notSplit(project) === undefined ? undefined : 'notSplit';
  return (
    <section aria-labelledby={id}>
      <div className="panel-section">
        <h3 id={id}>{t.money}</h3>
        <p>{t.hint}</p>
      </div>
      <ul className="figure-list">
        {money.map((statement) => (
          <FigureLine key={statement.key} project={project} statement={statement} max={max} />
        ))}
        {silent.map((role) => {
          const swatch = FUNDER_ROLES.find((each) => each === role.id);
          return (
            <li key={role.id} className="figure-line">
              <div className="figure-row">
                <span className="name">
                  {swatch && <span className="swatch" style={{ background: `var(--${swatch})` }} />}
                  <span>{roleName(role.id, { portfolio, say })}</span>
                </span>
                <span className="nothing" aria-hidden="true">
                  –
                </span>
                <span className="mark" />
                <span className="kind">{t.unmentioned}</span>
              </div>
            </li>
          );
        })}
        {totals.map((statement) => (
          <FigureLine key={statement.key} project={project} statement={statement} max={max} role={whole} />
        ))}
      </ul>
      {(check ?? project.totalNote) && (
        <p className="panel-note">
          {check} {project.totalNote && say.text(project.totalNote)}
        </p>
      )}
    </section>
  );
}
