import { LANGUAGES } from '../model/language.ts';
import { createSay } from '../i18n/say.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useApp, useSay, useView } from './context.ts';
import { useTheme } from './theme.ts';

/** The product's name, with the bar over its first letter that is the sign of a mean. */
function Wordmark() {
  return (
    <span className="wordmark" translate="no">
      Medel
    </span>
  );
}

/** The top of the page: what this is, where it comes from, and in which language and theme. */
export function TopBar() {
  const say = useSay();
  const theme = useTheme();
  const { portfolio } = useApp();
  const language = useView((state) => state.language);
  const actions = useView((state) => state.actions);
  const other = theme.name === 'light' ? 'dark' : 'light';
  const source = portfolio.sources[0];
  return (
    <header className="topbar">
      <a className="skip" href="#views">
        {say.t.top.skip}
      </a>
      <Wordmark />
      <p className="dataset">
        <strong>{say.text(portfolio.title)}</strong>
        {source && <span>{say.t.top.source(source.publisher)}</span>}
      </p>
      <Segmented
        name="language"
        label={say.t.top.language}
        value={language}
        onChange={actions.setLanguage}
        options={LANGUAGES.map((value) => ({
          value,
          text: value.toUpperCase(),
          title: createSay(value).t.name,
          lang: value,
        }))}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={theme.name === 'light' ? say.t.top.toDark : say.t.top.toLight}
        onClick={() => actions.setTheme(other)}
      >
        <Icon name={theme.name === 'light' ? 'moon' : 'sun'} />
      </button>
    </header>
  );
}
