import { useEffect, useMemo, useRef } from 'react';
import { tabs } from '../../../formats/csv/dialect.ts';
import { linesOf } from '../../../formats/csv/write.ts';
import { firstRows } from '../../../formats/figures/table.ts';
import { text as words } from '../../../formats/figures/text.ts';
import { errorName } from '../../../lib/errorname.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useApp, useSay } from '../../context.ts';
import { save } from '../take/save.ts';
import { NotCopied } from '../take/trouble.ts';
import { type Choice, makeFile, tablesOf } from './make.ts';
import { nameOf } from './name.ts';
import type { Figures } from './tables.ts';
import { type DataText, text } from './text.ts';
import { type Making, useMaking } from './useMaking.ts';

/** More rows than so many are made too slowly for the clipboard, which must be written at once. */
const COPIED_AT_MOST = 5000;

function errorWords(error: unknown, t: DataText): string {
  if (error instanceof NotCopied) return t.notCopied;
  return errorName(error) === 'TooManyRows' ? t.tooMany : t.failed;
}

/** What is to be said now: nothing while it works, which the bar tells. */
function saidOf(making: Making, t: DataText): string {
  switch (making.is) {
    case 'idle':
      return '';
    case 'working':
      return t.working;
    case 'done':
      return making.said;
    case 'failed':
      return errorWords(making.error, t);
  }
}

/** How many rows there are, and the buttons that take them: as a file, or to the clipboard. */
export function Take({ figures, choice }: Readonly<{ figures: Figures; choice: Choice }>) {
  const model = useApp();
  const say = useSay();
  const t = text[say.language];
  const { making, start, stop } = useMaking();
  const main = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  const [table] = tablesOf(figures, choice);
  const isJson = choice.format === 'json';
  const count = useMemo(() => (isJson ? figures.projects.length : table.count()), [isJson, figures, table]);
  const working = making.is === 'working';
  const range = (rows: number) => words[say.language].allOf(say.number(rows));

  // The button that had the focus is gone with the work.
  useEffect(() => {
    if (!working && cancelled.current) main.current?.focus();
    cancelled.current = false;
  }, [working]);

  const download = () => {
    if (working) return;
    const name = nameOf(figures, choice);
    start(async (work) => {
      const { blob, rows } = await makeFile(model, figures, choice, work);
      work.signal.throwIfAborted();
      save(blob, name);
      return isJson ? t.savedProjects(name, range(rows)) : t.saved(name, range(rows));
    });
  };
  const copy = () => {
    if (working) return;
    const rows = [table.columns.map(({ label }) => label), ...firstRows(table, count)];
    start(async () => {
      try {
        await navigator.clipboard.writeText(linesOf(rows, tabs(figures.say.language)));
      } catch {
        throw new NotCopied();
      }
      return t.copied(range(rows.length - 1));
    });
  };
  const amount = isJson
    ? t.projects(say.number(count))
    : t.rows(count, say.number(count), say.number(table.columns.length));
  return (
    <>
      <p className="data-count">{amount}</p>
      <div className="data-actions">
        <button
          ref={main}
          type="button"
          className="button export-download"
          aria-disabled={working}
          onClick={download}
        >
          <Icon name="save" />
          {t.download}
        </button>
        {!isJson && count <= COPIED_AT_MOST && (
          <button type="button" className="text-button" aria-disabled={working} onClick={copy}>
            {t.copy}
          </button>
        )}
        {working && (
          <>
            <progress aria-label={t.working} max={1} value={making.done} />
            <button
              type="button"
              className="text-button"
              onClick={() => {
                cancelled.current = true;
                stop();
              }}
            >
              {t.cancel}
            </button>
          </>
        )}
      </div>
      <p role="status" className="data-said">
        {saidOf(making, t)}
      </p>
    </>
  );
}
