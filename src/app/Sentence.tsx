import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { PROJECT_DIMENSIONS, type ProjectDimensionId } from '../engine/dimensions.ts';
import { Icon } from '../ui/Icon.tsx';
import { useAnswer, useApp, useSay, useView } from './context.ts';
import { sentence, sentenceText, titleOf } from './filters/sentence.ts';
import { Announcement } from './sentence/Announcement.tsx';
import { PhraseButton } from './sentence/PhraseButton.tsx';
import { useSilent } from './sentence/silent.ts';
import { text } from './sentence/text.ts';

const PhrasePopover = lazy(async () => ({
  default: (await import('./sentence/PhrasePopover.tsx')).PhrasePopover,
}));
const AddMenu = lazy(async () => ({ default: (await import('./sentence/AddMenu.tsx')).AddMenu }));

const DIMENSIONS = Object.keys(PROJECT_DIMENSIONS) as readonly ProjectDimensionId[];

/** What the sentence has open: the filter of a dimension, or the list of those it does not speak of. */
type Opened = ProjectDimensionId | 'add';

/** The page has the title of what it shows; a gesture changes it once, when it ends. */
function useTitle(title: string): void {
  const held = useStore(useApp().history, (steps) => steps.held);
  useEffect(() => {
    if (!held) document.title = title;
  }, [title, held]);
}

/**
 * What is shown, as one sentence in which each phrase is the control of its filter; it is also what a screen reader
 * hears after each change, and the title of the page.
 */
export function Sentence() {
  const say = useSay();
  const t = text[say.language];
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const { clear } = useView((state) => state.actions);
  const { kept, of, total } = useAnswer('totals');
  const silent = useSilent();
  const vocabulary = useMemo(() => ({ portfolio, map, say }), [portfolio, map, say]);
  const counts = { kept, of, silent };
  const phrases = sentence(filters, counts, vocabulary);
  useTitle(titleOf(filters, counts, vocabulary));

  const body = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened>();
  /** What was open when the pointer went down, which by itself closes it. */
  const pressed = useRef<Opened>(undefined);
  const press = () => {
    pressed.current = opened;
  };
  const open = (what: Opened) => {
    setOpened(pressed.current === what ? undefined : what);
    pressed.current = undefined;
  };
  /** Only what is still open: another may have taken its place meanwhile. */
  const close = (what: Opened) => setOpened((now) => (now === what ? undefined : now));
  const drop = (dimension: ProjectDimensionId, phrase: HTMLElement) => {
    const all = [...(body.current?.querySelectorAll<HTMLElement>('.phrase') ?? [])];
    const at = all.indexOf(phrase);
    flushSync(() => clear(dimension));
    if (phrase.isConnected) return;
    const heir = [all[at + 1], all[at - 1]].find((each) => each?.isConnected);
    (heir ?? body.current?.querySelector<HTMLElement>('.phrase, .add-filter'))?.focus();
  };

  const spoken = new Set(phrases.map(({ dimension }) => dimension));
  const others = DIMENSIONS.filter((each) => !spoken.has(each));
  return (
    <>
      <div ref={body} className="saying">
        <p className="sentence">
          {phrases.map(({ words, dimension, count }, i) =>
            dimension === undefined ? (
              // These have no identity beside their place in the sentence.
              <span key={i} className={count && 'sentence-count'}>
                {words}
              </span>
            ) : (
              <PhraseButton
                key={dimension}
                dimension={dimension}
                words={words}
                filtered={dimension in filters}
                open={opened === dimension}
                onPress={press}
                onOpen={() => open(dimension)}
                onDrop={(phrase) => drop(dimension, phrase)}
              />
            ),
          )}
        </p>{' '}
        {others.length > 0 && (
          <button
            type="button"
            className="add-filter"
            aria-haspopup="menu"
            aria-expanded={opened === 'add'}
            onPointerDown={press}
            onClick={() => open('add')}
          >
            <Icon name="plus" />
            {t.add}
          </button>
        )}
      </div>
      <Suspense>
        {opened === 'add' && (
          <AddMenu dimensions={others} sentence={body} onChoose={setOpened} onClose={() => close('add')} />
        )}
      </Suspense>
      <Suspense>
        {opened !== undefined && opened !== 'add' && (
          <PhrasePopover key={opened} dimension={opened} sentence={body} onClose={() => close(opened)} />
        )}
      </Suspense>
      <Announcement
        text={[
          sentenceText(phrases),
          // Of no project there is nothing more to say: "not stated" would be another thing.
          ...(kept === 0
            ? []
            : [
                say.t.totals.announce(
                  say.speakSum(total.sum('agency'), 'SEK'),
                  say.coverage(total.sum('agency')),
                  say.speakSum(total.sum('actors'), 'SEK'),
                  say.coverage(total.sum('actors')),
                ),
              ]),
        ].join(' ')}
      />
    </>
  );
}
