import { POLICY } from '../model/policy.ts';
import { useApp, useSay } from './context.ts';

/** How figures are counted, and where everything comes from. */
export function Footer() {
  const say = useSay();
  const { portfolio } = useApp();
  const { howWeCount: t } = say.t;
  return (
    <footer className="footer">
      <section aria-labelledby="how-we-count">
        <h2 id="how-we-count">{t.title}</h2>
        <ul>
          <li>{t.unknown}</li>
          <li>{t.about(say.percent(POLICY.aboutTolerance))}</li>
          <li>{t.range}</li>
          <li>{t.overlap}</li>
          <li>{t.total}</li>
        </ul>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{t.sources}</h2>
        <ul>
          {portfolio.sources.map(({ id, title, publisher, about, language }) => (
            <li key={id}>
              {publisher}: <cite lang={language}>{title}</cite>. {about && say.text(about)}
            </li>
          ))}
          <li>{t.map}</li>
        </ul>
      </section>
    </footer>
  );
}
