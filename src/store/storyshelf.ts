import * as v from 'valibot';
import { errorName } from '../lib/errorname.ts';
import { parseStory } from '../model/parsestory.ts';
import type { Story } from '../model/story.ts';

/** The key under which all stories of this browser lie. */
export const STORIES_KEY = 'medel.stories';

const FORMAT = 'medel-stories';
const VERSION = 1;

const schema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  current: v.exactOptional(v.string()),
  stories: v.array(v.unknown()),
});

const newer = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(VERSION + 1)) });

/**
 * What stands in the way: the browser keeps nothing for this page, it has no more room, or what lies there is not
 * ours, or of a version to come.
 */
export type StoryTrouble = 'blocked' | 'full' | 'foreign' | 'newer';

/** The stories as they lie in the browser now. */
export interface StoryShelf {
  readonly stories: readonly Story[];
  /** The story that was worked on last. */
  readonly current?: string | undefined;
  readonly trouble?: StoryTrouble;
}

/** The part of the browser's storage that is used. */
export type Keep = Pick<Storage, 'getItem' | 'setItem'>;

/** Gives the storage; may throw, or give none, where the browser keeps nothing for this page. */
export type KeepOf = () => Keep | null | undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what lies in the storage. One story that cannot be read is enough to leave all as they are. */
function shelfOf(text: string | null): StoryShelf {
  if (text === null) return { stories: [] };
  const value = parsed(text);
  const read = v.safeParse(schema, value);
  if (!read.success) return { stories: [], trouble: v.is(newer, value) ? 'newer' : 'foreign' };
  const all = read.output.stories.map(parseStory);
  const stories = all.flatMap(({ story }) => (story ? [story] : []));
  if (stories.length === all.length && new Set(stories.map(({ id }) => id)).size === all.length)
    return { stories, current: read.output.current };
  return { stories: [], trouble: all.some((each) => each.newer) ? 'newer' : 'foreign' };
}

/** Reads the stories. Whatever lies there, it never throws. */
export function readStories(keepOf: KeepOf): StoryShelf {
  try {
    const keep = keepOf();
    return keep ? shelfOf(keep.getItem(STORIES_KEY)) : { stories: [], trouble: 'blocked' };
  } catch {
    return { stories: [], trouble: 'blocked' };
  }
}

/** Writes the stories. @returns what stood in the way. */
export function writeStories(
  keepOf: KeepOf,
  { stories, current }: Pick<StoryShelf, 'stories' | 'current'>,
): StoryTrouble | undefined {
  try {
    keepOf()?.setItem(STORIES_KEY, JSON.stringify({ format: FORMAT, version: VERSION, current, stories }));
    return undefined;
  } catch (error) {
    return /quota/i.test(errorName(error)) ? 'full' : 'blocked';
  }
}

/**
 * Sets what lies there aside, under another key, so that stories can be kept.
 * @returns the key it is kept under; undefined where it could not be.
 */
export function setStoriesAside(keepOf: KeepOf, moment: number): string | undefined {
  const key = `${STORIES_KEY}.kept-${moment}`;
  try {
    const keep = keepOf();
    const before = keep?.getItem(STORIES_KEY) ?? null;
    if (before !== null) keep?.setItem(key, before);
  } catch {
    return undefined;
  }
  return writeStories(keepOf, { stories: [] }) === undefined ? key : undefined;
}
