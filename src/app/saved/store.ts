import * as v from 'valibot';
import { errorName } from '../../lib/errorname.ts';

/** The key under which all saved views lie. */
export const KEY = 'medel.saved-views';

const FORMAT = 'medel-saved-views';
const VERSION = 1;

/** The last moment (ms) that a date can name. */
const LAST = 8.64e15;

const viewSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  /** The view as its canonical address. */
  address: v.string(),
  /** When it was saved (ms since 1970). */
  saved: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST)),
});

const schema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  views: v.pipe(
    v.array(viewSchema),
    v.check((views) => new Set(views.map(({ id }) => id)).size === views.length),
  ),
});

const newer = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(VERSION + 1)) });

/** A view kept by name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly saved: number;
}

/**
 * What stands in the way: the browser keeps nothing for this page, it has no more room, or what lies there is not
 * ours, or of a version to come.
 */
export type Trouble = 'blocked' | 'full' | 'foreign' | 'newer';

/** The saved views as they lie there now. */
export interface Shelf {
  readonly views: readonly SavedView[];
  readonly trouble?: Trouble;
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

/** Reads what lies in the storage. Whatever that is, it never throws. */
export function shelfOf(text: string | null): Shelf {
  if (text === null) return { views: [] };
  const value = parsed(text);
  const read = v.safeParse(schema, value);
  if (read.success) return { views: read.output.views };
  return { views: [], trouble: v.is(newer, value) ? 'newer' : 'foreign' };
}

const textOf = (views: readonly SavedView[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, views });

const troubleOf = (error: unknown): Trouble => (/quota/i.test(errorName(error)) ? 'full' : 'blocked');

/** Reads the saved views. */
export function readShelf(keepOf: KeepOf): Shelf {
  try {
    const keep = keepOf();
    return keep ? shelfOf(keep.getItem(KEY)) : { views: [], trouble: 'blocked' };
  } catch {
    return { views: [], trouble: 'blocked' };
  }
}

/**
 * Changes the views as they lie there at this moment, so that what another tab has saved meanwhile stays. Nothing is
 * written over what is not ours.
 * @returns the views after it; with a trouble where they could not be changed.
 */
export function changeShelf(
  keepOf: KeepOf,
  change: (views: readonly SavedView[]) => readonly SavedView[],
): Shelf {
  const now = readShelf(keepOf);
  if (now.trouble !== undefined) return now;
  try {
    const views = change(now.views);
    keepOf()?.setItem(KEY, textOf(views));
    return { views };
  } catch (error) {
    return { views: now.views, trouble: troubleOf(error) };
  }
}

/** Begins an empty shelf; what lay there, and is not ours to read, is kept under another key. */
export function startAnew(keepOf: KeepOf, moment: number): Shelf {
  try {
    const keep = keepOf();
    const before = keep?.getItem(KEY) ?? null;
    if (before !== null) keep?.setItem(`${KEY}.kept-${moment}`, before);
    keep?.setItem(KEY, textOf([]));
    return readShelf(keepOf);
  } catch (error) {
    return { ...readShelf(keepOf), trouble: troubleOf(error) };
  }
}
