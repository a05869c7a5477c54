import type { Say } from '../../i18n/say.ts';
import type { Problem } from '../../model/problem.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import { text as problemText } from '../problems/text.ts';
import type { Refusal } from './file.ts';
import { text } from './text.ts';

/** The first faults are enough to begin mending. */
const SHOWN = 5;

/** What a rule expects, or what stands there, in words where we have them. */
function inWords(term: string, say: Say): string {
  const known: Readonly<Record<string, string>> = {
    ...problemText[say.language].expected,
    ...text[say.language].refused.expected,
  };
  const one = (word: string): string => (Object.hasOwn(known, word) ? (known[word] ?? word) : word);
  const several = /^\((.+ \| .+)\)$/.exec(term)?.[1];
  return several === undefined ? one(term) : say.list(several.split(' | ').map(one), 'or');
}

function Fault({ problem: { kind, path, found = '', expected = '' } }: Readonly<{ problem: Problem }>) {
  const say = useSay();
  const t = text[say.language].refused;
  const words = problemText[say.language].kind[kind](inWords(found, say), inWords(expected, say));
  return (
    <li>
      {path === '' ? t.whole : <code>{t.place(path)}</code>} {words}
    </li>
  );
}

/** Why a file was not opened: the file, the place in it, and what was expected there. */
export function Refused({
  refusal: { file, why, problems },
  onClose,
}: Readonly<{ refusal: Refusal; onClose: () => void }>) {
  const t = text[useSay().language].refused;
  return (
    <div role="alert" className="stories-refused">
      <div>
        <h3>{t.title(file)}</h3>
        {why !== 'wrong' && <p>{t[why]}</p>}
        {why === 'wrong' && (
          <ul>
            {problems.slice(0, SHOWN).map((problem) => (
              <Fault key={`${problem.path} ${problem.kind} ${problem.expected}`} problem={problem} />
            ))}
            {problems.length > SHOWN && <li>{t.more(problems.length - SHOWN)}</li>}
          </ul>
        )}
        <p>{t.nothingLost}</p>
      </div>
      <button type="button" className="icon-button" aria-label={t.close} title={t.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
