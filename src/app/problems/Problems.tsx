import type { Say } from '../../i18n/say.ts';
import type { Problem } from '../../model/problem.ts';
import { text } from './text.ts';

/** Longer lists are cut: the first faults are enough to begin mending. */
const MOST = 200;

function expectedWords(expected: string, say: Say): string {
  const { expected: words } = text[say.language];
  const one = (word: string) => (Object.hasOwn(words, word) ? words[word as keyof typeof words] : word);
  // One of several types or values comes as "(string | number)".
  const several = /^\((.+ \| .+)\)$/.exec(expected)?.[1];
  return several === undefined ? one(expected) : say.list(several.split(' | ').map(one), 'or');
}

/** What stands there; of a wrong type, its name in words. Elsewhere it may be an id of the file, as it is. */
const foundWords = ({ kind, found = '' }: Problem, say: Say): string =>
  kind === 'wrongType' || kind === 'wrongValue' ? expectedWords(found, say) : found;

/** All that is wrong with a dataset file: what, where in the file, and what was done about it. */
export function Problems({
  problems,
  file,
  refused,
  say,
}: Readonly<{ problems: readonly Problem[]; file: string; refused: boolean; say: Say }>) {
  const t = text[say.language];
  return (
    <section className="problems" aria-label={t.title(problems.length)}>
      <h2>{t.title(problems.length)}</h2>
      <p>
        {t.inFile(file)}. {refused ? t.refused : t.partly}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focus reaches it so that keys can scroll it */}
      <div className="table-scroll" role="region" aria-label={t.title(problems.length)} tabIndex={0}>
        <table className="twin">
          <thead>
            <tr>
              <th scope="col">{t.project}</th>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.fault}</th>
              <th scope="col">{t.done}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, MOST).map((problem) => {
              const { kind, remedy, path, project, expected } = problem;
              return (
                <tr key={`${path}${kind}${expected}`}>
                  <th scope="row">{project ?? '–'}</th>
                  <td>
                    <code>{path === '' ? file : path}</code>
                  </td>
                  <td>{t.kind[kind](foundWords(problem, say), expectedWords(expected ?? '', say))}</td>
                  <td>{t.remedy[remedy]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
