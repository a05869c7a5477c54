import { type CSSProperties, lazy, Suspense, useEffect, useState } from 'react';
import { useApp, useSay, useView } from '../context.ts';
import { around } from '../export/exhibits/around.ts';
import { Notices } from '../Notices.tsx';
import { linkTo } from '../share/link.ts';
import { linkWords } from '../share/words.ts';
import '../styles/embed.css';
import { applyTheme, useTheme } from '../theme.ts';
import { EmbeddedView } from './EmbeddedView.tsx';
import { embeddedOf, nameOf } from './subjects.ts';
import { text } from './text.ts';

const EmbeddedTable = lazy(async () => ({
  default: (await import('./EmbeddedTable.tsx')).EmbeddedTable,
}));

/**
 * A view alone, within a page of others: what it shows, its picture, its source, and the way to the whole page. It can
 * be pointed at and read, but not filtered: what is written around it speaks of what it shows, and a finger that
 * scrolls must not change that.
 */
export function EmbedPage({ subject }: Readonly<{ subject: string }>) {
  const say = useSay();
  const model = useApp();
  const theme = useTheme();
  const t = text[say.language];
  const embedded = embeddedOf(subject);
  const state = useView((all) => all);
  const name = embedded && nameOf(subject, say);
  const [told, tell] = useState<string>();
  useEffect(() => applyTheme(theme, document.documentElement), [theme]);
  useEffect(() => {
    document.title = `${name === undefined ? '' : `${name}. `}${linkWords(model, say)} – Medel`;
  }, [name, model, say]);
  const link = (
    <a
      href={linkTo(state, model.grammar, window.location.href)}
      target="_blank"
      rel="noopener"
      title={t.openHint}
    >
      {t.open}
    </a>
  );
  if (embedded === undefined)
    return (
      <main className="embed">
        <h1>Medel</h1>
        <p role="alert">{subject === '' ? t.unnamed : t.unknown(subject)}</p>
        <p>
          {t.whole} {link}
        </p>
      </main>
    );

  const { filters, counting, source } = around(model, say);
  const isOne = embedded.kind === 'views' && embedded.charts.length === 1;
  const head = (
    <>
      <p className="embed-filters">{filters}</p>
      {counting.length > 0 && <p className="badge">{counting.join(' ')}</p>}
    </>
  );
  return (
    <main className="embed">
      <Notices />
      {!isOne && <h1>{say.text(model.portfolio.title)}</h1>}
      {!isOne && head}
      {embedded.kind === 'table' ? (
        <Suspense fallback={<section aria-busy="true" />}>
          <EmbeddedTable />
        </Suspense>
      ) : (
        <div className="cards">
          {embedded.charts.map((chart) => (
            <section
              key={chart.id}
              className="card"
              aria-label={chart.names[say.language].name}
              style={{ '--span': isOne ? 12 : chart.span } as CSSProperties}
            >
              <Suspense>
                <EmbeddedView chart={chart} alone={isOne} onTell={tell}>
                  {isOne && head}
                </EmbeddedView>
              </Suspense>
            </section>
          ))}
        </div>
      )}
      <footer className="embed-foot">
        {embedded.kind === 'views' && (
          // Who hears the marks hears this already.
          <p className="embed-told" aria-hidden="true" data-hint={told === undefined}>
            {told ?? t.hint}
          </p>
        )}
        <p>
          <span>{source}</span> {link}
        </p>
      </footer>
    </main>
  );
}
