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
  /** The size (CSS px) that the picture came out at, once it is drawn. */
  drawn: { readonly width: number; readonly height: number } | undefined;
  language: Language;
  onSpeak: (language: Language) => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const { format, size, own, scale, letters, ground, parts } = choice;
  const put = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  const file = drawn && { width: drawn.width * Number(scale), height: drawn.height * Number(scale) };
  const scaleHint = () => {
    if (file === undefined) return '';
    return isTooLarge(file.width, file.height)
      ? t.tooLarge
      : t.scaled(sizeWords({ ...file, unit: 'px' }, say));
  };
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
        <Choosing
          name="export-scale"
          label={t.scale}
          options={SCALES.map((value) => ({ value, text: `${value}×` }))}
          value={scale}
          hint={scaleHint()}
          onChange={(next) => put({ scale: next })}
        />
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
