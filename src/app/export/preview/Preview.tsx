import type { Sheet } from '../../../formats/picture/compose.tsx';
import type { Ground } from '../../../formats/spec.ts';
import type { Language } from '../../../model/language.ts';
import { useSay } from '../../context.ts';
import { type FileKind, fileMeasures } from '../measures.ts';
import { text } from '../text.ts';

/** Smaller type than this (CSS px) is hard to read. */
const READABLE = 9;

/** A picture so many times as high as wide is scrolled: whole, it would be a thread. */
const TALL = 2.5;

/** The picture as it will be, in its true proportions, with its size in words. */
export function Preview({
  url,
  sheet,
  ground,
  alt,
  language,
  file,
  busy,
  failed,
  onAgain,
}: Readonly<{
  url: string | undefined;
  sheet: Sheet | undefined;
  ground: Ground;
  alt: string;
  /** The language of the alt text. */
  language: Language;
  file: FileKind;
  busy: boolean;
  failed: boolean;
  onAgain: () => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const isTall = sheet !== undefined && !failed && sheet.height > TALL * sheet.width;
  return (
    <figure className="export-preview" aria-label={t.preview} aria-busy={busy}>
      <div
        className="export-stage"
        data-busy={busy}
        data-tall={isTall}
        // What is scrolled is scrolled by keys, too.
        {...(isTall ? { role: 'region', 'aria-label': t.preview, tabIndex: 0 } : {})}
      >
        {failed ? (
          <div role="alert" className="export-none">
            <p>{t.noPicture}</p>
            <button type="button" className="button" onClick={onAgain}>
              {t.again}
            </button>
          </div>
        ) : (
          sheet && (
            <img
              src={url}
              alt={alt}
              lang={language}
              width={Math.round(sheet.width)}
              height={Math.round(sheet.height)}
              data-ground={ground}
            />
          )
        )}
        {busy && <p className="export-drawing">{t.drawing}</p>}
      </div>
      {sheet && !failed && (
        <figcaption>
          <span>{fileMeasures(sheet, file, say)}</span>
          {sheet.smallest < READABLE && (
            <strong role="status">{t.small(say.number(Math.floor(sheet.smallest * 10) / 10))}</strong>
          )}
        </figcaption>
      )}
    </figure>
  );
}
