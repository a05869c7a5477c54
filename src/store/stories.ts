import { createStore } from 'zustand/vanilla';
import { written } from '../lib/written.ts';
import { type Slide, sameWords, type Story, type Words } from '../model/story.ts';
import { edited, type SlidePart, withoutSlide, withSlideAfter, withSlideAt } from './slides.ts';
import { type KeepOf, readStories, setStoriesAside, type StoryTrouble, writeStories } from './storyshelf.ts';

/** What was done, so that it can be said. */
export type Act =
  | 'addSlide'
  | 'moveSlide'
  | 'copySlide'
  | 'removeSlide'
  | 'editSlide'
  | 'rename'
  | 'addStory'
  | 'copyStory'
  | 'openStory'
  | 'removeStory';

/** What an act or an undo came to. A new object each time, so that the same can be said twice. */
export interface Said {
  readonly what:
    | Act
    | 'undone'
    /** Another window has changed the same words: both are kept, as two slides. */
    | 'bothKept'
    /** Another window has renamed the story meanwhile; the name given here stands. */
    | 'renamedBoth'
    /** Another window has deleted what was being edited: it is there again. */
    | 'slideBack'
    | 'storyBack'
    /** Another window has changed the story since: to undo would destroy that. */
    | 'notUndone'
    | 'setAside';
  readonly title?: Words | undefined;
  readonly slide?: Slide | undefined;
  /** The place of the slide among so many. */
  readonly place?: readonly [number, number] | undefined;
  /** What another window had called the story. */
  readonly other?: Words | undefined;
  /** The key under which something was set aside. */
  readonly key?: string;
}

/** A story before and after an act; absent where there was none. */
interface Done {
  readonly act: Act;
  readonly id: string;
  readonly at: number;
  readonly before: Story | undefined;
  readonly after: Story | undefined;
  /** Edits of the same words one after the other are undone as one. */
  readonly words?: string | undefined;
}

/** The stories of this browser, and what can be undone. */
export interface Stories {
  readonly stories: readonly Story[];
  readonly trouble: StoryTrouble | undefined;
  /** The story that is worked on, by its id; it may be one that is not kept here, or none. */
  readonly current: string | undefined;
  /** The slide that is worked on. */
  readonly slide: string | undefined;
  readonly done: readonly Done[];
  readonly said: Said | undefined;
}

/** So many acts can be undone. */
const STEPS = 100;

const same = (a: unknown, b: unknown): boolean => written(a) === written(b);

/** A list with one put at a place, in the place of that with its id, or taken out. */
function put(stories: readonly Story[], id: string, story: Story | undefined, at: number): readonly Story[] {
  const here = stories.findIndex((each) => each.id === id);
  if (here < 0) return story ? stories.toSpliced(at, 0, story) : stories;
  return story ? stories.with(here, story) : stories.toSpliced(here, 1);
}

/**
 * Keeps stories in the browser. Every act changes the stories as they lie there at that moment, so that what another
 * window has done meanwhile stays; where both have changed the same words, both are kept.
 */
export function createStoryStore(keepOf: KeepOf, newId: () => string) {
  const first = readStories(keepOf);
  const store = createStore<Stories>()(() => ({
    stories: first.stories,
    trouble: first.trouble,
    current: first.current,
    slide: undefined,
    done: [],
    said: undefined,
  }));

  /** Writes one story, and remembers how it was. @returns whether it could be written. */
  const write = (
    { act, id, words }: Pick<Done, 'act' | 'id' | 'words'>,
    change: (now: Story | undefined) => Story | undefined,
    said: (now: Story | undefined) => Said = (now) => ({ what: act, title: now?.title }),
  ): boolean => {
    const { stories, trouble } = readStories(keepOf);
    if (trouble !== undefined) {
      store.setState({ stories, trouble, said: undefined });
      return false;
    }
    const state = store.getState();
    const at = stories.findIndex((each) => each.id === id);
    const before = stories[at];
    const after = change(before);
    const current = after === undefined ? undefined : id;
    const next = put(stories, id, after, at < 0 ? stories.length : at);
    const failed = writeStories(keepOf, { stories: next, current });
    if (failed !== undefined) {
      store.setState({ stories, trouble: failed, said: undefined });
      return false;
    }
    const last = state.done.at(-1);
    const goesOn = words !== undefined && last?.words === words && same(last.after, before);
    const done: Done = goesOn
      ? { ...last, after }
      : { act, id, at: at < 0 ? stories.length : at, before, after, words };
    store.setState({
      stories: next,
      trouble: undefined,
      current,
      done: [...(goesOn ? state.done.slice(0, -1) : state.done), done].slice(-STEPS),
      said: said(after ?? before),
    });
    return true;
  };

  /** Changes a story; one that another window has deleted comes back as it was known here. */
  const change = (
    what: Pick<Done, 'act' | 'id' | 'words'>,
    by: (now: Story) => Story,
    said?: (now: Story | undefined) => Said,
  ): boolean => {
    const known = store.getState().stories.find(({ id }) => id === what.id);
    let isBack = false;
    return write(
      what,
      (now) => {
        isBack = now === undefined;
        const from = now ?? known;
        return from && by(from);
      },
      (now) => (isBack ? { what: 'storyBack', title: now?.title } : (said?.(now) ?? { what: what.act })),
    );
  };

  const sayOf =
    (what: Act, slide: Slide) =>
    (now: Story | undefined): Said => {
      const at = now?.slides.findIndex(({ id }) => id === slide.id) ?? -1;
      return {
        what,
        slide,
        title: now?.title,
        place: now && at >= 0 ? [at + 1, now.slides.length] : undefined,
      };
    };
  const goTo = (slide: string | undefined): boolean => {
    store.setState({ slide });
    return true;
  };

  return {
    ...store,
    /** Takes up what another window has written. */
    refresh: (): void => {
      const { stories, trouble } = readStories(keepOf);
      store.setState({ stories, trouble });
    },
    /** Goes to a story, or to none. */
    choose: (current: string | undefined, slide?: string): void =>
      store.setState({ current, slide, said: undefined }),
    /** Goes to a slide. */
    goTo,
    /** Says nothing more of what was done. */
    quiet: (): void => store.setState({ said: undefined }),
    /** Keeps a story; its id must be free. */
    add: (story: Story, act: 'addStory' | 'copyStory' | 'openStory'): boolean =>
      write({ act, id: story.id }, () => story),
    remove: (id: string): boolean => write({ act: 'removeStory', id }, () => undefined),
    /** @param seen what it was called when the new name was begun. */
    rename: (id: string, title: Words, seen: Words): boolean => {
      let other: Words | undefined;
      return change(
        { act: 'rename', id, words: `${id} title` },
        (now) => {
          if (!sameWords(now.title, seen) && !sameWords(now.title, title)) other = now.title;
          return { ...now, title };
        },
        () => ({ what: other === undefined ? 'rename' : 'renamedBoth', title, other }),
      );
    },
    /** Puts a slide after another, or at the end. */
    addSlide: (id: string, slide: Slide, after?: string): boolean =>
      change({ act: 'addSlide', id }, (now) => withSlideAfter(now, slide, after), sayOf('addSlide', slide)) &&
      goTo(slide.id),
    moveSlide: (id: string, slide: Slide, to: number): boolean =>
      change(
        { act: 'moveSlide', id, words: `${id} ${slide.id} place` },
        (now) => withSlideAt(now, slide.id, to),
        sayOf('moveSlide', slide),
      ),
    copySlide: (id: string, slide: Slide): boolean => {
      const copy = { ...slide, id: newId() };
      return (
        change(
          { act: 'copySlide', id },
          (now) => withSlideAfter(now, copy, slide.id),
          sayOf('copySlide', copy),
        ) && goTo(copy.id)
      );
    },
    removeSlide: (id: string, slide: Slide): boolean =>
      change({ act: 'removeSlide', id }, (now) => withoutSlide(now, slide.id), sayOf('removeSlide', slide)),
    /**
     * Edits a slide.
     * @param seen the slide as it was when the edit began, and where it stood.
     */
    editSlide: (
      id: string,
      seen: { readonly slide: Slide; readonly at: number },
      part: SlidePart,
    ): boolean => {
      let result: ReturnType<typeof edited> | undefined;
      const words = `${id} ${seen.slide.id} ${Object.keys(part).join(' ')}`;
      const isDone = change(
        { act: 'editSlide', id, words },
        (now) => {
          result = edited(now, seen, part, newId);
          return result.story;
        },
        () => ({
          what: result === undefined || result.how === 'done' ? 'editSlide' : result.how,
          slide: { ...seen.slide, ...part },
        }),
      );
      return isDone && (result?.how === 'done' || goTo(result?.slide));
    },
    /** Undoes the last act, unless another window has changed that story since. */
    undo: (): void => {
      const { done } = store.getState();
      const last = done.at(-1);
      if (last === undefined) return;
      const { stories, trouble } = readStories(keepOf);
      const { id, before, after, at } = last;
      const now = stories.find((each) => each.id === id);
      if (trouble === undefined && !same(now, after)) {
        store.setState({ stories, done: done.slice(0, -1), said: { what: 'notUndone', title: now?.title } });
        return;
      }
      const next = put(stories, id, before, at);
      const current = before === undefined ? undefined : id;
      const failed = trouble ?? writeStories(keepOf, { stories: next, current });
      if (failed !== undefined) store.setState({ stories, trouble: failed, said: undefined });
      else
        store.setState({
          stories: next,
          trouble: undefined,
          current,
          done: done.slice(0, -1),
          said: { what: 'undone', title: before?.title ?? after?.title },
        });
    },
    /** Sets aside what is not ours, and begins anew. */
    startAnew: (moment: number): void => {
      const key = setStoriesAside(keepOf, moment);
      if (key === undefined) return;
      store.setState({ ...readStories(keepOf), trouble: undefined, said: { what: 'setAside', key } });
    },
    newId,
  };
}
