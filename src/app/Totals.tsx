import type { Say } from '../i18n/say.ts';
import type { Sum } from '../model/sum.ts';
import { amountOf, coverageWords } from './amount.ts';
import { useAnswer, useSay, useView } from './context.ts';
import { WhyButton } from './filters/WhyButton.tsx';
import { Ask } from './panel/Ask.tsx';

/** From this many projects up, coverage is said and no longer drawn. */
const SQUARES = 40;

/** How many state it, as a row of squares: full where stated, hollow where not. */
function Coverage({ sum, say, partly = false }: Readonly<{ sum: Sum; say: Say; partly?: boolean }>) {
  const all = sum.known + sum.unknown;
  return (
    <p className="coverage">
      {all > 0 && all <= SQUARES && (
        <svg width={all * 7} height={6} aria-hidden="true">
          {Array.from({ length: all }, (_, i) => (
            <rect
              key={i}
              x={i * 7 + 0.5}
              y={0.5}
              width={5}
              height={5}
              fill={i < sum.known ? 'var(--ink2)' : 'none'}
              stroke="var(--ink2)"
            />
          ))}
        </svg>
      )}
      <span>{coverageWords(sum, partly, say)}</span>
    </p>
  );
}

/** A sum as a large number with its unit small beside it. */
function Amount({ sum, money, say }: Readonly<{ sum: Sum; money: boolean; say: Say }>) {
  const amount = amountOf(sum, money, say);
  if (amount === undefined) return <span className="figure none">{say.t.totals.noneStated}</span>;
  const { before, number, after } = amount;
  return (
    <span className="figure">
      {before && <span className="unit">{before}</span>}
      {number}
      {after && <span className="unit">{after}</span>}
    </span>
  );
}

/** The sums over all that is shown: projects, money by funder, people; each with how many state it. */
export function Totals() {
  const say = useSay();
  const { total, kept, of } = useAnswer('totals');
  const { totals: t } = say.t;
  const partly = useView((state) => state.assumptions.inKind === 'leftOut');
  const notSplit = total.sum('notSplit');
  return (
    <section className="totals" aria-label={t.region}>
      <dl>
        <div>
          <dt id="total-projects">{t.projects}</dt>
          <dd>
            <Ask figure="sum.projects" labelledBy="total-projects">
              <span className="figure">
                {say.number(kept)}
                {kept !== of && <span className="unit"> {t.of(say.number(of))}</span>}
              </span>
            </Ask>
            <p className="coverage">
              {kept === of ? t.noFilter : <WhyButton outside={t.outside(say.number(of - kept))} />}
            </p>
          </dd>
        </div>
        {(['agency', 'actors', 'eu'] as const).map((role) => {
          const sum = total.sum(role);
          return (
            <div key={role}>
              <dt id={`total-${role}`}>
                <span className="swatch" style={{ background: `var(--${role})` }} />
                {t[role]}
              </dt>
              <dd>
                <Ask figure={`sum.${role}`} labelledBy={`total-${role}`}>
                  <Amount sum={sum} money say={say} />
                </Ask>
                <Coverage sum={sum} say={say} partly={partly} />
              </dd>
            </div>
          );
        })}
        {notSplit.known > 0 && (
          <div>
            <dt id="total-notSplit">
              <span className="swatch" style={{ background: 'var(--notSplit)' }} />
              {say.t.role.notSplit}
            </dt>
            <dd>
              <Ask figure="sum.notSplit" labelledBy="total-notSplit">
                <Amount sum={notSplit} money say={say} />
              </Ask>
              <p className="coverage">{t.notSplitBy(notSplit.known, say.number(notSplit.known))}</p>
            </dd>
          </div>
        )}
        <div>
          <dt id="total-people">{t.people}</dt>
          <dd>
            <Ask figure="sum.people" labelledBy="total-people">
              <Amount sum={total.sum('people')} money={false} say={say} />
            </Ask>
            <Coverage sum={total.sum('people')} say={say} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
