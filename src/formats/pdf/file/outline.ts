import { type Objects, type Reference, to } from './objects.ts';
import { dictionary, textString } from './syntax.ts';

/** Puts a list of the pages by their titles into the file, for the reader's side bar. There must be one at least. */
export function putOutline(
  objects: Objects,
  pages: readonly { readonly title: string; readonly page: Reference }[],
): Reference {
  const root = objects.reserve();
  const entries = pages.map(() => objects.reserve());
  const link = (reference: Reference | undefined) => (reference === undefined ? undefined : to(reference));
  for (const [i, { title, page }] of pages.entries()) {
    objects.add(
      dictionary({
        Title: textString(title),
        Parent: to(root),
        Prev: link(entries[i - 1]),
        Next: link(entries[i + 1]),
        Dest: `[${to(page)} /Fit]`,
      }),
      entries[i],
    );
  }
  const ends = { First: link(entries[0]), Last: link(entries.at(-1)), Count: String(entries.length) };
  return objects.add(dictionary({ Type: '/Outlines', ...ends }), root);
}
