import type { SavedView } from './store.ts';

type Views = readonly SavedView[];

/** The longest name (signs). */
export const NAME_AT_MOST = 120;

/** So long (signs) a suggested name may be. */
const SUGGESTED = 60;

/** The views with one put in the place of that with its id, or added. */
export const withView = (views: Views, view: SavedView): Views =>
  views.some(({ id }) => id === view.id)
    ? views.map((each) => (each.id === view.id ? view : each))
    : [...views, view];

/** The views without one. */
export const withoutView = (views: Views, id: string): Views => views.filter((each) => each.id !== id);

/** The views with a name changed; one that is gone stays gone. */
export const renamed = (views: Views, id: string, name: string): Views =>
  views.map((each) => (each.id === id ? { ...each, name } : each));

/** A name that no other view has: a second of the same is numbered. */
export function freeName(views: Views, name: string, own?: string): string {
  const taken = new Set(views.filter(({ id }) => id !== own).map((each) => each.name));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  return free;
}

/** A name as it is kept: one line, not too long. */
export const tidyName = (name: string): string =>
  Array.from(name.replaceAll(/\s+/g, ' ').trim()).slice(0, NAME_AT_MOST).join('');

/** A sentence cut short between words, as a name to begin with. */
export function suggestedName(sentence: string): string {
  const whole = tidyName(sentence.replace(/\.$/, ''));
  if (whole.length <= SUGGESTED) return whole;
  const cut = whole.slice(0, SUGGESTED + 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut.slice(0, SUGGESTED)).replace(/[\s,;:–-]+$/, '')}…`;
}

/** How the views are ordered: the latest first, or by name as a Swedish list has them. */
export type Order = 'time' | 'name';

const swedish = new Intl.Collator('sv', { numeric: true });

/** The views in an order; those of one moment or one name stay as they were saved. */
export const ordered = (views: Views, order: Order): Views =>
  views.toSorted(order === 'time' ? (a, b) => b.saved - a.saved : (a, b) => swedish.compare(a.name, b.name));
