import { saidIn, type Story } from '../../model/story.ts';
import { useSay } from '../context.ts';
import { saveStory } from './file.ts';
import { Tell } from './Tell.tsx';
import { text } from './text.ts';

/** Stories by their titles, each with what can be done with it. */
export function StoryList({
  label,
  list,
  onOpen,
  onCopy,
  onRemove,
}: Readonly<{
  label: string;
  list: readonly Story[];
  onOpen: (story: Story) => void;
  onCopy: (story: Story) => void;
  /** Absent where they cannot be deleted. */
  onRemove?: (story: Story) => void;
}>) {
  const { language } = useSay();
  const t = text[language].list;
  return (
    <ul className="story-list" aria-label={label}>
      {list.map((story) => {
        const title = saidIn(story.title, language) || text[language].names.untitled;
        return (
          <li key={story.id}>
            <div>
              <button
                type="button"
                className="story-open"
                aria-label={t.openStory(title)}
                onClick={() => onOpen(story)}
              >
                {title}
              </button>
              <p>{t.slides(story.slides.length)}</p>
            </div>
            <div className="story-tools">
              <Tell story={story} />
              <button
                type="button"
                className="text-button"
                aria-label={t.copyStory(title)}
                onClick={() => onCopy(story)}
              >
                {t.copy}
              </button>
              <button
                type="button"
                className="text-button"
                aria-label={t.toFileStory(title)}
                onClick={() => saveStory(story, language)}
              >
                {t.toFile}
              </button>
              {onRemove && (
                <button
                  type="button"
                  className="text-button"
                  aria-label={t.removeStory(title)}
                  onClick={() => onRemove(story)}
                >
                  {t.remove}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
