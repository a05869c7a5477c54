import { useSay } from '../context.ts';
import { text } from './text.ts';

/** Why a story is not there: not yet, not in this browser, not arrived, or without slides. */
export type NotReadyKind = 'loading' | 'missing' | 'failed' | 'empty';

/** A page in the place of a story that is not there, with what can be done about it. */
export function NotReady({
  kind,
  onRetry,
  onLeave,
}: Readonly<{
  kind: NotReadyKind;
  onRetry: () => void;
  /** Absent where there is no page to go back to. */
  onLeave?: () => void;
}>) {
  const t = text[useSay().language];
  if (kind === 'loading')
    return (
      <main className="stage">
        <p role="status">{t.wait}</p>
      </main>
    );
  return (
    <main className="stage">
      <h1>Medel</h1>
      <p role="alert">{t[kind]}</p>
      {kind === 'missing' && <p>{t.missingHint}</p>}
      {kind === 'failed' && (
        <button type="button" className="button" onClick={onRetry}>
          {t.retry}
        </button>
      )}
      {onLeave && (
        <button type="button" className="button" onClick={onLeave}>
          {t.back}
        </button>
      )}
    </main>
  );
}
