import type { Sheet } from '../../../formats/picture/compose.tsx';
import type { Ground } from '../../../formats/spec.ts';
import type { Language } from '../../../model/language.ts';
import { useSay } from '../../context.ts';
import { type FileKind, fileMeasures } from '../measures.ts';
import { text } from '../text.ts';
import { text as words } from './text.ts';

/** Smaller type than this (CSS px) is hard to read. */
const READABLE = 9;

/** A picture so many times as high as wide is scrolled: whole, it would be a thread. */
const TALL = 2.5;

/** The picture as it will be, in its true proportions, with its size in words. */
export function Preview({
  url,
  sheet,
  holds,
  waiting,
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
  /** Whether it was drawn in the size that is chosen. */
  holds: boolean;
  /** Whether there is no size to draw it in. */
  waiting: boolean;
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
  const own = words[say.language];
  const isSmall = sheet !== undefined && holds && !failed && sheet.smallest < READABLE;
  const isTall = sheet !== undefined && !failed && sheet.height > TALL * sheet.width;
  return (
    <figure className="export-preview" aria-label={t.preview} aria-busy={busy || waiting}>
      <div
        className="export-stage"
        data-busy={busy}
        data-waiting={waiting}
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
        {waiting && !failed && <p className="export-drawing">{own.waiting}</p>}
        {busy && !waiting && <p className="export-drawing">{t.drawing}</p>}
      </div>
      <figcaption>
        {sheet && holds && !failed && <span>{fileMeasures(sheet, file, say)}</span>}
        {/* There before it says anything, so that it is heard. */}
        <strong role="status">{isSmall && t.small(say.number(Math.floor(sheet.smallest * 10) / 10))}</strong>
      </figcaption>
    </figure>
  );
}
