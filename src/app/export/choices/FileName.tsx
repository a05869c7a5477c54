import { useId } from 'react';
import { safeStem } from '../../../formats/filename.ts';
import { useSay } from '../../context.ts';
import type { PictureFormat } from '../make.ts';
import { useSettled } from '../preview/useSettled.ts';
import { text } from '../text.ts';

/** How long (ms) nothing is typed before what comes of it is read aloud: not at every key. */
const SAID_AFTER = 800;

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
  const stem = edited === undefined || edited === '' ? computed : safeStem(edited);
  const becomes = edited === undefined ? '' : t.nameBecomes(`${stem}.${format}`);
  const said = useSettled(becomes, SAID_AFTER);
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
      {/* Seen at once, and heard by itself once the typing rests. */}
      <p id={`${id}-becomes`} aria-hidden="true" className="export-hint">
        {becomes}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
