import { useLayoutEffect, useRef, useState } from 'react';
import type { Say } from '../../../i18n/say.ts';
import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { useApp, useSay } from '../../context.ts';
import { reveal } from '../focus.ts';
import { quoteFigure } from '../quote.ts';
import { Quote } from '../quote/Quote.tsx';
import { arithmetic } from './arithmetic.ts';
import { certaintySentences } from './kinds.ts';
import { sourceOf } from './names.ts';
import { text } from './text.ts';
import { Where } from './Where.tsx';

/** What stands behind a figure: what the source says in our words, how sure it is, its rule, and its page. */
export function Answer({
  id,
  project,
  statement,
}: Readonly<{ id: string; project: Project; statement: Statement }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const [shown, setShown] = useState<'quote' | 'where'>();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => reveal(box.current), [shown]);
  const t = text[say.language];
  const { quantity } = statement;
  const rule = arithmetic(statement, project, { portfolio, say });
  const source = sourceOf(quantity, portfolio);
  const toggle = (part: 'quote' | 'where') => setShown(shown === part ? undefined : part);
  return (
    <div ref={box} className="answer" id={id}>
      <p>
        {quantity.derived && `${t.inOurWords(say.text(quantity.derived.text))} `}
        {certaintySentences(statement, say).join(' ')}
        {quantity.note && ` ${say.text(quantity.note)}`}
        {statement.kind === 'total' && project.totalNote && ` ${say.text(project.totalNote)}`}
      </p>
      {rule !== undefined && (
        <p>
          <strong>{t.rule}:</strong> <span className="rule">{rule}</span>
        </p>
      )}
      {source && (
        <p>
          <strong>{t.source}:</strong> {quantity.page !== undefined && t.sourceAt(quantity.page)}
          <cite lang={source.language}>{source.title}</cite>
          {t.by(source.publisher)}
        </p>
      )}
      <div className="answer-tools">
        {(['quote', 'where'] as const).map((part) => (
          <button
            key={part}
            type="button"
            className="text-button"
            aria-expanded={shown === part}
            onClick={() => toggle(part)}
          >
            {t[part]}
          </button>
        ))}
      </div>
      {shown === 'quote' && (
        <Quote
          sentence={(words: Say, link) => quoteFigure(project, statement, { portfolio, say: words, link })}
        />
      )}
      {shown === 'where' && <Where project={project} statement={statement} />}
    </div>
  );
}
