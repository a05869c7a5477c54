import type { Parts } from '../../../formats/spec.ts';
import { useSay } from '../../context.ts';
import { text } from '../text.ts';

const PARTS = ['title', 'filters', 'legend', 'notes', 'source', 'date'] as const satisfies (keyof Parts)[];

/** What is missing for a picture to stand alone. */
function missing({ source, legend }: Parts): 'source' | 'legend' | 'both' | undefined {
  if (source && legend) return undefined;
  return source ? 'legend' : legend ? 'source' : 'both';
}

/** What goes into a picture beside the marks; a word is said when it would no longer stand alone. */
export function PartsChoice({
  parts,
  onChange,
}: Readonly<{ parts: Parts; onChange: (parts: Parts) => void }>) {
  const t = text[useSay().language];
  const lacks = missing(parts);
  return (
    <div>
      <fieldset className="export-parts">
        <legend>{t.parts}</legend>
        {PARTS.map((part) => (
          <label key={part} className="export-option">
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={({ target }) => onChange({ ...parts, [part]: target.checked })}
            />
            <span>{t.part[part]}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="export-hint">
        {lacks && t.notAlone[lacks]}
      </p>
    </div>
  );
}
