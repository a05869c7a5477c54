import { type KeyboardEvent, lazy, Suspense, useEffect, useState } from 'react';
import { Overlay } from '../../ui/Overlay.tsx';
import { useApp, useSay } from '../context.ts';
import { withControl } from '../history/keys.ts';
import { Editor } from './Editor.tsx';
import { saveStory } from './file.ts';
import { saidWords } from './said.ts';
import { Shelf } from './Shelf.tsx';
import { useShipped } from './shipped.ts';
import { stories, useStories } from './store.ts';
import { Tell } from './Tell.tsx';
import { text } from './text.ts';

const TakeAlong = lazy(async () => ({ default: (await import('../deck/TakeAlong.tsx')).TakeAlong }));

/** The editor of stories: all there are, or one of them. */
export function Stories() {
  const say = useSay();
  const t = text[say.language];
  const { dialog } = useApp();
  const { stories: own, current, slide, trouble, said, done } = useStories();
  const { shipped, failed } = useShipped();
  const mine = own.find(({ id }) => id === current);
  const story = mine ?? (shipped?.id === current ? shipped : undefined);
  const [taken, setTaken] = useState<string>();
  const canChange = trouble === undefined || trouble === 'full';
  // What was said when it was last open is no news.
  useEffect(() => stories.quiet, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (key.toLowerCase() !== 'z' || ctrlKey === metaKey || shiftKey || altKey) return;
    // In a field of text the browser undoes by itself.
    if (target instanceof Element && target.matches('textarea, input:not([type="file"])')) return;
    event.preventDefault();
    stories.undo();
  };
  return (
    <Overlay
      title={t.title}
      close={t.close}
      onClose={() => dialog.show(undefined)}
      tools={
        <>
          {done.length > 0 && (
            <button
              type="button"
              className="text-button"
              title={withControl('Z')}
              onClick={() => stories.undo()}
            >
              {t.editor.undo}
            </button>
          )}
          {story && (
            <>
              <Tell story={story} from={Math.max(1, story.slides.findIndex(({ id }) => id === slide) + 1)} />
              <button
                type="button"
                className="text-button"
                aria-expanded={taken === story.id}
                onClick={() => setTaken(taken === story.id ? undefined : story.id)}
              >
                {t.tell.take}
              </button>
              <button type="button" className="text-button" onClick={() => saveStory(story, say.language)}>
                {t.editor.toFile}
              </button>
              <button type="button" className="text-button" onClick={() => stories.choose(undefined)}>
                {t.editor.back}
              </button>
            </>
          )}
        </>
      }
    >
      {/* It hears the keys of all that stands in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="stories" onKeyDown={onKeyDown}>
        <p role="status" className="stories-said">
          {said && saidWords(said, say)}
        </p>
        {trouble && (
          <div role="alert" className="stories-trouble">
            <p>{t.trouble[trouble]}</p>
            {(trouble === 'foreign' || trouble === 'newer') && (
              <button type="button" className="button" onClick={() => stories.startAnew(Date.now())}>
                {t.trouble.anew}
              </button>
            )}
          </div>
        )}
        {story && taken === story.id && story.slides.length > 0 && (
          <Suspense>
            <TakeAlong story={story} />
          </Suspense>
        )}
        {story ? (
          <Editor story={story} chosen={slide} canEdit={mine !== undefined && canChange} />
        ) : (
          <Shelf own={own} shipped={shipped} failed={failed} />
        )}
      </div>
    </Overlay>
  );
}
