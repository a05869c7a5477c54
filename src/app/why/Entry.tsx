import type { Project } from '../../model/schema.ts';
import { useSay, useView } from '../context.ts';
import type { Remedy } from './remedy.ts';
import { text } from './text.ts';
import type { ReasonWords } from './words.ts';

/** A reason with what one can do about it. */
export interface Line {
  readonly key: string;
  readonly words: ReasonWords;
  readonly remedy: Remedy;
  /** The filter in words, which the button is about. */
  readonly filter: string;
}

/** Closes the list, for something that opens on the page behind it. */
export function useLeave(): () => void {
  const { setShow } = useView(({ actions }) => actions);
  return () => setShow(undefined);
}

function Reason({ line, onRemedy }: Readonly<{ line: Line; onRemedy: (remedy: Remedy) => void }>) {
  const say = useSay();
  const t = text[say.language];
  const { ask } = useView(({ actions }) => actions);
  const leave = useLeave();
  const { figure, asks, words, page } = line.words;
  return (
    <li>
      <span>
        {figure !== undefined && (
          <>
            {asks === undefined ? (
              figure
            ) : (
              <button
                type="button"
                className="compare-text compare-ask"
                title={t.ask}
                onClick={() => {
                  leave();
                  ask(asks);
                }}
              >
                {figure}
              </button>
            )}
            {', '}
          </>
        )}
        {words}
        {page !== undefined && <span className="why-page"> · {say.t.page(page).replace(' ', '\u00a0')}</span>}
      </span>
      <button
        type="button"
        className="why-act"
        aria-label={`${t[line.remedy.kind]}: ${line.filter}`}
        onClick={() => onRemedy(line.remedy)}
      >
        {t[line.remedy.kind]}
      </button>
    </li>
  );
}

/** A project and all that is held against it; its name opens it. */
export function Entry({
  project,
  lines,
  onRemedy,
}: Readonly<{ project: Project; lines: readonly Line[]; onRemedy: (remedy: Remedy) => void }>) {
  const { setOpen } = useView(({ actions }) => actions);
  const leave = useLeave();
  return (
    <li className="why-entry">
      <button
        type="button"
        className="name-button"
        onClick={() => {
          leave();
          setOpen(project.id);
        }}
      >
        {project.name}
      </button>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <Reason key={line.key} line={line} onRemedy={onRemedy} />
          ))}
        </ul>
      )}
    </li>
  );
}
