import { useSay } from '../context.ts';
import { gainOf, type Remedy } from './remedy.ts';
import type { Survey } from './survey.ts';
import { text } from './text.ts';

/** What projects are held for, as a row of the list of reasons. */
export interface GroundLine {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  readonly remedy: Remedy;
  readonly filter: string;
}

/** Every reason with how many projects it concerns: pressed, only those are listed. */
export function Grounds({
  heading,
  lines,
  survey,
  chosen,
  onChoose,
  onRemedy,
}: Readonly<{
  heading: string;
  lines: readonly GroundLine[];
  survey: Survey;
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
  onRemedy: (remedy: Remedy) => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const outcome = (remedy: Remedy) => {
    const gain = gainOf(remedy, survey);
    if (remedy.kind === 'narrow' || remedy.kind === 'leaveOut') return t.gone(gain, say.number(gain));
    return gain === 0 ? t.noneBack : t.back(gain, say.number(gain));
  };
  if (lines.length === 0) return null;
  return (
    <section className="why-grounds" aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {lines.map(({ key, words, count, remedy, filter }) => (
          <li key={key}>
            <button
              type="button"
              className="why-ground"
              aria-pressed={chosen === key}
              onClick={() => onChoose(chosen === key ? undefined : key)}
            >
              <span>{words}</span>
              <span className="count">{say.number(count)}</span>
            </button>
            <p>
              <button
                type="button"
                className="why-act"
                aria-label={`${t[remedy.kind]}: ${filter}`}
                onClick={() => onRemedy(remedy)}
              >
                {t[remedy.kind]}
              </button>
              <span> {outcome(remedy)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
