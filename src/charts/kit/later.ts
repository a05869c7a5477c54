import type { ChartBody } from './define.ts';

/** A promise that says of itself that it is kept, in the fields that React looks for: then no turn is waited for. */
type Coming = Promise<ChartBody> & { status?: 'fulfilled'; value?: ChartBody };

/** Code that is fetched when first asked for, and from then on at hand. After a failure it is fetched anew. */
export function later(fetch: () => Promise<ChartBody>): () => Promise<ChartBody> {
  let known: Coming | undefined;
  return () => {
    if (known !== undefined) return known;
    const coming: Coming = fetch();
    known = coming;
    // Whoever waits for it learns of a failure; asking for it early is none.
    coming.then(
      (value) => Object.assign(coming, { status: 'fulfilled', value }),
      () => (known = undefined),
    );
    return coming;
  };
}
