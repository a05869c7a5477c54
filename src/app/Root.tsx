import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Chart } from '../charts/kit/define.ts';
import { charts } from '../charts/registry.ts';
import { learn } from '../i18n/catalogues.ts';
import { createSay } from '../i18n/say.ts';
import { text } from './roottext.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { keepFocus } from '../ui/keepFocus.ts';
import { connectAddress } from './address.ts';
import { afterPaint } from './afterPaint.ts';
import { App } from './App.tsx';
import { AppProvider } from './context.ts';
import { DATASET_FILE, load, UnreachableError } from './load.ts';
import { type AppModel, createAppModel } from './model.ts';
import { useMeeting } from './meeting.ts';
import { Problems } from './problems/later.ts';
import { rest } from './rest.ts';
import { embeddedView } from '../store/embed.ts';

const MeetingPage = lazy(async () => ({ default: (await import('./show/MeetingPage.tsx')).MeetingPage }));
const EmbedPage = lazy(async () => ({ default: (await import('./embed/EmbedPage.tsx')).EmbedPage }));

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'ready'; readonly model: AppModel; readonly problems: readonly Problem[] };

/** How many views the first screen shows. */
const FIRST_SCREEN = 2;

/** The language of the address, else the first of the browser's that we speak. */
function startLanguage(): Language {
  const wanted = [new URLSearchParams(window.location.search).get('lang'), ...navigator.languages];
  const known = wanted.map((each) =>
    LANGUAGES.find((language) => each?.toLowerCase().split('-')[0] === language),
  );
  return known.find((each) => each !== undefined) ?? 'en';
}

/** Loads the code of views together with the data, so that there is no page without them first. */
const loadViews = (views: readonly Chart[], language: Language) =>
  Promise.all(
    views.map(async (chart) => {
      try {
        await chart.load();
      } catch {
        throw new UnreachableError(chart.names[language].name);
      }
    }),
  );

/** Loads the other languages once the page has come to rest, so that a change of language is there at once. */
function learnOthers(): void {
  void rest().then(() => Promise.allSettled(LANGUAGES.map(learn)));
}

/** Loads the data, and shows the page, or in plain words why there is none. */
export function Root() {
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  const [language] = useState(startLanguage);
  const [embedded] = useState(() => embeddedView(window.location.search));
  const meeting = useMeeting();
  const t = text[language];

  const start = useCallback(async () => {
    const first =
      embedded === undefined ? charts.slice(0, FIRST_SCREEN) : charts.filter(({ id }) => id === embedded);
    try {
      const [{ parsed, map }] = await Promise.all([load(), learn(language), loadViews(first, language)]);
      const { portfolio, problems } = parsed;
      if (portfolio === undefined) setStage({ kind: 'refused', problems });
      else
        setStage({
          kind: 'ready',
          model: createAppModel(portfolio, map, window.location.search, language),
          problems,
        });
    } catch (error) {
      setStage({ kind: 'unreachable', file: error instanceof UnreachableError ? error.file : DATASET_FILE });
    }
  }, [language, embedded]);
  useEffect(() => {
    // The state is set when the file has arrived, not in the effect itself; the rule cannot see past the await.
    // oxlint-disable-next-line react/set-state-in-effect
    void start();
  }, [start]);

  const model = stage.kind === 'ready' ? stage.model : undefined;
  // Within another page the view stays as its address says, and in a meeting as it was left.
  const connected = embedded === undefined && meeting === undefined ? model : undefined;
  useEffect(() => (connected ? connectAddress(connected, window, afterPaint) : undefined), [connected]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => keepFocus(document), []);
  useEffect(() => (connected ? learnOthers() : undefined), [connected]);

  switch (stage.kind) {
    case 'loading':
      return (
        <main className="stage">
          <p role="status">{t.wait}</p>
        </main>
      );
    case 'unreachable':
      return (
        <main className="stage">
          <h1>Medel</h1>
          <p role="alert">{t.unreachable(stage.file)}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setStage({ kind: 'loading' });
              void start();
            }}
          >
            {t.retry}
          </button>
        </main>
      );
    case 'refused':
      return (
        <main className="stage">
          <h1>Medel</h1>
          <Suspense>
            <Problems problems={stage.problems} file={DATASET_FILE} refused say={createSay(language)} />
          </Suspense>
        </main>
      );
    case 'ready':
      return (
        <AppProvider value={stage.model}>
          <Suspense>
            {meeting && <MeetingPage meeting={meeting} />}
            {!meeting && embedded !== undefined && <EmbedPage subject={embedded} />}
          </Suspense>
          {!meeting && embedded === undefined && <App problems={stage.problems} />}
        </AppProvider>
      );
  }
}
