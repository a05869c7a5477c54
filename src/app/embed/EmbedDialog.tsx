import { useState } from 'react';
import { LANGUAGE_NAMES, learn } from '../../i18n/catalogues.ts';
import { createSay } from '../../i18n/say.ts';
import { type Language, LANGUAGES } from '../../model/language.ts';
import { Overlay } from '../../ui/Overlay.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { isFile } from '../offline/place.ts';
import { linkWords } from '../share/words.ts';
import '../styles/embed.css';
import { Code } from './Code.tsx';
import { isThisComputer } from './local.ts';
import { Pixels } from './Pixels.tsx';
import { Preview } from './Preview.tsx';
import { type FrameSpec, snippet } from './snippet.ts';
import { frameSource } from './source.ts';
import { embeddedOf, nameOf } from './subjects.ts';
import { text } from './text.ts';

/** The bounds of a frame (px), its width where it is fixed, and its height until that is known. */
const WIDTHS = { least: 320, most: 2000, usual: 640 };
const HEIGHTS = { least: 200, most: 4000, usual: 560 };

/** A way to show all views, or many rows, is to let them be scrolled: no frame is so high (px) unless it is asked for. */
const TALL = 900;

const COLOURS = ['light', 'dark', 'system'] as const;

/** The code of a frame that shows a view within another page, with its choices, and the frame itself. */
export function EmbedDialog({ subject: asked }: Readonly<{ subject: string }>) {
  const say = useSay();
  const t = text[say.language];
  const model = useApp();
  const state = useView((all) => all);
  const subject = embeddedOf(asked) === undefined ? 'dashboard' : asked;
  const [language, setLanguage] = useState<Language>(say.language);
  const [theme, setTheme] = useState(state.theme);
  const [width, setWidth] = useState<number>();
  const [needed, setNeeded] = useState<number>();
  const [height, setHeight] = useState<number>();
  /** The height that was copied, and at which choices: it stays until something is chosen by hand. */
  const [held, hold] = useState<{ readonly choices: string; readonly height: number }>();
  // In another language once its words are there.
  const speak = (wanted: Language) =>
    void learn(wanted).then(
      () => setLanguage(wanted),
      () => {},
    );
  const there = createSay(language);
  const chosen: Omit<FrameSpec, 'height'> = {
    src: frameSource(subject, state, { language, theme }, model.grammar, window.location.href),
    title: `${nameOf(subject, there)}. ${linkWords(model, there)}`,
    width,
  };
  // All but the height that the view needs, which may be measured anew at any time.
  const choices = snippet({ ...chosen, height: height ?? 0 });
  const measured = held?.choices === choices ? held.height : Math.min(TALL, needed ?? HEIGHTS.usual);
  const frame: FrameSpec = { ...chosen, height: height ?? measured };
  const overlay = {
    title: t.title(nameOf(subject, say)),
    close: t.close,
    onClose: () => model.dialog.show(undefined),
  };
  const freeze = () => model.dialog.show('export', subject);
  if (isFile()) {
    return (
      <Overlay {...overlay}>
        <p className="embed-file">{t.file}</p>
        <p>
          <button type="button" className="button" onClick={freeze}>
            {t.frozen}
          </button>
        </p>
      </Overlay>
    );
  }
  return (
    <Overlay {...overlay}>
      <div className="embed-dialog">
        <div className="embed-choices">
          <div>
            {t.theme}
            <Segmented
              name="embed-theme"
              label={t.theme}
              value={theme ?? 'system'}
              onChange={(value) => setTheme(value === 'system' ? undefined : value)}
              options={COLOURS.map((value) => ({ value, text: t.themes[value] }))}
            />
          </div>
          <div>
            {t.language}
            <Segmented
              name="embed-language"
              label={t.language}
              value={language}
              onChange={speak}
              options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value], lang: value }))}
            />
          </div>
          <div>
            {t.width}
            <Segmented
              name="embed-width"
              label={t.width}
              value={width === undefined ? 'whole' : 'fixed'}
              onChange={(value) => setWidth(value === 'fixed' ? WIDTHS.usual : undefined)}
              options={(['whole', 'fixed'] as const).map((value) => ({ value, text: t.widths[value] }))}
            />
            {width !== undefined && (
              <Pixels
                label={t.widthOf}
                unit={t.pixels}
                value={width}
                {...WIDTHS}
                onChange={(value) => setWidth(value ?? WIDTHS.usual)}
              />
            )}
          </div>
          <div>
            <Pixels label={t.height} unit={t.pixels} value={frame.height} {...HEIGHTS} onChange={setHeight} />
            <p className="embed-note">{t.heightHint}</p>
          </div>
          <Code code={snippet(frame)} onCopy={() => hold({ choices, height: frame.height })} />
          <div>
            {isThisComputer(frame.src) && <p className="embed-note">{t.local}</p>}
            <p className="embed-note">{t.live}</p>
            <button type="button" className="text-button" onClick={freeze}>
              {t.frozen}
            </button>
          </div>
        </div>
        <Preview
          frame={frame}
          label={t.preview}
          frameLabel={t.previewOf(frame.title)}
          onMeasure={setNeeded}
        />
      </div>
    </Overlay>
  );
}
