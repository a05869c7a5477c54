import { useId } from 'react';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useSay } from '../../context.ts';
import { inUnit, limitsIn, type OwnSize, type Side, troubleOf } from '../size.ts';
import { text } from '../text.ts';

/** A width and a height that are typed, with what is wrong with them beside them in words. */
export function OwnSizeFields({
  own,
  onChange,
}: Readonly<{ own: OwnSize; onChange: (own: OwnSize) => void }>) {
  const say = useSay();
  const t = text[say.language];
  const id = useId();
  const troubleWords = (side: Side): string | undefined => {
    const trouble = troubleOf(side, own);
    if (trouble === undefined) return undefined;
    if (trouble === 'none' || trouble === 'noNumber') return t.troubles[trouble]();
    const limit = limitsIn(own.unit, side)[trouble === 'small' ? 'least' : 'most'];
    return t.troubles[trouble](t.sides[side], t.measure(say.number(limit), own.unit));
  };
  return (
    <div className="export-own">
      {(['width', 'height'] as const).map((side) => {
        const trouble = troubleWords(side);
        return (
          <label key={side}>
            {t.sides[side]}
            <input
              className="field"
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              value={own[side]}
              aria-invalid={trouble !== undefined}
              aria-describedby={`${id}-said`}
              onChange={({ target }) => onChange({ ...own, [side]: target.value })}
            />
          </label>
        );
      })}
      <Segmented
        name="export-unit"
        label={t.unit}
        value={own.unit}
        onChange={(unit) => onChange(inUnit(own, unit))}
        options={(['px', 'mm'] as const).map((unit) => ({ value: unit, text: unit }))}
      />
      <p id={`${id}-said`} role="status" className="export-said">
        {troubleWords('width') ?? troubleWords('height') ?? t.asNeeded}
      </p>
    </div>
  );
}
