import { useId } from 'react';
import { safeStem } from '../../../formats/filename.ts';
import { useSay } from '../../context.ts';
import type { PictureFormat } from '../make.ts';
import { text } from '../text.ts';

/** What the file will be called: as computed, or as it was changed to. Empty, it is as computed again. */
export function FileName({
  computed,
  edited,
  format,
  onChange,
}: Readonly<{
  computed: string;
  edited: string | undefined;
  format: PictureFormat;
  onChange: (edited: string | undefined) => void;
}>) {
  const t = text[useSay().language];
  const id = useId();
  const becomes = edited === undefined || edited === '' ? computed : safeStem(edited);
  return (
    <div className="export-name">
      <label htmlFor={id} className="export-label">
        {t.name}
      </label>
      <div className="export-row">
        <input
          id={id}
          className="field"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={edited ?? computed}
          aria-describedby={`${id}-becomes`}
          onChange={({ target }) => onChange(target.value === computed ? undefined : target.value)}
          onBlur={() => edited === '' && onChange(undefined)}
        />
        <span>.{format}</span>
      </div>
      <p id={`${id}-becomes`} className="export-hint">
        {becomes !== (edited ?? computed) && t.nameBecomes(`${becomes}.${format}`)}
      </p>
    </div>
  );
}
