import { LANGUAGE_NAMES } from '../../../i18n/catalogues.ts';
import { type Language, LANGUAGES } from '../../../model/language.ts';
import { useSay } from '../../context.ts';
import { type Choice, GROUNDS, SCALES } from '../choice.ts';
import { FORMATS } from '../make.ts';
import { sizeWords } from '../measures.ts';
import { isTooLarge, type Size, SIZES, sizeOf } from '../size.ts';
import { text } from '../text.ts';
import { Choosing } from './Choosing.tsx';
import { OwnSizeFields } from './OwnSizeFields.tsx';
import { PartsChoice } from './PartsChoice.tsx';
import { RadioList } from './RadioList.tsx';

/** How many px a PNG has; as long as its height is not known, how wide it is. */
function pngSize(size: Pick<Size, 'width' | 'height'> | undefined, scale: number): Size | undefined {
  if (size === undefined) return undefined;
  const { width, height } = size;
  return { width: width * scale, unit: 'px', ...(height === undefined ? {} : { height: height * scale }) };
}

/** Everything about a picture that is chosen among some: what it is, how large, on what, with what, in which language. */
export function Choices({
  choice,
  onChange,
  seen,
  drawn,
  language,
  onSpeak,
}: Readonly<{
  choice: Choice;
  onChange: (choice: Choice) => void;
  /** The size that the subject has on the page. */
  seen: Size;
  /** The size (CSS px) that the picture came out at, once it is drawn in the one that is chosen. */
  drawn: { readonly width: number; readonly height: number } | undefined;
  language: Language;
  onSpeak: (language: Language) => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const { format, size, own, scale, letters, ground, parts } = choice;
  const put = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  const file = pngSize(drawn ?? sizeOf(size, own, seen), Number(scale));
  const tooLarge = file !== undefined && isTooLarge(file.width, file.height ?? 0);
  return (
    <>
      <Choosing
        name="export-format"
        label={t.format}
        options={FORMATS.map((value) => ({ value, text: value.toUpperCase() }))}
        value={format}
        hint={t.formats[format]}
        onChange={(next) => put({ format: next })}
      />
      <div>
        <RadioList
          name="export-size"
          legend={t.size}
          options={SIZES.map((value) => {
            const of = value === 'own' ? undefined : sizeOf(value, own, seen);
            return { value, text: t.sizes[value], end: of && sizeWords(of, say) };
          })}
          value={size}
          onChange={(next) => put({ size: next })}
        />
        {size === 'own' && <OwnSizeFields own={own} onChange={(next) => put({ own: next })} />}
      </div>
      {format === 'png' && (
        <div>
          <Choosing
            name="export-scale"
            label={t.scale}
            options={SCALES.map((value) => ({ value, text: `${value}×` }))}
            value={scale}
            hint={file && !tooLarge ? t.scaled(sizeWords(file, say)) : ''}
            onChange={(next) => put({ scale: next })}
          />
          <p role="status" className="export-hint">
            {tooLarge && t.tooLarge}
          </p>
        </div>
      )}
      {format === 'svg' && (
        <Choosing
          name="export-letters"
          label={t.letters}
          options={(['text', 'outlines'] as const).map((value) => ({ value, text: t.lettersAs[value] }))}
          value={letters}
          hint={t.lettersHints[letters]}
          onChange={(next) => put({ letters: next })}
        />
      )}
      <RadioList
        name="export-ground"
        legend={t.ground}
        options={GROUNDS.map((value) => ({
          value,
          text: t.grounds[value],
          before: <span className="export-ground" data-ground={value} aria-hidden="true" />,
        }))}
        value={ground}
        onChange={(next) => put({ ground: next })}
      />
      <PartsChoice parts={parts} onChange={(next) => put({ parts: next })} />
      <Choosing
        name="export-language"
        label={t.language}
        options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value], lang: value }))}
        value={language}
        onChange={onSpeak}
      />
    </>
  );
}
