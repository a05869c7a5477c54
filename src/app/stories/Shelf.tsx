import { type ChangeEvent, useRef, useState } from 'react';
import { written } from '../../lib/written.ts';
import type { Story } from '../../model/story.ts';
import { useApp, useSay } from '../context.ts';
import { readStoryFile, type Refusal } from './file.ts';
import { saveKey } from './key.ts';
import { copyOf, freeTitle, newStory } from './make.ts';
import { Refused } from './Refused.tsx';
import { stories } from './store.ts';
import { StoryList } from './StoryList.tsx';
import { text } from './text.ts';

/** Keeps a story that was read from a file; one of the same id that is another is kept beside it. */
function keep(story: Story): void {
  const { stories: list } = stories.getState();
  const known = list.find(({ id }) => id === story.id);
  if (known === undefined) stories.add(story, 'openStory');
  else if (written(known) === written(story)) stories.choose(story.id);
  else stories.add({ ...story, id: stories.newId() }, 'openStory');
}

/** All stories there are: one's own, and that which comes with Medel. */
export function Shelf({
  own,
  shipped,
  failed,
}: Readonly<{ own: readonly Story[]; shipped: Story | undefined; failed: boolean }>) {
  const say = useSay();
  const all = text[say.language];
  const t = all.list;
  const model = useApp();
  const [refusal, setRefusal] = useState<Refusal>();
  const input = useRef<HTMLInputElement>(null);
  const copy = (story: Story) => stories.add(copyOf(story, say), 'copyStory');
  const onFile = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen again, once it is mended.
    target.value = '';
    if (file === undefined) return;
    setRefusal(undefined);
    void readStoryFile(file).then((read) => {
      if ('why' in read) setRefusal(read);
      else keep(read);
    });
  };
  return (
    <div className="story-shelf">
      <p className="story-about">{all.about}</p>
      {refusal && (
        <Refused
          refusal={refusal}
          onClose={() => {
            setRefusal(undefined);
            input.current?.focus();
          }}
        />
      )}
      <div className="story-begin">
        <button
          type="button"
          className="button primary"
          onClick={() => stories.add(newStory(model, freeTitle(all.names.story, say)), 'addStory')}
        >
          {t.create}
        </button>
        <label className="button story-file">
          {t.fromFile}
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={onFile}
          />
        </label>
      </div>
      <h3>{t.own}</h3>
      {own.length === 0 ? (
        <p className="story-none">{t.none}</p>
      ) : (
        <StoryList
          label={t.own}
          list={own}
          onOpen={({ id }) => stories.choose(id)}
          onCopy={copy}
          onRemove={({ id }) => stories.remove(id)}
        />
      )}
      <h3>{t.shipped}</h3>
      {shipped ? (
        <StoryList label={t.shipped} list={[shipped]} onOpen={({ id }) => stories.choose(id)} onCopy={copy} />
      ) : (
        <p className="story-none">{failed ? t.noShipped : t.waiting}</p>
      )}
      <p className="story-where">
        {all.where} {all.key(saveKey())}
      </p>
    </div>
  );
}
