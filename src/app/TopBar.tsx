import { lazy, Suspense } from 'react';
import { LANGUAGES } from '../model/language.ts';
import { LANGUAGE_NAMES } from '../i18n/catalogues.ts';
import { speak } from './speak.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useApp, useSay, useView } from './context.ts';
import { useTheme } from './theme.ts';

/** Their code comes after that of the first picture. */
const TopTools = lazy(async () => ({ default: (await import('./TopTools.tsx')).TopTools }));

/** The product's name, with the bar over its first letter that is the sign of a mean. */
function Wordmark() {
  return (
    <span className="wordmark" translate="no">
      Medel
    </span>
  );
}

/** Leads past the bars to the views. It makes no entry in the browser's history: nothing was looked at. */
function SkipLink() {
  const say = useSay();
  return (
    <a
      className="skip"
      href="#views"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('views')?.focus();
      }}
    >
      {say.t.top.skip}
    </a>
  );
}

/** Switches between the light and the dark theme. */
function ThemeButton() {
  const say = useSay();
  const theme = useTheme();
  const { setTheme } = useView(({ actions }) => actions);
  const isLight = theme.name === 'light';
  const name = isLight ? say.t.top.toDark : say.t.top.toLight;
  return (
    <button
      type="button"
      className="icon-button roomy"
      aria-label={name}
      title={name}
      onClick={() => setTheme(isLight ? 'dark' : 'light')}
    >
      <Icon name={isLight ? 'moon' : 'sun'} />
    </button>
  );
}

/** The top of the page: what this is, where it comes from, what can be done with the whole view, language and theme. */
export function TopBar() {
  const say = useSay();
  const { portfolio, view } = useApp();
  const language = useView((state) => state.language);
  const source = portfolio.sources[0];
  return (
    <header className="topbar">
      <SkipLink />
      <Wordmark />
      <p className="dataset">
        <strong>{say.text(portfolio.title)}</strong>
        {source && <span>{say.t.top.source(source.publisher, source.dated && say.text(source.dated))}</span>}
      </p>
      <Suspense fallback={<div className="topbar-tools" />}>
        <TopTools />
      </Suspense>
      <Segmented
        name="language"
        label={say.t.top.language}
        value={language}
        onChange={(value) => void speak(value, view)}
        options={LANGUAGES.map((value) => ({
          value,
          text: value.toUpperCase(),
          title: LANGUAGE_NAMES[value],
          lang: value,
        }))}
      />
      <ThemeButton />
    </header>
  );
}
