/** The parameter that asks for a view alone, to be shown within another page. It is no part of the view's state. */
export const EMBED = 'embed';

/** The view that an address asks for alone; undefined where it asks for the whole page. */
export const embeddedView = (search: string): string | undefined =>
  new URLSearchParams(search).get(EMBED) ?? undefined;

/**
 * The address that shows a view alone.
 * @param address that of the whole page, as `writeAddress` gives it.
 */
export const embedAddress = (view: string, address: string): string =>
  `?${EMBED}=${encodeURIComponent(view)}&${address.slice(1)}`;
