import { useRef } from 'react';
import { saidIn, type Slide, type Story, withSaid } from '../../model/story.ts';
import { useApp, useSay } from '../context.ts';
import { copyOf, viewSlide, wordSlide } from './make.ts';
import { SlideForm } from './SlideForm.tsx';
import { stories } from './store.ts';
import { Strip } from './Strip.tsx';
import { text } from './text.ts';
import { Typed } from './Typed.tsx';

/** A story: its title, its slides in their order, and one of them large, to be edited. */
export function Editor({
  story,
  chosen,
  canEdit,
}: Readonly<{ story: Story; chosen: string | undefined; canEdit: boolean }>) {
  const say = useSay();
  const all = text[say.language];
  const t = all.editor;
  const model = useApp();
  const strip = useRef<HTMLDivElement>(null);
  const { slides } = story;
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === chosen),
  );
  const slide = slides[at];
  const here = model.portfolio.id;
  const add = (added: Slide) => stories.addSlide(story.id, added, slide?.id);
  const remove = (gone: Slide) => {
    const next = slides[at + 1] ?? slides[at - 1];
    stories.removeSlide(story.id, gone);
    stories.goTo(next?.id);
    strip.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  };
  return (
    <div className="story-editor">
      {story.dataset !== here && (
        <p role="alert" className="story-warning">
          {t.otherDataset(story.dataset, here)}
        </p>
      )}
      {canEdit ? (
        <Typed
          key={story.id}
          label={t.storyTitle}
          value={saidIn(story.title, say.language)}
          readOnly={false}
          onKeep={(said) => stories.rename(story.id, withSaid(story.title, say.language, said), story.title)}
        />
      ) : (
        <div className="story-fixed">
          <h3>{saidIn(story.title, say.language)}</h3>
          <p>{t.readOnly}</p>
          <button
            type="button"
            className="button"
            onClick={() => stories.add(copyOf(story, say), 'copyStory')}
          >
            {t.makeCopy}
          </button>
        </div>
      )}
      <div className="story-parts">
        <div ref={strip} className="story-strip">
          {slides.length === 0 && <p className="story-none">{t.empty}</p>}
          <Strip
            slides={slides}
            chosen={slide?.id}
            canEdit={canEdit}
            onChoose={(id) => stories.goTo(id)}
            onMove={(moved, to) => {
              stories.goTo(moved.id);
              stories.moveSlide(story.id, moved, to);
            }}
          />
          {canEdit && (
            <div role="group" aria-label={t.add} className="story-add">
              <p aria-hidden="true">{t.add}</p>
              <button type="button" className="button" onClick={() => add(viewSlide(model))}>
                {t.addView}
              </button>
              <button
                type="button"
                className="text-button"
                onClick={() => add(wordSlide('title', all.names.title))}
              >
                {t.addTitle}
              </button>
              <button
                type="button"
                className="text-button"
                onClick={() => add(wordSlide('closing', all.names.closing))}
              >
                {t.addClosing}
              </button>
            </div>
          )}
        </div>
        {slide && (
          <SlideForm
            key={slide.id}
            slide={slide}
            canEdit={canEdit}
            onEdit={(part) => stories.editSlide(story.id, { slide, at }, part)}
            onCopy={() => stories.copySlide(story.id, slide)}
            onRemove={() => remove(slide)}
          />
        )}
      </div>
    </div>
  );
}
